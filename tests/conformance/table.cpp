// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "table.h"

#include <QSet>
#include <QTest>

#include <algorithm>

// A difference is a step with another outcome, and what follows from that; the script that has it passes, or the test fails.
static QByteArray whatIsWrongWith(const Difference &difference, const QByteArray &steps)
{
    if (difference.reason.isEmpty())
        return "a difference without a reason";
    const QByteArrayList here = steps.split(',');
    const QByteArrayList there = difference.steps.split(',');
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
        const QByteArray wrong = row.scm ? whatIsWrongWith(*row.scm, row.steps) : QByteArray();
        if (!wrong.isEmpty())
            return row.name + ": " + wrong;
    }
    return {};
}

void addRows(Manager manager)
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("steps");
    for (const Scenario &row : scenarios()) {
        const bool differs = manager == Manager::Scm && row.scm;
        QTest::newRow(row.name.constData()) << row.service << (differs ? row.scm->steps : row.steps);
    }
}

QByteArray summary()
{
    const QList<Scenario> table = scenarios();
    const auto differing = std::count_if(table.begin(), table.end(), [](const Scenario &row) { return row.scm.has_value(); });
    return QByteArray::number(table.size()) + " scenarios; the SCM differs in " + QByteArray::number(qsizetype(differing));
}
