// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedbackend_p.h"

#include "core/statemachine_p.h"

#include <utility>

namespace QtDaemon {

void ManagedBackend::begin()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_status.state = State::StartPending;
        m_status.checkPoint = 1;
        m_status.waitHint = m_waitHint;
        sendStatus(m_status);
    }
    Q_EMIT activity();
}

Error ManagedBackend::post(const Message &message)
{
    {
        const QMutexLocker lock(&m_mutex);
        const Error verdict = StateMachine::verdict(m_status.state, m_status.acceptedControls, message.control);
        if (verdict != Error::NoError)
            return verdict;
        if (message.control == Control::Interrogate) {
            sendStatus(m_status);
            return verdict;
        }
        m_queue.enqueue(message);
        m_transitions += StateMachine::isTransition(message.control);
        const State next = StateMachine::after(m_status.state, message.control);
        if (next != m_status.state) {
            m_status.state = next;
            m_status.acceptedControls = StateMachine::offered(next, m_status.acceptedControls);
            m_status.checkPoint = 1;
            m_status.waitHint = m_waitHint;
            sendStatus(m_status);
        }
    }
    Q_EMIT activity();
    return Error::NoError;
}

void ManagedBackend::postStop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.enqueue({Control::Stop, 0, {}});
        ++m_transitions;
    }
    Q_EMIT activity();
}

bool ManagedBackend::takeMessage(Message *message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_queue.isEmpty())
        return false;
    *message = m_queue.dequeue();
    m_transitions -= StateMachine::isTransition(message->control);
    return true;
}

void ManagedBackend::report(const Status &status)
{
    const QMutexLocker lock(&m_mutex);
    if (m_status.state == State::Stopped)
        return;
    const bool isNewState = std::exchange(m_reported, status.state) != status.state;
    if (isNewState && StateMachine::isPending(status.state)) // hints reported later apply to that state only
        m_waitHint = status.waitHint;
    // Stale: a newer control has already been acknowledged.
    const bool isStale = m_transitions > 0 && status.state != State::Stopped;
    if (isStale || status == m_status)
        return;
    m_status = status;
    sendStatus(m_status);
}

void ManagedBackend::abort()
{
    Status status;
    status.exitCode = quint32(Error::ProcessAborted);
    ManagedBackend::report(status);
}

Status ManagedBackend::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

} // namespace QtDaemon
