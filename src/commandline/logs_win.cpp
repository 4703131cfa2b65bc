// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "interruption_p.h"
#include "logquery_p.h"

#include "controller/servicemanager_p.h"
#include "core/eventtext_p.h"
#include "core/wide_p.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <vector>

#include <qt_windows.h>

#include <winevt.h>

namespace QtDaemon {

constexpr int pollInterval = 1000; // ms, with --follow

namespace {
// The API of the Event Log, loaded at run time because nothing else in the library needs its DLL.
struct EventLog
{
    decltype(&::EvtQuery) query = nullptr;
    decltype(&::EvtNext) next = nullptr;
    decltype(&::EvtRender) render = nullptr;
    decltype(&::EvtOpenPublisherMetadata) openPublisher = nullptr;
    decltype(&::EvtFormatMessage) formatMessage = nullptr;
    decltype(&::EvtClose) close = nullptr;

    bool load()
    {
        const HMODULE library = LoadLibraryExW(L"wevtapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
        return library && find(library, "EvtQuery", &query) && find(library, "EvtNext", &next)
            && find(library, "EvtRender", &render) && find(library, "EvtOpenPublisherMetadata", &openPublisher)
            && find(library, "EvtFormatMessage", &formatMessage) && find(library, "EvtClose", &close);
    }
    template <typename Function> static bool find(HMODULE library, const char *name, Function *function)
    {
        *function = reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(library, name)));
        return *function != nullptr;
    }
};

// An entry of the Event Log: a message, or a part of a long one.
struct Event
{
    LogMessage message;
    quint64 record = 0;
    EventPart part{}; // the first part so far, of a message in several events
    bool isCut = false; // the last part is missing

    // Adds an older event if it is the preceding part of the same message.
    bool prepend(const Event &older)
    {
        if (part.number != older.part.number + 1 || part.count != older.part.count || message.level != older.message.level
            || message.processId != older.message.processId)
            return false;
        message.text.prepend(older.message.text);
        message.time = older.message.time;
        part.number = older.part.number;
        return true;
    }
};
} // namespace

// Adds an event that is older than `events`. Between the parts of a message there may be events of other processes.
static void add(const Event &event, std::vector<Event> *events)
{
    const bool isPart = event.part.number < event.part.count;
    const auto next = isPart ? std::find_if(events->rbegin(), events->rend(), [&](Event &newer) { return newer.prepend(event); })
                             : events->rend();
    if (next == events->rend())
        events->push_back(event);
}

// The message as it was before it was written; incomplete ones are marked.
static LogMessage original(const Event &event)
{
    LogMessage message = event.message;
    if (event.part.number > 1 || event.isCut)
        message.text.prepend(QStringLiteral("[%1/%2] ").arg(event.part.number).arg(event.part.count));
    message.text = fromEventText(message.text);
    return message;
}

// The conditions that the events have to meet, in the subset of XPath 1.0 that the Event Log supports. It has no escapes, so
// this fails for a name with both kinds of quotes.
static QString conditions(const LogQuery &query)
{
    const QChar quote = query.service.contains(u'\'') ? u'"' : u'\'';
    QString text = QStringLiteral("Provider[@Name=%1%2%1]").arg(quote).arg(query.service);
    if (query.minimumLevel <= LogLevel::Critical) // ReportEvent() only has "error" for both
        text += QStringLiteral(" and (Level=1 or Level=2)");
    else if (query.minimumLevel == LogLevel::Warning)
        text += QStringLiteral(" and (Level=1 or Level=2 or Level=3)");
    else if (query.minimumLevel == LogLevel::Info)
        text += QStringLiteral(" and (Level=0 or Level=1 or Level=2 or Level=3 or Level=4)");
    if (query.since.isValid())
        text += QStringLiteral(" and TimeCreated[@SystemTime>='%1']").arg(query.since.toUTC().toString(Qt::ISODateWithMs));
    return text;
}

static LogLevel levelOf(int level)
{
    constexpr LogLevel levels[]
        = {LogLevel::Info, LogLevel::Fatal, LogLevel::Critical, LogLevel::Warning, LogLevel::Info, LogLevel::Debug};
    return level >= 0 && level < int(std::size(levels)) ? levels[level] : LogLevel::Info;
}

static QString renderXml(const EventLog &log, EVT_HANDLE event)
{
    DWORD size = 0;
    DWORD properties = 0;
    log.render(nullptr, event, EvtRenderEventXml, 0, nullptr, &size, &properties);
    std::vector<wchar_t> buffer(size / sizeof(wchar_t) + 1);
    if (!log.render(nullptr, event, EvtRenderEventXml, DWORD(buffer.size() * sizeof(wchar_t)), buffer.data(), &size, &properties))
        return {};
    buffer.back() = 0;
    return QString::fromWCharArray(buffer.data());
}

