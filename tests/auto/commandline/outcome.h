// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

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
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("output"));
    const QString errors = folder.filePath(QStringLiteral("errors"));
    QProcess process;
    process.setStandardOutputFile(output); // under Wine a pipe was once found empty
    process.setStandardErrorFile(errors);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    const auto text = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r') : file.errorString();
    };
    return {process.exitCode(), text(output), text(errors)};
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
