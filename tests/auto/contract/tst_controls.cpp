// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rules 4 and 5 of the contract: signals without a listener, and the accepted controls.
class tst_Controls : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule4_aStateIsAdvancedWhenItsLastListenerLeaves();
    void rule5_acceptedControlsFollowTheConnections_data();
    void rule5_acceptedControlsFollowTheConnections();
    void rule5_aReceiverThatIsDestroyedIsReported();
    void rule5_acceptedControlsSetByHand();
};

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
    const Table<Wire, AcceptedControls> row("connectSlot", "more");
    row("pausePending", wire(&Service::pausePending), AcceptedControl::PauseContinue);
    row("paused", wire(&Service::paused), AcceptedControl::PauseContinue);
    row("notified", wire(&Service::notified), AcceptedControl::PauseContinue);
    row("paramChange", wire(&Service::paramChange), AcceptedControl::ParamChange);
    row("sessionChange", wire(&Service::sessionChange), AcceptedControl::SessionChange);
    row("powerEvent", wire(&Service::powerEvent), AcceptedControl::PowerEvent);
    row("timeChange", wire(&Service::timeChange), AcceptedControl::TimeChange);
    row("another", wire(&Service::running), {});
}

void tst_Controls::rule5_acceptedControlsFollowTheConnections()
{
    QFETCH(Wire, connectSlot);
    QFETCH(AcceptedControls, more);
    const AcceptedControls always = AcceptedControl::Stop | AcceptedControl::Shutdown;
    ManagedService m;
    QVERIFY(m.begin());
    QCOMPARE(m.manager.status().acceptedControls, always);

    const QMetaObject::Connection connection = connectSlot(&m.service);
    QCOMPARE(m.service.acceptedControls(), always | more);
    QCOMPARE(m.manager.status().acceptedControls, always | more); // at once, without a cycle
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
    QVERIFY(m.begin());
    QVERIFY(m.manager.status().acceptedControls & AcceptedControl::ParamChange);
    receiver.reset();
    m.manager.advance(0ms);
    QVERIFY(!(m.manager.status().acceptedControls & AcceptedControl::ParamChange));
    QCOMPARE(m.manager.control(Control::ParamChange), Error::InvalidServiceControl);
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
    QCOMPARE(m.manager.control(Control::Stop), Error::InvalidServiceControl);
    m.service.resetAcceptedControls();
    QCOMPARE(m.manager.status().acceptedControls,
             AcceptedControl::Stop | AcceptedControl::Shutdown | AcceptedControl::PauseContinue | AcceptedControl::ParamChange);
}

ADD_TEST_CLASS(tst_Controls)
#include "tst_controls.moc"
