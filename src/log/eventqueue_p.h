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
    Reports events from any thread, each thread's in order. ReportEvent is a call of another process, without a time limit: a
    thread of the queue's own makes it. A caller waits for its event, so that a crash loses none, but not long: while the Event
    Log accepts none, events are queued. The queue has a limit; an event with the number of those dropped follows it.
*/
class EventQueue
{
public:
    static constexpr qsizetype longest = qsizetype(16) * 1024 * 1024; // characters

    static std::shared_ptr<EventQueue> create(const QString &source);
    explicit EventQueue(const QString &source);

    void send(quint32 event, const QStringList &texts, bool always); // `always`: in spite of the limit
    bool flush(); // waits until what is queued now has been reported; false: nothing was for a second
    void end(); // after this no other function is called

private:
    struct Event
    {
        quint32 event;
        QString text;
    };
    void reportAll();

    EventSource m_source;
    std::thread m_thread;
    std::mutex m_mutex; // of all that follows
    std::condition_variable m_changed;
    std::deque<Event> m_queue;
    qsizetype m_length = 0; // of the texts in it
    quint64 m_queued = 0; // events
    quint64 m_reported = 0; // of those
    quint64 m_dropped = 0;
    bool m_isBehind = false; // callers do not wait, until it is empty
    bool m_ends = false;
};

} // namespace QtDaemon
