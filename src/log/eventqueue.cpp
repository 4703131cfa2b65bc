// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventqueue_p.h"

#include <algorithm>
#include <chrono>
#include <iterator>

#include <qt_windows.h>

using namespace std::chrono_literals;

namespace QtDaemon {

constexpr auto longestWait = 100ms; // of a caller
constexpr auto longestPause = 1s;
constexpr auto attemptInterval = 100ms;

// Whether the Event Log may still accept the event: after a restart it does not know the handle, and early during the boot it is
// not running yet. An event with any other error is given up, because it would hold up those behind it forever.
static bool isTransient(quint32 error)
{
    constexpr quint32 errors[] = {ERROR_INVALID_HANDLE, ERROR_NOT_ENOUGH_MEMORY,  ERROR_NO_SYSTEM_RESOURCES,
                                  ERROR_LOG_FILE_FULL,  RPC_S_SERVER_UNAVAILABLE, RPC_S_SERVER_TOO_BUSY,
                                  RPC_S_CALL_FAILED,    RPC_S_CALL_FAILED_DNE,    EPT_S_NOT_REGISTERED};
    return std::find(std::begin(errors), std::end(errors), error) != std::end(errors);
}

// ExitProcess has ended all other threads, whatever they were doing. Static destructors of DLLs run after that.
static bool isProcessEnding()
{
    using Function = BOOLEAN(NTAPI *)();
    static const auto function = reinterpret_cast<Function>(
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlDllShutdownInProgress")));
    return function && function();
}

EventQueue::EventQueue(const QString &source)
    : m_source(source)
{
}

std::shared_ptr<EventQueue> EventQueue::create(const QString &source)
{
    auto queue = std::make_shared<EventQueue>(source);
    queue->m_thread = std::thread([queue] { queue->reportAll(); });
    return queue;
}

void EventQueue::send(quint32 event, const QStringList &texts, bool always)
{
    if (isProcessEnding()) {
        for (const QString &text : texts)
            m_source.report(event, {text});
        return;
    }
    std::unique_lock lock(m_mutex);
    const bool fits = m_dropped == 0 && m_length < longest; // what follows a gap must come after the notice about it
    if (!fits && !always) {
        ++m_dropped;
        return;
    }
    for (const QString &text : texts) {
        m_queue.push_back({event, text});
        m_length += text.size();
    }
    const quint64 last = m_queued += quint64(texts.size());
    m_changed.notify_all();
    if (!m_isBehind && !m_changed.wait_for(lock, longestWait, [&] { return m_reported >= last || m_isBehind; }))
        m_isBehind = true;
}

void EventQueue::reportAll()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ends || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const Event event = m_queue.front(); // no other thread removes it
        lock.unlock();
        const quint32 error = m_source.report(event.event, {event.text});
        lock.lock();
        if (isTransient(error)) {
            m_isBehind = true;
            m_changed.notify_all();
            m_changed.wait_for(lock, attemptInterval, [this] { return m_ends; });
            if (m_ends)
                return;
            continue;
        }
        m_queue.pop_front();
        m_length -= event.text.size();
        ++m_reported;
        if (m_queue.empty() && m_dropped > 0) {
            m_queue.push_back(
                {QTDAEMON_EVENT_WARNING,
                 QString::number(m_dropped) + QStringLiteral(" messages were dropped while the Event Log accepted none.")});
            m_length += m_queue.back().text.size();
            ++m_queued;
            m_dropped = 0;
        }
        m_isBehind = m_isBehind && !m_queue.empty();
        m_changed.notify_all();
    }
}

bool EventQueue::flush()
{
    if (isProcessEnding())
        return false;
    std::unique_lock lock(m_mutex);
    const quint64 all = m_queued;
    while (m_reported < all) {
        const quint64 before = m_reported;
        if (!m_changed.wait_for(lock, longestPause, [&] { return m_reported != before; }))
            return false;
    }
    return true;
}

void EventQueue::end()
{
    const bool isReported = flush();
    if (isProcessEnding()) { // the thread has been ended, and join() would wait forever
        m_thread.detach();
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_changed.notify_all();
    }
    if (isReported)
        m_thread.join();
    else
        m_thread.detach(); // its call may never return
}

} // namespace QtDaemon
