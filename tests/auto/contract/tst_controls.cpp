// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rules 4 and 5 of the contract: nobody listening, and what is accepted.
class tst_Controls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rule4_aPendingStateThatNobodyHearsIsAdvanced();
    void rule4_notifiedIsAListener_data();
    void rule4_notifiedIsAListener();
    void rule4_aShutdownThatNobodyHearsIsAdvanced();
    void rule4_aStateIsAdvancedWhenItsLastListenerLeaves();
    void rule5_acceptedControlsFollowTheConnections_data();
    void rule5_acceptedControlsFollowTheConnections();
    void rule5_aReceiverThatIsDestroyedIsReported();
    void rule5_acceptedControlsSetByHand();
    void rule5_pendingStatesAcceptWhatWindowsAllows_data();
    void rule5_pendingStatesAcceptWhatWindowsAllows();
    void rule5_whatIsNotAcceptedIsRefused();
};

void tst_Controls::rule4_aPendingStateThatNobodyHearsIsAdvanced()
{
    ManagedService m;
    m.noteStateChanged(); // hears of the state, is asked nothing
    m.service.setAcceptedControls(AcceptedControl::Stop | AcceptedControl::PauseContinue);
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Running);
    m.manager.control(Control::Pause);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Paused);
    m.manager.control(Control::Continue);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Running);
    m.manager.control(Control::Stop);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::Stopped);
    QCOMPARE(m.log.size(), 8);
}

void tst_Controls::rule4_notifiedIsAListener_data()
{
    QTest::addColumn<State>("state");
    for (const State state : {State::StartPending, State::PausePending, State::ContinuePending, State::StopPending})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state;
}

void tst_Controls::rule4_notifiedIsAListener()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    m.manager.advance(10s);
    QCOMPARE(m.service.state(), state);
}

void tst_Controls::rule4_aShutdownThatNobodyHearsIsAdvanced()
{
    ManagedService m;
    connect(&m.service, &Service::stopPending, this, [] {});
    QVERIFY(m.reach(State::Running));
    m.manager.control(Control::Shutdown);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 30'000U);
}

void tst_Controls::rule4_aStateIsAdvancedWhenItsLastListenerLeaves()
{
    ManagedService m;
    auto listener = std::make_unique<QObject>();
    connect(&m.service, &Service::startPending, listener.get(), [] {});
    QVERIFY(m.reach(State::StartPending));
    m.manager.advance(5s);
    QCOMPARE(m.service.state(), State::StartPending);
    listener.reset();
    m.manager.advance(1s);
    QCOMPARE(m.service.state(), State::Running);
}

using Wire = std::function<QMetaObject::Connection(Service *)>;

template <typename Signal> static Wire wire(Signal signal)
{
    return [signal](Service *service) { return QObject::connect(service, signal, service, [] {}); };
}

void tst_Controls::rule5_acceptedControlsFollowTheConnections_data()
{
    QTest::addColumn<Wire>("connectSlot");
    QTest::addColumn<AcceptedControls>("more");
    QTest::newRow("pausePending") << wire(&Service::pausePending) << AcceptedControls(AcceptedControl::PauseContinue);
    QTest::newRow("paused") << wire(&Service::paused) << AcceptedControls(AcceptedControl::PauseContinue);
    QTest::newRow("notified") << wire(&Service::notified) << AcceptedControls(AcceptedControl::PauseContinue);
    QTest::newRow("paramChange") << wire(&Service::paramChange) << AcceptedControls(AcceptedControl::ParamChange);
    QTest::newRow("sessionChange") << wire(&Service::sessionChange) << AcceptedControls(AcceptedControl::SessionChange);
    QTest::newRow("powerEvent") << wire(&Service::powerEvent) << AcceptedControls(AcceptedControl::PowerEvent);
    QTest::newRow("timeChange") << wire(&Service::timeChange) << AcceptedControls(AcceptedControl::TimeChange);
    QTest::newRow("another") << wire(&Service::running) << AcceptedControls();
}

