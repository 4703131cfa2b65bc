// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "doer.h"
#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

using namespace QtDaemon;

// Slots that run a nested event loop.
class tst_NestedLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNestedEventLoopTakesControls();
    void aNestedEventLoopRepeatsNothing_data();
    void aNestedEventLoopRepeatsNothing();
    void aNestedEventLoopThatLeadsOnLeavesNothingStaleBehind();
    void aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale_data();
    void aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale();
    void aNestedEventLoopThatLeadsToStoppedIsTheEnd();
    void aNestedUnhandledControlIsNotAnsweredTwice();
    void aNestedUnhandledControlDelaysNoStop();
    void aStopInsideAReloadMayExtendItsTime_data();
    void aStopInsideAReloadMayExtendItsTime();
};

void tst_NestedLoops::aNestedEventLoopTakesControls()
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

void tst_NestedLoops::aNestedEventLoopRepeatsNothing_data()
{
    addEach<QByteArray>("signal",
                        {"startPending()", "running()", "pausePending()", "stopPending()", "shutdown(QtDaemon::Message)",
                         "notified(QtDaemon::State,QtDaemon::Message)", "heartbeat()"});
}

// With the real timer: cycles pass and check points rise, but the slot is not called again while it runs.
void tst_NestedLoops::aNestedEventLoopRepeatsNothing()
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
        QTRY_VERIFY_WITH_TIMEOUT(ticks.count() >= 3 && (!pending || m.manager.status().checkPoint > before.checkPoint + 2),
                                 30'000);
        --depth;
        if (doer.done < 3)
            return;
        doer.disconnect();
        m.service.disconnect(&doer);
    };
    doer.onSignal(&m.service, signal);
    QVERIFY(m.service.start());
    m.manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Running, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(signal != "heartbeat()" || doer.done == 3, 30'000);
    m.manager.control(Control::Pause);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Paused, 30'000);
    m.manager.control(Control::Shutdown);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000);
    QVERIFY(doer.done >= 1);
}

void tst_NestedLoops::aNestedEventLoopThatLeadsOnLeavesNothingStaleBehind()
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
    m.send(Control::Pause);
    QCOMPARE(m.log, (QStringList{"stateChanged Paused", "stateChanged ContinuePending", "stateChanged Running"}));
}

void tst_NestedLoops::aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale_data()
{
    QTest::addColumn<int>("cycle");
    QTest::newRow("when the state is entered") << 0;
    QTest::newRow("when its signal is repeated") << 2;
}

void tst_NestedLoops::aNestedEventLoopThatLeadsOnIsNotifiedOfNothingStale()
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

void tst_NestedLoops::aNestedEventLoopThatLeadsToStoppedIsTheEnd()
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

void tst_NestedLoops::aNestedUnhandledControlIsNotAnsweredTwice()
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
    m.send(Control(128));
    QCOMPARE(m.service.state(), State::PausePending);
    m.service.nextState(); // this one answers the pause
    QCOMPARE(m.service.state(), State::Paused);
}

void tst_NestedLoops::aNestedUnhandledControlDelaysNoStop()
{
    ManagedService m;
    State inSlot = State::NotReady;
    connect(&m.service, &Service::unhandled, this, [&] {
        m.manager.control(Control::Stop);
        QCoreApplication::processEvents();
        inSlot = m.manager.status().state;
    });
    QVERIFY(m.reach(State::Running));
    m.send(Control(128));
    QCOMPARE(inSlot, State::Stopped);
}

void tst_NestedLoops::aStopInsideAReloadMayExtendItsTime_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("in its own slot") << false;
    QTest::newRow("in the rest of the reload's") << true;
}

void tst_NestedLoops::aStopInsideAReloadMayExtendItsTime()
{
    QFETCH(bool, later);
    ManagedService m;
    const auto extend = [&](bool now) {
        if (now)
            m.service.requestAdditionalTime(60'000);
    };
    connect(&m.service, &Service::stopPending, this, [&] { extend(!later); });
    connect(&m.service, &Service::paramChange, this, [&] {
        m.manager.control(Control::Stop);
        QCoreApplication::processEvents();
        extend(later);
    });
    QVERIFY(m.reach(State::Running));
    m.send(Control::ParamChange);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 60'000U);
}

ADD_TEST_CLASS(tst_NestedLoops)
#include "tst_nestedloops.moc"
