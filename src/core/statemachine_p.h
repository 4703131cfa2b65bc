// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

/*
    The whole transition table, without side effects. It defines where a control or nextState() leads a Service, and which
    controls the manager's side (ManagedBackend) acknowledges or refuses.
*/
namespace QtDaemon::StateMachine {

constexpr bool isPending(State state)
{
    return state == State::StartPending || state == State::StopPending || state == State::ContinuePending
        || state == State::PausePending;
}

// Controls that change the state by themselves. A shutdown does not: the state stays until nextState().
constexpr bool isTransition(Control control)
{
    return control == Control::Stop || control == Control::Pause || control == Control::Continue;
}

constexpr bool isShutdown(Control control)
{
    return control == Control::Shutdown || control == Control::PreShutdown;
}

constexpr bool isUser(Control control)
{
    return control >= Control::UserFirst && control <= Control::UserLast;
}

constexpr bool isControl(Control control)
{
    return (control >= Control::Stop && control <= Control::UserLogoff) || control == Control::TriggerEvent
        || control == Control::LowResources || control == Control::SystemLowResources || isUser(control);
}

// The state that nextState() leads to. A settled state stays as it is.
constexpr State advanced(State state)
{
    switch (state) {
    case State::StartPending:
    case State::ContinuePending:
        return State::Running;
    case State::PausePending:
        return State::Paused;
    case State::StopPending:
        return State::Stopped;
    default:
        return state;
    }
}

// The state that a control leads to.
constexpr State after(State state, Control control)
{
    if (state == State::Stopped || state == State::StopPending)
        return state;
    switch (control) {
    case Control::Stop: // not started by the manager yet: there is nothing to wind down
        return state == State::NotReady ? State::Stopped : State::StopPending;
    case Control::Pause:
        return state == State::Running || state == State::ContinuePending ? State::PausePending : state;
    case Control::Continue:
        return state == State::Paused || state == State::PausePending ? State::ContinuePending : state;
    default:
        return state;
    }
}

// The flag that a control requires. None: it is always accepted (user controls, DeviceEvent, Interrogate).
constexpr AcceptedControls neededFor(Control control)
{
    switch (control) {
    case Control::Stop:
        return AcceptedControl::Stop;
    case Control::Pause:
    case Control::Continue:
        return AcceptedControl::PauseContinue;
    case Control::Shutdown:
        return AcceptedControl::Shutdown;
    case Control::PreShutdown:
        return AcceptedControl::PreShutdown;
    case Control::ParamChange:
        return AcceptedControl::ParamChange;
    case Control::NetBindAdd:
    case Control::NetBindRemove:
    case Control::NetBindEnable:
    case Control::NetBindDisable:
        return AcceptedControl::NetBindChange;
    case Control::HardwareProfileChange:
        return AcceptedControl::HardwareProfileChange;
    case Control::PowerEvent:
        return AcceptedControl::PowerEvent;
    case Control::SessionChange:
        return AcceptedControl::SessionChange;
    case Control::TimeChange:
        return AcceptedControl::TimeChange;
    case Control::TriggerEvent:
        return AcceptedControl::TriggerEvent;
    case Control::UserLogoff:
        return AcceptedControl::UserLogoff;
    case Control::LowResources:
        return AcceptedControl::LowResources;
    case Control::SystemLowResources:
        return AcceptedControl::SystemLowResources;
    default:
        return {};
    }
}

// Those of `accepted` that may be offered in a state, by the table under "Remarks" of ControlService.
constexpr AcceptedControls offered(State state, AcceptedControls accepted)
{
    switch (state) {
    case State::NotReady:
    case State::Stopped:
    case State::StopPending:
        return {};
    case State::StartPending:
        return accepted & AcceptedControl::Stop;
    default:
        return accepted;
    }
}

// What ControlService returns if a service in `state` has offered `accepted`.
constexpr Error verdict(State state, AcceptedControls accepted, Control control)
{
    if (!isControl(control))
        return Error::InvalidParameter;
    if (state == State::Stopped || state == State::NotReady)
        return Error::NotActive;
    if (control == Control::DeviceEvent) // sent to those that registered for it, whatever the state
        return Error::NoError;
    if (state == State::StopPending || (state == State::StartPending && control != Control::Stop))
        return Error::CannotAcceptControl;
    const AcceptedControls needed = neededFor(control);
    return (accepted & needed) == needed ? Error::NoError : Error::InvalidServiceControl;
}

} // namespace QtDaemon::StateMachine
