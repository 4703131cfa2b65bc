// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/statemachine_p.h"

namespace QtDaemon {

bool ServicePrivate::deliver(const Message &message)
{
    if (StateMachine::isTransition(message.control)) {
        const State next = StateMachine::after(state, message.control);
        if (next != state)
            return enter(next, waitHint, message);
        // The manager may have acknowledged it with a pending state that is not ours.
        return report() && emitNotified(state, message);
    }
    if (!StateMachine::isShutdown(message.control))
        return sendOther(message);

    const State asked = state;
    if (asked != State::StopPending) {
        waitingShutdown = message;
        fresh = true;
        cycle = 0;
        quietFor = 0;
        if (!askShutdown())
            return false;
    }
    return emitNotified(asked, message);
}

bool ServicePrivate::askShutdown()
{
    if (!emitting([message = waitingShutdown, this] { Q_EMIT q->shutdown(message); }))
        return false;
    if (waitingShutdown.control != Control::None && !isListening(&Service::shutdown) && !isListening(&Service::notified))
        return advance(0);
    return true;
}

// Controls that ask for no answer.
bool ServicePrivate::sendOther(const Message &message)
{
    const State present = state;
    std::function<void()> signal = ownSignal(message);
    Asking what = message.control == Control::ParamChange ? Asking::Reload : Asking::Nothing;
    if (!signal) {
        signal = [this, message] { Q_EMIT q->unhandled(message); };
        what = Asking::Unhandled;
    }
    reloads += what == Asking::Reload ? 1 : 0;
    if (!emitting(signal, what) || !emitNotified(present, message, what))
        return false;
    if (what != Asking::Reload)
        backend->handled(message);
    else if (!reloadHeld)
        reloaded();
    return true;
}

// All of them: one that came while another was held is done with it.
void ServicePrivate::reloaded()
{
    const Message message{Control::ParamChange, 0, {}};
    const auto why = std::exchange(refusal, {});
    for (reloadHeld = false; reloads > 0; --reloads) {
        if (why)
            backend->refused(message, *why);
        else
            backend->handled(message);
    }
}

// Empty when the control has no signal, or its signal has no slot.
std::function<void()> ServicePrivate::ownSignal(const Message &message) const
{
    const auto emissionOf = [this](auto signal, auto... argument) -> std::function<void()> {
        if (!isListening(signal))
            return {};
        return [this, signal, argument...] { Q_EMIT(q->*signal)(argument...); };
    };
    if (StateMachine::isUser(message.control))
        return emissionOf(&Service::userControl, int(message.control));
    switch (message.control) {
    case Control::ParamChange:
        return emissionOf(&Service::paramChange);
    case Control::SessionChange:
        return emissionOf(&Service::sessionChange, message);
    case Control::PowerEvent:
        return emissionOf(&Service::powerEvent, message);
    case Control::DeviceEvent:
        return emissionOf(&Service::deviceEvent, message);
    case Control::TimeChange:
        return emissionOf(&Service::timeChange, message);
    default:
        return {};
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
    for (const auto &[signal, control] : wired)
        controls.setFlag(control, controls.testFlag(control) || q->isSignalConnected(signal));
    return controls;
}

} // namespace QtDaemon
