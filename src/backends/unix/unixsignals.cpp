// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unixsignals_p.h"

#include "core/logging_p.h"

#include <QtDaemon/backend.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace QtDaemon {

constexpr int reloadWindow = 1000; // ms
constexpr int overtaking = 100; // ms

static std::atomic<int> writeEnd{-1};
static std::atomic<int> endsAtSecond{0};
static std::atomic<int> count{0}; // of that one
static std::atomic<int> overflow[NSIG]; // how many of each found the pipe full
static struct sigaction previousActions[NSIG];
static std::atomic<pid_t> ownPid{0};
static std::atomic<pid_t> parentPid{0}; // 0, as in siginfo_t, when it is outside of this process's PID namespace

static bool put(int number, bool isParents)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // not when it is read: a slot may have taken long before that
    const UnixSignals::Record record{quint32(now.tv_sec) * 1000 + quint32(now.tv_nsec / 1'000'000), quint16(number), isParents};
    return write(writeEnd, &record, sizeof record) == sizeof record;
}

extern "C" void qtdaemonHandleSignal(int signalNumber, siginfo_t *info, void *)
{
    const int savedErrno = errno;
    if (getpid() != ownPid) { // a forked child has the pipe too
        sigaction(signalNumber, &previousActions[signalNumber], nullptr);
        raise(signalNumber); // delivered when the handler returns
    } else if (signalNumber != SIGPIPE) {
        if (signalNumber == endsAtSecond && count.fetch_add(1) > 0) {
            std::signal(signalNumber, SIG_DFL);
            raise(signalNumber);
        }
        if (!put(signalNumber, info->si_code == SI_USER && info->si_pid == parentPid)) {
            overflow[signalNumber].fetch_add(1);
            put(0, false); // the reader may have emptied the pipe before that
        }
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
    m_heldContinue.setSingleShot(true);
    m_heldContinue.setInterval(overtaking);
    connect(&m_heldContinue, &QTimer::timeout, this, [this] { Q_EMIT received(SIGCONT); });
    count = 0;
    for (std::atomic<int> &number : overflow)
        number = 0;
    ownPid = getpid();
    parentPid = getppid();
    endsAtSecond = endsProcess;
    writeEnd = m_pipe[1];
    receive(SIGPIPE);
}

// False: it is the program's, or its parent wants it ignored.
bool UnixSignals::take(int signalNumber, WhenIgnored whenIgnored)
{
    if (m_taken.contains(signalNumber))
        return true;
    struct sigaction &previous = previousActions[signalNumber];
    sigaction(signalNumber, nullptr, &previous);
    if (previous.sa_handler == SIG_IGN ? whenIgnored == WhenIgnored::Keep : previous.sa_handler != SIG_DFL)
        return false;
    m_taken.append(signalNumber);
    return true;
}

void UnixSignals::receive(int signalNumber, WhenIgnored whenIgnored)
{
    if (!take(signalNumber, whenIgnored))
        return;
    struct sigaction action = {};
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
    for (const int number : std::as_const(m_taken))
        sigaction(number, &previousActions[number], nullptr);
    pthread_sigmask(SIG_BLOCK, &m_wereBlocked, nullptr);
    writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe)
        close(end);
}

// Two threads of the program may handle two signals at once, and write them in any order.
static bool isWithin(int milliseconds, unsigned one, unsigned other)
{
    return std::abs(int(one - other)) <= milliseconds;
}

bool UnixSignals::belongsToReload(const Record &record)
{
    const bool isHeld = m_heldContinue.isActive();
    m_heldContinue.stop();
    const bool isReload = record.isParents && record.number == SIGHUP;
    const bool isStop = record.isParents && record.number == SIGTERM;
    if (isHeld && (isReload || isStop) && isWithin(overtaking, record.at, m_heldSince)) // both have come
        return false;
    if (isHeld)
        Q_EMIT received(SIGCONT);
    const bool isRecent = m_reloads > 0 && isWithin(reloadWindow, record.at, m_hangupAt);
    if (record.isParents && record.number == SIGCONT) {
        if (isRecent) {
            --m_reloads;
        } else {
            m_heldSince = record.at;
            m_heldContinue.start();
        }
        return true;
    }
    if (isReload)
        m_hangupAt = record.at;
    if (record.isParents)
        m_reloads = !isReload ? 0 : isRecent ? m_reloads + 1 : 1;
    return false;
}

// What found the pipe full comes last and without its order: from the highest number down, which puts the user controls
// before the stop that would refuse them.
void UnixSignals::readPipe()
{
    bool hasPause = false;
    Record records[64];
    for (ssize_t got = 0; (got = read(m_pipe[0], records, sizeof records)) > 0;) {
        for (ssize_t i = 0; i < got / ssize_t(sizeof *records); ++i) {
            hasPause |= records[i].number == SIGTSTP;
            if (records[i].number != 0 && !belongsToReload(records[i]))
                Q_EMIT received(records[i].number);
        }
    }
    if (hasPause && m_heldContinue.isActive()) {
        m_heldContinue.stop();
        Q_EMIT received(SIGCONT);
    }
    const int hangups = overflow[SIGHUP];
    for (int number = NSIG - 1; number > 0; --number) {
        for (int left = overflow[number].exchange(0) - (number == SIGCONT ? hangups : 0); left > 0; --left)
            Q_EMIT received(number);
    }
}

} // namespace QtDaemon