void tst_Controls::rule5_acceptedControlsFollowTheConnections()
{
    QFETCH(Wire, connectSlot);
    QFETCH(AcceptedControls, more);
    const AcceptedControls always = AcceptedControl::Stop | AcceptedControl::Shutdown;
    ManagedService m;
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(0ms);
    QCOMPARE(m.manager.status().acceptedControls, always);

    const QMetaObject::Connection connection = connectSlot(&m.service);
    QCOMPARE(m.service.acceptedControls(), always | more);
    QCOMPARE(m.manager.status().acceptedControls, always | more); // no cycle was needed
    disconnect(connection);
    m.manager.advance(0ms);
    QCOMPARE(m.service.acceptedControls(), always);
    QCOMPARE(m.manager.status().acceptedControls, always);
}

void tst_Controls::rule5_aReceiverThatIsDestroyedIsReported()
{
    ManagedService m;
    auto receiver = std::make_unique<QObject>();
    connect(&m.service, &Service::paramChange, receiver.get(), [] {});
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(0ms);
    QVERIFY(m.manager.status().acceptedControls & AcceptedControl::ParamChange);
    receiver.reset();
    m.manager.advance(0ms);
    QVERIFY(!(m.manager.status().acceptedControls & AcceptedControl::ParamChange));
    QCOMPARE(m.manager.control(Control::ParamChange), ControlResult::InvalidServiceControl);
}

void tst_Controls::rule5_acceptedControlsSetByHand()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    m.service.setAcceptedControls(AcceptedControl::NetBindChange);
    QCOMPARE(m.manager.status().acceptedControls, AcceptedControls(AcceptedControl::NetBindChange));
    m.noteNotified();
    connect(&m.service, &Service::paramChange, this, [] {});
    QCOMPARE(m.manager.status().acceptedControls, AcceptedControls(AcceptedControl::NetBindChange));
    QCOMPARE(m.manager.control(Control::Stop), ControlResult::InvalidServiceControl);
    m.service.resetAcceptedControls();
    QCOMPARE(m.manager.status().acceptedControls,
             AcceptedControl::Stop | AcceptedControl::Shutdown | AcceptedControl::PauseContinue | AcceptedControl::ParamChange);
}

void tst_Controls::rule5_pendingStatesAcceptWhatWindowsAllows_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<quint32>("accepted");
    QTest::newRow("StartPending") << State::StartPending << 0x1U;
    QTest::newRow("PausePending") << State::PausePending << 0x6fffU;
    QTest::newRow("ContinuePending") << State::ContinuePending << 0x6fffU;
    QTest::newRow("StopPending") << State::StopPending << 0U;
}

void tst_Controls::rule5_pendingStatesAcceptWhatWindowsAllows()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    QTEST(m.manager.status().acceptedControls.toInt(), "accepted");
}

void tst_Controls::rule5_whatIsNotAcceptedIsRefused()
{
    ManagedService m;
    connect(&m.service, &Service::startPending, this, [] {});
    QSignalSpy unhandled(&m.service, &Service::unhandled);
    QSignalSpy paused(&m.service, &Service::pausePending);
    QVERIFY(m.service.start());
    m.manager.start();
    m.manager.advance(0ms);
    m.service.setAcceptedControls(AcceptedControl::Stop);
    QCOMPARE(m.manager.control(Control(128)), ControlResult::CannotAcceptControl);
    m.service.nextState();
    QCOMPARE(m.manager.control(Control::Pause), ControlResult::InvalidServiceControl);
    QCOMPARE(m.manager.control(Control::ParamChange), ControlResult::InvalidServiceControl);
    QCOMPARE(m.manager.control(Control(500)), ControlResult::InvalidParameter);
    m.manager.advance(2s);
    QCOMPARE(unhandled.count() + paused.count(), 0);
    QCOMPARE(m.manager.control(Control::Stop), ControlResult::Success);
    m.manager.advance(0ms);
    QCOMPARE(m.manager.control(Control::Stop), ControlResult::NotActive);
}

ADD_TEST_CLASS(tst_Controls)
#include "tst_controls.moc"
