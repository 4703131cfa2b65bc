// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QPointer>
#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Managers, backends and Services, destroyed in any order.
class tst_ManagerLifetime : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void aBackendDestroyedWithoutAReport();
    void whatIsReportedAfterStoppedIsDropped();
    void theManagerGoesBeforeTheService();
    void theManagerGoesInASlotOfItsOwn();
    void theServiceGoesWhenItHasStopped();
    void theServiceGoesInASlotOfStatusChanged_data();
    void theServiceGoesInASlotOfStatusChanged();
    void theServiceStopsInASlotOfStatusChanged();
    void aSlotOfActivityCallsTheManager();
    void runAgainWithAnotherService();
    void twoServicesEachWithItsOwnManager();
    void theServiceIsFoundByItsObjectName();
};

void tst_ManagerLifetime::aBackendDestroyedWithoutAReport()
{
    EmbeddedManager manager;
    std::unique_ptr<Backend> backend = manager.backend();
    QVERIFY(backend->start(QStringLiteral("tested")));
    QVERIFY(!manager.backend()->start(QStringLiteral("another"))); // only one backend at a time
    QCOMPARE(manager.start(), Error::NoError);
    backend.reset();
    QCOMPARE(manager.status().state, State::Stopped);
    QCOMPARE(manager.status().exitCode, 1067U);
    QCOMPARE(manager.start(), Error::RequestTimeout);
}

void tst_ManagerLifetime::whatIsReportedAfterStoppedIsDropped()
{
    EmbeddedManager manager;
    const std::unique_ptr<Backend> backend = manager.backend();
    QVERIFY(backend->start(QStringLiteral("tested")));
    Status running;
    running.state = State::Running;
    backend->report(running); // has no effect, because nobody has started the service
    QCOMPARE(manager.status().state, State::Stopped);
    manager.start();
    backend->report(running);
    QCOMPARE(manager.status().state, State::Running);
    backend->report({});
    backend->report(running);
    QCOMPARE(manager.status(), Status());
}

void tst_ManagerLifetime::theManagerGoesBeforeTheService()
{
    auto manager = std::make_unique<EmbeddedManager>();
    Service service(QStringLiteral("tested"), manager->backend());
    service.setQuitOnStopped(false);
    QVERIFY(service.start());
    manager->start();
    manager->advance(0ms);
    manager->control(Control(128));
    QSignalSpy codes(&service, &Service::userControl);
    manager.reset();
    service.poll();
    QCOMPARE(codes.count(), 1); // the control that was waiting is not lost
    service.stop();
    service.poll();
    QCOMPARE(service.state(), State::Stopped);
}

void tst_ManagerLifetime::theManagerGoesInASlotOfItsOwn()
{
    const QPointer manager = new EmbeddedManager;
    {
        Service service(QStringLiteral("tested"), manager->backend());
        service.setQuitOnStopped(false);
        connect(manager, &EmbeddedManager::statusChanged, this, [manager](const Status &status) {
            if (status.state == State::PausePending)
                delete manager;
        });
        service.setAcceptedControls(AcceptedControl::PauseContinue);
        QVERIFY(service.start());
        manager->start();
        manager->advance(0ms);
        QCOMPARE(manager->control(Control::Pause), Error::NoError);
        QVERIFY(!manager);
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Paused, 30'000);
    }
}

void tst_ManagerLifetime::theServiceGoesWhenItHasStopped()
{
    EmbeddedManager manager;
    auto service = std::make_unique<Service>(QStringLiteral("tested"), manager.backend());
    service->setQuitOnStopped(false);
    connect(&manager, &EmbeddedManager::statusChanged, this, [&](const Status &status) {
        if (status.state == State::Stopped)
            service.reset(); // during its last report, which is still on the stack
    });
    QVERIFY(service->start());
    manager.start();
    manager.advance(0ms);
    manager.control(Control::Stop);
    manager.advance(5s);
    QVERIFY(!service);
    QCOMPARE(manager.status().exitCode, 0U);
}

void tst_ManagerLifetime::theServiceGoesInASlotOfStatusChanged_data()
{
    const Table<State, quint32> row("state", "checkPoint");
    row("it starts", State::StartPending, 1U);
    row("it gets on", State::StartPending, 3U);
    row("it runs", State::Running, 0U); // advances by itself, because nobody listens
    row("it is to pause", State::PausePending, 1U);
    row("it is paused", State::Paused, 0U);
    row("it is to stop", State::StopPending, 1U);
}

