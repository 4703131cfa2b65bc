// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "model.h"

#include "tables.h"

using namespace QtDaemon;
using namespace Tables;

Model::Model(const Setup &setup)
    : m_listeners(setup.listeners)
    , m_answers(setup.slotsAnswer)
    , m_interval(setup.polls ? second : 0)
{
}

quint32 Model::take(Step step, Sights *sights)
{
    m_sights = sights;
    switch (step) {
    case Step::Start:
        return start();
    case Step::Stop:
    case Step::Pause:
    case Step::Continue:
    case Step::Interrogate:
    case Step::Shutdown:
    case Step::ParamChange:
    case Step::User:
    case Step::LowResources:
        return control(controlOf(step));
    case Step::Deliver:
        passTime(0);
        break;
    case Step::Second:
        passTime(second);
        break;
    case Step::Long:
        passTime(defaultHint + second);
        break;
    case Step::Destroy:
        if (!m_gone && !m_over)
            conclude();
        m_gone = true;
        break;
    default:
        if (m_gone || m_over)
            break;
        if (step == Step::Poll) {
            cycleOnce();
        } else if (step == Step::Next) {
            nextState(0);
        } else if (step == Step::NextWithHint) {
            nextState(hintOfNextState);
        } else if (step == Step::MoreTime) {
            moreTime();
        } else if (step == Step::OwnStop) {
            m_ownStop = true;
        } else if (step == Step::ExitCode) {
            m_exitCode = ownExitCode;
        } else if (step == Step::Fail && !m_failed && m_state != State::Stopped) {
            m_failed = true;
            m_exitCode = failureCode;
            see(Sight::Error);
        } else if (step == Step::Listen) {
            m_listeners ^= PendingStates;
            if (listens(PendingStates))
                report();
            else
                m_mayReport = true;
        }
    }
    return 0;
}

// ---- The manager

quint32 Model::start()
{
    if (m_told.state != State::Stopped)
        return 1056; // ERROR_SERVICE_ALREADY_RUNNING
    if (!m_attached)
        return 1053; // ERROR_SERVICE_REQUEST_TIMEOUT
    m_lastPoll = m_now;
    Status begun;
    begun.state = State::StartPending;
    begun.checkPoint = 1;
    begun.waitHint = defaultHint;
    tell(begun);
    return 0;
}

quint32 Model::control(Control control)
{
    const ControlRow &row = rowOf(control);
    const char answer = row.answer[int(m_told.state)];
    if (answer != '?')
        return answer == 'a' ? 1062 : 1061;
    if ((m_told.acceptedControls.toInt() & row.bit) != row.bit)
        return 1052;
    if (control == Control::Interrogate) {
        see(Sight::Told);
        return 0;
    }
    m_queue.push_back(control);
    const State next = row.after ? in(row.after, m_told.state) : m_told.state;
    if (next != m_told.state) {
        Status acknowledgement = m_told;
        acknowledgement.state = next;
        acknowledgement.acceptedControls = AcceptedControls::fromInt(m_told.acceptedControls.toInt() & offeredMask[int(next)]);
        acknowledgement.checkPoint = 1;
        acknowledgement.waitHint = m_begunHint;
        tell(acknowledgement);
    }
    return 0;
}

void Model::passTime(int milliseconds)
{
    const int end = m_now + milliseconds;
    deliver();
    while (m_now < end) {
        const int due = qMax(m_now, m_lastPoll + m_interval);
        const bool polls = m_attached && m_interval > 0 && due <= end;
        setTime(polls ? due : end);
        if (!polls)
            continue;
        m_lastPoll = due;
        deliver();
        if (m_attached)
            cycleOnce();
        deliver();
    }
}

void Model::setTime(int now)
{
    m_now = now;
    m_hung = m_hung || (pending(m_told.state) && m_now - m_lastProgress > int(m_told.waitHint));
}

void Model::tell(const Status &status)
{
    if (status.state != m_told.state || status.checkPoint != m_told.checkPoint) {
        m_lastProgress = m_now;
        m_hung = false;
    }
    m_told = status;
    see(Sight::Told);
}

void Model::see(Sight sight, quint32 state, Control control)
{
    m_sights->push_back({sight, state, control, sight == Sight::Told ? m_told : Status()});
}

QByteArray Model::key(int most) const
{
    QByteArray key;
    key.reserve(128);
    const auto add = [&key](auto... values) {
        for (const int value : {int(values)...})
            key.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto few = [most](auto count) { return qMin(int(count), most); };
    add(m_listeners, m_state, m_unannounced, m_cause, m_shutdown, m_ownStop, m_failed, m_over, m_gone, m_exitCode,
        few(m_checkPoint), m_hint, m_begunHint, few(m_cycle), m_quiet, m_mayReport, m_attached, m_hung, m_now - m_lastPoll,
        qMin(m_now - m_lastProgress, 2 * defaultHint));
    add(m_told.state, m_told.acceptedControls.toInt(), few(m_told.checkPoint), m_told.waitHint, m_told.exitCode,
        m_told.serviceExitCode);
    for (const Control control : m_queue)
        add(control);
    return key;
}
