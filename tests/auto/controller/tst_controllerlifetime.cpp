// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"

#include <QCoreApplication>
#include <QTest>

using namespace QtDaemon;

// A controller and QCoreApplication, whichever of the two goes first.
class tst_ControllerLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childOfTheApplication();
    void outlivesTheApplication();
    void madeBeforeTheApplication();
    void anotherApplication();
    void whatWasAskedIsDone();
    void doesNotWait();
    void answerThatNeverComes();
    void connectedBeforeTheApplication();
    void anAnswerMakesAnother();
};

constexpr QLatin1String name("heartbeat");
static int argumentCount = 1;
static char program[] = "tst_controllerlifetime";
static char *arguments[] = {program, nullptr};

void tst_ControllerLifetime::childOfTheApplication()
{
    FakeService service;
    QFuture<ServiceResult<ServiceInfo>> never;
    {
        const QCoreApplication app(argumentCount, arguments);
        auto *controller = new ServiceController(name, qApp);
        QCOMPARE(controller->query().result().error, 0u);
        never = controller->waitForState(State::Paused);
    }
    QVERIFY(never.isFinished());
    QVERIFY(never.isCanceled());
}

void tst_ControllerLifetime::outlivesTheApplication()
{
    FakeService service;
    std::unique_ptr<ServiceController> controller;
    {
        const QCoreApplication app(argumentCount, arguments);
        controller = std::make_unique<ServiceController>(name);
        connect(controller.get(), &ServiceController::stateChanged, this, [] {});
        QCOMPARE(controller->query().result().error, 0u);
    }
    const auto late = controller->query();
    QVERIFY(late.isFinished());
    QVERIFY(late.isCanceled());
}

void tst_ControllerLifetime::madeBeforeTheApplication()
{
    FakeService service;
    ServiceController controller(name);
    QVERIFY(controller.query().isCanceled());
    {
        const QCoreApplication app(argumentCount, arguments);
        QCOMPARE(controller.query().result().error, 0u);
    }
    QVERIFY(controller.query().isCanceled());
}

void tst_ControllerLifetime::anotherApplication()
{
    FakeService service;
    for (int round = 0; round < 2; ++round) {
        std::unique_ptr<ServiceController> controller;
        const QCoreApplication app(argumentCount, arguments);
        controller = std::make_unique<ServiceController>(name);
        QCOMPARE(controller->query().result().error, 0u);
    }
}

void tst_ControllerLifetime::whatWasAskedIsDone()
{
    FakeService service;
    service.set(State::Running);
    {
        const QCoreApplication app(argumentCount, arguments);
        ServiceController(name).pause();
        ServiceController(name).stop();
    }
    QCOMPARE(service.calls.size(), 2);
    QVERIFY(service.calls.contains("control 1"));
    QVERIFY(service.calls.contains("control 2"));
}

// A window that closes its panel is not held up by a manager that does not answer.
void tst_ControllerLifetime::doesNotWait()
{
    FakeService service;
    const QCoreApplication app(argumentCount, arguments);
    auto controller = std::make_unique<ServiceController>(name);
    QCOMPARE(controller->query().result().error, 0u);
    QFuture<ServiceResult<ServiceInfo>> asked;
    {
        const QMutexLocker managerIsBusy(&service.mutex);
        asked = controller->query();
        controller.reset();
        QVERIFY(!asked.isFinished());
    }
    QCOMPARE(asked.result().error, 0u);
}

// As of a service that restarts itself: its stop would wait for the restart, and that for the stop.
void tst_ControllerLifetime::answerThatNeverComes()
{
    FakeService service;
    service.held = {"start heartbeat"};
    QFuture<ServiceResult<ServiceInfo>> never;
    {
        const QCoreApplication app(argumentCount, arguments);
        ServiceController controller(name);
        never = controller.start();
        controller.sendControl(130);
    }
    QVERIFY(never.isFinished());
    QVERIFY(never.isCanceled());
    QCOMPARE(service.calls, (QByteArrayList{"start", "control 130"}));
}

void tst_ControllerLifetime::connectedBeforeTheApplication()
{
    FakeService service;
    ServiceController controller(name);
    QList<State> states;
    connect(&controller, &ServiceController::stateChanged, this, [&](State state) { states += state; });
    const QCoreApplication app(argumentCount, arguments);
    QCOMPARE(controller.query().result().error, 0U);
    QTRY_COMPARE(states, QList<State>{State::Stopped});
    service.set(State::Running);
    QTRY_COMPARE(states, (QList<State>{State::Stopped, State::Running}));
}

// In the thread of the first, while the application goes.
void tst_ControllerLifetime::anAnswerMakesAnother()
{
    FakeService service;
    service.set(State::Running);
    QFuture<void> followed;
    {
        const QCoreApplication app(argumentCount, arguments);
        ServiceController controller(name);
        followed = controller.pause().then([](const ServiceResult<ServiceInfo> &) { ServiceController(name).stop(); });
    }
    QVERIFY(followed.isFinished());
    QVERIFY(service.calls.contains("control 2"));
}

int main(int argc, char **argv)
{
    tst_ControllerLifetime test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_controllerlifetime.moc"
