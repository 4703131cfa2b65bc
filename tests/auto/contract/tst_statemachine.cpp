// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "core/statemachine_p.h"
#include "tables.h"
#include "testclasses.h"

#include <algorithm>

using namespace QtDaemon;

constexpr AcceptedControls everything = AcceptedControls::fromInt(0x6fff);

// Compares the library's table, for each control in each state, with those of tables.h, which are the contract and the "Remarks"
// of ControlService written down by hand.
class tst_StateMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data() { addStates(); }
    void states();
    void controls_data() { addStates(); }
    void controls();

private:
    static void addStates();
};

void tst_StateMachine::addStates()
{
    QTest::addColumn<State>("state");
    for (int state = 0; Tables::letters[state] != 0; ++state)
        QTest::addRow("%c", Tables::letters[state]) << State(state);
}

void tst_StateMachine::states()
{
    QFETCH(const State, state);
    QCOMPARE(StateMachine::advanced(state), Tables::in(Tables::afterNextState, state));
    QCOMPARE(StateMachine::isPending(state), Tables::pending(state));
    QCOMPARE(StateMachine::offered(state, everything),
             AcceptedControls::fromInt(everything.toInt() & Tables::offeredMask[int(state)]));
    QCOMPARE(StateMachine::offered(state, {}), AcceptedControls());
}

static const Tables::ControlRow *rowOf(quint32 code)
{
    const bool isUser = code >= 128 && code <= 255;
    const auto hasCode = [&](const Tables::ControlRow &row) { return quint32(row.control) == (isUser ? 128 : code); };
    const auto *row = std::find_if(std::begin(Tables::controlRows), std::end(Tables::controlRows), hasCode);
    return row == std::end(Tables::controlRows) ? nullptr : row;
}

static quint32 answer(const Tables::ControlRow *row, State state, AcceptedControls accepted)
{
    if (!row)
        return 87; // ERROR_INVALID_PARAMETER
    const char letter = row->answer[int(state)];
    if (letter != '?')
        return letter == 'a' ? 1062 : 1061;
    return (accepted.toInt() & row->bit) == row->bit ? 0 : 1052; // ERROR_INVALID_SERVICE_CONTROL
}

void tst_StateMachine::controls()
{
    QFETCH(const State, state);
    QList<quint32> codes{0xffffffff};
    for (quint32 code = 0; code <= 300; ++code)
        codes += code;
    for (const quint32 code : codes) {
        const auto *row = rowOf(code);
        const QByteArray which = "control " + QByteArray::number(code);
        QVERIFY2(StateMachine::after(state, Control(code)) == (row && row->after ? Tables::in(row->after, state) : state), which);
        const AcceptedControls own = AcceptedControls::fromInt(row ? row->bit : 0);
        for (const AcceptedControls accepted : {everything, AcceptedControls(), own, everything & ~own}) {
            const auto verdict = quint32(StateMachine::verdict(state, accepted, Control(code)));
            QVERIFY2(verdict == answer(row, state, accepted),
                     which + ", accepted " + QByteArray::number(accepted.toInt(), 16) + ": " + QByteArray::number(verdict));
        }
    }
}

ADD_TEST_CLASS(tst_StateMachine)
#include "tst_statemachine.moc"
