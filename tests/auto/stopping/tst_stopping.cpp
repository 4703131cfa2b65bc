// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../managedservice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 8 of the contract: the last word.
class tst_Stopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rule8_theSlotsOfStoppedReturnBeforeTheManagerIsTold();
    void rule8_nothingASlotOfStoppedDoesTellsItEarly_data();
    void rule8_nothingASlotOfStoppedDoesTellsItEarly();
    void rule8_thenNothingMoreIsEmitted();
    void rule8_theApplicationQuits();
    void rule8_theObjectGoes();
    void rule8_execReturnsTheExitCode_data();
    void rule8_execReturnsTheExitCode();
    void rule8_theApplicationQuittingReportsStopped_data();
    void rule8_theApplicationQuittingReportsStopped();
    void rule8_theObjectBeingDestroyedReportsStopped_data();
    void rule8_theObjectBeingDestroyedReportsStopped();
    void rule8_theObjectBeingDestroyedDoesNotQuitTheApplication();
    void rule8_aWishToStopIsAStop();
};

// Sees every report, also what a ServiceRecord would drop.
struct PlainBackend : Backend
{
    explicit PlainBackend(QList<Status> *told)
        : reports(told)
    {
    }
    QString name() const override { return QStringLiteral("plain"); }
    bool start(const QString &) override { return true; }
    bool takeMessage(Message *message) override
    {
        *message = waiting.isEmpty() ? Message() : waiting.takeFirst();
        return message->control != Control::None;
    }
    void report(const Status &status) override { reports->append(status); }

    QList<Message> waiting;
    QList<Status> *const reports;
};

void tst_Stopping::rule8_theSlotsOfStoppedReturnBeforeTheManagerIsTold()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    State seen = State::NotReady;
    connect(&m.service, &Service::stopped, this, [&] {
        m.service.setExitCode(7);
        seen = m.manager.status().state;
    });
    m.manager.control(Control::Stop);
    m.manager.advance(0ms);
    QCOMPARE(seen, State::StopPending);
    const Status last = m.manager.history().last();
    QCOMPARE(last.state, State::Stopped);
    QCOMPARE(last.serviceExitCode, 7U);
    QCOMPARE(last.exitCode, 1066U);
    QCOMPARE(last.acceptedControls, AcceptedControls());
}

using Deed = std::function<void(Service &)>;

void tst_Stopping::rule8_nothingASlotOfStoppedDoesTellsItEarly_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("a status text") << Deed([](Service &s) { s.setStatusText(QStringLiteral("cleaning up")); });
    QTest::newRow("accepted controls") << Deed([](Service &s) { s.setAcceptedControls(AcceptedControl::Stop); });
    QTest::newRow("a connection") << Deed([](Service &s) { connect(&s, &Service::notified, &s, [] {}); });
    QTest::newRow("an event loop") << Deed([](Service &) { QCoreApplication::processEvents(); });
    QTest::newRow("a poll") << Deed([](Service &s) { s.poll(); });
    QTest::newRow("nextState()") << Deed([](Service &s) { s.nextState(); });
    QTest::newRow("stop() and an event loop") << Deed([](Service &s) {
        s.stop();
        QCoreApplication::processEvents();
    });
    QTest::newRow("fail()") << Deed([](Service &s) { s.fail(3); });
}

void tst_Stopping::rule8_nothingASlotOfStoppedDoesTellsItEarly()
{
    QFETCH(Deed, deed);
    QList<Status> told;
    auto *backend = new PlainBackend(&told);
    Service service(QStringLiteral("tested"), std::unique_ptr<Backend>(backend));
    service.setQuitOnStopped(false);
    qsizetype before = 0;
    qsizetype after = 0;
    QSignalSpy afterwards(&service, &Service::userControl);
    connect(&service, &Service::stopped, this, [&] {
        backend->waiting = {{Control::Stop, 0, {}}, {Control(128), 0, {}}};
        before = told.size();
        deed(service);
        after = told.size();
    });
    QVERIFY(service.start());
    backend->waiting = {{Control::Stop, 0, {}}};
    service.poll();
    QVERIFY(before > 0);
    QCOMPARE(after, before);
    QCOMPARE(told.size(), after + 1);
    QCOMPARE(told.last().state, State::Stopped);
    QCOMPARE(told.last().exitCode, 0U);

    deed(service);
    service.poll();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), after + 1); // the very last word
    QCOMPARE(afterwards.count(), 0);
}

