// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "crash_p.h"

#include "core/eventlog_p.h"

#include <atomic>
#include <memory>

namespace QtDaemon {

/*
    Makes an event of a crash. The stack of the thread that crashed may be full: another one, which has waited for this, does it,
    with what was opened and allocated before. The Event Log itself takes memory all the same: when the thread that crashed holds
    the lock of the heap there is no event.
*/
class CrashReporter
{
public:
    static std::shared_ptr<CrashReporter> create(const QString &source);
    explicit CrashReporter(const QString &source);
    ~CrashReporter();
    void run(); // of its thread
    void end(); // after this no other function is called

    // In the handler of the crash: no memory is allocated. False: the Event Log has not taken it in time.
    bool report(const CrashLine &line);

private:
    Q_DISABLE_COPY_MOVE(CrashReporter)

    EventSource m_source; // the thread's, since a call of the Event Log may never return
    wchar_t m_text[512] = {};
    std::atomic_bool m_hasCrashed{false};
    std::atomic_bool m_isReported{false};
    void *m_wanted = nullptr; // these are events of the system
    void *m_done = nullptr;
    void *m_thread = nullptr;
};

} // namespace QtDaemon
