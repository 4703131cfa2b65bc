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

// Replaces the library's access to the Event Log and the parent of this process, as Wine keeps no events.
namespace EventHook {

bool install(); // from here on; the state is that after clear()

inline std::atomic<bool> isStartedByScm = false;

void clear(); // no events, no faults, not started by the SCM
void block(bool blocks); // ReportEvent does not return while true
void fail(DWORD error, int times); // ReportEvent fails; always if times < 0
QList<ReportedEvent> events();

} // namespace EventHook
