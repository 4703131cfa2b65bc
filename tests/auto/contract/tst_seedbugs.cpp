// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// What POE::Component::Daemon::Win32 0.01, whose contract this library keeps, did wrong: each bug by its number.
class tst_SeedBugs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void bug01_notReadyNeverFires();
    void bug02_theGenericCallbackMissesUnhandled();
    void bug03_noMessageIsEverSeen();
    void bug04_nextStateReturnsEarlyInAShutdown();
    void bug05_theWaitHintIsDropped();
    void bug06_oneMessageOverwritesAnother();
    void bug07_preShutdownIsNeverHandled();
    void bug08_interrogateAnswersWithTheLastSettledState();
    void bug09_stoppedIsReportedBeforeTheCleaningUp();
    void bug10_stoppingSleepsOnTheEventLoop();
    void bug11_fromAConsoleTheProgramEndsSilently();
    void bug12_theCheckPointStaysZeroAndATimeoutClaimsSuccess();
    void bug13_everyControlIsAcceptedInEveryState();
    void bug13_userControlsAndEventsDoNotArrive();
    void bug14_aStateChangeOverwritesAControl();
    void bug14_aControlOverwritesStopped();
    void bug15_continueStopsTheService();
};

void tst_SeedBugs::bug01_notReadyNeverFires()
{
    ManagedService m;
    m.note(&Service::notReady, &Service::startPending);
    QVERIFY(m.service.start());
    m.manager.advance(2s);
    m.manager.start();
    m.manager.advance(0ms);
    QCOMPARE(m.log, (QStringList{"notReady", "notReady", "startPending"}));
}

void tst_SeedBugs::bug02_theGenericCallbackMissesUnhandled()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::Running));
    m.log.clear();
    m.manager.control(Control::NetBindAdd);
    m.manager.advance(0ms);
    QCOMPARE(m.log, QStringList("notified Running NetBindAdd"));
}

void tst_SeedBugs::bug03_noMessageIsEverSeen()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy asked(&m.service, &Service::shutdown);
    m.manager.control(Control::Shutdown);
    m.manager.advance(0ms);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<Message>().control, Control::Shutdown);
}

void tst_SeedBugs::bug04_nextStateReturnsEarlyInAShutdown()
{
    ManagedService m;
    connect(&m.service, &Service::shutdown, this, [&] { m.service.nextState(); });
    connect(&m.service, &Service::stopPending, this, [] {});
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Shutdown);
    m.manager.advance(29s);
    QCOMPARE(m.manager.status().state, State::StopPending); // it winds down
    QVERIFY(!m.manager.isHung());
    m.service.nextState();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

void tst_SeedBugs::bug05_theWaitHintIsDropped()
{
    ManagedService m;
    connect(&m.service, &Service::shutdown, this, [&] { m.service.nextState(45'000); });
    connect(&m.service, &Service::stopPending, this, [] {});
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Shutdown);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().waitHint, 45'000U);
}

void tst_SeedBugs::bug06_oneMessageOverwritesAnother()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QList<int> heard;
    connect(&m.service, &Service::userControl, this, [&](int code) { heard.append(code); });
    for (const int code : {200, 201, 200, 202})
        m.manager.control(Control(code));
    m.service.poll();
    QCOMPARE(heard, (QList<int>{200, 201, 200, 202}));
}

void tst_SeedBugs::bug07_preShutdownIsNeverHandled()
{
    ManagedService m;
    connect(&m.service, &Service::shutdown, this, [&] { m.service.nextState(); });
    QVERIFY(m.reach(State::Running));
    QVERIFY(m.manager.status().acceptedControls & AcceptedControl::PreShutdown);
    m.manager.control(Control::PreShutdown);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);

    ManagedService other; // and what is not handled is not accepted
    QVERIFY(!(other.service.acceptedControls() & AcceptedControl::PreShutdown));
}

void tst_SeedBugs::bug08_interrogateAnswersWithTheLastSettledState()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [] {});
    QVERIFY(m.reach(State::PausePending));
    m.manager.control(Control::Interrogate);
    QCOMPARE(m.manager.history().constLast().state, State::PausePending);
}

void tst_SeedBugs::bug09_stoppedIsReportedBeforeTheCleaningUp()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    State seen = State::NotReady;
    connect(&m.service, &Service::stopped, this, [&] { seen = m.manager.history().constLast().state; });
    m.manager.control(Control::Stop);
    m.manager.advance(0ms);
    QCOMPARE(seen, State::StopPending);
    QCOMPARE(m.manager.history().constLast().state, State::Stopped);
}

