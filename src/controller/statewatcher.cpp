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
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and find nothing to do
    connect(&m_next, &QTimer::timeout, this, &StateWatcher::refresh);
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
        // It may have stopped between the refusal and the query.
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
    m_untilRetry = error ? qMin(2 * m_untilRetry, 60'000) : 500;
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

// A service that asks for the time of one cycle in each of them reports its next check point as the hint ends, or later.
static QDeadlineTimer hintOf(const Status &status)
{
    constexpr qint64 cycle = 1000; // Service::pollInterval() unless it is set
    return QDeadlineTimer((status.waitHint > 0 ? qint64(status.waitHint) : 30'000) + cycle);
}

// This process itself was stopped, frozen or suspended, or the manager was: what the service did meanwhile is not known.
bool StateWatcher::hasStoodStill() const
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
    if (hasStoodStill())
        m_hint = hintOf(info.status);
    emitChanges(before);
    endWaits(error);
    schedule();
    return error;
}

// But for what progress() has, and for the time until a restart, which passes.
static bool isOther(const ServiceInfo &before, ServiceInfo now)
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
    const ServiceInfo info = m_info; // a slot may query
    const Status &before = formerInfo.status;
    const Status &now = info.status;
    const bool hasProgressed
        = StateMachine::isPending(now.state) && (now.checkPoint != before.checkPoint || now.waitHint != before.waitHint);
    if (now.state != before.state || hasProgressed)
        m_hint = hintOf(now);
    if (now.state != before.state)
        Q_EMIT stateChanged(now.state);
    if (isOther(formerInfo, info))
        Q_EMIT infoChanged(info);
    if (hasProgressed)
        Q_EMIT progress(now.checkPoint, now.waitHint);
}

void StateWatcher::endWaits(const Failure &error)
{
    std::vector<std::pair<Done, Failure>> ended; // called at the end: an answer may begin the next wait
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

// Why the wait is in vain, if it is.
StateWatcher::Failure StateWatcher::verdict(const Wait &wait, const Failure &error) const
{
    const Status &status = m_info.status;
    if (error || status.state == wait.state)
        return error;
    if (status.state == State::Stopped && wait.hasMoved) {
        if (status.exitCode == 0)
            return {Error::NotActive,
                    tr("%1 stopped, with exit code 0, before it was what was waited for. Read its log.").arg(m_name)};
        return ServiceManager::failureOf(status, m_name);
    }
    if (StateMachine::isPending(status.state) && m_hint.hasExpired())
        return {Error::RequestTimeout,
                tr("%1 hangs: it let its own wait hint of %2 ms pass without a sign of progress. Read its log; to end it "
                   "takes its process, %3.")
                    .arg(m_name, QString::number(status.waitHint), QString::number(m_info.processId))};
    if (wait.deadline.hasExpired())
        return {Error::WaitTimeout};
    return {};
}

// When it is queried next, if the manager reports nothing before.
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
        within(m_untilRetry);
    for (const Wait &wait : m_waits) {
        if (!wait.deadline.isForever())
            within(wait.deadline.remainingTime() + 1);
    }
    next = qMin<qint64>(next, std::numeric_limits<int>::max());
    m_due.setRemainingTime(next); // -1: forever
    if (next < 0)
        m_next.stop();
    else
        m_next.start(int(next));
    if (!isNeeded) {
        m_manager->unwatch();
        m_isWatched = false;
    }
}

} // namespace QtDaemon
