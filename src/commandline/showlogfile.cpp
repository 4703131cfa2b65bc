// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfilereader_p.h"
#include "logquery_p.h"

#include <deque>

namespace QtDaemon {

constexpr int followInterval = 250; // ms
constexpr int mostPasses = 10; // until the end of a file that grows

// "2026-11-27T14:30:00.123+01:00 [42] warning: text", as ServiceLog writes a message without a pattern of the program's.
static LogMessage parse(const QByteArray &bytes)
{
    LogMessage message{
        {}, LogLevel::Info, QString::fromUtf8(bytes).replace(QStringLiteral("\n    "), QStringLiteral("\n")), 0, {}};
    constexpr int shortestTime = 24;
    if (bytes.size() < shortestTime || bytes[4] != '-' || bytes[10] != 'T') // most lines of others, without more ado
        return message;
    const QString &text = message.text;
    const auto open = text.indexOf(QLatin1String(" ["));
    const auto close = text.indexOf(QLatin1String("] "), open);
    const auto colon = text.indexOf(QLatin1String(": "), close);
    if (open < shortestTime || close < 0 || colon < 0)
        return message;
    bool isNumber = false;
    const qint64 process = QStringView(text).mid(open + 2, close - open - 2).toLongLong(&isNumber);
    const QDateTime time = QDateTime::fromString(text.left(open), Qt::ISODateWithMs);
    const auto level = logLevel(text.mid(close + 2, colon - close - 2));
    if (!isNumber || !time.isValid() || !level)
        return message;
    return {time, *level, text.mid(colon + 2), process, {}};
}

Error showLogFile(LogFileReader *file, const LogQuery &query, Output *output, QString *why)
{
    std::deque<LogMessage> newest;
    qint64 most = query.count; // that are kept back; -1: none
    bool isRecent = true;
    const auto add = [&](const QByteArray &bytes) {
        const LogMessage message = parse(bytes);
        if (message.time.isValid()) // one without a time is as old as the one before it
            isRecent = !query.since.isValid() || message.time >= query.since;
        if (!isRecent || message.level > query.least)
            return;
        if (most < 0)
            return show(message, output);
        newest.push_back(message);
        if (qint64(newest.size()) > most)
            newest.pop_front();
    };
    Error error = file->refresh(why);
    for (int i = 0; i < mostPasses && error == Error::NoError; ++i) {
        while (const auto message = file->next())
            add(*message);
        if (!file->hasGrown())
            break;
        error = file->refresh(why);
    }
    if (const auto message = file->rest())
        add(*message);
    for (const LogMessage &message : newest)
        show(message, output);

    most = -1;
    const auto isReadable = [&] { return error == Error::NoError || error == Error::FileNotFound; }; // not there yet
    while (query.follows && isReadable() && !std::ferror(stdout) && waitUnlessInterrupted(followInterval)) {
        error = file->refresh(why);
        while (const auto message = file->next())
            add(*message);
        if (const auto message = file->hasGrown() ? std::nullopt : file->rest())
            add(*message);
    }
    if (isReadable())
        return Error::NoError;
    *why = error == Error::AccessDenied
        ? Output::tr(
              "You may not read the log file %1. Run this as administrator (sudo), or as a user with the right to read it.")
              .arg(file->path())
        : Output::tr("The log file %1 cannot be read: %2.").arg(file->path(), *why);
    return error;
}

} // namespace QtDaemon
