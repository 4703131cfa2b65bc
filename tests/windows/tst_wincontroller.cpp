// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controllertest.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

// A ServiceController in front of the real service control manager. Each function has a service of its own.
class tst_WinController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void states();
    void startWithArguments();
    void progressOfASlowStart();
    void reloadAndUserControls();
    void restart();
    void eventLoopTurnsMeanwhile();
    void waitReached();
    void waitTimesOut();
    void waitForAHungService();
    void waitForOneThatStops();
    void waitIsCancelled();
    void comesAndGoes();
    void list();
    void refusals_data();
    void refusals();
    void noUserScope();
    void pushIsFasterThanPolling();

private:
    QStringList log() const { return m_deployment->log(logName()); }
    QString logName() const { return QStringLiteral("log %1").arg(m_number); }
    QString name() const { return QStringLiteral("Prüfdienst C%1 für 試験").arg(m_number); }
    bool go() const { return m_deployment->createFile(logName() + QStringLiteral(".go")); }

    std::optional<Deployment> m_deployment;
    std::optional<ScmService> m_service;
    std::optional<ServiceController> m_controller;
    int m_number = 0;
};

void tst_WinController::initTestCase()
{
    m_deployment.emplace(QStringLiteral("testservice.exe"));
    QVERIFY(m_deployment->isComplete());
}

void tst_WinController::init()
{
    ++m_number;
    m_service.emplace(name(), m_deployment->program() + QStringLiteral(" \"%1%2\"").arg(m_deployment->directory(), logName()));
    QVERIFY(m_service->isInstalled());
    m_controller.emplace(name());
}

void tst_WinController::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", qUtf8Printable(log().join(u'\n')));
    m_controller.reset();
    m_service.reset();
}

// A running service and its changes, as the signal tells them and as each answer does.
void tst_WinController::states()
{
    QSignalSpy changes(&*m_controller, &ServiceController::stateChanged);
    const auto seen = [&](State state) {
        return std::any_of(changes.cbegin(), changes.cend(), [=](const QVariantList &c) { return c[0].value<State>() == state; });
    };
    WAIT_FOR(seen(State::Stopped));

    QCOMPARE(errorOf(m_controller->start()), 0U);
    WAIT_FOR(seen(State::Running));
    const auto info = answerOf(m_controller->query());
    QCOMPARE(info.error, 0U);
    QCOMPARE(info.value.name, name());
    QCOMPARE(info.value.displayName, name());
    QCOMPARE(info.value.status.state, State::Running);
    QVERIFY(info.value.status.acceptedControls.testFlag(AcceptedControl::PauseContinue));
    QCOMPARE(quint32(info.value.processId), quint32(m_service->status().dwProcessId));

    QCOMPARE(errorOf(m_controller->pause()), 0U);
    WAIT_FOR(seen(State::Paused));
    changes.clear();
    QCOMPARE(errorOf(m_controller->resume()), 0U);
    WAIT_FOR(seen(State::Running));
    QCOMPARE(errorOf(m_controller->stop()), 0U);
    WAIT_FOR(seen(State::Stopped));
    QCOMPARE(m_controller->state(), State::Stopped);
    QCOMPARE(answerOf(m_controller->query()).value.processId, 0);
}

void tst_WinController::startWithArguments()
{
    QCOMPARE(errorOf(m_controller->start({QStringLiteral("--Größe=10"), QStringLiteral("zwei Wörter"), QStringLiteral("試験")})),
             0U);
    WAIT_FOR(log().contains(QStringLiteral("arguments --Größe=10|zwei Wörter|試験")));
}

void tst_WinController::progressOfASlowStart()
{
    QSignalSpy progress(&*m_controller, &ServiceController::progress);
    const auto start = m_controller->start({QStringLiteral("hold")});
    WAIT_FOR(progress.size() >= 3);
    QVERIFY(go());
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QCOMPARE(errorOf(start), 0U);
    for (int i = 1; i < progress.size(); ++i)
        QVERIFY(progress[i][0].toUInt() > progress[i - 1][0].toUInt());
    QCOMPARE(progress[0][1].toUInt(), 30'000U);
}

void tst_WinController::reloadAndUserControls()
{
    QCOMPARE(errorOf(m_controller->start()), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QCOMPARE(errorOf(m_controller->reload()), 0U);
    QCOMPARE(errorOf(m_controller->sendControl(200)), 0U);
    WAIT_FOR(log().endsWith(QStringLiteral("userControl 200")));
    QVERIFY(log().contains(QStringLiteral("paramChange")));
}

void tst_WinController::restart()
{
    QCOMPARE(errorOf(m_controller->restart()), 0U); // of a stopped one
    const auto first = answerOf(m_controller->waitForState(State::Running));
    QCOMPARE(first.error, 0U);
    QCOMPARE(errorOf(m_controller->restart()), 0U);
    const auto second = answerOf(m_controller->waitForState(State::Running));
    QCOMPARE(second.error, 0U);
    QVERIFY(second.value.processId != first.value.processId);
    WAIT_FOR(log().count(QStringLiteral("running")) == 2);
    QVERIFY(log().contains(QStringLiteral("stopped")));
}

void tst_WinController::eventLoopTurnsMeanwhile()
{
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(1);
    const auto start = m_controller->start({QStringLiteral("hold")}); // Wine's StartService returns when it runs
    WAIT_FOR(m_service->state() == SERVICE_START_PENDING);
    turns = 0;
    WAIT_FOR(turns >= 20);
    QCOMPARE(m_service->state(), DWORD(SERVICE_START_PENDING));
    QVERIFY(go());
    QCOMPARE(errorOf(start), 0U);
}

void tst_WinController::waitReached()
{
    const auto wait = m_controller->waitForState(State::Running); // it is stopped, and was never on its way
    QCOMPARE(errorOf(m_controller->start()), 0U);
    const auto answer = answerOf(wait);
    QCOMPARE(answer.error, 0U);
    QCOMPARE(answer.value.status.state, State::Running);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running, 0)), 0U);
}

