// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlog_p.h"

#include "eventtext_p.h"
#include "logging_p.h"
#include "wide_p.h"

#include <QScopeGuard>

#include <atomic>
#include <optional>
#include <vector>

#include <qt_windows.h>

#include <tlhelp32.h>

namespace QtDaemon {

constexpr qsizetype longestLastWord = 31'000; // characters; an event with its code and names is limited to 64 KiB
constexpr qsizetype longestKey = 255; // characters; the registry's limit for the name of a key

static std::atomic_bool logsToEventLog{false};

// An event source is a registry key, and a backslash would separate keys.
static QString sourceName(const QString &name)
{
    QString key = name.left(longestKey);
    return key.replace(u'\\', u'/');
}

EventSource::EventSource(const QString &name)
    : m_name(sourceName(name))
{
}

EventSource::~EventSource()
{
    close();
}

void EventSource::close()
{
    if (m_handle)
        DeregisterEventSource(m_handle);
    m_handle = nullptr;
}

quint32 EventSource::open()
{
    if (!m_handle)
        m_handle = RegisterEventSourceW(nullptr, wide(m_name));
    return m_handle ? NO_ERROR : GetLastError();
}

quint32 EventSource::report(quint32 event, const QStringList &strings)
{
    std::vector<const wchar_t *> pointers;
    for (const QString &string : strings)
        pointers.push_back(wide(string));
    return report(event, pointers.data(), quint16(pointers.size()));
}

quint32 EventSource::report(quint32 event, const wchar_t **strings, quint16 count)
{
    if (const quint32 error = open(); error != NO_ERROR)
        return error;
    constexpr WORD types[]
        = {EVENTLOG_SUCCESS, EVENTLOG_INFORMATION_TYPE, EVENTLOG_WARNING_TYPE, EVENTLOG_ERROR_TYPE}; // by severity
    if (ReportEventW(m_handle, types[event >> 30], 0, event, nullptr, count, 0, strings, nullptr))
        return NO_ERROR;
    const DWORD error = GetLastError();
    close(); // a restart of the Event Log invalidates the handle
    return error;
}

void writeLastWord(EventSource *source, quint32 exitCode, const QString &text)
{
    QString cut = toEventText(text).left(longestLastWord);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    source->report(QTDAEMON_EVENT_FAILED, {cut, QString::number(exitCode)});
}

static const QString *lastWordService = nullptr;

void setLastWordOf(const QString *service)
{
    lastWordService = service;
}

bool isLastWord(const QString &service, const QString &text)
{
    return lastWordService && *lastWordService == service && toEventText(text).size() <= longestLastWord;
}

/*
    The SCM cannot be queried before the dispatcher has been started. The parent of the processes that it starts is services.exe,
    which runs as long as the system does, so that its process ID is never reused. A missing console or session 0 proves nothing:
    scheduled tasks and remote shells have these, too. Listing the processes requires no rights, whereas a service's account may
    not be allowed to open another process.
*/
bool isStartedByScm()
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return false;
    const auto close = qScopeGuard([snapshot] { CloseHandle(snapshot); });
    PROCESSENTRY32W process{};
    process.dwSize = sizeof process;
    const auto find = [&](DWORD id) {
        bool hasEntry = Process32FirstW(snapshot, &process);
        while (hasEntry && process.th32ProcessID != id)
            hasEntry = Process32NextW(snapshot, &process);
        return hasEntry;
    };
    return find(GetCurrentProcessId()) && find(process.th32ParentProcessID)
        && QString::fromWCharArray(process.szExeFile).compare(QLatin1String("services.exe"), Qt::CaseInsensitive) == 0;
}

void setLogsToEventLog(bool logs)
{
    logsToEventLog = logs;
}

void logErrorToManager(const QString &service, const QString &sentence)
{
    if (logsToEventLog || !isStartedByScm())
        return;
    EventSource source(service);
    const QStringList texts = eventTexts(sentence);
    for (const QString &text : texts)
        source.report(QTDAEMON_EVENT_ERROR, {text});
}

// The source of an event, followed by its strings. Empty if the record is malformed.
static QStringList textsOf(const EVENTLOGRECORD &record)
{
    QStringList texts;
    const auto *bytes = reinterpret_cast<const BYTE *>(&record);
    DWORD at = sizeof record;
    for (int i = 0; i <= record.NumStrings; ++i) {
        if (i == 1)
            at = record.StringOffset;
        if (at > record.Length)
            return {};
        const auto *begin = reinterpret_cast<const wchar_t *>(bytes + at);
        const size_t limit = (record.Length - at) / sizeof(wchar_t);
        const size_t length = wcsnlen(begin, limit);
        if (length == limit)
            return {};
        texts += QString::fromWCharArray(begin, qsizetype(length));
        at += DWORD((length + 1) * sizeof(wchar_t));
    }
    return texts;
}

// The text of the service's newest failure event among these records, which are sorted from new to old. Empty if the event has
// another exit code; nullopt if there is none.
static std::optional<QString> lastWordAmong(const BYTE *begin, DWORD size, const QString &service, quint32 exitCode)
{
    while (size >= sizeof(EVENTLOGRECORD)) {
        const auto &record = *reinterpret_cast<const EVENTLOGRECORD *>(begin);
        if (record.Length < sizeof record || record.Length > size)
            break;
        if (record.EventID == QTDAEMON_EVENT_FAILED) {
            const QStringList texts = textsOf(record);
            if (texts.size() == 3 && texts[0].compare(service, Qt::CaseInsensitive) == 0)
                return texts[2] == QString::number(exitCode) ? fromEventText(texts[1]) : QString();
        }
        begin += record.Length;
        size -= record.Length;
    }
    return std::nullopt;
}

QString readLastWord(const QString &host, const QString &service, quint32 exitCode)
{
    const HANDLE log = OpenEventLogW(host.isEmpty() ? nullptr : wide(host), L"Application");
    if (!log)
        return {};
    const auto close = qScopeGuard([log] { CloseEventLog(log); });
    constexpr int rounds = 64;
    constexpr DWORD largestBuffer = 0x7ffff; // the limit of ReadEventLog
    std::vector<DWORD> buffer(0x10000 / sizeof(DWORD)); // aligned for the records
    for (int i = 0; i < rounds; ++i) {
        DWORD size = 0;
        DWORD needed = 0;
        if (!ReadEventLogW(log, EVENTLOG_SEQUENTIAL_READ | EVENTLOG_BACKWARDS_READ, 0, buffer.data(),
                           DWORD(buffer.size() * sizeof(DWORD)), &size, &needed)) {
            if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || needed > largestBuffer)
                break;
            buffer.resize(needed / sizeof(DWORD) + 1);
        }
        if (const auto found = lastWordAmong(reinterpret_cast<const BYTE *>(buffer.data()), size, service, exitCode))
            return *found;
    }
    return {};
}

} // namespace QtDaemon
