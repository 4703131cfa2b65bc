// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 8 of the contract: what happens to the application and the object at the end.
class tst_Quitting : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule8_theApplicationQuits();
    void rule8_theObjectGoes();
    void rule8_execReturnsTheExitCode_data();
    void rule8_execReturnsTheExitCode();
    void rule8_theApplicationQuittingReportsStopped_data() { addStates(); }
    void rule8_theApplicationQuittingReportsStopped();
    void rule8_theObjectBeingDestroyedReportsStopped_data() { addStates(); }
    void rule8_theObjectBeingDestroyedReportsStopped();
    void rule8_theObjectBeingDestroyedDoesNotQuitTheApplication();

private:
    static void addStates()
    {
        addEach("state",
                {State::StartPending, State::Running, State::PausePending, State::Paused, State::ContinuePending,
                 State::StopPending});
    }
};

using Deed = std::function<void(Service &)>;

void tst_Quitting::rule8_theApplicationQuits()
{
    ManagedService m;
    m.service.setQuitOnStopped(true);
    m.service.setExitCode(9);
    QVERIFY(m.service.start());
    m.manager.start();
    State stateAtQuit = State::NotReady;
    connect(qApp, &QCoreApplication::aboutToQuit, &m.service, [&] { stateAtQuit = m.manager.status().state; });
    m.service.stop();
    QCOMPARE(QCoreApplication::exec(), 9);
    QCOMPARE(stateAtQuit, State::Stopped); // Stopped is reported before the application quits
}

void tst_Quitting::rule8_theObjectGoes()
{
    EmbeddedManager manager;
    QPointer<Service> service = new Service(QStringLiteral("tested"), manager.backend());
    service->setQuitOnStopped(false);
    service->setDeleteOnStopped(true);
    QVERIFY(service->start());
    manager.start();
    service->stop();
    QTRY_VERIFY_WITH_TIMEOUT(service.isNull(), 30'000);
    QCOMPARE(manager.status().state, State::Stopped);
    QCOMPARE(manager.status().exitCode, 0U);
}

void tst_Quitting::rule8_execReturnsTheExitCode_data()
{
    const Table<int, Deed> row("code", "deed");
    row("stop", 0, [](Service &s) { s.stop(); });
    row("stop with a code", 4, [](Service &s) { s.setExitCode(4), s.stop(); });
    row("a large code", 255, [](Service &s) { s.setExitCode(0x10000), s.stop(); });
    row("quit", 0, [](Service &) { QCoreApplication::quit(); });
    row("quit with a code", 4, [](Service &s) { s.setExitCode(4), QCoreApplication::quit(); });
    row("exit", 5, [](Service &) { QCoreApplication::exit(5); });
    row("fail and quit", 6, [](Service &s) { s.fail(6), QCoreApplication::quit(); });
}

void tst_Quitting::rule8_execReturnsTheExitCode()
{
    QFETCH(Deed, deed);
    for (const bool deleting : {false, true}) {
        EmbeddedManager manager;
        QPointer<Service> service = new Service(QStringLiteral("tested"), manager.backend());
        service->setDeleteOnStopped(deleting); // if so, the Service is deleted before exec() returns
        connect(service, &Service::running, this, [&] { deed(*service); });
        QTimer::singleShot(0, this, [&] { manager.start(); });
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("fail and quit"))
            QTest::ignoreMessage(QtCriticalMsg, "The service \"tested\" failed with code 6.");
        QTEST(service->exec(), "code");
        QCOMPARE(manager.status().state, State::Stopped);
        QCOMPARE(service.isNull(), deleting);
        delete service;
    }
}

void tst_Quitting::rule8_theApplicationQuittingReportsStopped()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    m.service.setExitCode(11);
    m.note(&Service::stopped);
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    QCOMPARE(m.manager.status().state, State::Stopped);
    QCOMPARE(m.manager.status().serviceExitCode, 11U);
    QCOMPARE(m.log.count(QStringLiteral("stopped")), 1); // the service had the chance to clean up
}

void tst_Quitting::rule8_theObjectBeingDestroyedReportsStopped()
{
    QFETCH(State, state);
    auto m = std::make_unique<ManagedService>();
    m->noteNotified();
    QVERIFY(m->reach(state));
    m->service.setExitCode(12);
    Status last;
    connect(&m->manager, &EmbeddedManager::statusChanged, this, [&](const Status &status) { last = status; });
    m.reset();
    QCOMPARE(last.state, State::Stopped);
    QCOMPARE(last.exitCode, 1066U);
    QCOMPARE(last.serviceExitCode, 12U);
    QCOMPARE(last.checkPoint, 0U); // a settled state has no check point and no wait hint
    QCOMPARE(last.waitHint, 0U);
}

void tst_Quitting::rule8_theObjectBeingDestroyedDoesNotQuitTheApplication()
{
    EmbeddedManager manager;
    auto *service = new Service(QStringLiteral("tested"), manager.backend());
    QTimer::singleShot(0, this, [&] {
        manager.start();
        manager.advance(0ms);
        delete service;
        QTimer::singleShot(0, this, [] { QCoreApplication::exit(23); }); // runs only if the application has not quit
    });
    QCOMPARE(service->exec(), 23);
    QCOMPARE(manager.status().state, State::Stopped);
}

ADD_TEST_CLASS(tst_Quitting)
#include "tst_quitting.moc"
