// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlog_p.h"

#include <QScopeGuard>
#include <QStringList>

#include <optional>
#include <vector>

#include <qt_windows.h>

namespace QtDaemon {

constexpr DWORD isError = 0xC0000000; // the severity
constexpr DWORD isOurs = 0x20000000; // and not Microsoft's
constexpr DWORD lastWord = isError | isOurs | ERROR_SERVICE_SPECIFIC_ERROR;
constexpr qsizetype longest = 31'000; // ReportEvent takes 31 839 characters in a string

static const wchar_t *wideText(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

void writeLastWord(const QString &service, quint32 exitCode, const QString &text)
{
    const HANDLE source = RegisterEventSourceW(nullptr, wideText(service));
    if (!source)
        return;
    const QString cut = text.left(longest);
    const QString code = QString::number(exitCode);
    const wchar_t *strings[] = {wideText(cut), wideText(code)};
    ReportEventW(source, EVENTLOG_ERROR_TYPE, 0, lastWord, nullptr, 2, 0, strings, nullptr);
    DeregisterEventSource(source);
}

// The source of an event and its strings; none when it is not whole.
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

// The text of the service's newest event among these, which are in that order; none: there is no such event.
static std::optional<QString> lastWordAmong(const BYTE *begin, DWORD size, const QString &service, quint32 exitCode)
{
    while (size >= sizeof(EVENTLOGRECORD)) {
        const auto &record = *reinterpret_cast<const EVENTLOGRECORD *>(begin);
        if (record.Length < sizeof record || record.Length > size)
            break;
        if (record.EventID == lastWord) {
            const QStringList texts = textsOf(record);
            if (texts.size() == 3 && texts[0].compare(service, Qt::CaseInsensitive) == 0)
                return texts[2] == QString::number(exitCode) ? texts[1] : QString();
        }
        begin += record.Length;
        size -= record.Length;
    }
    return std::nullopt;
}

QString readLastWord(const QString &host, const QString &service, quint32 exitCode)
{
    const HANDLE log = OpenEventLogW(host.isEmpty() ? nullptr : wideText(host), L"Application");
    if (!log)
        return {};
    const auto close = qScopeGuard([log] { CloseEventLog(log); });
    constexpr int rounds = 64;
    constexpr DWORD largest = 0x7ffff; // that ReadEventLog takes
    std::vector<DWORD> buffer(0x10000 / sizeof(DWORD)); // aligned for the records
    for (int i = 0; i < rounds; ++i) {
        DWORD size = 0;
        DWORD needed = 0;
        if (!ReadEventLogW(log, EVENTLOG_SEQUENTIAL_READ | EVENTLOG_BACKWARDS_READ, 0, buffer.data(),
                           DWORD(buffer.size() * sizeof(DWORD)), &size, &needed)) {
            if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || needed > largest)
                break;
            buffer.resize(needed / sizeof(DWORD) + 1);
        }
        if (const auto found = lastWordAmong(reinterpret_cast<const BYTE *>(buffer.data()), size, service, exitCode))
            return *found;
    }
    return {};
}

} // namespace QtDaemon
