// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rules 10 and 11 of the contract: the other controls, and Interrogate.
class tst_ExtendedControls : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule10_eachControlHasItsSignal_data();
    void rule10_eachControlHasItsSignal();
    void rule10_aControlWithoutASlotIsUnhandled_data()
    {
        addEach<quint32>("code", {6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 32, 96, 97, 128, 255});
    }
    void rule10_aControlWithoutASlotIsUnhandled();
    void rule10_userControlsAre128To255();
    void rule11_interrogateReportsTheLastStatusAgain_data()
    {
        addEach("state", {State::Running, State::PausePending, State::Paused, State::ContinuePending});
    }
    void rule11_interrogateReportsTheLastStatusAgain();
};

void tst_ExtendedControls::rule10_eachControlHasItsSignal_data()
{
    const Table<Control, QByteArray> row("control", "signature");
    row("SessionChange", Control::SessionChange, QByteArray(SIGNAL(sessionChange(QtDaemon::Message))));
    row("PowerEvent", Control::PowerEvent, QByteArray(SIGNAL(powerEvent(QtDaemon::Message))));
    row("DeviceEvent", Control::DeviceEvent, QByteArray(SIGNAL(deviceEvent(QtDaemon::Message))));
    row("TimeChange", Control::TimeChange, QByteArray(SIGNAL(timeChange(QtDaemon::Message))));
    row("ParamChange", Control::ParamChange, QByteArray(SIGNAL(paramChange())));
}

void tst_ExtendedControls::rule10_eachControlHasItsSignal()
{
    QFETCH(Control, control);
    QFETCH(QByteArray, signature);
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy unhandled(&m.service, &Service::unhandled);
    QSignalSpy own(&m.service, signature.constData());
    QVERIFY(own.isValid());
    const Message sent{control, 0x8013, QByteArray("raw\0data", 8)};
    QCOMPARE(m.manager.control(sent.control, sent.eventType, sent.eventData), Error::NoError);
    m.manager.advance(5s);
    QCOMPARE(own.count(), 1);
    if (!own.first().isEmpty())
        QCOMPARE(own.first().first().value<Message>(), sent);
    QCOMPARE(unhandled.count(), 0);
}

void tst_ExtendedControls::rule10_aControlWithoutASlotIsUnhandled()
{
    QFETCH(quint32, code);
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy unhandled(&m.service, &Service::unhandled);
    QCOMPARE(m.manager.control(Control(code), 7, "data"), Error::NoError);
    m.manager.advance(5s);
    QCOMPARE(unhandled.count(), 1); // once, not each cycle
    QCOMPARE(unhandled.first().first().value<Message>(), (Message{Control(code), 7, "data"}));
    QCOMPARE(m.service.state(), State::Running);
}

void tst_ExtendedControls::rule10_userControlsAre128To255()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QList<int> emitted;
    connect(&m.service, &Service::userControl, this, [&](int code) { emitted.append(code); });
    QList<int> accepted;
    for (int code = 18; code <= 300; ++code) {
        if (code != 32 && code != 96 && code != 97 && m.manager.control(Control(code)) == Error::NoError)
            accepted.append(code);
    }
    QCOMPARE(accepted.size(), 128);
    QCOMPARE(accepted.first(), 128);
    QCOMPARE(accepted.last(), 255);
    m.manager.advance(0ms);
    QCOMPARE(emitted, accepted);
}

void tst_ExtendedControls::rule11_interrogateReportsTheLastStatusAgain()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    m.service.setStatusText(QStringLiteral("twelve of forty"));
    m.manager.advance(3s);
    const QList<Status> before = m.manager.history();
    m.log.clear();
    QCOMPARE(m.manager.control(Control::Interrogate), Error::NoError);
    QCOMPARE(m.manager.history(), before + QList<Status>{before.last()}); // answered at once, without the event loop
    m.manager.advance(0ms);
    QCOMPARE(m.log.size(), 0); // the service emits nothing
}

ADD_TEST_CLASS(tst_ExtendedControls)
#include "tst_extendedcontrols.moc"
