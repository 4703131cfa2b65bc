// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "steps.h"

#include <deque>

/*
    A service and its manager as the contract describes them, written without the library's code: tables indexed
    by state, and rules that use them. The model predicts each status and each signal.
*/
class Model
{
public:
    explicit Model(const Setup &setup);

    quint32 take(Step step, Sights *sights); // returns a Win32 error code

    // Models with equal keys behave alike from then on. Of counters, the key only distinguishes the first values, up to `most`.
    QByteArray key(int most = 2) const;
    QtDaemon::State state() const { return m_state; }
    int cycle() const { return qMax(0, m_cycle); }
    bool isHung() const { return m_hung; }
    bool isOver() const { return m_over; }
    const QtDaemon::Status &reported() const { return m_reported; }
    int waiting() const { return int(m_queue.size()); }

private:
    using State = QtDaemon::State;
    using Control = QtDaemon::Control;

    // The manager
    quint32 start();
    quint32 control(Control control);
    void passTime(int milliseconds);
    void setTime(int now);
    void record(const QtDaemon::Status &status);

    // The service
    void deliver();
    void takeWaiting();
    void cycleOnce();
    void announce();
    void handle(Control control);
    void emitOwnSignal(State state);
    void emitShutdown();
    void notify(State state, Control control);
    void nextState(int hint);
    void moreTime();
    void enter(State state, int hint, Control cause = Control::None);
    void report();
    void conclude();
    quint32 accepted() const;
    bool listens(int listener) const { return (m_listeners & listener) != 0; }
    void see(Sight sight, quint32 state = 0, Control control = Control::None);

    Sights *m_sights = nullptr;
    int m_listeners;
    const bool m_answers;
    const int m_interval;

    QtDaemon::Status m_reported;
    quint32 m_begunHint = 30'000; // the hint with which the service began its last pending state
    bool m_attached = true;
    std::deque<Control> m_queue;
    int m_now = 0;
    int m_lastPoll = 0;
    int m_lastProgress = 0;
    bool m_hung = false;

    State m_state = State::NotReady;
    bool m_unannounced = false;
    Control m_cause = Control::None;
    Control m_shutdown = Control::None;
    bool m_emitsUnhandled = false;
    bool m_ownStop = false;
    bool m_failed = false;
    bool m_fresh = false;
    bool m_over = false;
    bool m_gone = false;
    quint32 m_exitCode = 0;
    quint32 m_checkPoint = 0;
    quint32 m_hint = 0;
    int m_cycle = -1;
    int m_quiet = 0;
    bool m_mayReport = false; // a posted report, which is due after a slot has been disconnected
};
