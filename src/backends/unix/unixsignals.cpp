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
constexpr int reorderWindow = 100; // ms, within which two signals may arrive in either order

static std::atomic<int> writeEnd{-1};
static std::atomic<int> endingSignal{0}; // its second arrival ends the process
static std::atomic<int> endingSignalCount{0}; // its arrivals
static std::atomic<int> overflow[NSIG]; // by signal number: how many found the pipe full
static struct sigaction previousActions[NSIG];
static std::atomic<pid_t> ownPid{0};
static std::atomic<pid_t> parentPid{0}; // 0, as in siginfo_t, if the parent is outside this process's PID namespace

static bool writeRecord(int number, bool fromParent)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // the time of arrival; a slow slot may delay reading the pipe
    const UnixSignals::Record record{quint32(now.tv_sec) * 1000 + quint32(now.tv_nsec / 1'000'000), quint16(number), fromParent};
    return write(writeEnd, &record, sizeof record) == sizeof record;
}

extern "C" void qtdaemonHandleSignal(int signalNumber, siginfo_t *info, void *)
{
    const int savedErrno = errno;
    if (getpid() != ownPid) { // a forked child shares the pipe
        sigaction(signalNumber, &previousActions[signalNumber], nullptr);
        raise(signalNumber); // delivered when the handler returns
    } else if (signalNumber != SIGPIPE) {
        if (signalNumber == endingSignal && endingSignalCount.fetch_add(1) > 0) {
            std::signal(signalNumber, SIG_DFL);
            raise(signalNumber);
        }
        if (!writeRecord(signalNumber, info->si_code == SI_USER && info->si_pid == parentPid)) {
            overflow[signalNumber].fetch_add(1);
            writeRecord(0, false); // wakes the reader, which may have emptied the pipe before the overflow was counted
        }
    }
    errno = savedErrno;
}

UnixSignals::UnixSignals(int endsProcess)
{
    if (writeEnd >= 0) {
        m_error = Backend::tr("The signals of this process already go to another service. Give this one a backend of its own, "
                              "such as EmbeddedManager::backend().");
        return;
    }
    if (pipe(m_pipe) != 0) {
        m_error = Backend::tr("The pipe for receiving signals cannot be opened: %1. Close descriptors or raise their limit "
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
    m_heldContinue.setInterval(reorderWindow);
    connect(&m_heldContinue, &QTimer::timeout, this, [this] { Q_EMIT received(SIGCONT); });
    endingSignalCount = 0;
    for (std::atomic<int> &number : overflow)
        number = 0;
    ownPid = getpid();
    parentPid = getppid();
    endingSignal = endsProcess;
    writeEnd = m_pipe[1];
    receive(SIGPIPE);
}

// False: the program has a handler for it, or its parent has set it to be ignored.
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
    action.sa_flags = SA_RESTART | SA_SIGINFO | SA_ONSTACK; // other languages' runtimes have small stacks
    sigfillset(&action.sa_mask); // no handler interrupts another, so signals that arrive together are written in order
    sigaction(signalNumber, &action, nullptr);

    sigset_t wanted;
    sigset_t before;
    sigemptyset(&wanted);
    sigaddset(&wanted, signalNumber);
    pthread_sigmask(SIG_UNBLOCK, &wanted, &before); // it may have been blocked by the parent, or before start()
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

// The absolute difference, because two threads may handle two signals at once and write them in either order.
static bool isWithin(int milliseconds, unsigned one, unsigned other)
{
    return std::abs(int(one - other)) <= milliseconds;
}

bool UnixSignals::belongsToReload(const Record &record)
{
    const bool isHeld = m_heldContinue.isActive();
    m_heldContinue.stop();
    const bool isReload = record.isFromParent && record.number == SIGHUP;
    const bool isStop = record.isFromParent && record.number == SIGTERM;
    if (isHeld && (isReload || isStop) && isWithin(reorderWindow, record.at, m_heldSince)) // the held SIGCONT belongs to it
        return false;
    if (isHeld)
        Q_EMIT received(SIGCONT);
    const bool isRecent = m_reloads > 0 && isWithin(reloadWindow, record.at, m_hangupAt);
    if (record.isFromParent && record.number == SIGCONT) {
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
    if (record.isFromParent)
        m_reloads = !isReload ? 0 : isRecent ? m_reloads + 1 : 1;
    return false;
}

// Signals that found the pipe full come last, and their order is lost. They come from the highest number down, so that user
// controls are not refused because of a stop before them.
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
