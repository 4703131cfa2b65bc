// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unixsignals_p.h"

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace QtDaemon {

static std::atomic<int> writeEnd{-1};
static std::atomic<int> endsAtSecond{0};
static std::atomic<int> count{0}; // of that one

extern "C" void qtdaemonHandleSignal(int signalNumber)
{
    const int savedErrno = errno;
    if (signalNumber == endsAtSecond && count.fetch_add(1) > 0) {
        std::signal(signalNumber, SIG_DFL);
        raise(signalNumber); // delivered when the handler returns
    }
    const auto byte = static_cast<unsigned char>(signalNumber);
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1); // a full pipe has told enough
    errno = savedErrno;
}

UnixSignals::UnixSignals(const std::vector<int> &signalNumbers, int endsProcess)
{
    if (pipe(m_pipe) != 0)
        return;
    for (const int end : m_pipe) {
        fcntl(end, F_SETFL, O_NONBLOCK);
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::readPipe);
    count = 0;
    endsAtSecond = endsProcess;
    writeEnd = m_pipe[1];

    for (const int number : signalNumbers) {
        struct sigaction previous
        {
        };
        sigaction(number, nullptr, &previous);
        if (previous.sa_handler == SIG_IGN)
            continue;
        struct sigaction action
        {
        };
        action.sa_handler = &qtdaemonHandleSignal;
        action.sa_flags = SA_RESTART;
        sigfillset(&action.sa_mask); // of two signals that come together, the handler of the first writes first
        sigaction(number, &action, nullptr);
        m_previous.emplace_back(number, previous);
    }
}

UnixSignals::~UnixSignals()
{
    for (const auto &[number, previous] : m_previous)
        sigaction(number, &previous, nullptr);
    writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

void UnixSignals::readPipe()
{
    unsigned char numbers[64];
    const ssize_t got = read(m_pipe[0], numbers, sizeof numbers);
    for (ssize_t i = 0; i < got; ++i)
        Q_EMIT received(numbers[i]);
}

} // namespace QtDaemon
