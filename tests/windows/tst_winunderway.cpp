// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wincontrollertest.h"

#include <QtDaemon/ServiceCommandLine>

#include <QFile>

// What is requested of a service that is about to stop or to start already, by a verb and by a controller.
class tst_WinUnderWay : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void startWhileItStarts();
    void restart();
    void uninstall();
    void stopAndStart();

private:
    void beginToStop();
    void goOnProgress();
    int verb(const QString &verb) const;
    State now() { return answerOf(m_controller->query()).value.status.state; }
};

// It stops at go().
void tst_WinUnderWay::beginToStop()
{
    QVERIFY(go());
    QCOMPARE(errorOf(m_controller->start({QStringLiteral("hold")})), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QVERIFY(QFile::remove(m_deployment->directory() + logName() + QStringLiteral(".go")));
    QCOMPARE(errorOf(m_controller->stop()), 0U);
    QCOMPARE(now(), State::StopPending);
}

// Once it has been seen to take its time.
void tst_WinUnderWay::goOnProgress()
{
    connect(&*m_controller, &ServiceController::progress, this, [this, count = 0]() mutable {
        if (++count == 2)
            go();
    });
}

int tst_WinUnderWay::verb(const QString &verb) const
{
    ServiceDescription description;
    description.name = name();
    return ServiceCommandLine(description).exec({QStringLiteral("test"), verb}).value_or(-1);
}

void tst_WinUnderWay::verbs_data()
{
    const Table<QString, State> row("verbName", "state");
    row("stop", "stop", State::Stopped);
    row("start", "start", State::Running);
    row("restart", "restart", State::Running);
    row("uninstall", "uninstall", State::NotReady);
}

void tst_WinUnderWay::verbs()
{
    QFETCH(QString, verbName);
    beginToStop();
    goOnProgress();
    QCOMPARE(verb(verbName), 0);
    QFETCH(State, state);
    if (state == State::NotReady) { // handles keep what is deleted
        m_service.reset();
        m_controller.emplace(name());
    }
    WAIT_FOR(now() == state);
    QCOMPARE(log().filter(QStringLiteral("stopped")).size(), 1);
}

void tst_WinUnderWay::startWhileItStarts()
{
    const auto first = m_controller->start({QStringLiteral("hold")});
    // Not for its state, which it has before there is a process; Wine lets no other start wait for that longer than 3 s.
    WAIT_FOR(log().contains(QStringLiteral("startPending 0")));
    ServiceController second(name());
    QCOMPARE(errorOf(second.start()), 0U);
    goOnProgress();
    QCOMPARE(verb(QStringLiteral("start")), 0);
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING));
    QCOMPARE(errorOf(first), 0U);
    QCOMPARE(log().filter(QStringLiteral("backend")).size(), 1);
}

void tst_WinUnderWay::restart()
{
    beginToStop();
    goOnProgress();
    QCOMPARE(errorOf(m_controller->restart()), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QCOMPARE(log().filter(QStringLiteral("backend")).size(), 2);
}

void tst_WinUnderWay::uninstall()
{
    beginToStop();
    goOnProgress();
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    QVERIFY(log().contains(QStringLiteral("stopped")));
    m_service.reset(); // its handle keeps what is deleted
    WAIT_FOR(errorOf(m_controller->query()) == 1060U); // Wine's SCM may let go of a handle a moment after it was closed
}

// They do not wait: the one is under way as requested, the other cannot be yet.
void tst_WinUnderWay::stopAndStart()
{
    beginToStop();
    const auto stopped = answerOf(m_controller->stop());
    QCOMPARE(stopped.error, 0U);
    QCOMPARE(stopped.value.status.state, State::StopPending);
    const auto started = answerOf(m_controller->start());
    QCOMPARE(started.error, 1056U);
    QCOMPARE(started.value.status.state, State::StopPending);
    QVERIFY(go());
    QCOMPARE(errorOf(m_controller->waitForState(State::Stopped)), 0U);
}

QTEST_GUILESS_MAIN(tst_WinUnderWay)
#include "tst_winunderway.moc"
