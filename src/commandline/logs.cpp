// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logquery_p.h"
#include "servicecommandline_p.h"

#include <array>

namespace QtDaemon {

constexpr qint64 usualCount = 100;
constexpr std::array<const char *, 5> levelNames{"fatal", "critical", "warning", "info", "debug"};

QString nameOf(LogLevel level)
{
    return QLatin1String(levelNames[std::size_t(level)]);
}

std::optional<LogLevel> logLevel(const QString &name)
{
    for (std::size_t i = 0; i < levelNames.size(); ++i) {
        if (name.compare(QLatin1String(levelNames[i]), Qt::CaseInsensitive) == 0)
            return LogLevel(i);
    }
    return {};
}

// "90m": so long ago.
static QDateTime timeAgo(const QString &text, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 number = QStringView(text).chopped(1).toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000;
    if (!isNumber || number < 0 || number > most)
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

QDateTime logTime(const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return {};
    if (const QDateTime ago = timeAgo(text, now); ago.isValid())
        return ago;
    for (const char *format : {"HH:mm", "HH:mm:ss"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(format)); time.isValid())
            return QDateTime(now.date(), time);
    }
    for (const char *format :
         {"yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"}) {
        if (const QDateTime time = QDateTime::fromString(text, QLatin1String(format)); time.isValid())
            return time;
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs); // with an offset, as --json has it
}

QJsonObject toJson(const LogMessage &message)
{
    QJsonObject object{
        {QStringLiteral("time"), message.time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("level"), nameOf(message.level)},
        {QStringLiteral("message"), message.text},
        {QStringLiteral("processId"), message.processId},
    };
    if (!message.category.isEmpty())
        object.insert(QStringLiteral("category"), message.category);
    return object;
}

int ServiceCommandLinePrivate::logs()
{
    LogQuery query;
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
    query.count = query.since.isValid() ? -1 : usualCount;
    if (m_parser.isSet(QStringLiteral("lines")))
        query.count = count.toInt(&isNumber);
    if (!isNumber || count.startsWith(u'-'))
        return wrongUsage(tr("Invalid number \"%1\": -n takes how many messages to show.").arg(count));
    if (m_parser.isSet(QStringLiteral("level"))) {
        const QString name = m_parser.value(QStringLiteral("level"));
        const auto level = logLevel(name);
        if (!level)
            return wrongUsage(tr("Unknown level \"%1\": it is debug, info, warning, critical or fatal.").arg(name));
        query.least = *level;
    }
    connectToManager();
    const Info answer = await(m_controller->query());
    if (!answer)
        return fail(answer.error, answer.errorString);
    query.isUser = m_isUsers;
    QString why;
    const Error error = showLog(query, &m_output, &why);
    return error == Error::NoError ? 0 : fail(error, why);
}

} // namespace QtDaemon
