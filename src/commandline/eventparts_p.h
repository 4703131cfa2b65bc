// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logquery_p.h"

#include "core/eventtext_p.h"

#include <algorithm>
#include <vector>

namespace QtDaemon {

// Of the Event Log: a message, or one of the events that a long one takes.
struct Event
{
    LogMessage message;
    quint64 record = 0;
    EventPart part{}; // its first one, when it is several events
    bool isCut = false; // its last one is missing

    // Of one that is older than this one and comes before it in the same text.
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

// What is older than those before it. Those of another process may be in between.
inline void add(const Event &event, std::vector<Event> *events)
{
    const bool isPart = event.part.number < event.part.count;
    const auto next = isPart ? std::find_if(events->rbegin(), events->rend(), [&](Event &newer) { return newer.prepend(event); })
                             : events->rend();
    if (next == events->rend())
        events->push_back(event);
}

// Complete: as they were before they were written.
inline LogMessage original(const Event &event)
{
    LogMessage message = event.message;
    if (event.part.number > 1 || event.isCut)
        message.text.prepend(QStringLiteral("[%1/%2] ").arg(event.part.number).arg(event.part.count));
    message.text = fromEventText(message.text);
    return message;
}

} // namespace QtDaemon
