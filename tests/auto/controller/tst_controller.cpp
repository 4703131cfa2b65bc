// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"
#include "../table.h"

#include <QtDaemon/ServiceController>

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// The part of a controller that does not depend on the manager: futures, waits and signals.
class tst_Controller : public QObject
{
    Q_OBJECT

    const QString name = QStringLiteral("heartbeat");

private Q_SLOTS:
    void requestsStayInOrder();
    void eventLoopTurns();
    void emitsChanges();
    void emitsThatItWasInstalledAndRemoved();
    void queriesCheckPoints();
    void settledIsNotQueriedAgain();
    void waitEnds_data();
    void waitEnds();
    void checkPointsKeepAWaitAlive();
    void startIsOverWhenItStopsAgain();
    void restarts();
    void restartOfAStoppedOneStarts();
    void goesWhileSomebodyWaits();
};

void tst_Controller::requestsStayInOrder()
{
    FakeService service;
    service.set(State::Running);
    ServiceController controller(name);
    const auto paused = controller.pause();
    const auto arrived = controller.waitForState(State::Paused);
    const auto sent = controller.sendControl(130);
    QCOMPARE(paused.result().error, 0u);
    QCOMPARE(paused.result().value.status.state, State::PausePending);
    QCOMPARE(sent.result().error, 0u);
    QCOMPARE(arrived.result().value.status.state, State::Paused);
    QCOMPARE(controller.state(), State::Paused);
    QCOMPARE(service.calls, (QByteArrayList{"control 2", "control 130"}));
}

