// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "core/statemachine_p.h"
#include "testclasses.h"

using namespace QtDaemon;

// The tables below are the contract and the "Remarks" of ControlService, written down by hand; one column a control.
static const Control columns[] = {
    Control::Stop,
    Control::Pause,
    Control::Continue,
    Control::Interrogate,
    Control::Shutdown,
    Control::ParamChange,
    Control::NetBindAdd,
    Control::NetBindRemove,
    Control::NetBindEnable,
    Control::NetBindDisable,
    Control::DeviceEvent,
    Control::HardwareProfileChange,
    Control::PowerEvent,
    Control::SessionChange,
    Control::PreShutdown,
    Control::TimeChange,
    Control::UserLogoff,
    Control::TriggerEvent,
    Control::LowResources,
    Control::SystemLowResources,
    Control::UserFirst,
    Control::UserLast,
    Control::None,
    Control(18),
    Control(95),
    Control(98),
    Control(127),
    Control(256),
};

// n NotReady  x Stopped  s StartPending  t StopPending  r Running  c ContinuePending  p PausePending  d Paused
static State stateOf(char letter)
{
    return State(QByteArray("nxstrcpd").indexOf(letter));
}

// . taken  i ERROR_INVALID_SERVICE_CONTROL  c ERROR_SERVICE_CANNOT_ACCEPT_CTRL  a ERROR_SERVICE_NOT_ACTIVE  ?
// ERROR_INVALID_PARAMETER
static ControlResult resultOf(char letter)
{
    switch (letter) {
    case '.':
        return ControlResult(0);
    case 'i':
        return ControlResult(1052);
    case 'c':
        return ControlResult(1061);
    case 'a':
        return ControlResult(1062);
    default:
        return ControlResult(87);
    }
}

static const AcceptedControls everything = AcceptedControls::fromInt(0x6fff);
static const AcceptedControls nothing;

struct Row
{
    char state;
    char advanced;
    quint32 offered; // of everything
    const char *after;
    const char *acceptingAll;
    const char *acceptingNone;
};

// columns: Stop Pause Continue, then as above: Interrogate, Shutdown, ParamChange, NetBind (4), DeviceEvent,
// HardwareProfileChange, PowerEvent, SessionChange, PreShutdown, TimeChange, UserLogoff, TriggerEvent, LowResources (2), 128, 255
// | 0 18 95 98 127 256
static const Row rows[] = {
    {'n', 'n', 0x0000, "xnnnnnnnnnnnnnnnnnnnnnnnnnnn", "aaaaaaaaaaaaaaaaaaaaaa??????", "aaaaaaaaaaaaaaaaaaaaaa??????"},
    {'x', 'x', 0x0000, "xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "aaaaaaaaaaaaaaaaaaaaaa??????", "aaaaaaaaaaaaaaaaaaaaaa??????"},
    {'s', 'r', 0x0001, "tsssssssssssssssssssssssssss", ".ccccccccc.ccccccccccc??????", "iccccccccc.ccccccccccc??????"},
    {'t', 'x', 0x0000, "tttttttttttttttttttttttttttt", "cccccccccc.ccccccccccc??????", "cccccccccc.ccccccccccc??????"},
    {'r', 'r', 0x6fff, "tprrrrrrrrrrrrrrrrrrrrrrrrrr", "......................??????", "iii.iiiiii.iiiiiiiii..??????"},
    {'c', 'r', 0x6fff, "tpcccccccccccccccccccccccccc", "......................??????", "iii.iiiiii.iiiiiiiii..??????"},
    {'p', 'd', 0x6fff, "tpcppppppppppppppppppppppppp", "......................??????", "iii.iiiiii.iiiiiiiii..??????"},
    {'d', 'd', 0x6fff, "tdcddddddddddddddddddddddddd", "......................??????", "iii.iiiiii.iiiiiiiii..??????"},
};

class tst_StateMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void pairs_data();
    void pairs();
    void eachControlNeedsItsOwnBit_data();
    void eachControlNeedsItsOwnBit();
};

