// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"
#include "../table.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace QtDaemon;

// A controller and QCoreApplication, whichever is destroyed first.
class tst_ControllerLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childOfTheApplication();
    void outlivesTheApplication();
    void madeBeforeTheApplication();
    void anotherApplication();
    void whatWasRequestedIsDone();
    void doesNotWait();
    void answerThatNeverComes();
    void connectedBeforeTheApplication();
    void anAnswerMakesAnother();
    void exits_data() { addEach<QString>("where", {"exitInAnAnswer", "exitInAFork"}); }
    void exits();
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

void tst_ControllerLifetime::whatWasRequestedIsDone()
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

// A window that closes a panel with a controller is not blocked by a manager that does not answer.
void tst_ControllerLifetime::doesNotWait()
{
    FakeService service;
    const QCoreApplication app(argumentCount, arguments);
    auto controller = std::make_unique<ServiceController>(name);
    QCOMPARE(controller->query().result().error, 0u);
    QFuture<ServiceResult<ServiceInfo>> query;
    {
        const QMutexLocker managerIsBusy(&service.mutex);
        query = controller->query();
        controller.reset();
        QVERIFY(!query.isFinished());
    }
    QCOMPARE(query.result().error, 0u);
}

// As with a service that restarts itself: its stop would wait for the restart, and the restart for the stop.
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
    QTRY_COMPARE_WITH_TIMEOUT(states, QList<State>{State::Stopped}, 30'000);
    service.set(State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(states, (QList<State>{State::Stopped, State::Running}), 30'000);
}

// An answer creates another controller in the worker thread of the first one, while the application is being destroyed.
void tst_ControllerLifetime::anAnswerMakesAnother()
{
    FakeService service;
    service.set(State::Running);
    QFuture<void> followed;
    {
        const QCoreApplication app(argumentCount, arguments);
        ServiceController controller(name);
        const QMutexLocker isBusy(&service.mutex); // no answer yet: the continuation must not run in this thread
        followed = controller.pause().then([](const ServiceResult<ServiceInfo> &) { ServiceController(name).stop(); });
    }
    QVERIFY(followed.isFinished());
    QVERIFY(service.calls.contains("control 2"));
}

#ifdef Q_OS_UNIX
static FakeService &serviceThatStays()
{
    static auto *const service = new FakeService;
    return *service;
}

static int exitInAnAnswer()
{
    serviceThatStays().set(State::Running);
    const QCoreApplication app(argumentCount, arguments);
    ServiceController controller(name);
    QMutexLocker isBusy(&serviceThatStays().mutex);
    const auto followed = controller.stop().then([](const ServiceResult<ServiceInfo> &) { std::exit(42); });
    isBusy.unlock();
    return QCoreApplication::exec();
}

// The child process calls exit(), but the threads exist only in its parent.
static int exitInAFork()
{
    serviceThatStays();
    const QCoreApplication app(argumentCount, arguments);
    ServiceController controller(name);
    if (controller.query().result().error != 0)
        return 1;
    const pid_t child = fork();
    if (child == 0) {
        alarm(20); // ends the process if exit() hangs
        std::exit(42);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
#endif

void tst_ControllerLifetime::exits()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, where);
    const QCoreApplication app(argumentCount, arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // After the fork, nothing refers to what the threads have allocated: LeakSanitizer would report that.
    process.setEnvironment(QProcess::systemEnvironment() << "ASAN_OPTIONS=detect_leaks=0");
    process.start(QCoreApplication::applicationFilePath(), {where});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 42);
#else
    QSKIP("there is no fork()", );
#endif
}

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    const QByteArray first(argc > 1 ? argv[1] : "");
    if (first == "exitInAnAnswer")
        return exitInAnAnswer();
    if (first == "exitInAFork")
        return exitInAFork();
#endif
    tst_ControllerLifetime test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_controllerlifetime.moc"
