// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "run.h"

#include <QSet>

#include <climits>
#include <deque>
#include <optional>

using namespace QtDaemon;

// The number of steps for every set of listeners, and for a few of them. "tests/run deep" sets 8 for all.
static const int everywhere = qMax(3, qEnvironmentVariableIntValue("QTDAEMON_STEPS"));
static const int farthest = qMax(5, everywhere);

/*
    Every sequence of steps up to a depth. From each new state of the Model that a sequence reaches, every step is
    taken. The Service has to behave as the Model predicts, and to keep the promises that Run checks.
*/
class tst_Exhaustive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySequence_data();
    void everySequence();
};

void tst_Exhaustive::initTestCase()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtInfoMsg || type == QtFatalMsg) // omits the warnings, because misuse is intended here
            fprintf(stderr, "%s\n", qPrintable(message));
    });
}

void tst_Exhaustive::everySequence_data()
{
    // waiting: the maximum number of controls in the queue
    const Table<int, bool, bool, int, int> row("listeners", "slotsAnswer", "polls", "depth", "waiting");
    for (int listeners = 0; listeners < listenerSets; ++listeners) {
        for (const bool slotsAnswer : {false, true})
            row("listeners " + QByteArray::number(listeners) + (slotsAnswer ? ", answering" : ""), listeners, slotsAnswer, true,
                everywhere, everywhere > 3 ? 2 : 3);
    }
    row("nobody polls", int(PendingStates | Notified), false, false, farthest, 2);
    if (everywhere < farthest) {
        row("all listen", listenerSets - 1, false, true, farthest, 2);
        row("all listen and answer", listenerSets - 1, true, true, farthest, 2);
        row("nobody listens", 0, false, true, farthest, 2);
        row("unhandled controls are answered", int(PendingStates | Unhandled), false, true, farthest, 2);
    }
}

void tst_Exhaustive::everySequence()
{
    QFETCH(const int, listeners);
    QFETCH(const bool, slotsAnswer);
    QFETCH(const bool, polls);
    QFETCH(const int, depth);
    QFETCH(const int, waiting);
    const Setup setup{listeners, slotsAnswer, polls};

    std::deque<Run> frontier;
    frontier.emplace_back(setup);
    QSet<QByteArray> reached{frontier.front().model().key()};
    qint64 steps = 0;
    for (int length = 1; length <= depth; ++length) {
        std::deque<Run> next;
        for (const Run &begun : frontier) {
            const QByteArray place = begun.model().key(INT_MAX);
            std::optional<Run> run;
            for (int i = 0; i < stepCount; ++i, ++steps) {
                if (!run)
                    run.emplace(begun);
                QVERIFY2(run->take(Step(i)), run->error().constData());
                if (run->model().key(INT_MAX) == place) { // the next step continues from there
                    run->forgetStep();
                    continue;
                }
                const QByteArray key = run->model().key();
                if (run->model().waiting() <= waiting && !reached.contains(key)) {
                    reached.insert(key);
                    next.push_back(*run);
                    QVERIFY2(run->ends(), run->error().constData());
                }
                run.reset();
            }
        }
        frontier = std::move(next);
    }
    qInfo("depth %d: %lld states reached, %lld steps taken", depth, qint64(reached.size()), steps);
}

QTEST_GUILESS_MAIN(tst_Exhaustive)
#include "tst_exhaustive.moc"
