// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"
#include "wincontrollertest.h"

#include <QSemaphore>

#include <atomic>
#include <map>
#include <mutex>

/*
    Wine's SCM knows no dependents: these functions play them, in front of its own. They record what the library requests,
    and answer according to the states of all services.
*/
static std::mutex mutex; // protects everything below; the library calls from the controllers' thread
static std::map<SC_HANDLE, QString> names; // of the services that the library has opened
static QString base;
static QStringList dependents; // in the order in which they stop
static QString broken; // cannot be started
static QStringList calls;
static std::atomic<bool> isNextStopHeld{false}; // until the gate is open
static QSemaphore gate;

static DWORD stateOf(const QString &name)
{
    SERVICE_STATUS status{};
    QueryServiceStatus(RawService(name, SERVICE_QUERY_STATUS).handle(), &status);
    return status.dwCurrentState;
}

static bool isActive(const QString &name)
{
    return stateOf(name) != SERVICE_STOPPED;
}

static SC_HANDLE WINAPI openService(SC_HANDLE manager, const wchar_t *name, DWORD access)
{
    const SC_HANDLE service = OpenServiceW(manager, name, access);
    const std::lock_guard lock(mutex);
    names[service] = QString::fromWCharArray(name);
    return service;
}

static BOOL WINAPI enumDependents(SC_HANDLE service, DWORD, ENUM_SERVICE_STATUSW *found, DWORD, DWORD *missing, DWORD *count)
{
    const std::lock_guard lock(mutex);
    *missing = *count = 0;
    if (names[service] != base)
        return TRUE;
    for (QString &name : dependents) {
        if (isActive(name))
            found[(*count)++].lpServiceName = reinterpret_cast<wchar_t *>(name.data());
    }
    return TRUE;
}

static BOOL WINAPI controlService(SC_HANDLE service, DWORD control, SERVICE_STATUS *status)
{
    if (control == SERVICE_CONTROL_STOP && isNextStopHeld.exchange(false))
        gate.tryAcquire(1, patience);
    const std::lock_guard lock(mutex);
    const QString name = names[service];
    if (control == SERVICE_CONTROL_STOP) {
        calls.append(QStringLiteral("stop ") + name.right(1));
        if (name == base && std::any_of(dependents.cbegin(), dependents.cend(), isActive)) {
            SetLastError(ERROR_DEPENDENT_SERVICES_RUNNING);
            return FALSE;
        }
    }
    return ControlService(service, control, status);
}

static BOOL WINAPI startService(SC_HANDLE service, DWORD count, const wchar_t **arguments)
{
    const std::lock_guard lock(mutex);
    const QString name = names[service];
    calls.append(QStringLiteral("start ") + name.right(1));
    if (name == broken || (name != base && stateOf(base) != SERVICE_RUNNING)) {
        SetLastError(ERROR_SERVICE_DEPENDENCY_FAIL);
        return FALSE;
    }
    return startPatiently(service, count, arguments);
}

// A service that others depend on.
class tst_WinDependents : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void restart();
    void restartWithoutDependents();
    void oneDoesNotComeBack();
    void oneDoesNotStop();
    void stopIsRefused();
    void noneOvertakesTheOneBefore();

private:
    std::optional<ScmService> m_first; // depends on m_service
    std::optional<ScmService> m_second; // depends on m_first
};

void tst_WinDependents::initTestCase()
{
    WinControllerTest::initTestCase();
    QVERIFY(replaceImport("OpenServiceW", reinterpret_cast<void *>(&openService)));
    QVERIFY(replaceImport("EnumDependentServicesW", reinterpret_cast<void *>(&enumDependents)));
    QVERIFY(replaceImport("ControlService", reinterpret_cast<void *>(&controlService)));
    QVERIFY(replaceImport("StartServiceW", reinterpret_cast<void *>(&startService)));
}

void tst_WinDependents::init()
{
    WinControllerTest::init();
    const auto service = [this](const QString &suffix) {
        return m_deployment->program() + QStringLiteral(" \"%1%2%3\"").arg(m_deployment->directory(), logName(), suffix);
    };
    m_first.emplace(name() + u'1', service(QStringLiteral("1")));
    m_second.emplace(name() + u'2', service(QStringLiteral("2")));
    for (ScmService *each : {&*m_service, &*m_first, &*m_second}) {
        QCOMPARE(each->start(), DWORD(NO_ERROR));
        WAIT_FOR(each->state() == SERVICE_RUNNING);
    }
    const std::lock_guard lock(mutex);
    base = name();
    dependents = {name() + u'2', name() + u'1'};
    broken.clear();
    calls.clear();
}