// The Service is destroyed while it reports, that is, while its own functions are on the stack.
void tst_ManagerLifetime::theServiceGoesInASlotOfStatusChanged()
{
    QFETCH(const State, state);
    QFETCH(const quint32, checkPoint);
    EmbeddedManager manager;
    auto service = std::make_unique<Service>(QStringLiteral("tested"), manager.backend());
    service->setQuitOnStopped(false);
    service->setAcceptedControls(AcceptedControl::Stop | AcceptedControl::PauseContinue);
    QObject listener;
    if (checkPoint > 1) // the slot does not answer, so the state lasts
        connect(service.get(), &Service::startPending, &listener, [] {});
    connect(&manager, &EmbeddedManager::statusChanged, &listener, [&](const Status &status) {
        if (status.state == state && status.checkPoint == checkPoint)
            service.reset();
    });
    QVERIFY(service->start());
    manager.start();
    manager.advance(5s);
    for (const Control control : {Control::Pause, Control::Stop}) {
        if (service)
            manager.control(control);
        manager.advance(5s);
    }
    QVERIFY(!service);
    QCOMPARE(manager.status().state, State::Stopped);
}

void tst_ManagerLifetime::theServiceStopsInASlotOfStatusChanged()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QVERIFY(m.reach(State::StartPending));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("failed with code 1")));
    connect(&m.manager, &EmbeddedManager::statusChanged, &m.service, [&](const Status &status) {
        if (status.state != State::StartPending)
            return;
        m.service.fail(1);
        m.service.poll();
    });
    QSignalSpy heartbeats(&m.service, &Service::heartbeat);
    m.service.poll();
    QCOMPARE(m.manager.status().state, State::Stopped);
    QCOMPARE(heartbeats.size(), 0);
}

void tst_ManagerLifetime::aSlotOfActivityCallsTheManager()
{
    EmbeddedManager manager;
    std::unique_ptr<Backend> backend = manager.backend();
    QList<Error> answers;
    const auto interrogate = [&] { answers += manager.control(Control::Interrogate); };
    connect(backend.get(), &Backend::activity, this, interrogate, Qt::DirectConnection);
    QVERIFY(backend->start(QStringLiteral("tested")));
    QCOMPARE(manager.start(), Error::NoError);
    QCOMPARE(answers, QList<Error>{Error::CannotAcceptControl}); // refused because it is starting
}

void tst_ManagerLifetime::runAgainWithAnotherService()
{
    EmbeddedManager manager;
    for (const quint32 run : {1U, 2U, 3U}) {
        Service service(QStringLiteral("tested"), manager.backend());
        service.setQuitOnStopped(false);
        service.setExitCode(run);
        QVERIFY(service.start());
        QCOMPARE(manager.start({QString::number(run)}), Error::NoError);
        manager.advance(0ms);
        QCOMPARE(service.startArguments(), QStringList(QString::number(run)));
        QCOMPARE(manager.control(Control::Stop), Error::NoError);
        manager.advance(0ms);
        QCOMPARE(manager.status().serviceExitCode, run);
        QStringList states;
        for (const Status &status : manager.history())
            states += nameOf(status.state);
        QCOMPARE(states.count(QStringLiteral("Running")), 1); // the history contains this run only
        QCOMPARE(states.count(QStringLiteral("Stopped")), 1);
    }
}

void tst_ManagerLifetime::twoServicesEachWithItsOwnManager()
{
    ManagedService a;
    ManagedService b;
    QVERIFY(a.reach(State::Running));
    QVERIFY(b.reach(State::Running));
    a.manager.control(Control::Pause);
    a.manager.advance(0ms);
    QCOMPARE(a.manager.status().state, State::Paused);
    QCOMPARE(b.manager.status().state, State::Running);
    QSignalSpy bBeats(&b.service, &Service::heartbeat);
    a.manager.advance(10s); // each manager has its own time
    QCOMPARE(bBeats.count(), 0);
    b.manager.control(Control::Stop);
    b.manager.advance(0ms);
    QCOMPARE(a.manager.status().state, State::Paused);
    QCOMPARE(b.manager.status().state, State::Stopped);
}

void tst_ManagerLifetime::theServiceIsFoundByItsObjectName()
{
    QObject parent;
    Service first(QStringLiteral("first"), &parent);
    Service second(QStringLiteral("second"), &parent);
    QCOMPARE(first.objectName(), QStringLiteral("qtdaemon"));
    second.setObjectName(QStringLiteral("other"));
    QCOMPARE(parent.findChild<Service *>(QStringLiteral("qtdaemon")), &first);
    QCOMPARE(parent.findChild<Service *>(QStringLiteral("other")), &second);
    QCOMPARE(parent.findChild<QObject *>(QStringLiteral("qtdaemon"))->property("name").toString(), QStringLiteral("first"));
}

ADD_TEST_CLASS(tst_ManagerLifetime)
#include "tst_managerlifetime.moc"
