// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <thread>

using namespace QtDaemon;
using namespace std::chrono_literals;

// The manager's answers, its history and its virtual time.
class tst_EmbeddedManager : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void startArguments();
    void historyHasEveryStatusSinceTheStart();
    void statusChangedCarriesTheHistoryOutInOrder();
    void timeStandsStillButForAdvance();
    void advanceKeepsTheRestOfAnInterval();
    void advanceDeliversWhatAQueuedCallLeadsTo();
    void aShutdownOf45Seconds();
    void hungOnceForEachSilence();
    void aReportWithoutProgressDoesNotCount();
};

void tst_EmbeddedManager::startArguments()
{
    ManagedService m;
    const QStringList arguments{QStringLiteral("--fast"), QStringLiteral("with space"), QString::fromUtf8("größe")};
    QStringList seen;
    connect(&m.service, &Service::startPending, this, [&] { seen = m.service.startArguments(); });
    QCOMPARE(m.service.startArguments(), QStringList());
    QVERIFY(m.service.start());
    m.manager.start(arguments);
    m.manager.advance(0ms);
    QCOMPARE(seen, arguments);
    QCOMPARE(m.service.property("startArguments").toStringList(), arguments);
}

void tst_EmbeddedManager::historyHasEveryStatusSinceTheStart()
{
    ManagedService m;
    m.answerPending();
    QVERIFY(m.reach(State::Running));
    m.service.setStatusText(QStringLiteral("busy"));
    const qsizetype reported = m.manager.history().size();
    m.service.setStatusText(QStringLiteral("busy")); // the same text is not reported again
    m.manager.advance(5s);
    QCOMPARE(m.manager.history().size(), reported);
    m.send(Control::Stop);
    QStringList seen;
    for (const Status &status : m.manager.history())
        seen += nameOf(status.state) + u' ' + status.text;
    seen.removeDuplicates(); // both the manager and the service report StartPending and StopPending
    QCOMPARE(seen, (QStringList{"StartPending ", "Running ", "Running busy", "StopPending busy", "Stopped busy"}));
    QCOMPARE(m.manager.history().constLast(), m.manager.status());
}

void tst_EmbeddedManager::statusChangedCarriesTheHistoryOutInOrder()
{
    ManagedService m;
    m.answerPending();
    QList<Status> reported;
    connect(&m.manager, &EmbeddedManager::statusChanged, this, [&](const Status &status) {
        reported.append(status);
        if (status.state == State::Running)
            m.manager.control(Control::Stop); // possible because no lock is held
    });
    QVERIFY(m.reach(State::Stopped));
    QCOMPARE(reported, m.manager.history());
}

void tst_EmbeddedManager::timeStandsStillButForAdvance()
{
    ManagedService m;
    m.service.setPollInterval(3'600'000);
    connect(&m.service, &Service::startPending, this, [] {});
    QSignalSpy hung(&m.manager, &EmbeddedManager::hung);
    QVERIFY(m.reach(State::StartPending));
    m.manager.advance(0ms);
    m.manager.advance(-5s); // time does not run backwards
    QCoreApplication::processEvents();
    m.manager.advance(30s);
    QCOMPARE(hung.count(), 0);
    m.manager.advance(1ms);
    QCOMPARE(hung.count(), 1);
}

void tst_EmbeddedManager::advanceKeepsTheRestOfAnInterval()
{
    ManagedService m;
    m.manager.advance(10s); // there is no service to be polled yet, and nothing to catch up with later
    QVERIFY(m.reach(State::Running));
    QSignalSpy beats(&m.service, &Service::heartbeat);
    m.manager.advance(600ms);
    QCOMPARE(beats.count(), 0);
    m.manager.advance(600ms);
    QCOMPARE(beats.count(), 1);
    m.manager.advance(800ms);
    QCOMPARE(beats.count(), 2);
    m.manager.advance(3500ms);
    QCOMPARE(beats.count(), 5);
}

void tst_EmbeddedManager::advanceDeliversWhatAQueuedCallLeadsTo()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    std::thread([&] { m.service.stop(); }).join();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

void tst_EmbeddedManager::aShutdownOf45Seconds()
{
    ManagedService m;
    connect(&m.service, &Service::shutdown, this, [&] { m.service.nextState(45'000); });
    connect(&m.service, &Service::stopPending, this, [&] {
        if (m.service.cycle() == 44)
            m.service.nextState();
    });
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Shutdown);
    m.manager.advance(43s);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QVERIFY(!m.manager.isHung());
    m.manager.advance(2s);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

void tst_EmbeddedManager::hungOnceForEachSilence()
{
    ManagedService m;
    m.service.setWaitHint(5000);
    m.service.setPollInterval(0);
    connect(&m.service, &Service::startPending, this, [] {});
    QSignalSpy hung(&m.manager, &EmbeddedManager::hung);
    QVERIFY(m.reach(State::StartPending));
    m.manager.advance(1min);
    m.manager.advance(1min);
    QCOMPARE(hung.count(), 1);
    QVERIFY(m.manager.isHung());
    m.service.poll(); // reports a check point
    QVERIFY(!m.manager.isHung());
    m.manager.advance(1min);
    QCOMPARE(hung.count(), 2);
    m.service.nextState();
    QVERIFY(!m.manager.isHung());
    m.manager.advance(1h); // a settled state may be silent forever
    QVERIFY(!m.manager.isHung());
}

void tst_EmbeddedManager::aReportWithoutProgressDoesNotCount()
{
    ManagedService m;
    m.service.setPollInterval(0);
    connect(&m.service, &Service::pausePending, this, [] {});
    QVERIFY(m.reach(State::PausePending));
    m.manager.advance(20s);
    m.manager.control(Control::Interrogate);
    m.service.setStatusText(QStringLiteral("still here"));
    m.manager.advance(11s);
    QVERIFY(m.manager.isHung());
    m.manager.control(Control::Interrogate);
    QVERIFY(m.manager.isHung());
}

ADD_TEST_CLASS(tst_EmbeddedManager)
#include "tst_embeddedmanager.moc"
