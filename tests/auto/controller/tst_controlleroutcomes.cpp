// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"
#include "../table.h"

#include <QtDaemon/ServiceController>

#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

using Request = ServiceController::Answer (*)(ServiceController *controller);
using Change = void (*)(ServiceInfo *info);

// The requests that wait for their outcome, and the signal with everything that is known about a service.
class tst_ControllerOutcomes : public QObject
{
    Q_OBJECT

    const QString name = QStringLiteral("heartbeat");

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void limits_data();
    void limits();
    void serviceEndsOnTheWay();
    void nextRequestDoesNotWait();
    void cancels();
    void controllerGoes();
    void infoChanges_data();
    void infoChanges();
    void infoIsWatched();
    void infoFollowsTheState();
};

static const Request startIt = [](ServiceController *controller) { return controller->startAndWait(60s); };
static const Request startWithArguments = [](ServiceController *controller) { return controller->startAndWait(60s, {"a", "b"}); };
static const Request stopIt = [](ServiceController *controller) { return controller->stopAndWait(60s); };
static const Request pauseIt = [](ServiceController *controller) { return controller->pauseAndWait(60s); };
static const Request resumeIt = [](ServiceController *controller) { return controller->resumeAndWait(60s); };
static const Request restartIt = [](ServiceController *controller) { return controller->restartAndWait(60s); };

void tst_ControllerOutcomes::outcomes_data()
{
    // call: the call that fails with the error
    const Table<Request, State, State, QByteArrayList, Error, QByteArray> row("request", "before", "after", "calls", "error",
                                                                              "call");
    row("start", startIt, State::Stopped, State::Running, {"start"}, Error::NoError, {});
    row("start with arguments", startWithArguments, State::Stopped, State::Running, {"start a b"}, Error::NoError, {});
    row("start of a running one", startIt, State::Running, State::Running, {"start"}, Error::NoError, {});
    row("start of a paused one", startIt, State::Paused, State::Paused, {"start"}, Error::AlreadyRunning, {});
    row("start refused", startIt, State::Stopped, State::Stopped, {}, Error::LogonFailed, "start");
    row("stop", stopIt, State::Running, State::Stopped, {"control 1"}, Error::NoError, {});
    row("stop of a stopped one", stopIt, State::Stopped, State::Stopped, {"control 1"}, Error::NoError, {});
    row("stop refused", stopIt, State::Running, State::Running, {}, Error::DependentServicesRunning, "control 1");
    row("pause", pauseIt, State::Running, State::Paused, {"control 2"}, Error::NoError, {});
    row("pause of a stopped one", pauseIt, State::Stopped, State::Stopped, {"control 2"}, Error::NotActive, {});
    row("resume", resumeIt, State::Paused, State::Running, {"control 3"}, Error::NoError, {});
    row("restart", restartIt, State::Running, State::Running, {"control 1", "start"}, Error::NoError, {});
    row("restart refused", restartIt, State::Running, State::Running, {}, Error::DependentServicesRunning, "control 1");
}

void tst_ControllerOutcomes::outcomes()
{
    QFETCH(Request, request);
    QFETCH(State, before);
    QFETCH(QByteArray, call);
    QFETCH(Error, error);
    QFETCH(State, after);
    FakeService service;
    service.steps = 2;
    service.set(before);
    if (!call.isEmpty())
        service.errors[call] = error;
    ServiceController controller(name);
    const auto answer = request(&controller).result();
    QCOMPARE(answer.error, error);
    QCOMPARE(answer.errorString.isEmpty(), error == Error::NoError);
    QCOMPARE(answer.value.status.state, after);
    QTEST(service.calls, "calls");
}

void tst_ControllerOutcomes::limits_data()
{
    const Table<QByteArray, int> row("held", "abandoned");
    row("of the request", "start heartbeat", 1);
    row("of the state", {}, 0);
}

void tst_ControllerOutcomes::limits()
{
    QFETCH(QByteArray, held);
    FakeService service;
    service.stepTime = 1'000'000; // it makes no progress by itself
    service.held += held;
    ServiceController controller(name);
    const auto answer = controller.startAndWait(50ms).result();
    QCOMPARE(answer.error, Error::WaitTimeout);
    QVERIFY2(answer.errorString.contains(QStringLiteral("in the time given")), qPrintable(answer.errorString));
    QCOMPARE(controller.query().result().error, Error::NoError); // not held up by the earlier request
    QTEST(service.abandoned, "abandoned");
    QCOMPARE(service.calls, QByteArrayList{"start"});
}

void tst_ControllerOutcomes::serviceEndsOnTheWay()
{
    FakeService service;
    service.stepTime = 1'000'000;
    ServiceController controller(name);
    const auto running = controller.startAndWait();
    QCOMPARE(controller.query().result().value.status.state, State::StartPending);
    service.set(State::Stopped, 0, 0, 42);
    QCOMPARE(running.result().error, Error::ServiceSpecificError);
    QVERIFY(running.result().errorString.contains(QStringLiteral("service exit code 42")));
}

