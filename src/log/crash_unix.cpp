// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crash_p.h"

#include <atomic>
#include <csignal>

#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

namespace QtDaemon {

constexpr struct
{
    int number;
    const char *name;
} crashSignals[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}, {SIGABRT, "SIGABRT"},
};

static std::atomic<pid_t> crashing{0}; // a process ID, because a child that is forked meanwhile inherits it

static CrashLine describe(int number, const siginfo_t *info, const void *context)
{
    CrashLine line;
    line.add("Crashed with ");
    for (const auto &signal : crashSignals) {
        if (signal.number == number)
            line.add(signal.name);
    }
    if (info->si_code > 0)
        line.add(" at address ").addNumber(quintptr(info->si_addr), 16);
    else if (info->si_pid != getpid())
        line.add(" sent by process ").addNumber(quint64(info->si_pid));
    addCodeLocation(&line, context);
    return line.end();
}

// The first thread that crashes writes. All these signals are blocked meanwhile: a crash in here ends the process at once.
static void handleCrash(int number, siginfo_t *info, void *context)
{
    const pid_t self = getpid();
    while (crashing.exchange(self) == self)
        pause(); // until the process ends
    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, nullptr); // SIGPIPE would end the process before the line is complete
    if (number != SIGABRT || !hasLastWords())
        logCrash(describe(number, info, context));
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, nullptr);
    if (number == SIGABRT) // raise() does not end PID 1 of a container, and abort() then causes a fault
        sigaction(SIGSEGV, &action, nullptr);
    // A fault recurs when this returns, so that the core dump shows where it happened; a signal that was sent does not recur.
    if (info->si_code <= 0)
        raise(number);
}

void installCrashHandler()
{
    struct sigaction action = {};
    action.sa_sigaction = handleCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const auto &signal : crashSignals)
        sigaddset(&action.sa_mask, signal.number);
    for (const auto &signal : crashSignals) {
        struct sigaction present = {};
        if (sigaction(signal.number, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
            sigaction(signal.number, &action, nullptr);
    }
}

void removeCrashHandler()
{
    struct sigaction none = {};
    none.sa_handler = SIG_DFL;
    for (const auto &signal : crashSignals) {
        struct sigaction present = {};
        if (sigaction(signal.number, nullptr, &present) == 0 && present.sa_sigaction == handleCrash)
            sigaction(signal.number, &none, nullptr);
    }
}

constexpr size_t stackSize = size_t(64) * 1024; // the largest register set that the kernel saves there takes a fifth of it

CrashStack::CrashStack()
{
    stack_t present{};
    if (sigaltstack(nullptr, &present) != 0 || (present.ss_flags & SS_DISABLE) == 0)
        return;
    void *memory = mmap(nullptr, stackSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return;
    m_memory = memory;
    stack_t stack{};
    stack.ss_sp = m_memory;
    stack.ss_size = stackSize;
    sigaltstack(&stack, nullptr);
}

CrashStack::~CrashStack()
{
    stack_t present{};
    if (!m_memory || sigaltstack(nullptr, &present) != 0)
        return;
    if (present.ss_sp == m_memory) {
        present.ss_flags = SS_DISABLE;
        sigaltstack(&present, nullptr);
    }
    munmap(m_memory, stackSize);
}

void writeToStandardError(const CrashLine &line)
{
    constexpr int longestWait = 1000; // ms, for a full pipe
    pollfd writable{STDERR_FILENO, POLLOUT, 0};
    for (size_t at = 0; at < line.size() && poll(&writable, 1, longestWait) == 1;) {
        const ssize_t written = write(STDERR_FILENO, line.text() + at, line.size() - at);
        if (written <= 0)
            return;
        at += size_t(written);
    }
}

} // namespace QtDaemon
