// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <atomic>

#include <qt_windows.h>

struct ReportedEvent
{
    QString source;
    WORD type;
    DWORD id;
    QStringList strings;

    bool operator==(const ReportedEvent &other) const
    {
        return source == other.source && type == other.type && id == other.id && strings == other.strings;
    }
};

// The library's way to the Event Log, and the parent of this process. Wine keeps no events.
namespace EventHook {

bool install(); // from here on; begins as clear()

inline std::atomic<bool> isStartedByScm = false;

void clear(); // no events, no faults, and another parent
void block(bool blocks); // ReportEvent does not return
void fail(DWORD error, int times); // ReportEvent, or with times < 0 always
QList<ReportedEvent> events();

} // namespace EventHook
