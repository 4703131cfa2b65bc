// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 7 of the contract: shutdown().
class tst_Shutdown : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule7_emittedEachCycleUntilNextState_data();
    void rule7_emittedEachCycleUntilNextState();
    void rule7_emittedOnceInTheCycleThatTakesIt();
    void rule7_preShutdownThenShutdown();
    void rule7_theAnswerOverridesAPauseThatWasAcknowledged();
    void rule7_aShutdownOutlivesAPause();
    void rule7_stopEndsTheWaitForAnAnswer();
};

void tst_Shutdown::rule7_emittedEachCycleUntilNextState_data()
{
    const Table<Control, State> row("control", "state");
    row("Shutdown, Running", Control::Shutdown, State::Running);
    row("Shutdown, Paused", Control::Shutdown, State::Paused);
    row("Shutdown, PausePending", Control::Shutdown, State::PausePending);
    row("PreShutdown, Running", Control::PreShutdown, State::Running);
    row("PreShutdown, ContinuePending", Control::PreShutdown, State::ContinuePending);
}

void tst_Shutdown::rule7_emittedEachCycleUntilNextState()
{
    QFETCH(Control, control);
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    QList<int> cycles;
    connect(&m.service, &Service::shutdown, this, [&](const Message &message) {
        QCOMPARE(message.control, control);
        cycles.append(m.service.cycle());
    });
    QCOMPARE(m.manager.control(control), Error::NoError);
    QCOMPARE(m.manager.status().state, state);
    m.manager.advance(3s);
    QCOMPARE(cycles, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(m.manager.status().state, state); // unchanged
    m.service.nextState(45'000);
    QCOMPARE(m.manager.status().state, State::StopPending);
    m.manager.advance(3s);
    QCOMPARE(cycles.size(), 4);
    m.service.nextState();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

void tst_Shutdown::rule7_emittedOnceInTheCycleThatTakesIt()
{
    ManagedService m;
    QSignalSpy shutdowns(&m.service, &Service::shutdown);
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Shutdown);
    m.service.poll();
    QCOMPARE(shutdowns.count(), 1);
    m.service.poll();
    QCOMPARE(shutdowns.count(), 2);
}

void tst_Shutdown::rule7_theAnswerOverridesAPauseThatWasAcknowledged()
{
    ManagedService m;
    connect(&m.service, &Service::stopPending, this, [] {});
    connect(&m.service, &Service::shutdown, this, [&] {
        m.manager.control(Control::Pause);
        m.service.nextState(45'000);
        QCOMPARE(m.manager.status().state, State::PausePending); // acknowledged, but not yet processed by the service
    });
    QVERIFY(m.reach(State::Running));
    m.send(Control::Shutdown);
    QCOMPARE(m.service.state(), State::StopPending);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 45'000U);
}

void tst_Shutdown::rule7_preShutdownThenShutdown()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QList<Control> shutdowns;
    connect(&m.service, &Service::shutdown, this, [&](const Message &message) { shutdowns.append(message.control); });
    m.manager.control(Control::PreShutdown);
    m.manager.control(Control::Shutdown);
    m.manager.advance(1s);
    QCOMPARE(shutdowns, (QList<Control>{Control::PreShutdown, Control::Shutdown, Control::Shutdown}));
    m.service.nextState();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped); // one answer was enough for both
}

void tst_Shutdown::rule7_aShutdownOutlivesAPause()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [] {});
    QVERIFY(m.reach(State::Running));
    QSignalSpy shutdowns(&m.service, &Service::shutdown);
    m.manager.control(Control::Shutdown);
    m.manager.control(Control::Pause);
    m.manager.advance(3s);
    QCOMPARE(m.service.state(), State::PausePending);
    QCOMPARE(shutdowns.count(), 4);
    m.service.nextState();
    QCOMPARE(m.service.state(), State::StopPending);
}

void tst_Shutdown::rule7_stopEndsTheWaitForAnAnswer()
{
    ManagedService m;
    connect(&m.service, &Service::stopPending, this, [] {});
    QVERIFY(m.reach(State::Running));
    QSignalSpy shutdowns(&m.service, &Service::shutdown);
    m.manager.control(Control::Shutdown);
    m.manager.control(Control::Stop);
    m.manager.advance(5s);
    QCOMPARE(shutdowns.count(), 1);
    m.service.nextState();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

ADD_TEST_CLASS(tst_Shutdown)
#include "tst_shutdown.moc"
