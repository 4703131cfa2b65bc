// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 9 of the contract: failure.
class tst_Failing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rule9_fromAnyState_data();
    void rule9_fromAnyState();
    void rule9_theReasonIsLoggedAndSaid();
    void rule9_processExitCode_data();
    void rule9_processExitCode();
    void rule9_theFirstFailureCounts();
    void rule9_beforeAControlThatWaits();
    void rule9_onceStoppedThereIsNothingToFail();
};

static void expectFailure(quint32 code, const char *reason = nullptr)
{
    const QByteArray end = reason ? QByteArray(": ") + reason : QByteArray(".");
    QTest::ignoreMessage(QtCriticalMsg, "The service \"tested\" failed with code " + QByteArray::number(code) + end);
}

void tst_Failing::rule9_fromAnyState_data()
{
    QTest::addColumn<State>("state");
    for (const State state :
         {State::StartPending, State::Running, State::PausePending, State::Paused, State::ContinuePending, State::StopPending})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state;
}

void tst_Failing::rule9_fromAnyState()
{
    QFETCH(State, state);
    ManagedService m;
    m.note(&Service::stopPending, &Service::stopped);
    m.noteStateChanged();
    m.noteNotified();
    QVERIFY(m.reach(state));
    m.log.clear();
    expectFailure(77);
    m.service.fail(77);
    QCOMPARE(m.manager.status().state, state);
    m.manager.advance(0ms);
    QCOMPARE(m.log, (QStringList{"stopped", "stateChanged Stopped", "notified Stopped None"}));
    const Status last = m.manager.status();
    QCOMPARE(last.state, State::Stopped);
    QCOMPARE(last.exitCode, 1066U);
    QCOMPARE(last.serviceExitCode, 77U);
}

void tst_Failing::rule9_theReasonIsLoggedAndSaid()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy errors(&m.service, &Service::errorOccurred);
    expectFailure(5, "the disk is full");
    m.service.fail(5, QStringLiteral("the disk is full"));
    QCOMPARE(errors.count(), 1);
    QCOMPARE(errors.first().first().toString(), QStringLiteral("The service \"tested\" failed with code 5: the disk is full"));
}

void tst_Failing::rule9_processExitCode_data()
{
    QTest::addColumn<quint32>("failure");
    QTest::addColumn<int>("code");
    QTest::newRow("its own") << 3U << 3;
    QTest::newRow("none given") << 0U << 1;
    QTest::newRow("the largest") << 255U << 255;
    QTest::newRow("more than POSIX keeps") << 256U << 255;
    QTest::newRow("as an HRESULT") << 0x80004005U << 255;
}

void tst_Failing::rule9_processExitCode()
{
    QFETCH(quint32, failure);
    ManagedService m;
    m.service.setQuitOnStopped(true);
    connect(&m.service, &Service::running, this, [&] { m.service.fail(failure); });
    QTimer::singleShot(0, this, [&] { m.manager.start(); });
    expectFailure(failure);
    QTEST(m.service.exec(), "code");
    QCOMPARE(m.manager.status().exitCode, 1066U);
    QCOMPARE(m.manager.status().serviceExitCode, failure); // in full
}

void tst_Failing::rule9_theFirstFailureCounts()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy errors(&m.service, &Service::errorOccurred);
    expectFailure(5);
    m.service.fail(5);
    m.service.fail(6);
    m.manager.advance(0ms);
    m.service.fail(7);
    QCOMPARE(errors.count(), 1);
    QCOMPARE(m.manager.status().serviceExitCode, 5U);
}

void tst_Failing::rule9_beforeAControlThatWaits()
{
    ManagedService m;
    m.noteStateSignals();
    QVERIFY(m.reach(State::Running));
    m.log.clear();
    m.manager.control(Control::Stop);
    expectFailure(5);
    m.service.fail(5);
    m.manager.advance(0ms);
    QCOMPARE(m.log, QStringList("stopped"));
    QCOMPARE(m.manager.status().serviceExitCode, 5U);
}

void tst_Failing::rule9_onceStoppedThereIsNothingToFail()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy errors(&m.service, &Service::errorOccurred);
    connect(&m.service, &Service::stopped, this, [&] { m.service.fail(5); });
    m.service.stop();
    m.manager.advance(0ms);
    QCOMPARE(errors.count(), 0);
    QCOMPARE(m.manager.status().state, State::Stopped);
    QCOMPARE(m.manager.status().exitCode, 0U);
}

ADD_TEST_CLASS(tst_Failing)
#include "tst_failing.moc"
