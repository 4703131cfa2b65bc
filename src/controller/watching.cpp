// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include "core/logging_p.h"
#include "core/statemachine_p.h"

#include <utility>
#include <vector>

namespace QtDaemon {

/*
    Who waits for a state, and who listens. The manager says when something has changed; what it does not say, check
    points and that time has passed, m_next looks for.
*/

void ServiceControllerPrivate::waitForState(State wanted, int milliseconds, const Done<Info> &done, quint64 number)
{
    const bool moved = m_started;
    m_waiters.push_back({wanted, QDeadlineTimer(milliseconds), moved, done, number});
    if (const Error error = startWatching())
        judge(error);
    else
        look();
}

void ServiceControllerPrivate::endWait(quint64 number)
{
    m_waiters.remove_if([number](const Waiter &waiter) { return waiter.number == number; });
    lookAgain();
}

void ServiceControllerPrivate::unwatch()
{
    m_tells = false;
    lookAgain();
}

void ServiceControllerPrivate::watch()
{
    m_tells = true;
    if (const Error error = startWatching())
        warn(result<Info>(error).errorString);
    else
        look();
}

ServiceControllerPrivate::Error ServiceControllerPrivate::startWatching()
{
    if (m_watched)
        return {};
    const Error error = m_manager->watch();
    m_watched = !error;
    return error;
}

static QDeadlineTimer hintOf(const Status &status)
{
    return QDeadlineTimer(status.waitHint > 0 ? qint64(status.waitHint) : 30'000);
}

// This process itself was stopped, frozen or suspended, or the manager was: what the service did meanwhile is not known.
bool ServiceControllerPrivate::hasStoodStill() const
{
    return QDeadlineTimer::current().deadline() - m_due.deadline()
        > qBound(qint64(100), qint64(m_info.status.waitHint), qint64(1000));
}

ServiceControllerPrivate::Error ServiceControllerPrivate::look()
{
    Info info;
    const Error error = m_manager->query(&info);
    const Status before = std::exchange(m_info, info).status;
    if (hasStoodStill())
        m_hint = hintOf(info.status);
    tell(before);
    judge(error);
    lookAgain();
    return error;
}

void ServiceControllerPrivate::tell(const Status &before)
{
    const Status &now = m_info.status;
    const bool moved = now.state != before.state;
    const bool progressed
        = StateMachine::isPending(now.state) && (now.checkPoint != before.checkPoint || now.waitHint != before.waitHint);
    if (moved || progressed)
        m_hint = hintOf(now);
    if (state.exchange(now.state) != now.state)
        Q_EMIT stateChanged(now.state);
    if (progressed)
        Q_EMIT progress(now.checkPoint, now.waitHint);
}

void ServiceControllerPrivate::judge(const Error &error)
{
    std::vector<std::pair<Waiter, Error>> ended; // told at the end: an answer may begin the next wait
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
        const Error end = verdict(*waiter, error);
        if (!end && m_info.status.state != waiter->state) {
            waiter->moved |= m_info.status.state != State::Stopped;
            ++waiter;
            continue;
        }
        ended.emplace_back(*waiter, end);
        waiter = m_waiters.erase(waiter);
    }
    for (const auto &[waiter, end] : ended)
        waiter.done(result(end, m_info));
}

// Why the wait is in vain, if it is.
ServiceControllerPrivate::Error ServiceControllerPrivate::verdict(const Waiter &waiter, const Error &error) const
{
    const Status &status = m_info.status;
    if (error || status.state == waiter.state)
        return error;
    if (status.state == State::Stopped && waiter.moved) {
        if (status.exitCode == 0)
            return {Win32::serviceNotActive,
                    tr("%1 stopped, with exit code 0, before it was what was waited for. Read its log.").arg(address.name)};
        if (status.exitCode == Win32::serviceSpecificError)
            return {status.exitCode, ServiceManager::ownExitText(status, address.name)};
        return {status.exitCode, status.text};
    }
    if (StateMachine::isPending(status.state) && m_hint.hasExpired())
        return {Win32::serviceRequestTimeout,
                tr("%1 hangs: it let its own wait hint of %2 ms pass without a sign of progress. Read its log; to end it "
                   "takes its process, %3.")
                    .arg(address.name, QString::number(status.waitHint), QString::number(m_info.processId))};
    if (waiter.deadline.hasExpired())
        return {Win32::waitTimeout};
    return {};
}

// When nothing is changed before.
void ServiceControllerPrivate::lookAgain()
{
    qint64 next = -1;
    const auto within = [&next](qint64 milliseconds) { next = next < 0 ? milliseconds : qMin(next, milliseconds); };
    if (StateMachine::isPending(m_info.status.state) && (m_tells || !m_waiters.empty())) {
        if (!m_manager->tellsCheckPoints())
            within(qBound(qint64(20), qint64(m_info.status.waitHint / 10), qint64(1000)));
        if (!m_waiters.empty() && !m_hint.hasExpired())
            within(qMax<qint64>(m_hint.remainingTime(), 20));
    }
    for (const Waiter &waiter : m_waiters) {
        if (!waiter.deadline.isForever())
            within(waiter.deadline.remainingTime() + 1);
    }
    m_due.setRemainingTime(next); // -1: forever
    if (next < 0)
        m_next.stop();
    else
        m_next.start(int(next));
    if (!m_tells && m_waiters.empty() && std::exchange(m_watched, false))
        m_manager->unwatch();
}

} // namespace QtDaemon
