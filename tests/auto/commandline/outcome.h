// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The result of running a program.
struct Outcome
{
    int code;
    QString output;
    QString errors;
};

// `variables` are added to the environment of this process: "name=value".
inline Outcome outcomeOf(const QString &program, const QStringList &arguments, const QStringList &variables)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("output"));
    const QString errors = folder.filePath(QStringLiteral("errors"));
    QProcess process;
    process.setStandardOutputFile(output); // under Wine, a pipe was once found empty
    process.setStandardErrorFile(errors);
    process.setEnvironment(QProcess::systemEnvironment() + variables);
    process.setStandardInputFile(QProcess::nullDevice());
    const QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    // Not waitForFinished(), because a thread of Wine's thread pool has been seen to crash after it.
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000))
        return {-1, {}, process.errorString()};
    const auto text = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r') : file.errorString();
    };
    return {process.exitCode(), text(output), text(errors)};
}

// The messages in the output of "logs --json".
inline QStringList messagesOf(const QString &output)
{
    QStringList messages;
    const QStringList objects = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &object : objects)
        messages += object.section(QStringLiteral("\"message\":\""), 1).section(QStringLiteral("\",\"processId\""), 0, 0);
    return messages;
}
