// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wincontrollertest.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

// A ServiceController with the real service control manager. Each function has a service of its own.
class tst_WinController : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void states();
    void startWithArguments();
    void progressOfASlowStart();
    void reloadAndUserControls();
    void restart();
    void eventLoopTurnsMeanwhile();
    void comesAndGoes();
    void goesWithNewsOnItsWay();
    void outcomes();
    void inAnotherCase();
    void list();
    void pushIsFasterThanPolling();
};

// A running service and its state changes, as the signal and each answer report them.
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

void tst_WinController::outcomes()
{
    QSignalSpy infos(&*m_controller, &ServiceController::infoChanged);
    WAIT_FOR(infos.size() == 1);
    constexpr auto limit = std::chrono::minutes(1);
    const auto running = answerOf(m_controller->startAndWait(limit));
    QCOMPARE(running.error, Error::NoError);
    QCOMPARE(running.value.status.state, State::Running);
    WAIT_FOR(infos.last().first().value<ServiceInfo>().processId == running.value.processId);
    QCOMPARE(errorOf(m_controller->startAndWait(limit)), 0U); // already running
    QCOMPARE(answerOf(m_controller->pauseAndWait(limit)).value.status.state, State::Paused);
    QCOMPARE(answerOf(m_controller->resumeAndWait(limit)).value.status.state, State::Running);
    const auto restarted = answerOf(m_controller->restartAndWait(limit));
    QCOMPARE(restarted.value.status.state, State::Running);
    QVERIFY(restarted.value.processId != running.value.processId);
    QCOMPARE(answerOf(m_controller->stopAndWait(limit)).value.status.state, State::Stopped);
    QCOMPARE(errorOf(m_controller->stopAndWait(limit)), 0U);
    QCOMPARE(answerOf(m_controller->pauseAndWait(limit)).error, Error::NotActive);
}

void tst_WinController::inAnotherCase()
{
    ServiceController other(QString::fromUtf8(name().toUtf8().toUpper())); // Wine ignores the case of ASCII letters only
    QSignalSpy changes(&other, &ServiceController::stateChanged);
    const auto hasEmitted = [&](State state) { return changes.count({QVariant::fromValue(state)}) > 0; };
    WAIT_FOR(hasEmitted(State::Stopped));
    QCOMPARE(errorOf(m_controller->start()), 0U);
    WAIT_FOR(hasEmitted(State::Running));
    changes.clear();
    QCOMPARE(errorOf(other.stop()), 0U);
    QCOMPARE(errorOf(other.waitForState(State::Stopped)), 0U);
    WAIT_FOR(hasEmitted(State::Stopped));
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
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    QCOMPARE(errorOf(m_controller->reload()), 0U);
    QCOMPARE(errorOf(m_controller->sendControl(200)), 0U);
    WAIT_FOR(log().endsWith(QStringLiteral("userControl 200")));
    QVERIFY(log().contains(QStringLiteral("paramChange")));
}

void tst_WinController::restart()
{
    QCOMPARE(errorOf(m_controller->restart()), 0U); // of a stopped service
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
    const auto start = m_controller->start({QStringLiteral("hold")}); // Wine's StartService returns only when it runs
    WAIT_FOR(m_service->state() == SERVICE_START_PENDING);
    turns = 0;
    WAIT_FOR(turns >= 20);
    QCOMPARE(m_service->state(), DWORD(SERVICE_START_PENDING));
    QVERIFY(go());
    QCOMPARE(errorOf(start), 0U);
}

// A service that does not exist yet, is installed by somebody else, and is deleted again.
void tst_WinController::comesAndGoes()
{
    ServiceController controller(name() + u'n');
    QSignalSpy changes(&controller, &ServiceController::stateChanged);
    QCOMPARE(errorOf(controller.query()), 1060U);
    QCOMPARE(controller.state(), State::NotReady);
    QVERIFY(changes.isEmpty());
    {
        const ScmService later(name() + u'n', QStringLiteral("none.exe"));
        QVERIFY(setInstalledBy(name() + u'n'));
        WAIT_FOR(controller.state() == State::Stopped);
        QCOMPARE(errorOf(controller.uninstall()), 0U);
    }
    WAIT_FOR(controller.state() == State::NotReady);
    QCOMPARE(errorOf(controller.query()), 1060U);
}

// The notification that the watch's first request waits for arrives, and uninstall() runs before it is handled.
void tst_WinController::goesWithNewsOnItsWay()
{
    auto service = std::make_unique<ScmService>(name() + u'n', QStringLiteral("none.exe"));
    QVERIFY(setInstalledBy(name() + u'n'));
    const ControllersThread thread;
    QSemaphore mayBegin;
    thread.call([&] { mayBegin.tryAcquire(1, patience); });
    ServiceController controller(name() + u'n');
    const QSignalSpy changes(&controller, &ServiceController::stateChanged);
    thread.call([] { SleepEx(5000, TRUE); }); // until the notification is there
    const auto uninstalled = controller.uninstall();
    mayBegin.release();
    QCOMPARE(errorOf(uninstalled), 0U);
    service.reset();
    WAIT_FOR(controller.state() == State::NotReady);
    QCOMPARE(errorOf(controller.query()), 1060U);
}

void tst_WinController::list()
{
    QCOMPARE(errorOf(m_controller->start()), 0U);
    WAIT_FOR(m_service->state() == SERVICE_RUNNING);
    const auto answer = answerOf(ServiceController::list());
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

// Notes when polling every 250 ms, as .NET's ServiceController.WaitForStatus does, first sees a state.
class Poller
{
public:
    Poller(const ScmService &service, const QElapsedTimer &clock)
        : m_thread([&service, &clock, this] {
            for (; !m_ends; QThread::msleep(250)) {
                const DWORD state = service.state();
                if (state != m_state) {
                    m_seenAt = clock.nsecsElapsed();
                    m_state = state; // last: whoever sees it reads the time
                }
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
    QElapsedTimer clock;
    clock.start();
    const Poller poller(*m_service, clock);
    qint64 pushedAt = 0;
    State latest = State::NotReady;
    connect(&*m_controller, &ServiceController::stateChanged, this, [&](State state) {
        latest = state;
        pushedAt = clock.nsecsElapsed();
    });
    QCOMPARE(errorOf(m_controller->start()), 0U);
    WAIT_FOR(latest == State::Running && poller.state() == SERVICE_RUNNING);

    std::vector<qint64> push; // ns
    std::vector<qint64> polling;
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(i * 37 % 250); // so that the changes fall on different points of the polling interval
        const bool pausing = i % 2 == 0;
        const State goal = pausing ? State::Paused : State::Running;
        const qint64 changedAt = clock.nsecsElapsed();
        QCOMPARE(m_service->control(pausing ? SERVICE_CONTROL_PAUSE : SERVICE_CONTROL_CONTINUE), DWORD(NO_ERROR));
        WAIT_FOR(latest == goal && poller.state() == DWORD(goal));
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
