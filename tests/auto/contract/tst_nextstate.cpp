// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>
#include <QThread>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 3 of the contract; what concerns threads is in tst_concurrency.cpp.
class tst_NextState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rule3_leadsOn_data();
    void rule3_leadsOn();
    void rule3_leavesASettledStateAlone_data();
    void rule3_leavesASettledStateAlone();
    void rule3_theManagerIsToldInsideTheCall();
    void rule3_leadsFromAShutdownToStopPending_data();
    void rule3_leadsFromAShutdownToStopPending();
    void rule3_acknowledgesAnUnhandledControl();
    void advanceFrom_data();
    void advanceFrom();
    void advanceFromAStateThatHasEnded();
};

void tst_NextState::rule3_leadsOn_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::newRow("StartPending") << State::StartPending << State::Running;
    QTest::newRow("ContinuePending") << State::ContinuePending << State::Running;
    QTest::newRow("PausePending") << State::PausePending << State::Paused;
    QTest::newRow("StopPending") << State::StopPending << State::Stopped;
}

void tst_NextState::rule3_leadsOn()
{
    QFETCH(State, from);
    ManagedService m;
    m.noteNotified(); // somebody listens, and does not answer
    QVERIFY(m.reach(from));
    m.manager.advance(5s);
    QCOMPARE(m.service.state(), from);
    m.service.nextState();
    QTEST(m.service.state(), "to");
    m.service.nextState(); // the signal of the new state has not been seen yet: nothing to answer
    QTEST(m.service.state(), "to");
}

void tst_NextState::rule3_leavesASettledStateAlone_data()
{
    QTest::addColumn<State>("state");
    for (const State state : {State::NotReady, State::Running, State::Paused, State::Stopped})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state;
}

void tst_NextState::rule3_leavesASettledStateAlone()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    const QList<Status> history = m.manager.history();
    m.service.nextState();
    m.service.nextState(5);
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), state);
    QCOMPARE(m.manager.history(), history);
}

void tst_NextState::rule3_theManagerIsToldInsideTheCall()
{
    ManagedService m;
    m.note(&Service::running);
    bool inside = false;
    connect(&m.service, &Service::startPending, this, [&] {
        inside = true;
        m.service.nextState();
        QCOMPARE(m.manager.status().state, State::Running);
        QCOMPARE(m.log.size(), 0); // never from inside your slot
    });
    QVERIFY(m.reach(State::Running));
    QVERIFY(inside);
    QCOMPARE(m.log, QStringList("running"));
}

void tst_NextState::rule3_leadsFromAShutdownToStopPending_data()
{
    QTest::addColumn<Control>("control");
    QTest::addColumn<int>("given");
    QTest::addColumn<quint32>("told");
    for (const Control control : {Control::Shutdown, Control::PreShutdown}) {
        QTest::addRow("%s, 0", qPrintable(nameOf(control))) << control << 0 << 30'000U;
        QTest::addRow("%s, 45 s", qPrintable(nameOf(control))) << control << 45'000 << 45'000U;
    }
}

void tst_NextState::rule3_leadsFromAShutdownToStopPending()
{
    QFETCH(Control, control);
    QFETCH(int, given);
    ManagedService m;
    m.service.setWaitHint(7000); // of the pending states that a control begins
    m.noteNotified();
    QVERIFY(m.reach(State::Running));
    QCOMPARE(m.manager.control(control), ControlResult::Success);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Running);
    m.service.nextState(given);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QTEST(m.manager.status().waitHint, "told");
}

void tst_NextState::rule3_acknowledgesAnUnhandledControl()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [] {});
    connect(&m.service, &Service::unhandled, this, [&] {
        m.service.nextState();
        m.service.nextState();
    });
    QVERIFY(m.reach(State::PausePending));
    QSignalSpy spy(&m.service, &Service::unhandled);
    QCOMPARE(m.manager.control(Control(128)), ControlResult::Success);
    m.manager.advance(5s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m.service.state(), State::PausePending);
    m.service.nextState(); // and the next answer is the pause's again
    QCOMPARE(m.service.state(), State::Paused);
}

void tst_NextState::advanceFrom_data()
{
    rule3_leadsOn_data();
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

// What was being opened when the stop came is ready now: that is no answer to the stop, nor to anything that follows.
void tst_NextState::advanceFromAStateThatHasEnded()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::StartPending));
    QCOMPARE(m.manager.control(Control::Stop), ControlResult::Success);
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), State::StopPending);
    m.service.advanceFrom(State::StartPending);
    m.manager.advance(1s);
    QCOMPARE(m.service.state(), State::StopPending);
    m.service.advanceFrom(State::StopPending);
    QCOMPARE(m.service.state(), State::Stopped);
}

ADD_TEST_CLASS(tst_NextState)
#include "tst_nextstate.moc"
