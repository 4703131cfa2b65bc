// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wincontrollertest.h"

#include <QtDaemon/ServiceCommandLine>

#include <QFile>

// What a verb and a controller can request of a service that is about to stop or to start already.
class tst_WinUnderWay : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void startWhileItStarts();
    void stopAndStart();

private:
    void beginToStop();
    void goOnProgress();
    int verb(const QString &verb) const;
    State now() { return answerOf(m_controller->query()).value.status.state; }
};

// Leaves the service in StopPending, until go().
void tst_WinUnderWay::beginToStop()
{
    QVERIFY(go());
    QCOMPARE(errorOf(m_controller->start({QStringLiteral("hold")})), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QVERIFY(QFile::remove(m_deployment->directory() + logName() + QStringLiteral(".go")));
    QCOMPARE(errorOf(m_controller->stop()), 0U);
    QCOMPARE(now(), State::StopPending);
}

// Lets it go on when its progress has been reported twice.
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
    if (state == State::NotReady) { // open handles keep a deleted service
        m_service.reset();
        m_controller.emplace(name());
    }
    WAIT_FOR(now() == state);
    QCOMPARE(log().filter(QStringLiteral("stopped")).size(), 1);
}

void tst_WinUnderWay::startWhileItStarts()
{
    const auto first = m_controller->start({QStringLiteral("hold")});
    // Its state would not do: it is StartPending before there is a process, and Wine lets another start wait at most 3 s for one.
    WAIT_FOR(log().contains(QStringLiteral("startPending 0")));
    ServiceController second(name());
    QCOMPARE(errorOf(second.start()), 0U);
    goOnProgress();
    QCOMPARE(verb(QStringLiteral("start")), 0);
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING));
    QCOMPARE(errorOf(first), 0U);
    QCOMPARE(log().filter(QStringLiteral("backend")).size(), 1);
}

// Neither call waits: the stop is already under way, and a start is not yet possible.
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
