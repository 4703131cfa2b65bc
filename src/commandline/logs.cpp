// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "interruption_p.h"
#include "logfilereader_p.h"
#include "logquery_p.h"
#include "servicecommandline_p.h"

#include "core/logging_p.h"

#include <QRegularExpression>

#include <deque>

namespace QtDaemon {

constexpr qint64 defaultCount = 100;
constexpr int followInterval = 250; // ms
constexpr int maxPasses = 10; // to reach the end of a growing file

static std::optional<LogLevel> logLevel(const QString &name)
{
    for (const LogLevel level : {LogLevel::Fatal, LogLevel::Critical, LogLevel::Warning, LogLevel::Info, LogLevel::Debug}) {
        if (name.compare(nameOf(level), Qt::CaseInsensitive) == 0)
            return level;
    }
    return {};
}

// "90m" is 90 minutes ago. Invalid: the text has another form.
static QDateTime timeAgo(const QString &text, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 number = QStringView(text).chopped(1).toLongLong(&isNumber);
    constexpr qint64 maximum = 1'000'000'000;
    if (!isNumber || number < 0 || number > maximum)
        return {};
    switch (text.back().unicode()) {
    case u's':
        return now.addSecs(-number);
    case u'm':
        return now.addSecs(-number * 60);
    case u'h':
        return now.addSecs(-number * 3600);
    case u'd':
        return now.addDays(-number);
    default:
        return {};
    }
}

// Invalid if the text is not a time.
static QDateTime logTime(const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return {};
    if (const QDateTime ago = timeAgo(text, now); ago.isValid())
        return ago;
    for (const char *format : {"HH:mm", "HH:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(format)); time.isValid())
            return QDateTime(now.date(), time);
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs); // also without a time, or with an offset, as --json prints it
}

QJsonObject toJson(const LogMessage &message)
{
    QJsonObject object{
        {QStringLiteral("level"), nameOf(message.level)},
        {QStringLiteral("message"), message.text},
        {QStringLiteral("processId"), message.processId},
    };
    if (message.time.isValid())
        object.insert(QStringLiteral("time"), message.time.toUTC().toString(Qt::ISODateWithMs));
    if (!message.category.isEmpty())
        object.insert(QStringLiteral("category"), message.category);
    return object;
}

void show(const LogMessage &message, Output *output)
{
    const auto color = message.level <= LogLevel::Critical ? Output::Color::Red
        : message.level == LogLevel::Warning               ? Output::Color::Yellow
                                                           : Output::Color::Plain;
    QString begin;
    if (message.time.isValid()) {
        begin = message.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) + nameOf(message.level);
        begin += QStringLiteral(": ");
    }
    output->line(begin + message.text, color);
    output->object(toJson(message));
}

// "2026-11-27T14:30:00.123+01:00 [42] warning: text", as ServiceLog writes a message if the program sets no pattern.
static LogMessage parse(const QByteArray &bytes)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\S{13,}) \\[(\\d+)\\] (\\w+): "));
    const QString text = QString::fromUtf8(bytes).replace(QStringLiteral("\n    "), QStringLiteral("\n"));
    const QRegularExpressionMatch match = form.match(text);
    const QDateTime time = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    const auto level = logLevel(match.captured(3));
    if (!time.isValid() || !level)
        return {{}, LogLevel::Info, text, 0, {}};
    return {time, *level, text.mid(match.capturedEnd()), match.captured(2).toLongLong(), {}};
}

static Error showLogFile(LogFileReader *file, const LogQuery &query, Output *output, QString *why)
{
    std::deque<LogMessage> newest;
    qint64 limit = query.count; // of messages that are held back; -1: none are
    bool isRecent = true;
    const auto add = [&](const QByteArray &bytes) {
        const LogMessage message = parse(bytes);
        if (message.time.isValid()) // a message without a time is as old as the one before it
            isRecent = !query.since.isValid() || message.time >= query.since;
        if (!isRecent || message.level > query.minimumLevel)
            return;
        if (limit < 0)
            return show(message, output);
        newest.push_back(message);
        if (qint64(newest.size()) > limit)
            newest.pop_front();
    };
    Error error = file->refresh(why);
    for (int i = 0; i < maxPasses && error == Error::NoError; ++i) {
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

    limit = -1;
    const auto isReadable = [&] { return error == Error::NoError || error == Error::FileNotFound; }; // it may not exist yet
    const Interruption interruption;
    while (query.follows && isReadable() && !std::ferror(stdout) && interruption.wait(followInterval)) {
        error = file->refresh(why);
        while (const auto message = file->next())
            add(*message);
        if (const auto message = file->hasGrown() ? std::nullopt : file->rest())
            add(*message);
    }
    if (isReadable())
        return Error::NoError;
    *why = error == Error::AccessDenied
        ? Output::tr("You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user with "
                     "the right to read it.")
              .arg(file->path())
        : Output::tr("The log file %1 cannot be read: %2.").arg(file->path(), *why);
    return error;
}

// Fills in the query from the command line. Returns an exit code if that is invalid.
std::optional<int> ServiceCommandLinePrivate::logQuery(LogQuery *result)
{
    LogQuery &query = *result;
    query.service = description.name;
    query.follows = m_parser.isSet(QStringLiteral("follow"));
    const QString since = m_parser.value(QStringLiteral("since"));
    if (m_parser.isSet(QStringLiteral("since"))) {
        query.since = logTime(since, QDateTime::currentDateTime());
        if (!query.since.isValid())
            return wrongUsage(
                tr("Invalid time \"%1\": --since takes 2026-11-27, \"2026-11-27 14:30\", 14:30, or 90m for 90 minutes "
                   "ago (s, m, h, d).")
                    .arg(since));
    }
    const QString count = m_parser.value(QStringLiteral("lines"));
    bool isNumber = true;
    query.count = query.since.isValid() ? -1 : defaultCount;
    if (m_parser.isSet(QStringLiteral("lines")))
        query.count = count.toInt(&isNumber);
    if (!isNumber || count.startsWith(u'-'))
        return wrongUsage(tr("Invalid number \"%1\": -n takes the number of messages to show.").arg(count));
    if (m_parser.isSet(QStringLiteral("level"))) {
        const QString name = m_parser.value(QStringLiteral("level"));
        const auto level = logLevel(name);
        if (!level)
            return wrongUsage(tr("Unknown level \"%1\": use debug, info, warning, critical or fatal.").arg(name));
        query.minimumLevel = *level;
    }
    return {};
}

/*
    Shows the manager's log of a service that is installed. Shows the file if the service is not installed, as when it runs on a
    console, if the manager keeps no log here, or if its log has nothing of the service.
*/
int ServiceCommandLinePrivate::logs()
{
    LogQuery query;
    if (const auto exitCode = logQuery(&query))
        return *exitCode;
    LogFileReader file(logFilePath());
    QString why;
    const bool hasFile = file.refresh(&why) != Error::FileNotFound;
    const bool isAwaited = query.follows && !file.path().isEmpty();
    connectToManager();
    const Info answer = await(m_controller->query());
    if (!answer && !hasFile && !isAwaited)
        return fail(answer.error, answer.errorString);
    query.isUser = m_isUser;
    const bool isOfManager = answer && (!hasFile || hasLog({description.name, m_isUser, 1}));
    const Error error = isOfManager ? showLog(query, &m_output, &why) : showLogFile(&file, query, &m_output, &why);
    return error == Error::NoError ? 0 : fail(error, why);
}

} // namespace QtDaemon
