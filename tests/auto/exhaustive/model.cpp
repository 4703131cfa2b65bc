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
    if (m_reported.state != State::Stopped)
        return 1056; // ERROR_SERVICE_ALREADY_RUNNING
    if (!m_attached)
        return 1053; // ERROR_SERVICE_REQUEST_TIMEOUT
    m_lastPoll = m_now;
    Status begun;
    begun.state = State::StartPending;
    begun.checkPoint = 1;
    begun.waitHint = defaultHint;
    record(begun);
    return 0;
}

quint32 Model::control(Control control)
{
    const ControlRow &row = rowOf(control);
    const char answer = row.answer[int(m_reported.state)];
    if (answer != '?')
        return answer == 'a' ? 1062 : 1061;
    if ((m_reported.acceptedControls.toInt() & row.bit) != row.bit)
        return 1052;
    if (control == Control::Interrogate) {
        see(Sight::Reported);
        return 0;
    }
    m_queue.push_back(control);
    const State next = row.after ? in(row.after, m_reported.state) : m_reported.state;
    if (next != m_reported.state) {
        Status acknowledgement = m_reported;
        acknowledgement.state = next;
        acknowledgement.acceptedControls
            = AcceptedControls::fromInt(m_reported.acceptedControls.toInt() & offeredMask[int(next)]);
        acknowledgement.checkPoint = 1;
        acknowledgement.waitHint = m_begunHint;
        record(acknowledgement);
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
    m_hung = m_hung || (pending(m_reported.state) && m_now - m_lastProgress > int(m_reported.waitHint));
}

void Model::record(const Status &status)
{
    if (status.state != m_reported.state || status.checkPoint != m_reported.checkPoint) {
        m_lastProgress = m_now;
        m_hung = false;
    }
    m_reported = status;
    see(Sight::Reported);
}

void Model::see(Sight sight, quint32 state, Control control)
{
    m_sights->push_back({sight, state, control, sight == Sight::Reported ? m_reported : Status()});
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
    add(m_reported.state, m_reported.acceptedControls.toInt(), few(m_reported.checkPoint), m_reported.waitHint,
        m_reported.exitCode, m_reported.serviceExitCode);
    for (const Control control : m_queue)
        add(control);
    return key;
}
