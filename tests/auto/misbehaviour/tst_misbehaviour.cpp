// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../managedservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Does something when any signal of the Service, whatever its arguments, is emitted.
class Doer : public QObject
{
    Q_OBJECT

public:
    std::function<void()> deed;
    int done = 0;

    void onSignal(Service *service, const QByteArray &signature)
    {
        const QMetaObject &meta = Service::staticMetaObject;
        connect(service, meta.method(meta.indexOfSignal(signature)), this, staticMetaObject.method(indexOfRun()));
    }

public Q_SLOTS:
    void run()
    {
        ++done;
        deed();
    }

private:
    static int indexOfRun() { return staticMetaObject.indexOfSlot("run()"); }
};

// Slots that do what a slot should not, or may but seldom does.
class tst_Misbehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlotDeletesTheService_data();
    void aSlotDeletesTheService();
    void aSlotQuitsTheApplication_data();
    void aSlotQuitsTheApplication();
    void aSlotCallsNextStateTwice_data();
    void aSlotCallsNextStateTwice();
    void aSlotPolls();
    void aNestedEventLoopTakesControls();
    void aNestedEventLoopRepeatsNothing_data();
    void aNestedEventLoopRepeatsNothing();
    void aNestedEventLoopThatLeadsOnLeavesNothingStaleBehind();
    void aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale_data();
    void aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale();
    void aNestedEventLoopThatLeadsToStoppedIsTheEnd();
    void aNestedUnhandledControlIsNotAnsweredTwice();
};

// Every signal of Service, as the meta-object knows them: a new one cannot be forgotten.
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
    QCOMPARE(count, 20);
}

// So that each question waits for an answer.
static void listen(Service *service)
{
    for (auto signal : {&Service::startPending, &Service::pausePending, &Service::continuePending, &Service::stopPending})
        QObject::connect(service, signal, service, [] {});
    QObject::connect(service, &Service::shutdown, service, [] {});
}

// A life in which every signal is emitted, as long as `serviceIsThere`.
static void liveThrough(EmbeddedManager &manager, Service *service, const std::function<bool()> &serviceIsThere)
{
    const auto step = [&](auto &&act) {
        if (serviceIsThere())
            act();
        manager.advance(0ms);
    };
    const auto send = [&](Control control) { step([&] { manager.control(control); }); };
    manager.advance(1s); // NotReady
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

void tst_Misbehaviour::aSlotDeletesTheService_data()
{
    addSignals();
}

void tst_Misbehaviour::aSlotDeletesTheService()
{
    QFETCH(QByteArray, signal);
    Doer doer;
    EmbeddedManager manager;
    auto *service = new Service(QStringLiteral("tested"), manager.backend());
    const QPointer<Service> alive(service);
    service->setAcceptedControls(AcceptedControls::fromInt(0x7ff));
    doer.deed = [&] { delete service; };
    doer.onSignal(service, signal);
    listen(service);
    QVERIFY(service->start());
    liveThrough(manager, service, [&] { return !alive.isNull(); });
    QVERIFY(!alive);
    QCOMPARE(doer.done, 1);
    QCOMPARE(manager.status().state, State::Stopped);
}

void tst_Misbehaviour::aSlotQuitsTheApplication_data()
{
    addSignals();
}

void tst_Misbehaviour::aSlotQuitsTheApplication()
{
    QFETCH(QByteArray, signal);
    ManagedService m;
    Doer doer;
    doer.deed = [] { QCoreApplication::exit(17); };
    m.service.setPollInterval(1);
    m.service.setAcceptedControls(AcceptedControls::fromInt(0x7ff));
    doer.onSignal(&m.service, signal);
    listen(&m.service);
    QVERIFY(m.service.start());
    QTimer::singleShot(0, this, [&] { liveThrough(m.manager, &m.service, [] { return true; }); });
    QCOMPARE(QCoreApplication::exec(), 17);
    QVERIFY(doer.done >= 1);
    QCOMPARE(m.manager.status().state, State::Stopped);
}

void tst_Misbehaviour::aSlotCallsNextStateTwice_data()
{
    QTest::addColumn<Control>("control");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("Pause") << Control::Pause << QStringList{"pausePending", "paused"};
    QTest::newRow("Stop") << Control::Stop << QStringList{"stopPending", "stopped"};
    QTest::newRow("Shutdown") << Control::Shutdown << QStringList{"stopPending", "stopped"};
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
    m.manager.control(control);
    m.manager.advance(0ms);
    QCOMPARE(m.log, states); // no state was passed over
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

void tst_Misbehaviour::aNestedEventLoopTakesControls()
{
    ManagedService m;
    bool inside = false;
    connect(&m.service, &Service::userControl, this, [&](int code) { m.log += QString::number(code); });
    connect(&m.service, &Service::running, this, [&] {
        inside = true;
        m.manager.control(Control(130));
        QCoreApplication::processEvents();
        QCOMPARE(m.log, QStringList("130"));
        m.manager.control(Control::Pause);
        QCoreApplication::processEvents();
        QCOMPARE(m.service.state(), State::Paused);
    });
    QVERIFY(m.reach(State::Paused));
    QVERIFY(inside);
}

void tst_Misbehaviour::aNestedEventLoopRepeatsNothing_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *signal : {"startPending()", "running()", "pausePending()", "stopPending()", "shutdown(QtDaemon::Message)",
                               "notified(QtDaemon::State,QtDaemon::Message)", "heartbeat()"})
        QTest::newRow(signal) << QByteArray(signal);
}

