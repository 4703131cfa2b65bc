// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"

#include <QtDaemon/ServiceController>

#include <QTest>

using namespace QtDaemon;

// When a controller stops waiting and watching, and when it continues.
class tst_ControllerWaits : public QObject
{
    Q_OBJECT

    const QString name = QStringLiteral("heartbeat");

private Q_SLOTS:
    void cancelEndsAWait();
    void cancelledBeforeItBegan();
    void disconnectEndsWatching();
    void receiverThatGoesEndsWatching();
    void aWaitGoesOnAfterDisconnect();
    void controllerThatStoodStill();
};

void tst_ControllerWaits::cancelEndsAWait()
{
    FakeService service;
    service.set(State::Running);
    ServiceController controller(name);
    auto never = controller.waitForState(State::Paused);
    auto another = controller.waitForState(State::Stopped);
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    never.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), 30'000);
    QVERIFY(!another.isFinished());
    QVERIFY(service.isWatched());
    service.set(State::Stopped);
    QCOMPARE(another.result().value.status.state, State::Stopped);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000); // nobody is waiting any more
}

void tst_ControllerWaits::cancelledBeforeItBegan()
{
    FakeService service;
    ServiceController controller(name);
    QFuture<ServiceResult<ServiceInfo>> never;
    {
        const QMutexLocker managerIsBusy(&service.mutex);
        controller.query();
        never = controller.waitForState(State::Paused);
        never.cancel();
    }
    QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000);
}

void tst_ControllerWaits::disconnectEndsWatching()
{
    FakeService service;
    ServiceController controller(name);
    connect(&controller, &ServiceController::stateChanged, this, [] {});
    connect(&controller, &ServiceController::progress, this, [] {});
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    disconnect(&controller, &ServiceController::stateChanged, nullptr, nullptr);
    QCoreApplication::processEvents();
    QCOMPARE(controller.query().result().error, 0u);
    QVERIFY(service.isWatched()); // for progress()
    controller.disconnect();
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000);

    connect(&controller, &ServiceController::stateChanged, this, [] {});
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
}

void tst_ControllerWaits::receiverThatGoesEndsWatching()
{
    FakeService service;
    ServiceController controller(name);
    {
        const QObject panel;
        connect(&controller, &ServiceController::stateChanged, &panel, [] {});
        QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000);
}

void tst_ControllerWaits::aWaitGoesOnAfterDisconnect()
{
    FakeService service;
    service.set(State::Running);
    ServiceController controller(name);
    connect(&controller, &ServiceController::stateChanged, this, [] {});
    const auto stopped = controller.waitForState(State::Stopped);
    controller.disconnect();
    QCoreApplication::processEvents();
    QCOMPARE(controller.query().result().error, 0u);
    service.set(State::Stopped);
    QCOMPARE(stopped.result().value.status.state, State::Stopped);
}

// A SIGSTOP, a freezer, a suspended machine: only afterwards does the controller see what the service has done in the meantime.
void tst_ControllerWaits::controllerThatStoodStill()
{
    FakeService service;
    service.set(State::StartPending, 1, 1000);
    service.underWay = true;
    service.stepTime = 3000; // until it is running; timed in the controller's thread, so that no delay of this thread matters
    ServiceController controller(name);
    const auto running = controller.waitForState(State::Running);
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    {
        const QMutexLocker controllerStandsStill(&service.mutex);
        QTest::qWait(2500); // longer than the wait hint, and than a delay that is tolerated
    }
    QCOMPARE(running.result().error, 0u);
}

QTEST_GUILESS_MAIN(tst_ControllerWaits)
#include "tst_controllerwaits.moc"