void tst_WinDependents::cleanup()
{
    m_second.reset();
    m_first.reset();
    WinControllerTest::cleanup();
}

void tst_WinDependents::restart()
{
    const auto answer = answerOf(m_controller->restart());
    QCOMPARE(answer.error, 0U);
    QCOMPARE(answer.value.status.state, State::Running);
    QCOMPARE(m_first->state(), DWORD(SERVICE_RUNNING));
    QCOMPARE(m_second->state(), DWORD(SERVICE_RUNNING));
    const QString itself = name().right(1);
    QCOMPARE(calls,
             (QStringList{QStringLiteral("stop 2"), QStringLiteral("stop 1"), QStringLiteral("stop ") + itself,
                          QStringLiteral("start ") + itself, QStringLiteral("start 1"), QStringLiteral("start 2")}));
}

// Dependents that do not run are not started.
void tst_WinDependents::restartWithoutDependents()
{
    for (ScmService *each : {&*m_second, &*m_first}) {
        QCOMPARE(each->control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
        WAIT_FOR(each->state() == SERVICE_STOPPED);
    }
    QCOMPARE(errorOf(m_controller->restart()), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QCOMPARE(m_first->state(), DWORD(SERVICE_STOPPED));
    QCOMPARE(calls.size(), 2);
}

void tst_WinDependents::oneDoesNotComeBack()
{
    broken = name() + u'1';
    const auto answer = answerOf(m_controller->restart());
    QCOMPARE(answer.error, 1068U);
    QVERIFY2(
        answer.errorString.startsWith(
            QStringLiteral("%1 was restarted, but %2, which depends on it, could not be started again: ").arg(name(), broken)),
        qPrintable(answer.errorString));
    QCOMPARE(answer.value.status.state, State::Running);
    QCOMPARE(m_first->state(), DWORD(SERVICE_STOPPED));
    QCOMPARE(m_second->state(), DWORD(SERVICE_RUNNING)); // starting each one is attempted
}

void tst_WinDependents::oneDoesNotStop()
{
    const QString stubborn = name() + u'3';
    m_first.emplace(stubborn, puppet(QStringLiteral("4 0"))); // accepts no stop
    QCOMPARE(m_first->start(), DWORD(NO_ERROR));
    WAIT_FOR(m_first->state() == SERVICE_RUNNING);
    {
        const std::lock_guard lock(mutex);
        dependents = {name() + u'2', stubborn};
    }
    const auto answer = answerOf(m_controller->restart());
    QVERIFY(answer.error == 1052U || answer.error == 1061U);
    QVERIFY2(answer.errorString.startsWith(stubborn), qPrintable(answer.errorString));
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING));
    QCOMPARE(m_second->state(), DWORD(SERVICE_RUNNING)); // running again
}

void tst_WinDependents::stopIsRefused()
{
    const auto answer = answerOf(m_controller->stop());
    QCOMPARE(answer.error, 1051U);
    QVERIFY(answer.errorString.contains(QStringLiteral("Other running services depend on ") + name()));
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING));
}

// A request that is no longer waited for is still being sent; requests of other controllers do not wait for it.
void tst_WinDependents::noneOvertakesTheOneBefore()
{
    isNextStopHeld = true;
    auto stopped = m_controller->stop();
    WAIT_FOR(!isNextStopHeld);
    stopped.cancel();
    WAIT_FOR(stopped.isFinished());
    const auto started = m_controller->start();
    ServiceController other(name() + u'1');
    QCOMPARE(errorOf(other.sendControl(200)), 0U);
    QVERIFY(!started.isFinished());
    gate.release();
    WAIT_FOR(started.isFinished());
    const QString itself = name().right(1);
    QCOMPARE(calls, (QStringList{QStringLiteral("stop ") + itself, QStringLiteral("start ") + itself}));
}

QTEST_GUILESS_MAIN(tst_WinDependents)
#include "tst_windependents.moc"