void tst_Stopping::rule8_thenNothingMoreIsEmitted()
{
    ManagedService m;
    m.service.setPollInterval(1);
    QVERIFY(m.reach(State::Running));
    QVERIFY(m.manager.control(Control::Stop) == ControlResult::Success);
    QTRY_COMPARE(m.manager.status().state, State::Stopped); // by the real timer
    m.noteStateSignals();
    m.noteNotified();
    m.noteStateChanged();
    m.note(&Service::heartbeat, &Service::userControl, &Service::unhandled, &Service::errorOccurred);
    m.manager.control(Control(128));
    m.service.stop();
    m.service.fail(1);
    m.service.nextState();
    m.service.poll();
    m.manager.advance(1min);
    QTimer slower;
    QSignalSpy ticks(&slower, &QTimer::timeout);
    slower.start(20);
    QTRY_VERIFY(ticks.count() >= 2); // time for many intervals of the Service
    QCOMPARE(m.log, QStringList());
}

void tst_Stopping::rule8_theApplicationQuits()
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
    QCOMPARE(stateAtQuit, State::Stopped); // first the word, then the end
}

void tst_Stopping::rule8_theObjectGoes()
{
    EmbeddedManager manager;
    QPointer<Service> service = new Service(QStringLiteral("tested"), manager.backend());
    service->setQuitOnStopped(false);
    service->setDeleteOnStopped(true);
    QVERIFY(service->start());
    manager.start();
    service->stop();
    QTRY_VERIFY(service.isNull());
    QCOMPARE(manager.status().state, State::Stopped);
    QCOMPARE(manager.status().exitCode, 0U);
}

void tst_Stopping::rule8_execReturnsTheExitCode_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("code");
    QTest::newRow("stop") << Deed([](Service &s) { s.stop(); }) << 0;
    QTest::newRow("stop with a code") << Deed([](Service &s) { s.setExitCode(4), s.stop(); }) << 4;
    QTest::newRow("a large code") << Deed([](Service &s) { s.setExitCode(0x10000), s.stop(); }) << 255;
    QTest::newRow("quit") << Deed([](Service &) { QCoreApplication::quit(); }) << 0;
    QTest::newRow("quit with a code") << Deed([](Service &s) { s.setExitCode(4), QCoreApplication::quit(); }) << 4;
    QTest::newRow("exit") << Deed([](Service &) { QCoreApplication::exit(5); }) << 5;
    QTest::newRow("fail and quit") << Deed([](Service &s) { s.fail(6), QCoreApplication::quit(); }) << 6;
}

void tst_Stopping::rule8_execReturnsTheExitCode()
{
    QFETCH(Deed, deed);
    for (const bool deleting : {false, true}) {
        EmbeddedManager manager;
        QPointer<Service> service = new Service(QStringLiteral("tested"), manager.backend());
        service->setDeleteOnStopped(deleting); // then the Service is gone before exec() returns
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

static void addStates()
{
    QTest::addColumn<State>("state");
    for (const State state :
         {State::StartPending, State::Running, State::PausePending, State::Paused, State::ContinuePending, State::StopPending})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state;
}

void tst_Stopping::rule8_theApplicationQuittingReportsStopped_data()
{
    addStates();
}

void tst_Stopping::rule8_theApplicationQuittingReportsStopped()
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
    QCOMPARE(m.log.count(QStringLiteral("stopped")), 1); // and the service could clean up
}

void tst_Stopping::rule8_theObjectBeingDestroyedReportsStopped_data()
{
    addStates();
}

void tst_Stopping::rule8_theObjectBeingDestroyedReportsStopped()
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
}

void tst_Stopping::rule8_theObjectBeingDestroyedDoesNotQuitTheApplication()
{
    EmbeddedManager manager;
    auto *service = new Service(QStringLiteral("tested"), manager.backend());
    QTimer::singleShot(0, this, [&] {
        manager.start();
        manager.advance(0ms);
        delete service;
        QTimer::singleShot(0, this, [] { QCoreApplication::exit(23); }); // comes when the application lives on
    });
    QCOMPARE(service->exec(), 23);
    QCOMPARE(manager.status().state, State::Stopped);
}

void tst_Stopping::rule8_aWishToStopIsAStop()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::Paused));
    m.log.clear();
    m.service.stop();
    QCOMPARE(m.log, QStringList()); // from the event loop
    m.manager.advance(0ms);
    QCOMPARE(m.log, QStringList("notified StopPending Stop"));
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 30'000U);
}

QTEST_GUILESS_MAIN(tst_Stopping)
#include "tst_stopping.moc"