void tst_WinController::waitTimesOut()
{
    const auto answer = answerOf(m_controller->waitForState(State::Running, 50));
    QCOMPARE(answer.error, 258U);
    QVERIFY(answer.errorString.contains(QStringLiteral("did not get there in the time given")));
}

void tst_WinController::waitForAHungService()
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

void tst_WinController::waitForOneThatStops()
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

void tst_WinController::waitIsCancelled()
{
    const auto wait = m_controller->waitForState(State::Running);
    QCOMPARE(errorOf(m_controller->query()), 0U); // the wait has begun: the calls are done in order
    m_controller.reset();
    QVERIFY(wait.isCanceled());
    QVERIFY(wait.isFinished());
}

// A service that is not there yet, is installed by somebody else, and goes again.
void tst_WinController::comesAndGoes()
{
    ServiceController controller(name() + u'n');
    QSignalSpy changes(&controller, &ServiceController::stateChanged);
    QCOMPARE(errorOf(controller.query()), 1060U);
    QCOMPARE(controller.state(), State::NotReady);
    QVERIFY(changes.isEmpty());
    {
        const ScmService later(name() + u'n', QStringLiteral("none.exe"));
        WAIT_FOR(controller.state() == State::Stopped);
        QCOMPARE(errorOf(controller.uninstall()), 0U);
    }
    WAIT_FOR(controller.state() == State::NotReady);
    QCOMPARE(errorOf(controller.query()), 1060U);
}

void tst_WinController::list()
{
    QCOMPARE(errorOf(m_controller->start()), 0U);
    const auto answer = answerOf(m_controller->list());
    QCOMPARE(answer.error, 0U);
    const auto named = [&](const QString &wanted) {
        const auto &all = answer.value;
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const ServiceInfo &info) { return info.name == wanted; });
        return it == all.cend() ? ServiceInfo() : *it;
    };
    QCOMPARE(named(name()).status.state, State::Running);
    QCOMPARE(quint32(named(name()).processId), quint32(m_service->status().dwProcessId));
    QCOMPARE(named(QStringLiteral("Spooler")).displayName, QStringLiteral("Print Spooler"));
}

using Call = std::function<ServiceController::Answer(ServiceController &)>;
enum class Situation { NotInstalled, Installed, Disabled, Running, Reported };

static void addRefusal(const char *row, Situation situation, const QString &commandLine, const Call &call, quint32 error,
                       const char *sentence)
{
    QTest::newRow(row) << int(situation) << commandLine << call << error << QString::fromUtf8(sentence);
}

void tst_WinController::refusals_data()
{
    QTest::addColumn<int>("situation");
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<Call>("call");
    QTest::addColumn<quint32>("error");
    QTest::addColumn<QString>("sentence");

    const Call start = [](auto &controller) { return controller.start(); };
    const Call stop = [](auto &controller) { return controller.stop(); };
    const Call pause = [](auto &controller) { return controller.pause(); };
    const Call resume = [](auto &controller) { return controller.resume(); };
    const Call reload = [](auto &controller) { return controller.reload(); };
    const auto send = [](int code) { return Call([code](auto &controller) { return controller.sendControl(code); }); };
    const Call wait = [](auto &controller) { return controller.waitForState(State::Running); };

    const char *const none = "There is no service Prüfdienst";
    addRefusal("start, none", Situation::NotInstalled, {}, start, 1060, none);
    addRefusal("stop, none", Situation::NotInstalled, {}, stop, 1060, none);
    addRefusal("wait, none", Situation::NotInstalled, {}, wait, 1060, none);

    const QString accepting = puppet(QStringLiteral("4 255"));
    addRefusal("stop, stopped", Situation::Installed, accepting, stop, 1062, "is not running. Start it first.");
    addRefusal("pause, stopped", Situation::Installed, accepting, pause, 1062, "is not running");
    addRefusal("resume, stopped", Situation::Installed, accepting, resume, 1062, "is not running");
    addRefusal("reload, stopped", Situation::Installed, accepting, reload, 1062, "is not running");
    addRefusal("send, stopped", Situation::Installed, accepting, send(200), 1062, "is not running");
    for (const int code : {0, 4, 5, 13, 15, 50, 127, 256})
        addRefusal(qPrintable(QStringLiteral("send %1").arg(code)), Situation::Reported, accepting, send(code), 87,
                   qPrintable(QStringLiteral("Control %1 cannot be sent to").arg(code)));

    addRefusal("start, running", Situation::Running, accepting, start, 1056, "is running already");
    addRefusal("start, disabled", Situation::Disabled, accepting, start, 1058, "is disabled");
    addRefusal("pause, not accepted", Situation::Reported, puppet(QStringLiteral("4 1")), pause, 1052,
               "does not accept that control");
    addRefusal("stop, pending", Situation::Reported, puppet(QStringLiteral("3 0")), stop, 1061,
               "cannot take that control in its present state");
    addRefusal("no program", Situation::Installed, QStringLiteral("C:\\none\\none.exe"), start, 2, "is not where");
    addRefusal("no service", Situation::Installed, QStringLiteral("C:\\windows\\system32\\cmd.exe /c exit"), start, 1053,
               "did not report as a service in time");
    addRefusal("never reports", Situation::Installed, QStringLiteral("C:\\windows\\system32\\ping.exe -n 60 127.0.0.1"), start,
               1053, "did not report as a service in time");
}

