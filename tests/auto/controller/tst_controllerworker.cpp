// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"
#include "../table.h"

#include <QPointer>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <utility>
#include <vector>

using namespace QtDaemon;

// Controllers that share a thread, and requests that are never answered.
class tst_ControllerWorker : public QObject
{
    Q_OBJECT

    const QString name = QStringLiteral("heartbeat");

private Q_SLOTS:
    void noneWaitsForAnother();
    void requestsStayInOrder();
    void cancelEndsARequest_data();
    void cancelEndsARequest();
    void cancelledBeforeItsTurn();
    void goesInTheMiddleOfARequest();
    void listNeedsNoController();
    void manyShareAThread();
    void watchIsTriedAgain();
};

using Request = ServiceController::Answer (*)(ServiceController *);

void tst_ControllerWorker::noneWaitsForAnother()
{
    FakeService service;
    service.held = {"start heartbeat"};
    ServiceController first(name);
    ServiceController second(QStringLiteral("other"));
    auto started = first.start();
    QCOMPARE(second.query().result().error, 0U);
    QCOMPARE(second.sendControl(130).result().error, 0U);
    QVERIFY(!started.isFinished());
    started.cancel();
}

void tst_ControllerWorker::requestsStayInOrder()
{
    FakeService service;
    service.held = {"start heartbeat"};
    ServiceController controller(name);
    auto started = controller.start();
    const auto query = controller.query();
    QCOMPARE(ServiceController(QStringLiteral("other")).query().result().error, 0U);
    QVERIFY(!query.isFinished());
    started.cancel();
    QCOMPARE(query.result().error, 0U);
}

void tst_ControllerWorker::cancelEndsARequest_data()
{
    const Table<State, Request> row("state", "request");
    row("start", State::Stopped, [](ServiceController *c) { return c->start(); });
    row("restart", State::Running, [](ServiceController *c) { return c->restart(); });
    row("stop", State::Running, [](ServiceController *c) { return c->stop(); });
}

void tst_ControllerWorker::cancelEndsARequest()
{
    QFETCH(Request, request);
    QFETCH(State, state);
    FakeService service;
    service.held = {"start heartbeat", "control heartbeat"};
    service.stepTime = 1'000'000;
    service.set(state);
    ServiceController controller(name);
    auto never = request(&controller);
    QTRY_VERIFY_WITH_TIMEOUT(!service.locked(&FakeService::calls).isEmpty(), 30'000);
    QVERIFY(!never.isFinished());
    never.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), 30'000);
    QCOMPARE(controller.query().result().error, 0U); // not held up by the canceled request
    QCOMPARE(service.abandoned, 1);
}

void tst_ControllerWorker::cancelledBeforeItsTurn()
{
    FakeService service;
    service.held = {"start heartbeat"};
    ServiceController controller(name);
    auto started = controller.start();
    auto stopped = controller.stop();
    stopped.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(stopped.isFinished(), 30'000);
    QVERIFY(!started.isFinished());
    started.cancel();
    QCOMPARE(controller.query().result().error, 0U);
    QCOMPARE(service.locked(&FakeService::calls), QByteArrayList{"start"});
}

// The requests of a destroyed controller are still carried out and answered.
void tst_ControllerWorker::goesInTheMiddleOfARequest()
{
    FakeService service;
    service.held = {"start heartbeat"};
    auto first = std::make_unique<ServiceController>(name);
    ServiceController second(name);
    auto started = first->start();
    const auto sent = first->sendControl(130);
    const auto never = first->waitForState(State::Paused);
    QTRY_VERIFY_WITH_TIMEOUT(!service.locked(&FakeService::calls).isEmpty(), 30'000);
    first.reset();
    QCOMPARE(second.query().result().error, 0U);
    QVERIFY(!started.isFinished());
    started.cancel();
    QCOMPARE(sent.result().error, 0U);
    QTRY_VERIFY_WITH_TIMEOUT(never.isFinished(), 30'000);
    QVERIFY(never.isCanceled());
    QCOMPARE(service.abandoned, 1);
    QCOMPARE(second.query().result().error, 0U);
}

void tst_ControllerWorker::listNeedsNoController()
{
    FakeService service;
    const auto services = ServiceController::list().result();
    QCOMPARE(services.error, 0U);
    QCOMPARE(services.value.size(), 2);
}

// The threads in which managers are created.
struct Workers
{
    Workers()
    {
        s_former = std::exchange(ServiceManager::factory, [](const ServiceManager::Address &address) {
            QMutexLocker lock(&s_mutex);
            if (!s_threads.contains(QThread::currentThread()))
                s_threads.append(QThread::currentThread());
            lock.unlock();
            return s_former(address);
        });
    }
    ~Workers()
    {
        const QMutexLocker lock(&s_mutex);
        s_threads.clear();
    }

    int running() const
    {
        const QMutexLocker lock(&s_mutex);
        return int(std::count_if(s_threads.cbegin(), s_threads.cend(),
                                 [](const auto &thread) { return thread && !thread->isFinished(); }));
    }

private:
    inline static ServiceManager::Factory s_former;
    inline static QMutex s_mutex;
    inline static QList<QPointer<QThread>> s_threads;
};

void tst_ControllerWorker::manyShareAThread()
{
    FakeService service;
    const Workers workers;
    {
        std::vector<std::unique_ptr<ServiceController>> controllers;
        for (int i = 0; i < 500; ++i) {
            controllers.push_back(std::make_unique<ServiceController>(QString::number(i)));
            connect(controllers.back().get(), &ServiceController::stateChanged, this, [] {});
        }
        for (const auto &controller : controllers)
            QCOMPARE(controller->query().result().error, 0U);
        QCOMPARE(workers.running(), 1);
        ServiceController another(name, ServiceController::Scope::User);
        QCOMPARE(another.query().result().error, Error::DoesNotExist);
        QCOMPARE(workers.running(), 2);
    }
    QTRY_COMPARE_WITH_TIMEOUT(workers.running(), 0, 30'000);
}

void tst_ControllerWorker::watchIsTriedAgain()
{
    FakeService service;
    service.errors["watch"] = Error::ServerUnavailable;
    for (int i = 0; i < 2; ++i) // one when the worker thread begins to follow it, one for the connection
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not respond")));
    ServiceController controller(name);
    QList<State> states;
    connect(&controller, &ServiceController::stateChanged, this, [&](State state) { states += state; });
    QTRY_COMPARE_WITH_TIMEOUT(states, QList<State>{State::Stopped}, 30'000); // found by a query
    {
        const QMutexLocker lock(&service.mutex);
        service.errors.clear();
        service.manager = nullptr;
    }
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    service.set(State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(states.last(), State::Running, 30'000);
}

QTEST_GUILESS_MAIN(tst_ControllerWorker)
#include "tst_controllerworker.moc"
