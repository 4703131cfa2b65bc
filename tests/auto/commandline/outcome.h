// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

#include <utility>

// What has come of a program.
struct Outcome
{
    int code;
    QString output;
    QString errors;
};

// Variables beside those of this process: names and values.
inline Outcome outcomeOf(const QString &program, const QStringList &arguments,
                         const QList<std::pair<QString, QString>> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes).remove(u'\r'); };
    return {process.exitCode(), text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}

// Those that "logs --json" has printed.
inline QStringList messagesOf(const QString &output)
{
    QStringList messages;
    const QStringList objects = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &object : objects)
        messages += object.section(QStringLiteral("\"message\":\""), 1).section(QStringLiteral("\",\"processId\""), 0, 0);
    return messages;
}