void tst_WinController::refusals()
{
    QFETCH(int, situation);
    QFETCH(QString, commandLine);
    QFETCH(Call, call);
    m_service.reset();
    if (Situation(situation) != Situation::NotInstalled)
        m_service.emplace(name(), commandLine);
    if (Situation(situation) == Situation::Disabled)
        QVERIFY(m_service->disable());
    if (Situation(situation) >= Situation::Running)
        QCOMPARE(m_service->start(), DWORD(NO_ERROR));
    if (Situation(situation) == Situation::Reported)
        QCOMPARE(m_service->control(128), DWORD(NO_ERROR));

    const auto answer = answerOf(call(*m_controller));
    QTEST(answer.error, "error");
    QFETCH(QString, sentence);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));
    QVERIFY(answer.errorString.contains(name()));
}

void tst_WinController::noUserScope()
{
    ServiceController controller(name(), ServiceController::Scope::User);
    const auto answer = answerOf(controller.query());
    QCOMPARE(answer.error, 50U);
    QVERIFY(answer.errorString.contains(QStringLiteral("Windows has no service manager of a user's own")));
    QCOMPARE(errorOf(controller.start()), 50U);
    QCOMPARE(errorOf(controller.list()), 50U);
}

// When a state was first seen by polling every 250 ms, as .NET's ServiceController.WaitForStatus does.
class Poller
{
public:
    Poller(const ScmService &service, const QElapsedTimer &clock)
        : m_thread([&service, &clock, this] {
            for (; !m_ends; QThread::msleep(250)) {
                const DWORD state = service.state();
                if (m_state.exchange(state) != state)
                    m_seenAt = clock.nsecsElapsed();
            }
        })
    {
    }
    ~Poller()
    {
        m_ends = true;
        m_thread.join();
    }
    DWORD state() const { return m_state; }
    qint64 seenAt() const { return m_seenAt; }

private:
    std::atomic<bool> m_ends{false};
    std::atomic<DWORD> m_state{0};
    std::atomic<qint64> m_seenAt{0};
    std::thread m_thread;
};

void tst_WinController::pushIsFasterThanPolling()
{
    QCOMPARE(errorOf(m_controller->start()), 0U);
    QElapsedTimer clock;
    clock.start();
    const Poller poller(*m_service, clock);
    qint64 pushedAt = 0;
    State told = State::NotReady;
    connect(&*m_controller, &ServiceController::stateChanged, this, [&](State state) {
        told = state;
        pushedAt = clock.nsecsElapsed();
    });
    WAIT_FOR(told == State::Running && poller.state() == SERVICE_RUNNING);

    std::vector<qint64> push; // ns
    std::vector<qint64> polling;
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(i * 37 % 250); // the changes meet the polling at any point of its pause
        const bool pausing = i % 2 == 0;
        const State goal = pausing ? State::Paused : State::Running;
        const qint64 changedAt = clock.nsecsElapsed();
        QCOMPARE(m_service->control(pausing ? SERVICE_CONTROL_PAUSE : SERVICE_CONTROL_CONTINUE), DWORD(NO_ERROR));
        WAIT_FOR(told == goal && poller.state() == DWORD(goal));
        push.push_back(pushedAt - changedAt);
        polling.push_back(poller.seenAt() - changedAt);
    }
    const auto median = [](std::vector<qint64> &times) {
        std::sort(times.begin(), times.end());
        return double(times[times.size() / 2]) / 1e6;
    };
    qInfo("from the control to the news of its state, median: pushed %.1f ms, polled %.1f ms", median(push), median(polling));
    QVERIFY(median(push) < median(polling));
}

QTEST_GUILESS_MAIN(tst_WinController)
#include "tst_wincontroller.moc"
