// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/logging_p.h"
#include "core/statemachine_p.h"

#include <QCoreApplication>
#include <QEvent>

#include <limits>

namespace QtDaemon {

constexpr int shutdownWaitHint = 30'000;
constexpr int controlsAtATime = 1000;

// The signal of each state, indexed by the state's number.
constexpr void (Service::*stateSignals[])() = {
    &Service::notReady, &Service::stopped,         &Service::startPending, &Service::stopPending,
    &Service::running,  &Service::continuePending, &Service::pausePending, &Service::paused,
};

static QEvent::Type wakeEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

// From any thread. Posts the event that processes what is waiting; at most one is posted at a time, however often this is called.
void Service::wake()
{
    if (!d->wakePosted.exchange(true))
        QCoreApplication::postEvent(this, new QEvent(wakeEvent()));
}

bool Service::event(QEvent *event)
{
    if (event->type() != wakeEvent())
        return QObject::event(event);
    d->wakePosted = false; // first, because takeWaiting() may miss what arrives from now on
    d->takeWaiting();
    return true;
}

// Processes what is waiting: the signal of a state just entered, a failure, controls in order of arrival, stop(). The number of
// controls is limited, so that a flood of them blocks neither the event loop nor stop(). Once Stopped has been announced, this
// runs in a nested event loop of a slot of stopped(), and does nothing.
bool ServicePrivate::takeWaiting()
{
    int taken = 0;
    while (isServing() && (now.unannounced || now.state != State::Stopped)) {
        if (now.unannounced) {
            if (!announceState())
                return false;
        } else if (failure) {
            enter(State::Stopped, 0);
        } else if (now.state == State::NotReady && backend->isReady()) {
            enter(State::StartPending, waitHint);
            if (!report())
                return false;
        } else if (Message message; now.state != State::NotReady && taken < controlsAtATime && backend->takeMessage(&message)) {
            ++taken;
            if (!deliver(message))
                return false;
        } else if (std::exchange(stopRequested, false)) {
            if (!deliver({Control::Stop, 0, {}}))
                return false;
        } else {
            if (taken == controlsAtATime)
                q->wake();
            break;
        }
    }
    return true;
}

// One cycle: processes what is waiting, advances the check point, repeats signals and emits heartbeat().
void ServicePrivate::runCycle()
{
    if (stack.depth == 0)
        fresh = false;
    wakePosted = false; // in case its event has been lost
    if (!takeWaiting() || !isServing() || now.state == State::Stopped)
        return;
    if (StateMachine::isPending(now.state))
        ++now.checkPoint;
    if (!report() || stack.depth > 0) // in a nested event loop of a slot, progress is reported but nothing is repeated
        return;
    if (fresh || repeatSignals())
        emitGuarded(Emission::Plain, &Service::heartbeat);
}

bool ServicePrivate::repeatSignals()
{
    ++now.cycle;
    const bool suppressed = now.suppressRepeat > 0;
    now.suppressRepeat = qMax(0, now.suppressRepeat - pollInterval);
    const State repeated = now.state;
    const int before = announcements;
    if (suppressed) {
        // only notified() is repeated
    } else if (waitingShutdown) {
        if (!emitShutdown())
            return false;
    } else if (StateMachine::isPending(repeated) || repeated == State::NotReady) {
        if (!emitGuarded(Emission::Plain, stateSignals[quint32(repeated)]) || !advanceUnconnected())
            return false;
    }
    return announcements != before || emitGuarded(Emission::Plain, &Service::notified, repeated, Message());
}

bool ServicePrivate::announceState()
{
    fresh = true;
    const State announced = now.state;
    const Message control = *std::exchange(now.unannounced, std::nullopt);
    const int number = ++announcements;
    const auto isLatest = [&] { return announcements == number; }; // a slot's nested event loop may have announced another state
    if (announced != State::Stopped) // conclude() logs Stopped
        logState(name, announced);
    if (!emitGuarded(Emission::Plain, stateSignals[quint32(announced)]))
        return false;
    if (isLatest() && !emitGuarded(Emission::Plain, &Service::stateChanged, announced))
        return false;
    if ((isLatest() || control.control != Control::None) && !emitGuarded(Emission::Plain, &Service::notified, announced, control))
        return false;
    if (announced == State::Stopped) {
        conclude();
        return false;
    }
    return !isLatest() || advanceUnconnected();
}

bool ServicePrivate::advance(int nextHint)
{
    if (now.unannounced)
        return true;
    const bool isShuttingDown = waitingShutdown.has_value();
    const State next = isShuttingDown ? State::StopPending : StateMachine::advanced(now.state);
    if (next == now.state) {
        if (reloads.held)
            endReloads();
        return true;
    }
    int hint = 0;
    if (isShuttingDown) {
        hint = nextHint > 0 ? nextHint : shutdownWaitHint;
        extendTimeout(hint);
    }
    q->wake(); // the signal is emitted from the event loop, not inside the calling slot
    enter(next, hint);
    return report();
}

bool ServicePrivate::advanceUnconnected()
{
    const bool isConnected = isListening(stateSignals[quint32(now.state)]) || isListening(&Service::notified);
    return !StateMachine::isPending(now.state) || isConnected || advance(0);
}

void ServicePrivate::enter(State next, int nextHint, const Message &control)
{
    const bool isPending = StateMachine::isPending(next);
    now = {next, control, 0, 0, isPending ? 1U : 0U, isPending ? quint32(nextHint) : 0U};
    if (next == State::StopPending || next == State::Stopped)
        waitingShutdown.reset();
}

// Reports any state but Stopped, which conclude() reports after the slots of stopped(). An EmbeddedManager emits statusChanged()
// meanwhile, and its slot may delete the Service.
bool ServicePrivate::report()
{
    if (!isServing())
        return false;
    const QPointer<Service> alive(q);
    if (!expectsUserControls
        && (isListening(&Service::userControl) || isListening(&Service::unhandled) || isListening(&Service::notified))) {
        expectsUserControls = true;
        backend->expectUserControls();
    }
    if (now.state != State::NotReady && now.state != State::Stopped)
        backend->report(status());
    return alive && isServing();
}

Status ServicePrivate::status() const
{
    Status status;
    status.state = now.state;
    status.acceptedControls = StateMachine::offered(now.state, accepted());
    status.checkPoint = now.checkPoint;
    status.waitHint = now.waitHint;
    status.text = statusText;
    if (now.state == State::Stopped) {
        if (failure && !failure->isEmpty())
            status.text = *failure;
        status.exitCode = failure || serviceExitCode != 0 ? quint32(Error::ServiceSpecificError) : 0;
        status.serviceExitCode = serviceExitCode;
    }
    return status;
}

// A slot that requests more time whenever it is called is not called again until a poll after that time, so the manager must wait
// until then.
void ServicePrivate::extendTimeout(int milliseconds)
{
    constexpr qint64 extraPolls = 2;
    backend->extendTimeout(int(qMin(qint64(milliseconds) + extraPolls * pollInterval, qint64(std::numeric_limits<int>::max()))));
}

} // namespace QtDaemon
