// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"
#include "eventhook.h"

#include <QtDaemon/ServiceLog>

inline const QString source = QStringLiteral("heart beat ü");

enum : DWORD {
    Debug = 0x60000001,
    Info = 0x60000002,
    Warning = 0xA0000003,
    Critical = 0xE0000004,
    Fatal = 0xE0000005,
    Started = 0x60000064,
    Paused = 0x60000065,
    Continued = 0x60000066,
    Stopped = 0x60000067,
    ErrorOccurred = 0xE0000068,
    Failed = 0xE000042A,
};

inline QStringList textsOf(const QList<ReportedEvent> &events)
{
    QStringList texts;
    for (const ReportedEvent &event : events)
        texts += event.strings;
    return texts;
}

// For each function, a process that the SCM has started and an empty Event Log.
class EventLogTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() { QVERIFY(EventHook::install()); }
    void init()
    {
        EventHook::clear();
        EventHook::isStartedByScm = true;
    }
    void cleanup() { EventHook::clear(); }
};
