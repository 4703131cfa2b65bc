// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "run.h"

#include <QHash>

using namespace QtDaemon;

static const char *const names[stepCount]
    = {"Start",  "Stop", "Pause", "Continue", "Interrogate", "Shutdown", "ParamChange", "User", "LowResources", "Deliver", "Poll",
       "Second", "Long", "Next",  "Next9",    "MoreTime",    "OwnStop",  "Fail",        "Exit", "Listen",       "Destroy"};

static QByteArray text(const Seen &seen)
{
    if (seen.sight != Sight::Reported)
        return "signal " + QByteArray::number(int(seen.sight)) + '(' + QByteArray::number(seen.state) + ", "
            + QByteArray::number(quint32(seen.control)) + ')';
    const Status &status = seen.status;
    QByteArray text = "reported";
    for (const quint32 value : {quint32(status.state), quint32(status.acceptedControls.toInt()), status.checkPoint,
                                status.waitHint, status.exitCode, status.serviceExitCode})
        text += ' ' + QByteArray::number(value);
    return text;
}

static QByteArray text(const Sights &sights)
{
    QByteArray all;
    for (const Seen &seen : sights)
        all += "\n    " + text(seen);
    return all;
}

static bool isPending(State state)
{
    return state == State::StartPending || state == State::StopPending || state == State::ContinuePending
        || state == State::PausePending;
}

Run::Run(const Run &begun)
    : m_setup(begun.m_setup)
    , m_model(begun.m_model)
    , m_path(begun.m_path)
    , m_last(begun.m_last)
    , m_hasStopped(begun.m_hasStopped)
    , m_accepted(begun.m_accepted)
{
}

// Repeats the steps so far with a new Service. What is seen meanwhile was already checked when they were first taken.
void Run::goOn()
{
    m_subject = std::make_unique<Subject>(m_setup);
    Sights repeated;
    repeated.reserve(32);
    for (const Step step : m_path) {
        repeated.clear();
        m_subject->take(step, &repeated);
    }
}

bool Run::take(Step step)
{
    if (!m_subject)
        goOn();
    m_path.push_back(step);
    Sights foretold;
    Sights seen;
    seen.reserve(32);
    const quint32 expected = m_model.take(step, &foretold);
    const quint32 answer = m_subject->take(step, &seen);
    if (answer != expected)
        return fails("answered " + QByteArray::number(answer) + ", not " + QByteArray::number(expected));
    if (step == Step::Start && answer == 0) {
        m_last = {};
        m_accepted.clear();
    }
    if (step >= Step::Stop && step <= Step::LowResources && step != Step::Interrogate && answer == 0)
        m_accepted += controlOf(step);
    for (const Seen &one : seen)
        if (!keepsPromises(one))
            return false;
    if (seen != foretold)
        return fails("seen" + text(seen) + "\n  foretold" + text(foretold));
    const Service *service = m_subject->service();
    if (service && (service->state() != m_model.state() || service->cycle() != m_model.cycle()))
        return fails("the state or its cycle differs");
    if (m_subject->manager().isHung() != m_model.isHung())
        return fails("isHung() differs");
    return true;
}

bool Run::keepsPromises(const Seen &seen)
{
    if (seen.sight == Sight::NotifiedOf && seen.control != Control::None) {
        // The service's own stop() is not a control from the manager.
        if (!m_accepted.isEmpty() && m_accepted.first() == seen.control)
            m_accepted.removeFirst();
        else if (seen.control != Control::Stop)
            return fails("a control is lost, or out of order: " + QByteArray::number(quint32(seen.control)));
        return true;
    }
    if (seen.sight != Sight::Reported)
        return true;
    // The states that may follow each state in the reported statuses, besides the state itself.
    static const QHash<State, QList<State>> edges{
        {State::Stopped, {State::StartPending}},
        {State::StartPending, {State::Running, State::StopPending, State::Stopped}},
        {State::Running, {State::PausePending, State::StopPending, State::Stopped}},
        {State::PausePending, {State::Paused, State::ContinuePending, State::StopPending, State::Stopped}},
        {State::Paused, {State::ContinuePending, State::StopPending, State::Stopped}},
        {State::ContinuePending, {State::Running, State::PausePending, State::StopPending, State::Stopped}},
        {State::StopPending, {State::Stopped}},
    };
    const Status &status = seen.status;
    if (m_hasStopped)
        return fails("Stopped was not the last word");
    if (status.state != m_last.state && !edges[m_last.state].contains(status.state))
        return fails("a newer acknowledgement was overwritten: " + text(seen));
    if (status.state == m_last.state && status.checkPoint < m_last.checkPoint)
        return fails("a check point fell: " + text(seen));
    if (isPending(status.state) != (status.checkPoint > 0))
        return fails("a check point of a settled state, or none of a pending one: " + text(seen));
    m_hasStopped = status.state == State::Stopped;
    m_last = status;
    return true;
}

bool Run::fails(const QByteArray &what)
{
    m_error = "after";
    for (const Step step : m_path)
        m_error += ' ' + QByteArray(names[int(step)]);
    m_error += ": " + what;
    return false;
}

bool Run::settles()
{
    for (int i = 0; i < 8; ++i)
        if (!take(Step::Next) || !take(Step::Second))
            return false;
    return true;
}

bool Run::ends()
{
    const bool started = m_model.reported().state != State::Stopped;
    if (!settles())
        return false;
    if (started && !m_hasStopped
        && (isPending(m_model.reported().state) || m_model.waiting() > 0 || m_subject->manager().status() != m_last))
        return fails("a control was never answered");
    if (started && (m_setup.listeners & Notified) && !m_hasStopped && !m_accepted.isEmpty())
        return fails("a control was never emitted");
    if (!started && !m_model.isOver() && !take(Step::Start))
        return false;
    if (!take(Step::Deliver) || !settles() || !take(Step::Stop) || !settles())
        return false;
    const QList<Status> history = m_subject->manager().history();
    if (m_subject->manager().status().state != State::Stopped)
        return fails("there is no way to Stopped");
    if (!history.isEmpty() && !m_hasStopped)
        return fails("Stopped was not reported");
    return true;
}
