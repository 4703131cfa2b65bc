// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QThread>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 3 of the contract. Most of it is tested by the model of tst_exhaustive; threads are in tst_concurrency.cpp.
class tst_NextState : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule3_leadsFromAShutdownToStopPending_data();
    void rule3_leadsFromAShutdownToStopPending();
    void advanceFrom_data();
    void advanceFrom();
    void advanceFromAStateThatHasEnded();
    void advanceFromWhileAShutdownWaits();
};

void tst_NextState::rule3_leadsFromAShutdownToStopPending_data()
{
    const Table<Control, int, quint32> row("control", "waitHint", "reported");
    for (const Control control : {Control::Shutdown, Control::PreShutdown}) {
        row(qPrintable(nameOf(control) + ", 0"), control, 0, 30'000U);
        row(qPrintable(nameOf(control) + ", 45 s"), control, 45'000, 45'000U);
    }
}

void tst_NextState::rule3_leadsFromAShutdownToStopPending()
{
    QFETCH(Control, control);
    QFETCH(int, waitHint);
    ManagedService m;
    m.service.setWaitHint(7000); // for the pending states that a control begins
    m.noteNotified();
    QVERIFY(m.reach(State::Running));
    QCOMPARE(m.send(control), Error::NoError);
    QCOMPARE(m.manager.status().state, State::Running);
    m.service.nextState(waitHint);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QTEST(m.manager.status().waitHint, "reported");
}

void tst_NextState::advanceFrom_data()
{
    const Table<State, State> row("from", "to");
    row("StartPending", State::StartPending, State::Running);
    row("ContinuePending", State::ContinuePending, State::Running);
    row("PausePending", State::PausePending, State::Paused);
    row("StopPending", State::StopPending, State::Stopped);
}

void tst_NextState::advanceFrom()
{
    QFETCH(State, from);
    QFETCH(State, to);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(from));
    const QList<Status> history = m.manager.history();
    for (const State other : {State::NotReady, State::Stopped, State::StartPending, State::StopPending, State::Running,
                              State::ContinuePending, State::PausePending, State::Paused}) {
        if (other != from)
            m.service.advanceFrom(other, 5000);
    }
    QCOMPARE(m.manager.history(), history);
    std::unique_ptr<QThread> thread(QThread::create([&] { m.service.advanceFrom(from); }));
    thread->start();
    QVERIFY(thread->wait());
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), to);
}

// The pause has finished, but that does not answer the shutdown that has arrived since.
void tst_NextState::advanceFromWhileAShutdownWaits()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::PausePending));
    QCOMPARE(m.send(Control::Shutdown), Error::NoError);
    m.service.advanceFrom(State::PausePending);
    QCOMPARE(m.manager.status().state, State::PausePending);
    m.service.nextState();
    QCOMPARE(m.manager.status().state, State::StopPending);
}

// What was being opened when the stop arrived is now ready: that answers neither the stop nor anything that follows.
void tst_NextState::advanceFromAStateThatHasEnded()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::StartPending));
    QCOMPARE(m.send(Control::Stop), Error::NoError);
    QCOMPARE(m.service.state(), State::StopPending);
    m.service.advanceFrom(State::StartPending);
    m.manager.advance(1s);
    QCOMPARE(m.service.state(), State::StopPending);
    m.service.advanceFrom(State::StopPending);
    QCOMPARE(m.service.state(), State::Stopped);
}

ADD_TEST_CLASS(tst_NextState)
#include "tst_nextstate.moc"