void tst_ControllerOutcomes::nextRequestDoesNotWait()
{
    FakeService service;
    service.stepTime = 1'000'000;
    ServiceController controller(name);
    const auto running = controller.startAndWait();
    QCOMPARE(controller.sendControl(130).result().error, Error::NoError);
    QVERIFY(!running.isFinished());
    QCOMPARE(service.calls, (QByteArrayList{"start", "control 130"}));
    service.set(State::Running);
    QCOMPARE(running.result().error, Error::NoError);
}

void tst_ControllerOutcomes::cancels()
{
    FakeService service;
    service.stepTime = 1'000'000;
    service.held += "start heartbeat";
    ServiceController controller(name);
    auto held = controller.startAndWait();
    held.cancel();
    QCOMPARE(controller.query().result().error, Error::NoError);
    service.set(State::Running);
    auto waiting = controller.stopAndWait();
    QCOMPARE(controller.query().result().value.status.state, State::StopPending);
    QVERIFY(!waiting.isFinished());
    waiting.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000); // nobody is waiting any more
    QVERIFY(held.isCanceled() && waiting.isCanceled());
}

// The request is still carried out, but the wait for its outcome ends.
void tst_ControllerOutcomes::controllerGoes()
{
    FakeService service;
    service.stepTime = 1'000'000;
    auto controller = std::make_unique<ServiceController>(name);
    const auto running = controller->startAndWait();
    controller.reset();
    QTRY_VERIFY_WITH_TIMEOUT(running.isFinished(), 30'000);
    QVERIFY(running.isCanceled());
    const QMutexLocker lock(&service.mutex);
    QCOMPARE(service.calls, QByteArrayList{"start"});
}

void tst_ControllerOutcomes::infoChanges_data()
{
    const Table<bool, Change> row("isReported", "change");
    row("displayName", true, [](ServiceInfo *info) { info->displayName = QStringLiteral("Another"); });
    row("text", true, [](ServiceInfo *info) { info->status.text = QStringLiteral("3 of 5"); });
    row("exitCode", true, [](ServiceInfo *info) { info->status.exitCode = 1067; });
    row("acceptedControls", true, [](ServiceInfo *info) { info->status.acceptedControls = AcceptedControl::Stop; });
    row("processId", true, [](ServiceInfo *info) { info->processId = 4321; });
    row("restarts", true, [](ServiceInfo *info) { info->restarts = 1; });
    row("restartsIn", true, [](ServiceInfo *info) { info->restartsIn = -1; });
    row("checkPoint", false, [](ServiceInfo *info) { info->status.checkPoint = 7; });
    row("waitHint", false, [](ServiceInfo *info) { info->status.waitHint = 777; });
    row("restartsIn passes", false, [](ServiceInfo *info) { info->restartsIn = 99; });
    row("name", false, [](ServiceInfo *info) { info->name.clear(); });
}

void tst_ControllerOutcomes::infoChanges()
{
    QFETCH(bool, isReported);
    QFETCH(Change, change);
    FakeService service;
    service.info.restartsIn = 100;
    service.set(State::Running);
    ServiceController controller(name);
    QSignalSpy infos(&controller, &ServiceController::infoChanged);
    QTRY_COMPARE_WITH_TIMEOUT(infos.size(), 1, 30'000);
    QCOMPARE(infos.last().first().value<ServiceInfo>(), service.info);
    service.mutex.lock();
    change(&service.info);
    const ServiceInfo changed = service.info;
    service.mutex.unlock();
    QCOMPARE(controller.query().result().value, changed);
    QCoreApplication::processEvents(); // delivers the signals that were emitted before the answer
    QCOMPARE(infos.size(), isReported ? 2 : 1);
    if (isReported)
        QCOMPARE(infos.last().first().value<ServiceInfo>(), changed);
}

void tst_ControllerOutcomes::infoIsWatched()
{
    FakeService service;
    ServiceController controller(name);
    const auto connection = connect(&controller, &ServiceController::infoChanged, this, [] {});
    QTRY_VERIFY_WITH_TIMEOUT(service.isWatched(), 30'000);
    disconnect(connection);
    QTRY_VERIFY_WITH_TIMEOUT(!service.isWatched(), 30'000);
}

void tst_ControllerOutcomes::infoFollowsTheState()
{
    FakeService service;
    ServiceController controller(name);
    QStringList seen;
    connect(&controller, &ServiceController::stateChanged, this, [&](State state) { seen += stateText(state); });
    connect(&controller, &ServiceController::infoChanged, this, [&](const ServiceInfo &info) {
        seen += QStringLiteral("%1 as process %2").arg(stateText(info.status.state)).arg(info.processId);
    });
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 2, 30'000);
    seen.clear();
    service.set(State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 2, 30'000);
    QCOMPARE(seen, (QStringList{QStringLiteral("running"), QStringLiteral("running as process 1234")}));
}

QTEST_GUILESS_MAIN(tst_ControllerOutcomes)
#include "tst_controlleroutcomes.moc"
