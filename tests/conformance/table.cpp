// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "table.h"

#include "systemd.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

// A difference is a step with another outcome, and the steps that follow from it. The script with the difference has to pass.
static QByteArray tableError(const Difference &difference, const QByteArray &steps)
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

static QByteArray tableError(const Scenario &row)
{
    const QByteArray wrong = row.scm ? tableError(*row.scm, row.steps) : QByteArray();
    if (!wrong.isEmpty() || !row.systemd)
        return wrong;
    return forSystemd(row).steps.isEmpty() ? "a difference without notion" : tableError(*row.systemd, row.steps);
}

QByteArray tableError(const QList<Scenario> &table)
{
    if (table.size() != scenarioCount)
        return "there are " + QByteArray::number(table.size()) + " scenarios";
    QSet<QByteArray> names;
    for (const Scenario &row : table) {
        if (names.contains(row.name))
            return row.name + ": twice";
        names.insert(row.name);
        if (const QByteArray wrong = tableError(row); !wrong.isEmpty())
            return row.name + ": " + wrong;
    }
    return {};
}

static QByteArray stepsFor(Manager manager, const Scenario &row)
{
    if (manager == Manager::Systemd)
        return forSystemd(row).steps;
    return manager == Manager::Scm && row.scm ? row.scm->steps : row.steps;
}

void addRows(Manager manager)
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("steps");
    for (const Scenario &row : scenarios()) {
        if (const QByteArray steps = stepsFor(manager, row); !steps.isEmpty())
            QTest::newRow(row.name.constData()) << row.service << steps;
    }
}

static QByteArray systemdSummary(const QList<Scenario> &table)
{
    int differing = 0;
    int without = 0;
    int inPart = 0;
    QMap<QByteArray, int> reasons;
    for (const Scenario &row : table) {
        const Rendering rendering = forSystemd(row);
        const bool isRun = !rendering.steps.isEmpty();
        without += !isRun;
        differing += isRun && !rendering.reasons.isEmpty();
        inPart += isRun && rendering.reasons.isEmpty() && !rendering.left.isEmpty();
        const QByteArrayList why = isRun ? rendering.reasons : rendering.left;
        const QSet<QByteArray> distinct(why.begin(), why.end());
        for (const QByteArray &reason : distinct)
            ++reasons[(isRun ? "differs: " : "no notion: ") + reason];
    }
    const int run = int(table.size()) - without;
    QByteArray text = QByteArray::number(run) + " scenarios run, " + QByteArray::number(run - differing) + " equal ("
        + QByteArray::number(inPart) + " of them without a step that systemd has no notion of), " + QByteArray::number(differing)
        + " different, " + QByteArray::number(without) + " without notion";
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        text += '\n' + QByteArray::number(it.value()).rightJustified(4) + ' ' + it.key();
    return text;
}

QByteArray summary(Manager manager)
{
    const QList<Scenario> table = scenarios();
    if (manager == Manager::Systemd)
        return systemdSummary(table);
    const auto differing = std::count_if(table.begin(), table.end(), [](const Scenario &row) { return row.scm.has_value(); });
    return QByteArray::number(table.size()) + " scenarios; the SCM differs in " + QByteArray::number(qsizetype(differing));
}
