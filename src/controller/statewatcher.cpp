// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statewatcher_p.h"

#include "core/statemachine_p.h"

#include <limits>
#include <utility>
#include <vector>

namespace QtDaemon {

StateWatcher::StateWatcher(ServiceManager *manager, const QString &serviceName)
    : m_manager(manager)
    , m_name(serviceName)
{
    m_info.status.state = State::NotReady;
    m_queryTimer.setSingleShot(true);
    m_queryTimer.setTimerType(Qt::PreciseTimer); // a coarse timer may fire early, before anything is due
    connect(&m_queryTimer, &QTimer::timeout, this, &StateWatcher::refresh);
    connect(manager, &ServiceManager::changed, this, &StateWatcher::refresh);
}

void StateWatcher::start(const QStringList &arguments, const Done &done)
{
    m_manager->start(arguments, [this, done](Failure error) {
        refresh();
        if (error.code == Error::AlreadyRunning && m_info.status.state == State::StartPending)
            error = {};
        m_isStarted = !error;
        done(error);
    });
}

void StateWatcher::restart(const Done &done)
{
    m_manager->restart([this, done](const Failure &error) {
        refresh();
        m_isStarted = !error;
        done(error);
    });
}

void StateWatcher::control(Control control, const Done &done)
{
    if (control == Control::Stop)
        m_isStarted = false;
    m_manager->control(control, [this, control, done](Failure error) {
        refresh();
        // The service may have stopped between the refusal and the query.
        const bool isStopping = m_info.status.state == State::StopPending || m_info.status.state == State::Stopped;
        if (control == Control::Stop && error.code == Error::CannotAcceptControl && isStopping)
            error = {};
        done(error);
    });
}

void StateWatcher::stopAndWait(quint64 number, const Done &done)
{
    control(Control::Stop, [this, number, done](const Failure &error) {
        if (!error)
            wait({State::Stopped, QDeadlineTimer::Forever, number, done});
        else
            done(error.code == Error::NotActive ? Failure{} : error);
    });
}

void StateWatcher::wait(Wait wait)
{
    wait.hasMoved = m_isStarted;
    m_waits.push_back(std::move(wait));
    if (const Failure error = watch()) {
        endWaits(error);
        schedule();
    } else {
        refresh();
    }
}

StateWatcher::Failure StateWatcher::watch()
{
    const Failure error = m_manager->watch();
    m_isWatched = !error;
    m_retryDelay = error ? qMin(2 * m_retryDelay, 60'000) : 500;
    return error;
}

StateWatcher::Failure StateWatcher::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    const Failure error = isFollowed ? watch() : Failure{};
    if (isFollowed && !error)
        refresh();
    else
        schedule();
    return error;
}

// A service whose wait hint is one poll interval reports its next check point when the hint ends, or a little later.
static QDeadlineTimer hintDeadline(const Status &status)
{
    constexpr qint64 pollInterval = 1000; // default of Service::pollInterval()
    return QDeadlineTimer((status.waitHint > 0 ? qint64(status.waitHint) : 30'000) + pollInterval);
}

// Whether this process or the manager was stopped, frozen or suspended: what the service did meanwhile is not known.
bool StateWatcher::wasSuspended() const
{
    return QDeadlineTimer::current().deadline() - m_due.deadline()
        > qBound(qint64(100), qint64(m_info.status.waitHint), qint64(1000));
}

StateWatcher::Failure StateWatcher::refresh()
{
    if (m_isFollowed && !m_isWatched)
        watch();
    ServiceInfo info;
    const Failure error = m_manager->query(&info);
    const ServiceInfo before = std::exchange(m_info, info);
    if (wasSuspended())
        m_hint = hintDeadline(info.status);
    emitChanges(before);
    endWaits(error);
    schedule();
    return error;
}

// Ignores what progress() reports, and the time until a restart, which keeps changing.
static bool hasChanged(const ServiceInfo &before, ServiceInfo now)
{
    now.name = before.name;
    now.status.checkPoint = before.status.checkPoint;
    now.status.waitHint = before.status.waitHint;
    if ((now.restartsIn < 0) == (before.restartsIn < 0))
        now.restartsIn = before.restartsIn;
    return now != before;
}

void StateWatcher::emitChanges(const ServiceInfo &formerInfo)
{
    const ServiceInfo info = m_info; // a copy: a slot may query, which changes m_info
    const Status &before = formerInfo.status;
    const Status &now = info.status;
    const bool hasProgressed
        = StateMachine::isPending(now.state) && (now.checkPoint != before.checkPoint || now.waitHint != before.waitHint);
    if (now.state != before.state || hasProgressed)
        m_hint = hintDeadline(now);
    if (now.state != before.state)
        Q_EMIT stateChanged(now.state);
    if (hasChanged(formerInfo, info))
        Q_EMIT infoChanged(info);
    if (hasProgressed)
        Q_EMIT progress(now.checkPoint, now.waitHint);
}

void StateWatcher::endWaits(const Failure &error)
{
    std::vector<std::pair<Done, Failure>> ended; // called last: a callback may begin another wait
    for (auto wait = m_waits.begin(); wait != m_waits.end();) {
        const Failure end = verdict(*wait, error);
        if (!end && m_info.status.state != wait->state) {
            wait->hasMoved |= m_info.status.state != State::Stopped;
            ++wait;
            continue;
        }
        ended.emplace_back(wait->done, end);
        wait = m_waits.erase(wait);
    }
    for (const auto &[done, end] : ended)
        done(end);
}

// The reason why the wait has failed; none if it has not.
StateWatcher::Failure StateWatcher::verdict(const Wait &wait, const Failure &error) const
{
    const Status &status = m_info.status;
    if (error || status.state == wait.state)
        return error;
    if (status.state == State::Stopped && wait.hasMoved) {
        if (status.exitCode == 0)
            return {Error::NotActive,
                    tr("%1 stopped with exit code 0 before it reached the expected state. Read its log.").arg(m_name)};
        return ServiceManager::failureOf(status, m_name);
    }
    if (StateMachine::isPending(status.state) && m_hint.hasExpired())
        return {Error::RequestTimeout,
                tr("%1 hangs: its own wait hint of %2 ms passed without a sign of progress. Read its log; to end it, kill its "
                   "process, %3.")
                    .arg(m_name, QString::number(status.waitHint), QString::number(m_info.processId))};
    if (wait.deadline.hasExpired())
        return {Error::WaitTimeout};
    return {};
}

// Schedules the next query, in case the manager reports no change before.
void StateWatcher::schedule()
{
    qint64 next = -1;
    const auto within = [&next](qint64 milliseconds) { next = next < 0 ? milliseconds : qMin(next, milliseconds); };
    const bool isNeeded = m_isFollowed || !m_waits.empty();
    if (StateMachine::isPending(m_info.status.state) && isNeeded) {
        if (!m_manager->reportsCheckPoints())
            within(qBound(qint64(20), qint64(m_info.status.waitHint / 10), qint64(1000)));
        if (!m_waits.empty() && !m_hint.hasExpired())
            within(qMax<qint64>(m_hint.remainingTime(), 20));
    }
    if (m_isFollowed && !m_isWatched)
        within(m_retryDelay);
    for (const Wait &wait : m_waits) {
        if (!wait.deadline.isForever())
            within(wait.deadline.remainingTime() + 1);
    }
    next = qMin<qint64>(next, std::numeric_limits<int>::max());
    m_due.setRemainingTime(next); // -1: forever
    if (next < 0)
        m_queryTimer.stop();
    else
        m_queryTimer.start(int(next));
    if (!isNeeded) {
        m_manager->unwatch();
        m_isWatched = false;
    }
}

} // namespace QtDaemon
