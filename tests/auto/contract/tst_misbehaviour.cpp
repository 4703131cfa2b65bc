// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "doer.h"
#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// All signals of Service, read from the meta-object so that a new one cannot be forgotten.
static void addSignals()
{
    QTest::addColumn<QByteArray>("signal");
    const QMetaObject &meta = Service::staticMetaObject;
    int count = 0;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        const QByteArray signature = meta.method(i).methodSignature();
        if (meta.method(i).methodType() != QMetaMethod::Signal)
            continue;
        QTest::newRow(signature.constData()) << signature;
        ++count;
    }
    QCOMPARE(count, 26);
}

// Slots that do what a slot should not do, or may do but seldom does.
class tst_Misbehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlotDeletesTheService_data() { addSignals(); }
    void aSlotDeletesTheService();
    void aSlotQuitsTheApplication_data() { addSignals(); }
    void aSlotQuitsTheApplication();
    void aSlotCallsNextStateTwice_data();
    void aSlotCallsNextStateTwice();
    void aSlotPolls();
    void aSlotSendsControlsWithoutEnd();
    void stopAmongControlsWithoutEnd();
};

// Connects slots that do nothing, so that each pending state waits for an answer.
static void listen(Service *service)
{
    connectEach(
        service, service, [] {}, &Service::startPending, &Service::pausePending, &Service::continuePending,
        &Service::stopPending);
    QObject::connect(service, &Service::shutdown, service, [] {});
}

// Takes the service through a life in which every signal is emitted, for as long as `serviceIsThere`.
static void liveThrough(EmbeddedManager &manager, Service *service, const std::function<bool()> &serviceIsThere)
{
    const auto step = [&](auto &&act) {
        if (serviceIsThere())
            act();
        manager.advance(0ms);
    };
    const auto send = [&](Control control) { step([&] { manager.control(control); }); };
    step([&] { service->setPollInterval(2); });
    step([&] { service->setWaitHint(5000); });
    step([&] { service->setAcceptedControls(AcceptedControls::fromInt(0x7ff)); });
    step([&] { service->setStatusText(QStringLiteral("busy")); });
    for (int toggles = 0; toggles < 2; ++toggles) {
        step([&] { service->setQuitOnStopped(!service->quitOnStopped()); });
        step([&] { service->setDeleteOnStopped(!service->deleteOnStopped()); });
    }
    manager.advance(1s); // in NotReady
    manager.start();
    manager.advance(2s);
    step([&] { service->nextState(); });
    for (const quint32 code : {6, 11, 13, 14, 16, 32, 128, 2})
        send(Control(code));
    manager.advance(2s);
    step([&] { service->nextState(); });
    send(Control::Continue);
    step([&] { service->nextState(); });
    send(Control::Shutdown);
    manager.advance(2s);
    step([&] { service->nextState(); });
    step([&] { service->fail(1); });
    manager.advance(2s);
}

void tst_Misbehaviour::aSlotDeletesTheService()
{
    QFETCH(QByteArray, signal);
    Doer doer;
    EmbeddedManager manager;
    auto *service = new Service(QStringLiteral("tested"), manager.backend());
    const QPointer<Service> alive(service);
    service->setQuitOnStopped(false); // true would end the exec() of another test
    service->setAcceptedControls({}); // set explicitly, so that connections do not change them
    doer.deed = [&] { delete service; };
    doer.onSignal(service, signal);
    listen(service);
    QVERIFY(service->start());
    liveThrough(manager, service, [&] { return !alive.isNull(); });
    QVERIFY(!alive);
    QCOMPARE(doer.done, 1);
    QCOMPARE(manager.status().state, State::Stopped);
}

void tst_Misbehaviour::aSlotQuitsTheApplication()
{
    QFETCH(QByteArray, signal);
    Doer doer;
    EmbeddedManager manager;
    const QPointer<Service> service(
        new Service(QStringLiteral("tested"), manager.backend())); // liveThrough() sets deleteOnStopped for a while
    doer.deed = [] { QCoreApplication::exit(17); };
    service->setQuitOnStopped(false);
    service->setPollInterval(1);
    doer.onSignal(service, signal);
    listen(service);
    QVERIFY(service->start());
    QTimer::singleShot(0, this, [&] { liveThrough(manager, service, [&] { return !service.isNull(); }); });
    QCOMPARE(QCoreApplication::exec(), 17);
    QVERIFY(doer.done >= 1);
    QCOMPARE(manager.status().state, State::Stopped);
    delete service;
}

void tst_Misbehaviour::aSlotCallsNextStateTwice_data()
{
    const Table<Control, QStringList> row("control", "states");
    row("Pause", Control::Pause, {"pausePending", "paused"});
    row("Stop", Control::Stop, {"stopPending", "stopped"});
    row("Shutdown", Control::Shutdown, {"stopPending", "stopped"});
}

void tst_Misbehaviour::aSlotCallsNextStateTwice()
{
    QFETCH(Control, control);
    QFETCH(QStringList, states);
    ManagedService m;
    m.answerPending();
    m.answerPending();
    connect(&m.service, &Service::shutdown, this, [&] {
        m.service.nextState();
        m.service.nextState();
        QCOMPARE(m.service.state(), State::StopPending);
    });
    QVERIFY(m.reach(State::Running));
    m.noteStateSignals();
    m.send(control);
    QCOMPARE(m.log, states); // no state was skipped
}

void tst_Misbehaviour::aSlotPolls()
{
    ManagedService m;
    int depth = 0;
    int deepest = 0;
    const auto poll = [&] {
        deepest = qMax(deepest, ++depth);
        m.service.poll();
        --depth;
    };
    connect(&m.service, &Service::startPending, this, poll);
    connect(&m.service, &Service::heartbeat, this, poll);
    connect(&m.service, &Service::notified, this, poll);
    QVERIFY(m.reach(State::StartPending));
    m.manager.advance(3s);
    QCOMPARE(deepest, 1);
    QCOMPARE(m.service.cycle(), 3);
}

// There is always another control waiting, and the event loop still does its other work.
void tst_Misbehaviour::aSlotSendsControlsWithoutEnd()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    int emitted = 0;
    connect(&m.service, &Service::userControl, this, [&] {
        if (++emitted < 1'000'000) // a limit, in case the test fails
            m.manager.control(Control(128));
    });
    m.manager.control(Control(128));
    bool othersRan = false;
    QMetaObject::invokeMethod(
        this, [&] { othersRan = true; }, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(othersRan, 30'000);
    QVERIFY2(emitted > 1 && emitted < 1'000'000, qPrintable(QString::number(emitted)));
    m.manager.advance(0ms); // this returns, too
    QVERIFY2(emitted < 1'000'000, qPrintable(QString::number(emitted)));
}

void tst_Misbehaviour::stopAmongControlsWithoutEnd()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    constexpr int forAFailuresSake = 1'000'000;
    int emitted = 0;
    connect(&m.service, &Service::userControl, this, [&] {
        if (++emitted == 10)
            m.service.stop();
        if (emitted < forAFailuresSake)
            m.manager.control(Control(128));
    });
    m.manager.control(Control(128));
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000);
    QVERIFY2(emitted >= 10 && emitted < forAFailuresSake, qPrintable(QString::number(emitted)));
}

ADD_TEST_CLASS(tst_Misbehaviour)
#include "tst_misbehaviour.moc"
