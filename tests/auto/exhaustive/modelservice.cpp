// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "model.h"

#include "tables.h"

using namespace QtDaemon;
using namespace Tables;

// The service in a Model; the manager is in model.cpp.

void Model::deliver()
{
    if (!m_attached)
        return;
    takeWaiting();
    if (m_mayReport && !m_over)
        report();
    m_mayReport = false;
}

// In this order: a state's signal, a failure, a start by the manager, the controls as they have arrived, the service's stop().
void Model::takeWaiting()
{
    while (!m_over) {
        if (m_unannounced) {
            announce();
        } else if (m_failed) {
            enter(State::Stopped, 0);
        } else if (m_state == State::NotReady && m_reported.state != State::Stopped) {
            enter(State::StartPending, defaultHint);
        } else if (m_state != State::NotReady && !m_queue.empty()) {
            const Control control = m_queue.front();
            m_queue.pop_front();
            handle(control);
        } else if (m_ownStop) {
            m_ownStop = false;
            handle(Control::Stop);
        } else {
            return;
        }
    }
}

void Model::cycleOnce()
{
    m_fresh = false;
    takeWaiting();
    if (m_over)
        return;
    if (pending(m_state))
        ++m_checkPoint;
    report();
    if (!m_fresh) {
        const State current = m_state;
        ++m_cycle;
        const bool quiet = m_quiet > 0;
        m_quiet = qMax(0, m_quiet - m_interval);
        if (!quiet && m_shutdown != Control::None)
            emitShutdown();
        else if (!quiet && (pending(current) || current == State::NotReady))
            emitOwnSignal(current);
        notify(current, Control::None);
    }
    see(Sight::Heartbeat);
}

void Model::announce()
{
    m_unannounced = false;
    m_fresh = true;
    const State announced = m_state;
    const Control cause = std::exchange(m_cause, Control::None);
    const bool isUnanswered = pending(announced) && !listens(PendingStates) && !listens(Notified);
    const auto rest = [&] {
        see(Sight::StateChanged, quint32(announced));
        notify(announced, cause);
    };
    if (!isUnanswered) {
        emitOwnSignal(announced);
        rest();
    } else { // no listener: it advances by itself after all signals have been emitted
        rest();
        nextState(0);
    }
    if (announced == State::Stopped)
        conclude();
}

// Handles a control from the queue.
void Model::handle(Control control)
{
    const State present = m_state;
    if (isTransition(control)) {
        const State next = in(rowOf(control).after, present);
        if (next != present) {
            enter(next, defaultHint, control);
        } else {
            report();
            notify(present, control);
        }
    } else if (control == Control::Shutdown) {
        if (present != State::StopPending) {
            m_shutdown = control;
            m_fresh = true;
            m_cycle = 0;
            m_quiet = 0;
            emitShutdown();
        }
        notify(present, control);
    } else if (control == Control::ParamChange && listens(ParamChange)) {
        see(Sight::Reload);
        notify(present, control);
    } else if (control == Control::UserFirst && listens(UserControl)) {
        see(Sight::UserCode, quint32(control));
        notify(present, control);
    } else {
        m_emitsUnhandled = true;
        if (listens(Unhandled)) {
            see(Sight::UnhandledControl, 0, control);
            nextState(0);
        }
        notify(present, control);
        m_emitsUnhandled = false;
    }
}

// Emits the signal named after the state.
void Model::emitOwnSignal(State state)
{
    constexpr Sight own[] = {Sight::NotReady, Sight::Stopped,         Sight::StartPending, Sight::StopPending,
                             Sight::Running,  Sight::ContinuePending, Sight::PausePending, Sight::Reported};
    if (pending(state) && !listens(PendingStates)) {
        if (!listens(Notified))
            nextState(0);
        return;
    }
    if (state != State::Paused)
        see(own[int(state)]);
    if (pending(state) && m_answers)
        nextState(0);
}

void Model::emitShutdown()
{
    if (listens(Shutdown))
        see(Sight::ShutdownSignal, 0, m_shutdown);
    if (listens(Shutdown) ? m_answers : !listens(Notified))
        nextState(0);
}

void Model::notify(State state, Control control)
{
    if (!listens(Notified))
        return;
    see(Sight::NotifiedOf, quint32(state), control);
    if (m_answers && (pending(state) || control == Control::Shutdown))
        nextState(0);
}

// The answer to a pending signal, which cannot have been emitted before its state is announced.
void Model::nextState(int hint)
{
    if (m_emitsUnhandled || m_unannounced)
        return;
    const State next = in(afterNextState, m_state);
    if (m_shutdown != Control::None)
        enter(State::StopPending, hint > 0 ? hint : defaultHint);
    else if (next != m_state)
        enter(next, 0);
}

void Model::moreTime()
{
    if (!pending(m_state) && m_shutdown == Control::None)
        return;
    m_quiet = additionalTime;
    if (!pending(m_state))
        return;
    ++m_checkPoint;
    m_hint = additionalTime;
    report();
}

void Model::enter(State state, int hint, Control cause)
{
    m_state = state;
    m_unannounced = true;
    m_cause = cause;
    if (state == State::StopPending || state == State::Stopped)
        m_shutdown = Control::None;
    m_cycle = 0;
    m_quiet = 0;
    m_checkPoint = pending(state) ? 1 : 0;
    m_hint = pending(state) ? quint32(hint) : 0;
    report();
}

// The manager keeps its own, newer status while a control is waiting that it has acknowledged with a new state.
void Model::report()
{
    if (m_state == State::NotReady || m_state == State::Stopped)
        return;
    if (m_checkPoint == 1)
        m_begunHint = m_hint;
    for (const Control waiting : m_queue)
        if (isTransition(waiting))
            return;
    Status status;
    status.state = m_state;
    status.acceptedControls = AcceptedControls::fromInt(accepted() & offeredMask[int(m_state)]);
    status.checkPoint = m_checkPoint;
    status.waitHint = m_hint;
    if (!(status == m_reported))
        record(status);
}

// Records the last status.
void Model::conclude()
{
    m_over = true;
    m_state = State::Stopped;
    m_attached = false;
    if (m_reported.state == State::Stopped)
        return;
    Status last;
    last.exitCode = m_failed || m_exitCode != 0 ? 1066 : 0; // ERROR_SERVICE_SPECIFIC_ERROR
    last.serviceExitCode = m_exitCode;
    record(last);
}

quint32 Model::accepted() const
{
    return 0x1 | 0x4 | (m_listeners & (PendingStates | Notified) ? 0x2U : 0U) | (listens(ParamChange) ? 0x8U : 0U);
}
