// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "model.h"

#include <cstring>

using namespace QtDaemon;

// One letter a state, in the order of their numbers:
// n NotReady  x Stopped  s StartPending  t StopPending  r Running  c ContinuePending  p PausePending  d Paused
constexpr char letters[] = "nxstrcpd";
constexpr char afterNextState[] = "nxrxrrdd";
constexpr char afterStop[] = "xxtttttt";
constexpr char afterPause[] = "nxstpppd";
constexpr char afterContinue[] = "nxstrccc";
constexpr char isPending[] = "  PP PP ";

// a ERROR_SERVICE_NOT_ACTIVE  c ERROR_SERVICE_CANNOT_ACCEPT_CTRL  ? taken when its bit is offered
constexpr char answerToStop[] = "aa?c????";
constexpr char answerToOthers[] = "aacc????";

constexpr quint32 offeredMask[] = {0, 0, 0x1, 0, ~0U, ~0U, ~0U, ~0U};

struct ControlRow
{
    Control control;
    quint32 bit; // that has to be offered
    const char *answer;
    const char *after; // null: the state stays
};
constexpr ControlRow controlRows[] = {
    {Control::Stop, 0x1, answerToStop, afterStop},           {Control::Pause, 0x2, answerToOthers, afterPause},
    {Control::Continue, 0x2, answerToOthers, afterContinue}, {Control::Interrogate, 0, answerToOthers, nullptr},
    {Control::Shutdown, 0x4, answerToOthers, nullptr},       {Control::ParamChange, 0x8, answerToOthers, nullptr},
    {Control::UserFirst, 0, answerToOthers, nullptr},
};
constexpr int second = 1'000;
constexpr int defaultHint = 30'000;

static State in(const char *table, State state)
{
    return State(std::strchr(letters, table[int(state)]) - letters);
}

static const ControlRow &rowOf(Control control)
{
    const ControlRow *row = controlRows;
    while (row->control != control)
        ++row;
    return *row;
}

static bool pending(State state)
{
    return isPending[int(state)] == 'P';
}

static bool isTransition(Control control)
{
    return rowOf(control).after != nullptr;
}

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
        return control(controlRows[int(step) - int(Step::Stop)].control);
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

// ---- The service

void Model::deliver()
{
    if (!m_attached)
        return;
    takeWaiting();
    if (m_mayReport && !m_over)
        report();
    m_mayReport = false;
}

// A state's signal, then a failure, then the manager, then the controls as they came, then its own wish.
void Model::takeWaiting()
{
    while (!m_over) {
        if (m_unannounced) {
            announce();
        } else if (m_failed) {
            enter(State::Stopped, 0);
        } else if (m_state == State::NotReady && m_told.state != State::Stopped) {
            enter(State::StartPending, defaultHint);
        } else if (m_state != State::NotReady && !m_queue.empty()) {
            const Control control = m_queue.front();
            m_queue.pop_front();
            hear(control);
        } else if (m_ownStop) {
            m_ownStop = false;
            hear(Control::Stop);
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
        const State asked = m_state;
        ++m_cycle;
        const bool quiet = m_quiet > 0;
        m_quiet = qMax(0, m_quiet - m_interval);
        if (!quiet && m_shutdown != Control::None)
            askShutdown();
        else if (!quiet && (pending(asked) || asked == State::NotReady))
            ask(asked);
        notify(asked, Control::None);
    }
    see(Sight::Heartbeat);
}

void Model::announce()
{
    m_unannounced = false;
    m_fresh = true;
    const State announced = m_state;
    const Control cause = std::exchange(m_cause, Control::None);
    const bool asks = pending(announced) && !listens(PendingStates) && !listens(Notified);
    const auto rest = [&] {
        see(Sight::StateChanged, quint32(announced));
        notify(announced, cause);
    };
    if (!asks) {
        ask(announced);
        rest();
    } else { // nobody there: it goes on by itself, when all has been said
        rest();
        nextState(0);
    }
    if (announced == State::Stopped)
        conclude();
}

// A control, taken from the queue.
void Model::hear(Control control)
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
            askShutdown();
        }
        notify(present, control);
    } else if (control == Control::ParamChange && listens(ParamChange)) {
        see(Sight::Reload);
        notify(present, control);
    } else if (control == Control::UserFirst && listens(UserControl)) {
        see(Sight::UserCode, quint32(control));
        notify(present, control);
    } else {
        m_asksUnhandled = true;
        if (listens(Unhandled)) {
            see(Sight::UnhandledControl, 0, control);
            nextState(0);
        }
        notify(present, control);
        m_asksUnhandled = false;
    }
}

// The state's own signal.
void Model::ask(State state)
{
    constexpr Sight own[] = {Sight::NotReady, Sight::Stopped,         Sight::StartPending, Sight::StopPending,
                             Sight::Running,  Sight::ContinuePending, Sight::PausePending, Sight::Told};
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

void Model::askShutdown()
{
    if (listens(Shutdown))
        see(Sight::ShutdownAsked, 0, m_shutdown);
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

// An answer to what was asked; before a state has been announced nothing was.
void Model::nextState(int hint)
{
    if (m_asksUnhandled || m_unannounced)
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

// The manager keeps its own, newer word while a control waits that it has acknowledged with a state.
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
    if (!(status == m_told))
        tell(status);
}

// The last word.
void Model::conclude()
{
    m_over = true;
    m_state = State::Stopped;
    m_attached = false;
    if (m_told.state == State::Stopped)
        return;
    Status last;
    last.exitCode = m_failed || m_exitCode != 0 ? 1066 : 0; // ERROR_SERVICE_SPECIFIC_ERROR
    last.serviceExitCode = m_exitCode;
    tell(last);
}

quint32 Model::accepted() const
{
    return 0x1 | 0x4 | (m_listeners & (PendingStates | Notified) ? 0x2U : 0U) | (listens(ParamChange) ? 0x8U : 0U);
}

void Model::see(Sight sight, quint32 state, Control control)
{
    m_sights->push_back({sight, state, control, sight == Sight::Told ? m_told : Status()});
}

QByteArray Model::key() const
{
    const auto few = [](auto count) { return qMin(int(count), 2); }; // of the counters only the beginning differs
    const auto number = [](auto value) { return QByteArray::number(int(value)) + ' '; };
    QByteArray key = number(m_listeners) + number(m_state) + number(m_unannounced) + number(m_cause) + number(m_shutdown)
        + number(m_ownStop) + number(m_failed) + number(m_over) + number(m_gone) + number(m_exitCode) + number(few(m_checkPoint))
        + number(m_hint) + number(m_begunHint) + number(few(m_cycle)) + number(m_quiet) + number(m_mayReport) + number(m_attached)
        + number(m_hung) + number(m_now - m_lastPoll) + number(qMin(m_now - m_lastProgress, 2 * defaultHint));
    key += number(m_told.state) + number(m_told.acceptedControls.toInt()) + number(few(m_told.checkPoint))
        + number(m_told.waitHint) + number(m_told.exitCode) + number(m_told.serviceExitCode);
    for (const Control control : m_queue)
        key += number(control);
    return key;
}
