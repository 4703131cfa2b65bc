// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "crash_p.h"

#include "core/eventlog_p.h"

#include <atomic>
#include <memory>

namespace QtDaemon {

/*
    Writes an event about a crash. The stack of the thread that crashed may be full, so another thread, which has been waiting for
    this, writes it, with what was opened and allocated before. The Event Log functions still allocate memory: if the thread that
    crashed holds the heap's lock, there is no event.
*/
class CrashReporter
{
public:
    static std::shared_ptr<CrashReporter> create(const QString &source);
    explicit CrashReporter(const QString &source);
    ~CrashReporter();
    void run(); // the function of its thread
    void end(); // no other function may be called after this

    // Called in the crash handler; allocates no memory. False: the Event Log has not accepted the event in time.
    bool report(const CrashLine &line);

private:
    Q_DISABLE_COPY_MOVE(CrashReporter)

    EventSource m_source; // used by its thread only, because a call to the Event Log may never return
    wchar_t m_text[512] = {};
    std::atomic_bool m_hasCrashed{false};
    std::atomic_bool m_isReported{false};
    void *m_requested = nullptr; // this and the next are Win32 event objects
    void *m_done = nullptr;
    void *m_thread = nullptr;
};

} // namespace QtDaemon