// The text as formatted by the event's source; empty: the source is not registered.
static QString formattedText(const EventLog &log, EVT_HANDLE publisher, EVT_HANDLE event)
{
    if (!publisher)
        return {};
    DWORD size = 0;
    log.formatMessage(publisher, event, 0, 0, nullptr, EvtFormatMessageEvent, 0, nullptr, &size);
    std::vector<wchar_t> buffer(size + 1);
    if (!log.formatMessage(publisher, event, 0, 0, nullptr, EvtFormatMessageEvent, DWORD(buffer.size()), buffer.data(), &size))
        return {};
    buffer.back() = 0;
    return QString::fromWCharArray(buffer.data()).trimmed();
}

static Event read(const EventLog &log, EVT_HANDLE publisher, EVT_HANDLE handle)
{
    Event event{{{}, LogLevel::Info, formattedText(log, publisher, handle), 0, {}}};
    QStringList strings;
    QXmlStreamReader xml(renderXml(log, handle));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"Level")
            event.message.level = levelOf(xml.readElementText().toInt());
        else if (xml.name() == u"TimeCreated")
            event.message.time
                = QDateTime::fromString(xml.attributes().value(QLatin1String("SystemTime")).toString(), Qt::ISODateWithMs);
        else if (xml.name() == u"EventRecordID")
            event.record = xml.readElementText().toULongLong();
        else if (xml.name() == u"Execution")
            event.message.processId = xml.attributes().value(QLatin1String("ProcessID")).toLongLong();
        else if (xml.name() == u"Data")
            strings += xml.readElementText();
    }
    if (const auto part = eventPart(strings.value(0))) { // unlike the formatted text, it is not trimmed
        event.part = *part;
        event.isCut = part->number < part->count;
        event.message.text = part->text;
    } else if (event.message.text.isEmpty()) {
        event.message.text = strings.join(u'\n');
    }
    return event;
}

// Reads the newest events first: `limit` messages and perhaps some more; -1: all. Returns an error of Win32, or 0.
static quint32 readNewest(const EventLog &log, const LogQuery &query, quint64 after, qint64 limit, std::vector<Event> *events)
{
    const QString path
        = QStringLiteral("*[System[%1%2]]")
              .arg(conditions(query), after == 0 ? QString() : QStringLiteral(" and (EventRecordID > %1)").arg(after));
    const EVT_HANDLE result = log.query(nullptr, L"Application", wide(path), EvtQueryChannelPath | EvtQueryReverseDirection);
    if (!result)
        return GetLastError();
    const EVT_HANDLE publisher = log.openPublisher(nullptr, wide(query.service), nullptr, 0, 0);
    EVT_HANDLE handle = nullptr;
    DWORD count = 0;
    const auto isDone = [&] {
        constexpr qint64 maxBetween = 16; // other messages between the parts of one
        const auto isWhole = [](const Event &event) { return event.part.number == 1; };
        const auto size = qint64(events->size());
        return limit >= 0 && size >= limit
            && (size > limit + maxBetween || std::all_of(events->begin(), events->begin() + limit, isWhole));
    };
    while (!isDone() && log.next(result, 1, &handle, INFINITE, 0, &count) && count == 1) {
        add(read(log, publisher, handle), events);
        log.close(handle);
    }
    if (publisher)
        log.close(publisher);
    log.close(result);
    return 0;
}

bool hasLog(const LogQuery &query)
{
    EventLog log;
    if (!log.load())
        return false;
    std::vector<Event> events;
    return readNewest(log, query, 0, query.count, &events) != 0 || !events.empty();
}

Error showLog(const LogQuery &query, Output *output, QString *why)
{
    EventLog log;
    quint32 error = log.load() ? 0 : quint32(Error::ModuleNotFound);
    quint64 last = 0;
    quint64 waitedFor = 0; // the record; only once, because its process may have ended
    const auto showNew = [&](qint64 limit) {
        std::vector<Event> events;
        error = readNewest(log, query, last, query.follows ? qMax<qint64>(limit, limit < 0 ? -1 : 1) : limit, &events);
        const bool isUnderWay = query.follows && !events.empty() && events.front().isCut && (events.size() > 1 || last > 0);
        if (isUnderWay && events.front().record != waitedFor) { // its rest is still being written
            waitedFor = events.front().record;
            events.erase(events.begin());
        }
        if (!events.empty())
            last = events.front().record;
        if (limit >= 0 && qint64(events.size()) > limit) // with -n 0 the newest event is only read for its number
            events.resize(std::size_t(limit));
        std::for_each(events.rbegin(), events.rend(), [output](const Event &event) { show(original(event), output); });
    };
    if (error == 0)
        showNew(query.count);
    const Interruption interruption;
    while (query.follows && error == 0 && !std::ferror(stdout) && interruption.wait(pollInterval))
        showNew(-1);
    if (error == Error::AccessDenied)
        *why = Output::tr("You do not have permission to read the Event Log. Run this as administrator, or as a member of the "
                          "group Event Log Readers.");
    else if (error != 0)
        *why = Output::tr("The Event Log cannot be read: %1.").arg(ServiceManager::systemText(Error(error)));
    return Error(error);
}

} // namespace QtDaemon
