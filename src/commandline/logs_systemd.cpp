// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "interruption_p.h"
#include "logquery_p.h"

#include "controller/servicemanager_p.h"
#include "controller/systemd/bus_p.h"
#include "controller/systemd/tool_p.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

// The lambdas end with the event loop, before what they refer to: clazy:excludeall=lambda-in-connect

namespace QtDaemon {

// journalctl prints text straight to the terminal, because it handles colors, columns and control sequences.
static QStringList argumentsFor(const LogQuery &query, bool isJson)
{
    constexpr const char *priorities[] = {"1", "3", "4", "6", "7"}; // by LogLevel
    QStringList arguments{QStringLiteral("--no-pager"),
                          (query.isUser ? QStringLiteral("--user-unit=") : QStringLiteral("--unit=")) + unitName(query.service),
                          QStringLiteral("--lines=") + (query.count < 0 ? QStringLiteral("all") : QString::number(query.count))};
    if (query.minimumLevel != LogLevel::Debug)
        arguments += QStringLiteral("--priority=") + QLatin1String(priorities[std::size_t(query.minimumLevel)]);
    if (query.since.isValid())
        arguments += QStringLiteral("--since=@") + QString::number(query.since.toSecsSinceEpoch());
    if (query.follows)
        arguments += QStringLiteral("--follow");
    if (isJson)
        arguments += {QStringLiteral("--output=json"), QStringLiteral("--all")};
    return arguments;
}

// journalctl prints what is not plain text as an array of bytes, and a field that occurs twice as an array of both values.
static QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    const QJsonArray array = value.toArray();
    if (!array.at(0).isDouble())
        return textOf(array.at(0));
    QByteArray bytes;
    for (const auto &byte : array)
        bytes += char(byte.toInt());
    return QString::fromUtf8(bytes);
}

static LogLevel levelOf(int priority)
{
    if (priority <= 1)
        return LogLevel::Fatal;
    if (priority <= 3)
        return LogLevel::Critical;
    return priority == 4 ? LogLevel::Warning : priority <= 6 ? LogLevel::Info : LogLevel::Debug;
}

static void showEntry(const QByteArray &line, Output *output)
{
    const QJsonObject entry = QJsonDocument::fromJson(line).object();
    if (entry.isEmpty()) // such as "-- No entries --"
        return;
    const auto text = [&entry](const char *field) { return textOf(entry.value(QLatin1String(field))); };
    bool hasPriority = false;
    const int priority = text("PRIORITY").toInt(&hasPriority);
    output->object(toJson({QDateTime::fromMSecsSinceEpoch(text("__REALTIME_TIMESTAMP").toLongLong() / 1000),
                           hasPriority ? levelOf(priority) : LogLevel::Info, text("MESSAGE"), text("_PID").toLongLong(),
                           text("QT_CATEGORY")}));
}

// The error that journalctl's messages are about. They are not translated.
static Error errorOf(const QByteArray &complaints, const LogQuery &query, QString *why)
{
    const bool isHidden = complaints.contains("not seeing messages from other users") && !query.isUser;
    if (isHidden || complaints.contains("insufficient permissions")) {
        *why = Output::tr("You do not have permission to read the journal of %1. Run this as root (sudo), or become a member of "
                          "the group systemd-journal: run \"sudo usermod -aG systemd-journal $USER\", and log in again.")
                   .arg(query.service);
        return Error::AccessDenied;
    }
    if (complaints.contains("No journal files were found")) {
        *why = Output::tr(
            "There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.");
        return Error::FileNotFound;
    }
    return Error::NoError;
}

bool hasLog(const LogQuery &query)
{
    QProcess process;
    prepareTool(&process, QStringLiteral("journalctl"), argumentsFor(query, true));
    process.start();
    if (!process.waitForStarted(-1))
        return false;
    process.waitForFinished(-1);
    QString ignored;
    const Error error = errorOf(process.readAllStandardError(), query, &ignored);
    if (error != Error::NoError)
        return error != Error::FileNotFound; // there is no journal
    return process.exitCode() != 0 || process.readAllStandardOutput().contains('{');
}

Error showLog(const LogQuery &query, Output *output, QString *why)
{
    QProcess process;
    prepareTool(&process, QStringLiteral("journalctl"), argumentsFor(query, output->isJson()));
    process.setProcessChannelMode(output->isJson() ? QProcess::SeparateChannels : QProcess::ForwardedOutputChannel);
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.start();
    if (!process.waitForStarted(-1)) {
        *why = Output::tr("The journal cannot be read: journalctl, which comes with systemd, could not be run (%1).")
                   .arg(process.errorString());
        return Error::FileNotFound;
    }
    QByteArray complaints;
    const auto showOutput = [&] {
        while (process.canReadLine() && !std::ferror(stdout))
            showEntry(process.readLine(), output);
        if (std::ferror(stdout)) // nobody reads the output any more
            process.terminate();
    };
    QEventLoop loop;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, showOutput);
    QObject::connect(&process, &QProcess::readyReadStandardError, &loop, [&] {
        complaints += process.readAllStandardError();
        QString ignored;
        if (errorOf(complaints, query, &ignored) != Error::NoError) // otherwise it might run forever
            process.terminate();
    });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    bool isInterrupted = false;
    if (process.state() != QProcess::NotRunning) {
        const Interruption interruption(process.processId()); // journalctl ends first, so that its last line is complete
        loop.exec();
        isInterrupted = interruption.hasOccurred();
    }
    showOutput();
    complaints += process.readAllStandardError();
    if (const Error error = errorOf(complaints, query, why); error != Error::NoError)
        return error;
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isDone || isInterrupted || std::ferror(stdout))
        return Error::NoError;
    *why = Output::tr("journalctl failed: %1").arg(QString::fromLocal8Bit(complaints).trimmed());
    return Error::InternalError;
}

} // namespace QtDaemon