void tst_StateMachine::states_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("advanced");
    QTest::addColumn<bool>("pending");
    QTest::addColumn<AcceptedControls>("offered");
    for (const Row &row : rows)
        QTest::addRow("%c", row.state) << stateOf(row.state) << stateOf(row.advanced) << bool(strchr("stcp", row.state))
                                       << AcceptedControls::fromInt(row.offered);
}

void tst_StateMachine::states()
{
    QFETCH(State, state);
    QTEST(StateMachine::advanced(state), "advanced");
    QTEST(StateMachine::isPending(state), "pending");
    QTEST(StateMachine::offered(state, everything), "offered");
    QCOMPARE(StateMachine::offered(state, nothing), nothing);
}

void tst_StateMachine::pairs_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Control>("control");
    QTest::addColumn<State>("after");
    QTest::addColumn<ControlResult>("acceptingAll");
    QTest::addColumn<ControlResult>("acceptingNone");
    QCOMPARE(std::size(rows), size_t(8));
    for (const Row &row : rows) {
        QCOMPARE(strlen(row.after), std::size(columns));
        QCOMPARE(strlen(row.acceptingAll), std::size(columns));
        QCOMPARE(strlen(row.acceptingNone), std::size(columns));
        for (size_t i = 0; i < std::size(columns); ++i)
            QTest::addRow("%c, control %u", row.state, quint32(columns[i]))
                << stateOf(row.state) << columns[i] << stateOf(row.after[i]) << resultOf(row.acceptingAll[i])
                << resultOf(row.acceptingNone[i]);
    }
}

void tst_StateMachine::pairs()
{
    QFETCH(State, state);
    QFETCH(Control, control);
    QTEST(StateMachine::after(state, control), "after");
    QTEST(StateMachine::verdict(state, everything, control), "acceptingAll");
    QTEST(StateMachine::verdict(state, nothing, control), "acceptingNone");
}

void tst_StateMachine::eachControlNeedsItsOwnBit_data()
{
    QTest::addColumn<Control>("control");
    QTest::addColumn<quint32>("bit");
    QTest::newRow("Stop") << Control::Stop << 0x1U;
    QTest::newRow("Pause") << Control::Pause << 0x2U;
    QTest::newRow("Continue") << Control::Continue << 0x2U;
    QTest::newRow("Shutdown") << Control::Shutdown << 0x4U;
    QTest::newRow("ParamChange") << Control::ParamChange << 0x8U;
    QTest::newRow("NetBindAdd") << Control::NetBindAdd << 0x10U;
    QTest::newRow("NetBindRemove") << Control::NetBindRemove << 0x10U;
    QTest::newRow("NetBindEnable") << Control::NetBindEnable << 0x10U;
    QTest::newRow("NetBindDisable") << Control::NetBindDisable << 0x10U;
    QTest::newRow("HardwareProfileChange") << Control::HardwareProfileChange << 0x20U;
    QTest::newRow("PowerEvent") << Control::PowerEvent << 0x40U;
    QTest::newRow("SessionChange") << Control::SessionChange << 0x80U;
    QTest::newRow("PreShutdown") << Control::PreShutdown << 0x100U;
    QTest::newRow("TimeChange") << Control::TimeChange << 0x200U;
    QTest::newRow("TriggerEvent") << Control::TriggerEvent << 0x400U;
    QTest::newRow("UserLogoff") << Control::UserLogoff << 0x800U;
    QTest::newRow("LowResources") << Control::LowResources << 0x2000U;
    QTest::newRow("SystemLowResources") << Control::SystemLowResources << 0x4000U;
}

void tst_StateMachine::eachControlNeedsItsOwnBit()
{
    QFETCH(Control, control);
    QFETCH(quint32, bit);
    const AcceptedControls itsOwn = AcceptedControls::fromInt(bit);
    QCOMPARE(StateMachine::verdict(State::Running, itsOwn, control), ControlResult::Success);
    QCOMPARE(StateMachine::verdict(State::Running, everything & ~itsOwn, control), ControlResult::InvalidServiceControl);
}

ADD_TEST_CLASS(tst_StateMachine)
#include "tst_statemachine.moc"
