// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/statemachine_p.h"

namespace QtDaemon {

bool ServicePrivate::deliver(const Message &message)
{
    if (StateMachine::isTransition(message.control)) {
        const State next = StateMachine::after(now.state, message.control);
        if (next == now.state) // report() all the same: the manager may have acknowledged a pending state
            return report() && emitGuarded(Emission::Plain, &Service::notified, State(now.state), message);
        enter(next, waitHint, message);
        return report();
    }
    if (!StateMachine::isShutdown(message.control))
        return deliverOther(message);

    const State before = now.state;
    if (before != State::StopPending) {
        waitingShutdown = message;
        fresh = true;
        now.cycle = 0;
        now.suppressRepeat = 0;
        if (!emitShutdown())
            return false;
    }
    return emitGuarded(Emission::Plain, &Service::notified, before, message);
}

bool ServicePrivate::emitShutdown()
{
    if (!emitGuarded(Emission::Plain, &Service::shutdown, Message(*waitingShutdown)))
        return false;
    if (waitingShutdown && !isListening(&Service::shutdown) && !isListening(&Service::notified))
        return advance(0);
    return true;
}

// Controls that are neither a transition nor a shutdown.
bool ServicePrivate::deliverOther(const Message &message)
{
    const State before = now.state;
    Emission emission = Emission::Plain;
    if (!emitOther(message, &emission) || !emitGuarded(emission, &Service::notified, before, message))
        return false;
    if (emission != Emission::Reload)
        backend->handled(message);
    else if (!reloads.held && stack.emission != Emission::Reload) // otherwise the outer paramChange() ends this reload, too
        endReloads();
    return true;
}

// A control that has no signal, or whose signal has no slot, is unhandled.
bool ServicePrivate::emitOther(const Message &message, Emission *emission)
{
    constexpr struct
    {
        Control control;
        void (Service::*signal)(const Message &);
    } withData[] = {
        {Control::SessionChange, &Service::sessionChange},
        {Control::PowerEvent, &Service::powerEvent},
        {Control::DeviceEvent, &Service::deviceEvent},
        {Control::TimeChange, &Service::timeChange},
    };
    for (const auto &[control, signal] : withData) {
        if (message.control == control && isListening(signal))
            return emitGuarded(Emission::Plain, signal, message);
    }
    if (StateMachine::isUser(message.control) && isListening(&Service::userControl))
        return emitGuarded(Emission::Plain, &Service::userControl, int(message.control));
    if (message.control == Control::ParamChange && isListening(&Service::paramChange)) {
        *emission = Emission::Reload;
        ++reloads.unanswered;
        return emitGuarded(Emission::Reload, &Service::paramChange);
    }
    *emission = Emission::Unhandled;
    return emitGuarded(Emission::Unhandled, &Service::unhandled, message);
}

// Ends all reloads: one that arrived while another was extended ends together with that one.
void ServicePrivate::endReloads()
{
    const Message message{Control::ParamChange, 0, {}};
    const auto reason = std::exchange(reloads.refusal, {});
    reloads.held = false;
    for (; reloads.unanswered > 0; --reloads.unanswered) {
        if (reason)
            backend->refused(message, *reason);
        else
            backend->handled(message);
    }
}

AcceptedControls ServicePrivate::accepted() const
{
    if (acceptedByHand)
        return *acceptedByHand;
    static const struct
    {
        QMetaMethod signal;
        AcceptedControl control = {};
    } wired[] = {
        {QMetaMethod::fromSignal(&Service::pausePending), AcceptedControl::PauseContinue},
        {QMetaMethod::fromSignal(&Service::paused), AcceptedControl::PauseContinue},
        {QMetaMethod::fromSignal(&Service::notified), AcceptedControl::PauseContinue},
        {QMetaMethod::fromSignal(&Service::paramChange), AcceptedControl::ParamChange},
        {QMetaMethod::fromSignal(&Service::sessionChange), AcceptedControl::SessionChange},
        {QMetaMethod::fromSignal(&Service::powerEvent), AcceptedControl::PowerEvent},
        {QMetaMethod::fromSignal(&Service::timeChange), AcceptedControl::TimeChange},
    };
    AcceptedControls controls = AcceptedControl::Stop | AcceptedControl::Shutdown;
    for (const auto &[signal, control] : wired) {
        if (q->isSignalConnected(signal))
            controls |= control;
    }
    return controls;
}

void ServicePrivate::updateAccepted()
{
    const QPointer<Service> alive(q); // see report()
    report();
    if (!alive)
        return;
    if (const AcceptedControls controls = accepted(); std::exchange(announcedControls, controls) != controls)
        Q_EMIT q->acceptedControlsChanged(controls);
}

void Service::connectNotify(const QMetaMethod &)
{
    QMetaObject::invokeMethod(this, [this] { d->updateAccepted(); }); // immediately if this is its own thread
}

void Service::disconnectNotify(const QMetaMethod &)
{
    // Queued, because a receiver that is being destroyed still counts as connected now.
    QMetaObject::invokeMethod(
        this, [this] { d->updateAccepted(); }, Qt::QueuedConnection);
}

} // namespace QtDaemon
