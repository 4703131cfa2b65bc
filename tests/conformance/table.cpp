// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "table.h"

#include <QSet>
#include <QTest>

// A difference is a step with another outcome, and what follows from that; the script that has it passes, or the test fails.
static QByteArray whatIsWrongWith(const Scenario &row, const Elsewhere &elsewhere)
{
    if (elsewhere.run != Elsewhere::Differs)
        return {};
    if (elsewhere.reason.isEmpty())
        return "a difference without a reason";
    const QByteArrayList here = row.steps.split(',');
    const QByteArrayList there = elsewhere.steps.split(',');
    for (qsizetype i = 0; i < qMin(here.size(), there.size()); ++i) {
        const QByteArrayList mine = here.at(i).simplified().split('=');
        const QByteArrayList other = there.at(i).simplified().split('=');
        if (mine != other)
            return mine.first() == other.first() ? QByteArray() : "no difference in \"" + here.at(i) + '"';
    }
    return "no difference";
}

QByteArray whatIsWrongWith(const QList<Scenario> &table)
{
    if (table.size() != scenarioCount)
        return "there are " + QByteArray::number(table.size()) + " scenarios";
    QSet<QByteArray> names;
    for (const Scenario &row : table) {
        if (names.contains(row.name))
            return row.name + ": twice";
        names.insert(row.name);
        for (const Elsewhere &elsewhere : {row.systemd, row.scm}) {
            if (const QByteArray wrong = whatIsWrongWith(row, elsewhere); !wrong.isEmpty())
                return row.name + ": " + wrong;
        }
    }
    return {};
}

void addRows(Column column)
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("steps");
    for (const Scenario &row : scenarios()) {
        const Elsewhere elsewhere = column ? row.*column : same;
        if (elsewhere.run != Elsewhere::NotRun)
            QTest::newRow(row.name.constData())
                << row.service << (elsewhere.run == Elsewhere::Differs ? elsewhere.steps : row.steps);
    }
}

QByteArray summary(const char *manager, Column column)
{
    int run = 0;
    int differ = 0;
    for (const Scenario &row : scenarios()) {
        const Elsewhere elsewhere = column ? row.*column : same;
        run += elsewhere.run != Elsewhere::NotRun;
        differ += elsewhere.run == Elsewhere::Differs;
    }
    return QByteArray::number(scenarios().size()) + " scenarios; " + manager + ": " + QByteArray::number(run) + " run, "
        + QByteArray::number(differ) + " differ";
}
