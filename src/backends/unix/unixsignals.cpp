// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unixsignals_p.h"

#include "core/logging_p.h"

#include <QtDaemon/backend.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace QtDaemon {

constexpr unsigned reloadWindow = 1000; // ms

static std::atomic<int> writeEnd{-1};
static std::atomic<int> endsAtSecond{0};
static std::atomic<int> count{0}; // of that one
static std::atomic<int> overflow[NSIG]; // how many of each found the pipe full
static struct sigaction previousActions[NSIG];
static std::atomic<pid_t> ownPid{0};
static std::atomic<pid_t> parentPid{0}; // 0, as in siginfo_t, when it is outside of this process's PID namespace
static std::atomic<unsigned> hangupAt{0}; // the parent's last SIGHUP: ms of the monotonic clock
static std::atomic<int> reloads{0}; // whose SIGCONT is still to come: a SIGHUP may overtake that of the reload before

static bool put(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    return write(writeEnd, &byte, 1) == 1;
}

// Not when it is read: a slot of the reload may have taken long before that.
static bool belongsToReload(int signalNumber, const siginfo_t &info)
{
    if (info.si_code != SI_USER || info.si_pid != parentPid)
        return false;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const unsigned milliseconds = unsigned(now.tv_sec) * 1000 + unsigned(now.tv_nsec / 1'000'000);
    const bool isRecent = milliseconds - hangupAt <= reloadWindow;
    if (signalNumber == SIGCONT && isRecent && reloads > 0) {
        reloads.fetch_sub(1);
        return true;
    }
    if (signalNumber == SIGHUP) {
        reloads = isRecent ? reloads + 1 : 1;
        hangupAt = milliseconds;
    } else {
        reloads = 0;
    }
    return false;
}

extern "C" void qtdaemonHandleSignal(int signalNumber, siginfo_t *info, void *)
{
    const int savedErrno = errno;
    if (getpid() != ownPid) { // a forked child has the pipe too
        sigaction(signalNumber, &previousActions[signalNumber], nullptr);
        raise(signalNumber); // delivered when the handler returns
        errno = savedErrno;
        return;
    }
    if (signalNumber == SIGPIPE || belongsToReload(signalNumber, *info)) {
        errno = savedErrno;
        return;
    }
    if (signalNumber == endsAtSecond && count.fetch_add(1) > 0) {
        std::signal(signalNumber, SIG_DFL);
        raise(signalNumber);
    }
    if (!put(signalNumber)) {
        overflow[signalNumber].fetch_add(1);
        put(0); // the reader may have emptied the pipe before that
    }
    errno = savedErrno;
}

UnixSignals::UnixSignals(int endsProcess)
{
    if (writeEnd >= 0) {
        m_error = Backend::tr("The signals of this process go to another service already. Give this one a backend of its own, as "
                              "EmbeddedManager::backend().");
        return;
    }
    if (pipe(m_pipe) != 0) {
        m_error = Backend::tr("No pipe can be opened to receive signals through: %1. Close descriptors or raise their limit "
                              "(LimitNOFILE=, ulimit -n).")
                      .arg(qt_error_string(errno));
        return;
    }
    for (const int end : m_pipe) {
        fcntl(end, F_SETFL, O_NONBLOCK);
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::readPipe);
    count = 0;
    for (std::atomic<int> &number : overflow)
        number = 0;
    ownPid = getpid();
    parentPid = getppid();
    reloads = 0;
    endsAtSecond = endsProcess;
    writeEnd = m_pipe[1];
    receive(SIGPIPE);
}

// False: it is the program's, or its parent wants it ignored.
bool UnixSignals::take(int signalNumber, WhenIgnored whenIgnored)
{
    if (!m_error.isEmpty())
        return false;
    if (std::find(m_taken.begin(), m_taken.end(), signalNumber) != m_taken.end())
        return true;
    struct sigaction &previous = previousActions[signalNumber];
    sigaction(signalNumber, nullptr, &previous);
    if (previous.sa_handler == SIG_IGN ? whenIgnored == WhenIgnored::Keep : previous.sa_handler != SIG_DFL)
        return false;
    m_taken.push_back(signalNumber);
    return true;
}

void UnixSignals::receive(int signalNumber, WhenIgnored whenIgnored)
{
    if (!take(signalNumber, whenIgnored))
        return;
    struct sigaction action
    {
    };
    action.sa_sigaction = &qtdaemonHandleSignal;
    action.sa_flags = SA_RESTART | SA_SIGINFO | SA_ONSTACK; // a runtime of another language has small stacks
    sigfillset(&action.sa_mask); // of two signals that come together, the handler of the first writes first
    sigaction(signalNumber, &action, nullptr);

    sigset_t one;
    sigset_t before;
    sigemptyset(&one);
    sigaddset(&one, signalNumber);
    pthread_sigmask(SIG_UNBLOCK, &one, &before); // inherited blocked, or blocked before start()
    if (sigismember(&before, signalNumber) == 1)
        sigaddset(&m_wereBlocked, signalNumber);
}

void UnixSignals::ignore(int signalNumber)
{
    if (take(signalNumber, WhenIgnored::Keep))
        std::signal(signalNumber, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    if (!m_error.isEmpty())
        return;
    for (const int number : m_taken)
        sigaction(number, &previousActions[number], nullptr);
    pthread_sigmask(SIG_BLOCK, &m_wereBlocked, nullptr);
    writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe)
        close(end);
}

// What found the pipe full comes last and without its order: from the highest number down, which puts the user controls
// before the stop that would refuse them.
void UnixSignals::readPipe()
{
    unsigned char numbers[64];
    for (ssize_t got = 0; (got = read(m_pipe[0], numbers, sizeof numbers)) > 0;) {
        for (ssize_t i = 0; i < got; ++i) {
            if (numbers[i] != 0)
                Q_EMIT received(numbers[i]);
        }
    }
    for (int number = NSIG - 1; number > 0; --number) {
        for (int left = overflow[number].exchange(0); left > 0; --left)
            Q_EMIT received(number);
    }
}

} // namespace QtDaemon
