// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wincontrollertest.h"

// How a wait for a state ends.
class tst_WinWaits : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void waitReached();
    void waitTimesOut();
    void waitForAHungService();
    void waitForOneThatStops();
    void waitIsCancelled();
};

void tst_WinWaits::waitReached()
{
    const auto wait = m_controller->waitForState(State::Running); // it is stopped, and was never on its way
    QCOMPARE(errorOf(m_controller->start()), 0U);
    const auto answer = answerOf(wait);
    QCOMPARE(answer.error, 0U);
    QCOMPARE(answer.value.status.state, State::Running);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running, 0)), 0U);
}

void tst_WinWaits::waitTimesOut()
{
    const auto answer = answerOf(m_controller->waitForState(State::Running, 50));
    QCOMPARE(answer.error, 258U);
    QVERIFY(answer.errorString.contains(QStringLiteral("did not get there in the time given")));
}

void tst_WinWaits::waitForAHungService()
{
    // A pending state that shows no progress, with a wait hint of a quarter of a second.
    m_service.reset();
    m_service.emplace(name() + u'p', puppet(QStringLiteral("3 0 250")));
    ServiceController controller(name() + u'p');
    QCOMPARE(errorOf(controller.start()), 0U);
    QCOMPARE(errorOf(controller.sendControl(128)), 0U);
    const auto answer = answerOf(controller.waitForState(State::Stopped));
    QCOMPARE(answer.error, 1053U);
    QVERIFY(answer.errorString.contains(QStringLiteral("wait hint of 250 ms")));
}

void tst_WinWaits::waitForOneThatStops()
{
    QCOMPARE(errorOf(m_controller->start()), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    const auto wait = m_controller->waitForState(State::Paused);
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    const auto answer = answerOf(wait);
    QCOMPARE(answer.error, 1066U);
    QVERIFY(answer.errorString.contains(QStringLiteral("exit code 42")));
    QCOMPARE(answer.value.status.serviceExitCode, quint32(Order::failCode));
}

void tst_WinWaits::waitIsCancelled()
{
    const auto wait = m_controller->waitForState(State::Running);
    QCOMPARE(errorOf(m_controller->query()), 0U); // the wait has begun: the calls are done in order
    m_controller.reset();
    QTRY_VERIFY_WITH_TIMEOUT(wait.isFinished(), 30'000);
    QVERIFY(wait.isCanceled());
}

QTEST_GUILESS_MAIN(tst_WinWaits)
#include "tst_winwaits.moc"
