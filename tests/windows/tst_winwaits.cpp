// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"
#include "wincontrollertest.h"

#include <QSemaphore>

#include <atomic>

// Wine's SCM does not notify of created or deleted services: that is played.
static std::atomic<SERVICE_NOTIFYW *> watchOfManager{nullptr};
static SC_HANDLE watchedManager = nullptr; // of the controllers' thread

static DWORD WINAPI notifyStatusChange(SC_HANDLE handle, DWORD changes, SERVICE_NOTIFYW *notification)
{
    if ((changes & SERVICE_NOTIFY_CREATED) != 0) {
        watchedManager = handle;
        watchOfManager = notification;
        return ERROR_SUCCESS;
    }
    return handle == watchedManager ? ERROR_INVALID_PARAMETER : NotifyServiceStatusChangeW(handle, changes, notification);
}

// How a wait for a state ends.
class tst_WinWaits : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void waitReached();
    void waitTimesOut();
    void waitForAHungService();
    void waitForOneThatStops();
    void waitIsCancelled();
    void waitBeginsWithNewsOnItsWay();
};

void tst_WinWaits::waitReached()
{
    const auto wait = m_controller->waitForState(State::Running); // it is stopped, and not on its way yet
    QCOMPARE(errorOf(m_controller->start()), 0U);
    const auto answer = answerOf(wait);
    QCOMPARE(answer.error, 0U);
    QCOMPARE(answer.value.status.state, State::Running);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running, std::chrono::milliseconds(0))), 0U);
}

void tst_WinWaits::waitTimesOut()
{
    const auto answer = answerOf(m_controller->waitForState(State::Running, std::chrono::milliseconds(50)));
    QCOMPARE(answer.error, 258U);
    QVERIFY(answer.errorString.contains(QStringLiteral("did not reach that state in the time given")));
}

void tst_WinWaits::waitForAHungService()
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

void tst_WinWaits::waitForOneThatStops()
{
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    const auto wait = m_controller->waitForState(State::Paused);
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    const auto answer = answerOf(wait);
    QCOMPARE(answer.error, 1066U);
    QVERIFY(answer.errorString.contains(QStringLiteral("exit code 42")));
    QCOMPARE(answer.value.status.serviceExitCode, quint32(Order::failCode));
}

void tst_WinWaits::waitIsCancelled()
{
    const auto wait = m_controller->waitForState(State::Running);
    QCOMPARE(errorOf(m_controller->query()), 0U); // the wait has begun: the calls are executed in order
    m_controller.reset();
    QTRY_VERIFY_WITH_TIMEOUT(wait.isFinished(), 30'000);
    QVERIFY(wait.isCanceled());
}

// The service has been installed and the notification has arrived, but the controller still watches the manager.
void tst_WinWaits::waitBeginsWithNewsOnItsWay()
{
    QVERIFY(replaceImport("NotifyServiceStatusChangeW", reinterpret_cast<void *>(&notifyStatusChange)));
    ServiceController controller(name() + u'n');
    connect(&controller, &ServiceController::stateChanged, this, [] {});
    QCOMPARE(errorOf(controller.query()), 1060U);
    WAIT_FOR(watchOfManager.load());
    const ControllersThread thread;
    QSemaphore requested;
    thread.call([&] {
        requested.tryAcquire(1, patience);
        SERVICE_NOTIFYW *const notification = watchOfManager;
        notification->dwNotificationTriggered = SERVICE_NOTIFY_CREATED;
        notification->pfnNotifyCallback(notification);
    });
    const auto wait = controller.waitForState(State::Stopped);
    const ScmService service(name() + u'n', puppet(QStringLiteral("4 0")));
    requested.release();
    QCOMPARE(errorOf(wait), 0U);
    WAIT_FOR(controller.state() == State::Stopped);
    QCOMPARE(errorOf(controller.start()), 0U);
    WAIT_FOR(controller.state() == State::Running);
}

QTEST_GUILESS_MAIN(tst_WinWaits)
#include "tst_winwaits.moc"
