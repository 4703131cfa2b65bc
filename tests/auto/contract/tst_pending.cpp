// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 6 of the contract: additional time, wait hints and check points.
class tst_Pending : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule6_repeatedAgainAfterTheAdditionalTime_data();
    void rule6_repeatedAgainAfterTheAdditionalTime();
    void rule6_theLatestRequestCounts();
    void rule6_aShutdownIsNotRepeatedEither();
    void rule6_aNewStateIsRepeatedAtOnce();
    void rule6_everyCycleInAPendingStateRaisesTheCheckPoint_data()
    {
        addEach("state", {State::StartPending, State::PausePending, State::ContinuePending, State::StopPending});
    }
    void rule6_everyCycleInAPendingStateRaisesTheCheckPoint();
    void rule6_aPendingStateBeginsWithTheWaitHintProperty();
};

void tst_Pending::rule6_repeatedAgainAfterTheAdditionalTime_data()
{
    const Table<int, int> row("requested", "interval");
    row("three intervals", 3000, 1000);
    row("less than an interval", 1, 1000);
    row("not a multiple", 2500, 1000);
    row("long", 3'600'000, 1000);
    row("short intervals", 95, 10);
    row("none", 0, 1000);
}

void tst_Pending::rule6_repeatedAgainAfterTheAdditionalTime()
{
    QFETCH(int, requested);
    QFETCH(int, interval);
    ManagedService m;
    m.service.setPollInterval(interval);
    connect(&m.service, &Service::startPending, this, [] {});
    QVERIFY(m.reach(State::StartPending));
    QSignalSpy repeated(&m.service, &Service::startPending);
    QSignalSpy beats(&m.service, &Service::heartbeat);
    m.service.requestAdditionalTime(requested);
    const int untilThen = requested / interval; // number of cycles in that time
    m.manager.advance(std::chrono::milliseconds(requested));
    QCOMPARE(beats.count(), untilThen);
    QCOMPARE(repeated.count(), 0);
    m.manager.advance(std::chrono::milliseconds(2 * interval));
    QVERIFY(repeated.count() >= 1);
    const int first = m.service.cycle();
    m.manager.advance(std::chrono::milliseconds(interval));
    QCOMPARE(m.service.cycle(), first + 1);
    QVERIFY(repeated.count() >= 2);
}

void tst_Pending::rule6_theLatestRequestCounts()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QVERIFY(m.reach(State::StartPending));
    QSignalSpy repeated(&m.service, &Service::startPending);
    m.service.requestAdditionalTime(600'000);
    m.manager.advance(10s);
    m.service.requestAdditionalTime(2000);
    m.manager.advance(2s);
    QCOMPARE(repeated.count(), 0);
    m.manager.advance(2s);
    QVERIFY(repeated.count() > 0);
}

void tst_Pending::rule6_aShutdownIsNotRepeatedEither()
{
    ManagedService m;
    QSignalSpy shutdowns(&m.service, &Service::shutdown);
    QVERIFY(m.reach(State::Running));
    m.send(Control::Shutdown);
    QCOMPARE(shutdowns.count(), 1);
    m.service.requestAdditionalTime(5000);
    m.manager.advance(5s);
    QCOMPARE(shutdowns.count(), 1);
    QCOMPARE(m.service.state(), State::Running);
    m.manager.advance(2s);
    QVERIFY(shutdowns.count() > 1);
}

void tst_Pending::rule6_aNewStateIsRepeatedAtOnce()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QSignalSpy stopPending(&m.service, &Service::stopPending);
    QVERIFY(m.reach(State::StartPending));
    m.service.requestAdditionalTime(600'000);
    QCOMPARE(m.send(Control::Stop), Error::NoError);
    QCOMPARE(stopPending.count(), 1);
    m.manager.advance(3s);
    QCOMPARE(stopPending.count(), 4);
}

void tst_Pending::rule6_everyCycleInAPendingStateRaisesTheCheckPoint()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    quint32 last = m.manager.status().checkPoint;
    QCOMPARE(last, 1U);
    for (int i = 0; i < 5; ++i) {
        if (i == 2)
            m.service.requestAdditionalTime(10'000); // check points rise although no signal is repeated
        m.manager.advance(1s);
        QVERIFY(m.manager.status().checkPoint > last);
        last = m.manager.status().checkPoint;
    }
}

void tst_Pending::rule6_aPendingStateBeginsWithTheWaitHintProperty()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::Running));
    m.service.setWaitHint(500);
    m.send(Control::Stop);
    QCOMPARE(m.manager.status().waitHint, 500U);
}

ADD_TEST_CLASS(tst_Pending)
#include "tst_pending.moc"