// By the real timer: cycles go by, check points rise, and the slot is not entered again from inside itself.
void tst_Misbehaviour::aNestedEventLoopRepeatsNothing()
{
    QFETCH(QByteArray, signal);
    ManagedService m;
    m.service.setPollInterval(1);
    m.service.setAcceptedControls(AcceptedControls::fromInt(0x7ff));
    Doer doer;
    int depth = 0;
    doer.deed = [&] {
        QCOMPARE(++depth, 1);
        const Status before = m.manager.status();
        const bool pending = before.waitHint > 0;
        QTimer slower;
        QSignalSpy ticks(&slower, &QTimer::timeout);
        slower.start(5);
        QTRY_VERIFY(ticks.count() >= 3 && (!pending || m.manager.status().checkPoint > before.checkPoint + 2));
        --depth;
        if (doer.done < 3)
            return;
        doer.disconnect();
        m.service.disconnect(&doer);
    };
    doer.onSignal(&m.service, signal);
    QVERIFY(m.service.start());
    m.manager.start();
    QTRY_COMPARE(m.manager.status().state, State::Running);
    QTRY_VERIFY(signal != "heartbeat()" || doer.done == 3);
    m.manager.control(Control::Pause);
    QTRY_COMPARE(m.manager.status().state, State::Paused);
    m.manager.control(Control::Shutdown);
    QTRY_COMPARE(m.manager.status().state, State::Stopped);
    QVERIFY(doer.done >= 1);
}

void tst_Misbehaviour::aNestedEventLoopThatLeadsOnLeavesNothingStaleBehind()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [&] {
        m.service.nextState();
        m.manager.control(Control::Continue);
        QCoreApplication::processEvents();
        QCOMPARE(m.service.state(), State::Running);
    });
    QVERIFY(m.reach(State::Running));
    m.noteStateChanged();
    m.manager.control(Control::Pause);
    m.manager.advance(0ms);
    QCOMPARE(m.log, (QStringList{"stateChanged Paused", "stateChanged ContinuePending", "stateChanged Running"}));
}

void tst_Misbehaviour::aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale_data()
{
    QTest::addColumn<int>("cycle");
    QTest::newRow("when the state is entered") << 0;
    QTest::newRow("when its signal is repeated") << 2;
}

void tst_Misbehaviour::aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale()
{
    QFETCH(int, cycle);
    ManagedService m;
    m.noteNotified();
    connect(&m.service, &Service::startPending, this, [&] {
        if (m.service.cycle() < cycle)
            return;
        m.service.nextState();
        QCoreApplication::processEvents();
        QCOMPARE(m.log.last(), QStringLiteral("notified Running None"));
    });
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(std::chrono::seconds(cycle));
    QCOMPARE(m.log.last(), QStringLiteral("notified Running None"));
    QCOMPARE(m.log.size(), cycle + 1);
}

void tst_Misbehaviour::aNestedEventLoopThatLeadsToStoppedIsTheEnd()
{
    ManagedService m;
    m.answerPending();
    m.noteStateSignals();
    m.noteStateChanged();
    QVERIFY(m.reach(State::Running));
    bool inside = false;
    connect(&m.service, &Service::userControl, this, [&] {
        m.manager.control(Control::Stop);
        QEventLoop loop;
        connect(&m.service, &Service::stopped, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(m.manager.status().state, State::Stopped);
        m.log.clear();
        m.noteNotified();
        inside = true;
    });
    m.manager.control(Control(128));
    m.service.poll();
    QVERIFY(inside);
    QCOMPARE(m.log, QStringList());
}

void tst_Misbehaviour::aNestedUnhandledControlIsNotAnsweredTwice()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [] {});
    connect(&m.service, &Service::unhandled, this, [&](const Message &message) {
        if (message.control == Control(128)) {
            m.manager.control(Control(129));
            QCoreApplication::processEvents();
        }
        m.service.nextState(); // acknowledges this control, not the pause
    });
    QVERIFY(m.reach(State::PausePending));
    m.manager.control(Control(128));
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), State::PausePending);
}

QTEST_GUILESS_MAIN(tst_Misbehaviour)
#include "tst_misbehaviour.moc"