// The seed slept; here what others have posted is delivered between the signals, and no cycle has to be waited for.
void tst_SeedBugs::bug10_stoppingSleepsOnTheEventLoop()
{
    ManagedService m;
    m.answerPending();
    m.service.setPollInterval(60'000);
    QVERIFY(m.reach(State::Running));
    m.note(&Service::stopPending, &Service::stopped, &Service::heartbeat);
    connect(&m.service, &Service::stopPending, this, [&] {
        QMetaObject::invokeMethod(
            qApp, [&] { m.log += QStringLiteral("another's event"); }, Qt::QueuedConnection);
    });
    m.log.clear();
    m.manager.control(Control::Stop);
    QTRY_COMPARE(m.manager.status().state, State::Stopped);
    QTRY_VERIFY(m.log.contains(QStringLiteral("another's event")));
    m.log.removeOne(QStringLiteral("another's event"));
    QCOMPARE(m.log, (QStringList{"stopPending", "stopped"}));
}

// To be turned away by the SCM is for tst_winconsole: Wine may take who asks for the service that starts just then.
void tst_SeedBugs::bug11_fromAConsoleTheProgramEndsSilently()
{
    qputenv("QTDAEMON_BACKEND", "console");
    const auto back = qScopeGuard([] { qunsetenv("QTDAEMON_BACKEND"); });
    Service service(QStringLiteral("tested"));
    connect(&service, &Service::running, &service, &Service::stop);
    QSignalSpy running(&service, &Service::running);
    QCOMPARE(service.exec(), 0);
    QCOMPARE(running.count(), 1);
    QCOMPARE(service.backendName(), QStringLiteral("console"));
}

void tst_SeedBugs::bug12_theCheckPointStaysZeroAndATimeoutClaimsSuccess()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QVERIFY(m.reach(State::StartPending));
    const quint32 first = m.manager.status().checkPoint;
    m.manager.advance(5s);
    QCOMPARE(m.manager.status().checkPoint, first + 5);

    m.service.setPollInterval(0); // from now on as silent as a hung event loop
    m.manager.advance(1h);
    QVERIFY(m.manager.isHung());
    QCOMPARE(m.manager.status().state, State::StartPending);
    QCOMPARE(m.manager.status().checkPoint, first + 5);
}

void tst_SeedBugs::bug13_everyControlIsAcceptedInEveryState()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.control(Control::Pause), ControlResult::CannotAcceptControl);
    m.service.nextState();
    QCOMPARE(m.manager.control(Control::Pause), ControlResult::InvalidServiceControl);
    QCOMPARE(m.manager.control(Control::SessionChange), ControlResult::InvalidServiceControl);
}

void tst_SeedBugs::bug13_userControlsAndEventsDoNotArrive()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy user(&m.service, &Service::userControl);
    QSignalSpy device(&m.service, &Service::deviceEvent);
    QSignalSpy power(&m.service, &Service::powerEvent);
    QSignalSpy session(&m.service, &Service::sessionChange);
    for (const Control control : {Control(128), Control(255), Control::DeviceEvent, Control::PowerEvent, Control::SessionChange})
        QCOMPARE(m.manager.control(control), ControlResult::Success);
    m.manager.advance(0ms);
    QCOMPARE(user.count(), 2);
    QCOMPARE(device.count(), 1);
    QCOMPARE(power.count(), 1);
    QCOMPARE(session.count(), 1);
}

// As it happens without luck: the control comes in the middle of the slot that ends the state. Threads: tst_concurrency.cpp.
void tst_SeedBugs::bug14_aStateChangeOverwritesAControl()
{
    ManagedService m;
    connect(&m.service, &Service::stopPending, this, [] {});
    connect(&m.service, &Service::pausePending, this, [&] {
        QCOMPARE(m.manager.control(Control::Stop), ControlResult::Success);
        m.service.nextState(); // reports Paused, knowing of no Stop
        QCOMPARE(m.manager.status().state, State::StopPending);
    });
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Pause);
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), State::StopPending);
    for (const Status &status : m.manager.history())
        QVERIFY(status.state != State::Paused);
}

void tst_SeedBugs::bug14_aControlOverwritesStopped()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    connect(&m.service, &Service::stopped, this,
            [&] { QCOMPARE(m.manager.control(Control::Pause), ControlResult::CannotAcceptControl); });
    m.manager.control(Control::Stop);
    m.manager.advance(0ms);
    const QList<Status> history = m.manager.history();
    for (const Control control : {Control::Pause, Control::Continue, Control::Interrogate, Control(128)})
        QCOMPARE(m.manager.control(control), ControlResult::NotActive);
    m.manager.advance(1min);
    QCOMPARE(m.manager.history(), history);
    QCOMPARE(history.last().state, State::Stopped);
}

void tst_SeedBugs::bug15_continueStopsTheService()
{
    ManagedService m;
    m.answerPending();
    m.noteStateSignals();
    QVERIFY(m.reach(State::Running));
    m.log.clear();
    m.manager.control(Control::Pause); // 2, as StartPending
    m.manager.advance(2s);
    m.manager.control(Control::Continue); // 3, as StopPending
    m.manager.advance(2s);
    QCOMPARE(m.log, (QStringList{"pausePending", "paused", "continuePending", "running"}));
}

ADD_TEST_CLASS(tst_SeedBugs)
#include "tst_seedbugs.moc"