void tst_Controller::eventLoopTurns()
{
    FakeService service;
    ServiceController controller(name);
    service.mutex.lock(); // keeps the manager from answering
    const auto started = controller.start();
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
    timer.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(turns > 100, 30'000);
    QVERIFY(!started.isFinished());
    service.mutex.unlock();
    QCOMPARE(started.result().error, 0u);
}

void tst_Controller::emitsChanges()
{
    FakeService service;
    service.steps = 3;
    ServiceController controller(name);
    QList<State> states;
    connect(&controller, &ServiceController::stateChanged, this, [&](State state) {
        QCOMPARE(QThread::currentThread(), thread());
        states += state;
    });
    QSignalSpy progress(&controller, &ServiceController::progress);
    QTRY_COMPARE_WITH_TIMEOUT(states, (QList<State>{State::Stopped}), 30'000);
    QCOMPARE(controller.start().result().error, 0u);
    QTRY_COMPARE_WITH_TIMEOUT(states, (QList<State>{State::Stopped, State::StartPending, State::Running}), 30'000);
    QCOMPARE(progress.last(), (QVariantList{3u, 30'000u}));
}

void tst_Controller::emitsThatItWasInstalledAndRemoved()
{
    FakeService service;
    service.installed = false;
    ServiceController controller(name);
    QSignalSpy states(&controller, &ServiceController::stateChanged);
    QCOMPARE(controller.query().result().error, Error::DoesNotExist);
    service.installed = true;
    service.set(State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, 30'000);
    QCOMPARE(states.last().first().value<State>(), State::Running);
    service.installed = false;
    service.set(State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 2, 30'000);
    QCOMPARE(states.last().first().value<State>(), State::NotReady);
}

// The SCM does not notify of check points.
void tst_Controller::queriesCheckPoints()
{
    FakeService service;
    service.set(State::StopPending, 1, 200);
    ServiceController controller(name);
    QSignalSpy progress(&controller, &ServiceController::progress);
    QTRY_COMPARE_WITH_TIMEOUT(progress.value(0), (QVariantList{1u, 200u}), 30'000);
    service.setQuietly(State::StopPending, 2, 200);
    QTRY_COMPARE_WITH_TIMEOUT(progress.value(1), (QVariantList{2u, 200u}), 30'000);
}

void tst_Controller::settledIsNotQueriedAgain()
{
    FakeService service;
    service.set(State::Running);
    ServiceController controller(name);
    QSignalSpy states(&controller, &ServiceController::stateChanged);
    const auto never = controller.waitForState(State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, 30'000);
    QCOMPARE(controller.query().result().error, 0u); // all earlier queries have been answered
    const int queries = service.queries;
    const auto limited = controller.waitForState(State::Paused, 1500ms); // longer than any interval between queries
    QCOMPARE(limited.result().error, Error::WaitTimeout);
    QVERIFY(service.queries <= queries + 2); // one at the beginning and one at the end
    QVERIFY(!never.isFinished());
}

void tst_Controller::waitEnds_data()
{
    const Table<State, quint32, int, Error, QString> row("state", "waitHint", "milliseconds", "error", "sentence");
    row("reached", State::Paused, 0u, -1, Error::NoError, {});
    row("reached, no time given", State::Paused, 0u, 0, Error::NoError, {});
    row("time over", State::Running, 0u, 50, Error::WaitTimeout, "in the time given");
    row("time over, pending", State::PausePending, 60'000u, 50, Error::WaitTimeout, "in the time given");
    row("hint over", State::PausePending, 50u, -1, Error::RequestTimeout, "heartbeat hangs: its own wait hint of 50 ms passed");
}

void tst_Controller::waitEnds()
{
    QFETCH(State, state);
    QFETCH(quint32, waitHint);
    QFETCH(int, milliseconds);
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    FakeService service;
    service.set(state, 1, waitHint);
    ServiceController controller(name);
    const auto answer = controller.waitForState(State::Paused, std::chrono::milliseconds(milliseconds)).result();
    QCOMPARE(answer.error, error);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));
    QCOMPARE(answer.errorString.isEmpty(), error == 0);
    QCOMPARE(answer.value.status.state, state);
}

void tst_Controller::checkPointsKeepAWaitAlive()
{
    constexpr int hint = 2000;
    FakeService service;
    service.set(State::StopPending, 1, hint);
    service.underWay = true; // the waiting thread also makes the steps, so that neither falls behind the other
    service.stepTime = 100;
    service.steps = 50;
    ServiceController controller(name);
    QElapsedTimer time;
    time.start();
    QCOMPARE(controller.waitForState(State::Stopped).result().error, 0u);
    QVERIFY(time.hasExpired(2LL * hint));
}

void tst_Controller::startIsOverWhenItStopsAgain()
{
    FakeService service;
    service.stepTime = 1'000'000; // it makes no progress by itself
    ServiceController controller(name);
    QCOMPARE(controller.start().result().error, 0u);
    service.set(State::Stopped, 0, 0, 42);
    const auto answer = controller.waitForState(State::Running).result();
    QCOMPARE(answer.error, Error::ServiceSpecificError);
    QVERIFY2(answer.errorString.contains(QStringLiteral("service exit code 42")), qPrintable(answer.errorString));

    service.set(State::Running);
    const auto paused = controller.waitForState(State::Paused);
    service.set(State::Stopped);
    QCOMPARE(paused.result().error, Error::NotActive);
    QVERIFY(paused.result().errorString.contains(QStringLiteral("exit code 0")));
}

void tst_Controller::restarts()
{
    FakeService service;
    service.steps = 2;
    service.set(State::Running);
    ServiceController controller(name);
    const auto answer = controller.restart().result();
    QCOMPARE(answer.error, 0u);
    QCOMPARE(service.calls, (QByteArrayList{"control 1", "start"}));
    QCOMPARE(controller.waitForState(State::Running).result().error, 0u);
}

void tst_Controller::restartOfAStoppedOneStarts()
{
    FakeService service;
    ServiceController controller(name);
    QCOMPARE(controller.restart().result().error, 0u);
    QCOMPARE(service.calls.last(), QByteArray("start"));

    service.errors["control 1"] = Error::DependentServicesRunning;
    const auto refused = controller.restart().result();
    QCOMPARE(refused.error, Error::DependentServicesRunning);
    QCOMPARE(service.calls.count("start"), 1);
}

void tst_Controller::goesWhileSomebodyWaits()
{
    FakeService service;
    service.set(State::Running);
    auto controller = std::make_unique<ServiceController>(name);
    const auto never = controller->waitForState(State::Stopped);
    QCOMPARE(controller->query().result().error, 0u);
    QVERIFY(!never.isFinished());
    const auto pausing = controller->pause();
    controller.reset();
    QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), 30'000);
    QVERIFY(never.isCanceled());
    QVERIFY(!pausing.isCanceled());
    QCOMPARE(pausing.result().error, 0u);
    QCOMPARE(service.calls, QByteArrayList{"control 2"});
}

QTEST_GUILESS_MAIN(tst_Controller)
#include "tst_controller.moc"
