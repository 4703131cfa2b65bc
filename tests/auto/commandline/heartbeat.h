// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QProcess>

// heartbeat.cpp, as a shell runs it.
struct Outcome
{
    int code;
    QString output;
    QString errors;
};

inline QString heartbeat()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/heartbeat");
}

inline Outcome run(const QString &arguments, const QString &service = {}, const QString &prefix = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HEARTBEAT"), service);
    environment.insert(QStringLiteral("HEARTBEAT_PREFIX"), prefix);
    process.setProcessEnvironment(environment);
    process.start(heartbeat(), QProcess::splitCommand(arguments));
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    const auto text = [](const QByteArray &bytes) { return QString::fromLocal8Bit(bytes).remove(u'\r'); };
    return {process.exitCode(), text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}
