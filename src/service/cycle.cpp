// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "statemachine_p.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QPointer>

#include <utility>

namespace QtDaemon {

constexpr quint32 errorServiceSpecific = 1066; // ERROR_SERVICE_SPECIFIC_ERROR
constexpr int shutdownWaitHint = 30'000;

// The signal of each state, by the state's number.
constexpr void (Service::*stateSignals[])() = {
    &Service::notReady, &Service::stopped,         &Service::startPending, &Service::stopPending,
    &Service::running,  &Service::continuePending, &Service::pausePending, &Service::paused,
};

static auto signalOf(State state)
{
    return stateSignals[quint32(state)];
}

template <typename Signal> static QMetaMethod method(Signal signal)
{
    return QMetaMethod::fromSignal(signal);
}

template <typename Emission> bool ServicePrivate::emitting(Emission emission)
{
    const QPointer<Service> alive(q);
    ++emissions;
    emission();
    if (alive)
        --emissions;
    return !alive.isNull();
}

// Everything that waits, in order of arrival: the signal of a state just entered, a failure, controls.
bool ServicePrivate::takeWaiting()
{
    if (!isServing())
        return true;
    if (state == State::NotReady && backend->isReady())
        enter(State::StartPending, waitHint);
    while (isServing()) {
        if (unannounced) {
            if (!announceState())
                return false;
            continue;
        }
        if (failed && state != State::Stopped) {
            enter(State::Stopped, 0);
            continue;
        }
        Message message;
        if (state != State::NotReady && backend->takeMessage(&message)) {
            if (!deliver(message))
                return false;
        } else if (!ownWishes.isEmpty()) {
            if (!deliver(ownWishes.dequeue()))
                return false;
        } else {
            break;
        }
    }
    return true;
}

// What the timer does: progress, repetition, liveness.
bool ServicePrivate::cycleOnce()
{
    fresh = false;
    if (!takeWaiting())
        return false;
    if (!isServing() || state == State::Stopped)
        return true;
    if (StateMachine::isPending(state))
        ++checkPoint;
    report();
    if (emissions > 0) // a slot runs an event loop of its own: alive, but not to be asked again
        return true;
    if (fresh)
        return emitting([this] { Q_EMIT q->heartbeat(); });

    ++cycle;
    const bool quiet = quietFor > 0;
    quietFor = qMax(0, quietFor - pollInterval);
    const bool shutdownWaits = waitingShutdown.control != Control::None;
    if (shutdownWaits && !quiet && !askShutdown())
        return false;
    if (!shutdownWaits && !quiet && (StateMachine::isPending(state) || state == State::NotReady)) {
        if (!emitting([this] { Q_EMIT(q->*signalOf(state))(); }))
            return false;
        advanceUnheard();
    }
    return emitting([this] { Q_EMIT q->notified(state, {}); }) && emitting([this] { Q_EMIT q->heartbeat(); });
}

bool ServicePrivate::deliver(const Message &message)
{
    if (StateMachine::isTransition(message.control)) {
        const State next = StateMachine::after(state, message.control);
        if (next != state) {
            enter(next, waitHint, message);
            return true;
        }
        report(); // the manager may have acknowledged it with a pending state that is not ours
        return emitting([&] { Q_EMIT q->notified(state, message); });
    }
    if (!StateMachine::isShutdown(message.control))
        return sendOther(message);

    if (state != State::StopPending && state != State::Stopped) {
        waitingShutdown = message;
        fresh = true;
        cycle = 0;
        quietFor = 0;
        if (!askShutdown())
            return false;
    }
    return emitting([&] { Q_EMIT q->notified(state, message); });
}

bool ServicePrivate::askShutdown()
{
    if (!emitting([message = waitingShutdown, this] { Q_EMIT q->shutdown(message); }))
        return false;
    if (waitingShutdown.control != Control::None && !isListening(method(&Service::shutdown))
        && !isListening(method(&Service::notified)))
        advance(0);
    return true;
}

// Controls that ask for no answer.
bool ServicePrivate::sendOther(const Message &message)
{
    using MessageSignal = void (Service::*)(const Message &);
    MessageSignal signal = &Service::unhandled;
    switch (message.control) {
    case Control::SessionChange:
        signal = &Service::sessionChange;
        break;
    case Control::PowerEvent:
        signal = &Service::powerEvent;
        break;
    case Control::DeviceEvent:
        signal = &Service::deviceEvent;
        break;
    case Control::TimeChange:
        signal = &Service::timeChange;
        break;
    default:
        break;
    }

    const bool user = StateMachine::isUser(message.control) && isListening(method(&Service::userControl));
    const bool settings = message.control == Control::ParamChange && isListening(method(&Service::paramChange));
    if (!user && !settings && !isListening(method(signal)))
        signal = &Service::unhandled;

    askingUnhandled = !user && !settings && signal == MessageSignal(&Service::unhandled);
    const bool alive = emitting([&] {
                           if (user)
                               Q_EMIT q->userControl(int(message.control));
                           else if (settings)
                               Q_EMIT q->paramChange();
                           else
                               Q_EMIT(q->*signal)(message);
                       })
        && emitting([&] { Q_EMIT q->notified(state, message); });
    if (alive)
        askingUnhandled = false;
    return alive;
}

void ServicePrivate::advance(int nextHint)
{
    if (askingUnhandled) {
        askingUnhandled = false;
        return;
    }
    if (unannounced)
        return;
    if (waitingShutdown.control != Control::None) {
        enter(State::StopPending, nextHint > 0 ? nextHint : shutdownWaitHint);
        return;
    }
    const State next = StateMachine::advanced(state);
    if (next != state)
        enter(next, 0);
}

void ServicePrivate::enter(State next, int nextHint, const Message &control)
{
    state = next;
    unannounced = true;
    cause = control;
    if (next == State::StopPending || next == State::Stopped)
        waitingShutdown = {};
    cycle = 0;
    quietFor = 0;
    checkPoint = StateMachine::isPending(next) ? 1 : 0;
    hint = StateMachine::isPending(next) ? quint32(nextHint) : 0;
    if (next != State::Stopped) // the slots of stopped() come first
        report();
    wake();
}

bool ServicePrivate::announceState()
{
    unannounced = false;
    fresh = true;
    const State announced = state;
    const Message control = std::exchange(cause, {});
    if (!emitting([&] { Q_EMIT(q->*signalOf(announced))
                        (); }) || !emitting([&] { Q_EMIT q->stateChanged(announced); })
        || !emitting([&] { Q_EMIT q->notified(announced, control); }))
        return false;
    if (announced == State::Stopped)
        conclude();
    else if (announced == state)
        advanceUnheard();
    return true;
}

void ServicePrivate::advanceUnheard()
{
    if (StateMachine::isPending(state) && !isListening(method(signalOf(state))) && !isListening(method(&Service::notified)))
        advance(0);
}

// Whatever a slot set in motion goes on from the event loop, not from inside the slot.
void ServicePrivate::wake()
{
    QMetaObject::invokeMethod(
        q, [this] { takeWaiting(); }, Qt::QueuedConnection);
}

AcceptedControls ServicePrivate::accepted() const
{
    if (acceptedByHand)
        return *acceptedByHand;
    const auto any = [this](auto... signal) { return (isListening(method(signal)) || ...); };
    AcceptedControls controls = AcceptedControl::Stop | AcceptedControl::Shutdown;
    controls.setFlag(AcceptedControl::PauseContinue, any(&Service::pausePending, &Service::paused, &Service::notified));
    controls.setFlag(AcceptedControl::ParamChange, any(&Service::paramChange));
    controls.setFlag(AcceptedControl::SessionChange, any(&Service::sessionChange));
    controls.setFlag(AcceptedControl::PowerEvent, any(&Service::powerEvent));
    controls.setFlag(AcceptedControl::TimeChange, any(&Service::timeChange));
    return controls;
}

void ServicePrivate::report()
{
    if (!isServing() || state == State::NotReady)
        return;
    Status status;
    status.state = state;
    status.acceptedControls = StateMachine::offered(state, accepted());
    status.checkPoint = checkPoint;
    status.waitHint = hint;
    status.text = statusText;
    if (state == State::Stopped) {
        status.exitCode = failed || serviceExitCode != 0 ? errorServiceSpecific : 0;
        status.serviceExitCode = serviceExitCode;
    }
    backend->report(status);
}

void ServicePrivate::applicationQuits()
{
    if (!isServing())
        return;
    if (state != State::Stopped)
        enter(State::Stopped, 0);
    if (unannounced)
        announceState();
}

void ServicePrivate::conclude()
{
    if (!isServing())
        return;
    report();
    concluded = true;
    timer.stop();
    if (deleteOnStopped)
        q->deleteLater();
    if (quitOnStopped)
        QCoreApplication::exit(exitCode());
}

int ServicePrivate::exitCode() const
{
    constexpr quint32 largest = 255; // what POSIX keeps of it
    return int(qMin(failed ? qMax(serviceExitCode, 1U) : serviceExitCode, largest));
}

} // namespace QtDaemon
