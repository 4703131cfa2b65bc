// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/eventlog_p.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace QtDaemon {

/*
    Reports events from any thread, each thread's in order. ReportEvent calls another process without a time limit, so the queue
    has a thread for it. A caller waits for its event, so that a crash loses none, but only briefly: while the Event Log accepts
    none, events are just queued. The queue has a limit; an event with the number of dropped ones follows its contents.
*/
class EventQueue
{
public:
    static constexpr qsizetype longest = qsizetype(16) * 1024 * 1024; // characters

    static std::shared_ptr<EventQueue> create(const QString &source);
    explicit EventQueue(const QString &source);

    void send(quint32 event, const QStringList &texts, bool always); // `always`: even beyond the limit
    bool flush(); // waits until what is queued now has been reported; false: no event was reported for a second
    void end(); // no other function may be called after this

private:
    struct Event
    {
        quint32 event;
        QString text;
    };
    void reportAll();

    EventSource m_source;
    std::thread m_thread;
    std::mutex m_mutex; // protects all that follows
    std::condition_variable m_changed;
    std::deque<Event> m_queue;
    qsizetype m_length = 0; // characters in m_queue
    quint64 m_queued = 0; // events
    quint64 m_reported = 0; // of those, reported or given up
    quint64 m_dropped = 0;
    bool m_isBehind = false; // callers do not wait until m_queue is empty again
    bool m_ends = false;
};

} // namespace QtDaemon
