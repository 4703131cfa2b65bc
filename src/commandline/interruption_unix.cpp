// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "interruption_p.h"

#include <atomic>
#include <csignal>
#include <iterator>

#include <poll.h>

namespace QtDaemon {

constexpr int signalNumbers[] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction formerActions[std::size(signalNumbers)];
static std::atomic_bool isInterrupted{false};
static std::atomic<qint64> child{0};

static void interrupt(int)
{
    isInterrupted = true;
    if (const qint64 process = child; process > 0)
        kill(pid_t(process), SIGTERM);
}

Interruption::Interruption(qint64 childProcess)
{
    isInterrupted = false;
    child = childProcess;
    struct sigaction action = {};
    action.sa_handler = interrupt;
    for (std::size_t i = 0; i < std::size(signalNumbers); ++i)
        sigaction(signalNumbers[i], &action, &formerActions[i]);
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < std::size(signalNumbers); ++i)
        sigaction(signalNumbers[i], &formerActions[i], nullptr);
}

bool Interruption::hasOccurred() const
{
    return isInterrupted;
}

bool Interruption::wait(int milliseconds) const
{
    if (!isInterrupted)
        poll(nullptr, 0, milliseconds); // a signal ends it early
    return !isInterrupted;
}

} // namespace QtDaemon
