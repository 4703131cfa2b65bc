// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../auto/fakemanager.h"
#include "statushook.h"

#include <QtDaemon/ServiceCommandLine>

#include <QRegularExpression>

#include <cstdio>
#include <vector>

#include <winevt.h>

// Plays an Event Log, because Wine keeps none, for a program whose verb "logs" reads it.
struct PlayedEvent
{
    quint64 record;
    QByteArray system; // a part of the event's XML
    QStringList strings;
    QString formatted;
};

static PlayedEvent part(quint64 record, const QString &text, int process = 42)
{
    return {record,
            "<Level>4</Level><TimeCreated SystemTime='2026-11-27T14:30:00Z'/><Execution ProcessID='" + QByteArray::number(process)
                + "'/>",
            {text},
            text.trimmed()};
}

static const QString fullPart(31'820, u'x'); // as long as a part that another one follows

static QByteArray mode()
{
    return qgetenv("PLAYED_LOG");
}

static std::vector<PlayedEvent> &played()
{
    if (mode() == "parts") {
        static std::vector<PlayedEvent> parts{
            part(1, QStringLiteral("before")),          part(2, QStringLiteral("[1/3] a") + fullPart + u' '),
            part(3, QStringLiteral("between"), 7),      part(4, QStringLiteral("[2/3] b") + fullPart + u'%'),
            part(5, QStringLiteral("[3/3] \u200b1 c")), part(6, QStringLiteral("[1/3] of a text")),
            part(7, QStringLiteral("[2/2] the rest")),
        };
        return parts;
    }
    static std::vector<PlayedEvent> events{
        {7,
         "<Level>4</Level><TimeCreated SystemTime='2026-11-27T14:30:00.1234567Z'/><Execution ProcessID='42'/>",
         {QStringLiteral("It beats.")},
         QStringLiteral("It beats.\r\n")},
        {8,
         "<Level>3</Level><TimeCreated SystemTime='2026-11-27T14:30:01Z'/>",
         {QStringLiteral("weak <&> ü"), QStringLiteral("試験")},
         QStringLiteral("It is weak\x1b[31m.")},
        {9,
         "<Level>2</Level><TimeCreated SystemTime='2026-11-27T14:30:02.5Z'/>",
         {QStringLiteral("It failed.")},
         QStringLiteral("It failed.")},
    };
    return events;
}

static PHANDLER_ROUTINE ctrlHandler = nullptr;
static std::vector<const PlayedEvent *> found; // the next one is at the end
static int queries = 0;

static EVT_HANDLE WINAPI query(EVT_HANDLE, const wchar_t *channel, const wchar_t *path, DWORD)
{
    const QString xpath = QString::fromWCharArray(path);
    std::fprintf(stderr, "%ls %s\n", channel, xpath.toUtf8().constData());
    if (mode() == "denied") {
        SetLastError(ERROR_ACCESS_DENIED);
        return nullptr;
    }
    ++queries;
    if (mode() == "parts" && (queries == 2 || queries == 3))
        played().push_back(queries == 2 ? part(8, QStringLiteral("[1/2] d") + fullPart) : part(9, QStringLiteral("[2/2] e")));
    else if (queries == (mode() == "parts" ? 4 : 3))
        ctrlHandler(CTRL_C_EVENT);
    else if (queries == 2)
        played().push_back(
            {10, "<Level>0</Level><TimeCreated SystemTime='2026-11-27T14:30:03Z'/>", {}, QStringLiteral("It is new.")});
    static const QRegularExpression after(QStringLiteral("EventRecordID > (\\d+)"));
    const quint64 last = after.match(xpath).captured(1).toULongLong();
    found.clear();
    for (const PlayedEvent &event : played()) {
        if (event.record > last)
            found.push_back(&event);
    }
    return &found;
}

static BOOL WINAPI next(EVT_HANDLE, DWORD, EVT_HANDLE *events, DWORD, DWORD, DWORD *count)
{
    *count = found.empty() ? 0 : 1;
    if (found.empty()) {
        SetLastError(ERROR_NO_MORE_ITEMS);
        return FALSE;
    }
    *events = const_cast<PlayedEvent *>(found.back());
    found.pop_back();
    return TRUE;
}

// Called with no room first, for the size: EvtRender's is in bytes, EvtFormatMessage's in characters.
static BOOL copy(const QString &text, DWORD room, DWORD unit, wchar_t *buffer, DWORD *used)
{
    const auto size = DWORD(text.size() + 1);
    *used = size * unit;
    if (room < *used) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    memcpy(buffer, text.utf16(), size * sizeof(wchar_t));
    return TRUE;
}

static BOOL WINAPI render(EVT_HANDLE, EVT_HANDLE handle, DWORD, DWORD room, void *buffer, DWORD *used, DWORD *)
{
    const auto &event = *static_cast<const PlayedEvent *>(handle);
    QString xml = QStringLiteral("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>%1"
                                 "<EventRecordID>%2</EventRecordID></System><EventData>")
                      .arg(QString::fromUtf8(event.system), QString::number(event.record));
    for (const QString &string : event.strings)
        xml += QStringLiteral("<Data>") + string.toHtmlEscaped() + QStringLiteral("</Data>");
    return copy(xml + QStringLiteral("</EventData></Event>"), room, sizeof(wchar_t), static_cast<wchar_t *>(buffer), used);
}

static EVT_HANDLE WINAPI openPublisher(EVT_HANDLE, const wchar_t *, const wchar_t *, LCID, DWORD)
{
    return mode() == "unregistered" ? nullptr : &queries;
}

static BOOL WINAPI formatMessage(EVT_HANDLE, EVT_HANDLE event, DWORD, DWORD, EVT_VARIANT *, DWORD, DWORD room, wchar_t *buffer,
                                 DWORD *used)
{
    return copy(static_cast<const PlayedEvent *>(event)->formatted, room, 1, buffer, used);
}

static BOOL WINAPI closeHandle(EVT_HANDLE)
{
    return TRUE;
}

static FARPROC WINAPI procAddress(HMODULE module, const char *name)
{
    const std::pair<const char *, void *> functions[] = {
        {"EvtQuery", reinterpret_cast<void *>(&query)},
        {"EvtNext", reinterpret_cast<void *>(&next)},
        {"EvtRender", reinterpret_cast<void *>(&render)},
        {"EvtOpenPublisherMetadata", reinterpret_cast<void *>(&openPublisher)},
        {"EvtFormatMessage", reinterpret_cast<void *>(&formatMessage)},
        {"EvtClose", reinterpret_cast<void *>(&closeHandle)},
    };
    for (const auto &[own, function] : functions) {
        if (qstrcmp(name, own) == 0)
            return mode() == "missing" ? nullptr : reinterpret_cast<FARPROC>(function);
    }
    return GetProcAddress(module, name);
}

static BOOL WINAPI setCtrlHandler(PHANDLER_ROUTINE handler, BOOL)
{
    ctrlHandler = handler;
    return TRUE;
}

static int runVerb(int argc, char **argv)
{
    if (!replaceImport("GetProcAddress", reinterpret_cast<void *>(&procAddress))
        || !replaceImport("SetConsoleCtrlHandler", reinterpret_cast<void *>(&setCtrlHandler)))
        return 99;
    FakeService service;
    QCoreApplication app(argc, argv);
    QtDaemon::ServiceDescription description;
    description.name = qEnvironmentVariable("PLAYED_NAME", QStringLiteral("heartbeat"));
    return QtDaemon::ServiceCommandLine(description).exec().value_or(98);
}
