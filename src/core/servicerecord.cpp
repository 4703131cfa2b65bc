// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicerecord_p.h"

#include "statemachine_p.h"

namespace QtDaemon {

constexpr quint32 defaultWaitHint = 30'000;
constexpr quint32 neverStarted = 1077; // ERROR_SERVICE_NEVER_STARTED

ServiceRecord::ServiceRecord(Tell tell)
    : m_tell(std::move(tell))
{
    m_status.exitCode = neverStarted;
}

void ServiceRecord::begin()
{
    const QMutexLocker lock(&m_mutex);
    m_queue.clear();
    m_transitions = 0;
    m_waitHint = defaultWaitHint;
    Status status;
    status.state = State::StartPending;
    status.checkPoint = 1;
    status.waitHint = m_waitHint;
    say(status);
}

ControlResult ServiceRecord::post(const Message &message)
{
    const QMutexLocker lock(&m_mutex);
    const ControlResult verdict = StateMachine::verdict(m_status.state, m_status.acceptedControls, message.control);
    if (verdict != ControlResult::Success)
        return verdict;
    if (message.control == Control::Interrogate) {
        say(m_status);
        return verdict;
    }

    m_queue.enqueue(message);
    m_transitions += StateMachine::isTransition(message.control);
    const State next = StateMachine::after(m_status.state, message.control);
    if (next != m_status.state) {
        Status acknowledgement = m_status;
        acknowledgement.state = next;
        acknowledgement.acceptedControls = StateMachine::offered(next, m_status.acceptedControls);
        acknowledgement.checkPoint = 1;
        acknowledgement.waitHint = m_waitHint;
        say(acknowledgement);
    }
    return verdict;
}

void ServiceRecord::postStop()
{
    const QMutexLocker lock(&m_mutex);
    m_queue.enqueue({Control::Stop, 0, {}});
    ++m_transitions;
}

bool ServiceRecord::take(Message *message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_queue.isEmpty())
        return false;
    *message = m_queue.dequeue();
    m_transitions -= StateMachine::isTransition(message->control);
    return true;
}

void ServiceRecord::report(const Status &status)
{
    const QMutexLocker lock(&m_mutex);
    if (m_status.state == State::Stopped || status == m_status)
        return;
    if (status.checkPoint == 1) // a pending state has begun; later hints are for that state alone
        m_waitHint = status.waitHint;
    // The service does not know yet of a control that was acknowledged already: its word is out of date.
    if (m_transitions > 0 && status.state != State::Stopped)
        return;
    say(status);
}

void ServiceRecord::abort(quint32 exitCode)
{
    const QMutexLocker lock(&m_mutex);
    if (m_status.state == State::Stopped)
        return;
    Status status;
    status.exitCode = exitCode;
    say(status);
}

Status ServiceRecord::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

void ServiceRecord::say(const Status &status)
{
    m_status = status;
    m_tell(status);
}

} // namespace QtDaemon
