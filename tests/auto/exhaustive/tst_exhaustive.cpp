// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "model.h"
#include "subject.h"

#include <QSet>
#include <QTest>

using namespace QtDaemon;

// Under a sanitizer, and under Wine, each sequence takes ten times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || defined(Q_OS_WIN)
constexpr int farthest = 5;
#else
constexpr int farthest = 8;
#endif

/*
    Every sequence of steps to a depth, by states reached: each state that a new sequence reaches is left again
    by every step. The Service has to show what the Model foretells, and to keep what is promised of it.
*/
class tst_Exhaustive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySequence_data();
    void everySequence();
};

static const char *const names[stepCount]
    = {"Start",  "Stop", "Pause", "Continue", "Interrogate", "Shutdown", "ParamChange", "User", "Deliver", "Poll",
       "Second", "Long", "Next",  "Next9",    "MoreTime",    "OwnStop",  "Fail",        "Exit", "Listen",  "Destroy"};

static QByteArray text(const Seen &seen)
{
    if (seen.sight != Sight::Told)
        return "signal " + QByteArray::number(int(seen.sight)) + '(' + QByteArray::number(seen.state) + ", "
            + QByteArray::number(quint32(seen.control)) + ')';
    const Status &status = seen.status;
    QByteArray text = "told";
    for (const quint32 value : {quint32(status.state), quint32(status.acceptedControls.toInt()), status.checkPoint,
                                status.waitHint, status.exitCode, status.serviceExitCode})
        text += ' ' + QByteArray::number(value);
    return text;
}

static QByteArray text(const Sights &sights)
{
    QByteArray all;
    for (const Seen &seen : sights)
        all += "\n    " + text(seen);
    return all;
}

// One sequence, taken by both. What is wrong stays in `error`.
class Run
{
public:
    explicit Run(const Setup &setup)
        : m_listening(setup.listeners)
        , model(setup)
        , subject(setup)
    {
    }

    bool take(Step step);
    bool ends();

private:
    bool keepsPromises(const Seen &seen);
    bool isPending(State state) const;
    bool fails(const QByteArray &what)
    {
        error = "after" + m_path + ": " + what;
        return false;
    }

    const int m_listening;
    QByteArray m_path;
    Status m_last;
    bool m_hasStopped = false;
    QList<Control> m_accepted; // not yet heard of

public:
    Model model;
    Subject subject;
    QByteArray error;
};

bool Run::isPending(State state) const
{
    return state == State::StartPending || state == State::StopPending || state == State::ContinuePending
        || state == State::PausePending;
}

bool Run::take(Step step)
{
    m_path += ' ';
    m_path += names[int(step)];
    Sights foretold;
    Sights seen;
    const quint32 expected = model.take(step, &foretold);
    const quint32 answer = subject.take(step, &seen);
    if (answer != expected)
        return fails("answered " + QByteArray::number(answer) + ", not " + QByteArray::number(expected));
    if (step == Step::Start && answer == 0) {
        m_last = {};
        m_accepted.clear();
    }
    if (step >= Step::Stop && step <= Step::User && step != Step::Interrogate && answer == 0)
        m_accepted += controlOf(step);
    for (const Seen &one : seen)
        if (!keepsPromises(one))
            return false;
    if (seen != foretold)
        return fails("seen" + text(seen) + "\n  foretold" + text(foretold));
    const Service *service = subject.service();
    if (service && (service->state() != model.state() || service->cycle() != model.cycle()))
        return fails("the state or its cycle differs");
    if (subject.manager().isHung() != model.isHung())
        return fails("isHung() differs");
    return true;
}

bool Run::keepsPromises(const Seen &seen)
{
    if (seen.sight == Sight::NotifiedOf && seen.control != Control::None) {
        // Its own stop() is no control of the manager's.
        if (!m_accepted.isEmpty() && m_accepted.first() == seen.control)
            m_accepted.removeFirst();
        else if (seen.control != Control::Stop)
            return fails("a control is lost, or out of order: " + QByteArray::number(quint32(seen.control)));
        return true;
    }
    if (seen.sight != Sight::Told)
        return true;
    // Where a status may lead: each state to itself, and to these.
    static const QHash<State, QList<State>> edges{
        {State::Stopped, {State::StartPending}},
        {State::StartPending, {State::Running, State::StopPending, State::Stopped}},
        {State::Running, {State::PausePending, State::StopPending, State::Stopped}},
        {State::PausePending, {State::Paused, State::ContinuePending, State::StopPending, State::Stopped}},
        {State::Paused, {State::ContinuePending, State::StopPending, State::Stopped}},
        {State::ContinuePending, {State::Running, State::PausePending, State::StopPending, State::Stopped}},
        {State::StopPending, {State::Stopped}},
    };
    const Status &status = seen.status;
    if (m_hasStopped)
        return fails("Stopped was not the last word");
    if (status.state != m_last.state && !edges[m_last.state].contains(status.state))
        return fails("a newer acknowledgement was overwritten: " + text(seen));
    if (status.state == m_last.state && status.checkPoint < m_last.checkPoint)
        return fails("a check point fell: " + text(seen));
    if (isPending(status.state) != (status.checkPoint > 0))
        return fails("a check point of a settled state, or none of a pending one: " + text(seen));
    m_hasStopped = status.state == State::Stopped;
    m_last = status;
    return true;
}

// Wherever it is: everything acknowledged is answered, and there is a way to Stopped.
bool Run::ends()
{
    const auto settles = [this] {
        for (int i = 0; i < 8; ++i)
            if (!take(Step::Next) || !take(Step::Second))
                return false;
        return true;
    };
    const bool started = model.told().state != State::Stopped;
    if (!settles())
        return false;
    if (started && !m_hasStopped
        && (isPending(model.told().state) || model.waiting() > 0 || subject.manager().status() != m_last))
        return fails("a control was never answered");
    if (started && (m_listening & Notified) && !m_hasStopped && !m_accepted.isEmpty())
        return fails("a control was never heard of");
    if (!started && !model.isOver() && !take(Step::Start))
        return false;
    if (!take(Step::Deliver) || !settles() || !take(Step::Stop) || !settles())
        return false;
    const QList<Status> history = subject.manager().history();
    if (subject.manager().status().state != State::Stopped)
        return fails("there is no way to Stopped");
    if (!history.isEmpty() && !m_hasStopped)
        return fails("Stopped was not told");
    return true;
}

void tst_Exhaustive::initTestCase()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtInfoMsg || type == QtFatalMsg) // the warnings of misuse are meant here
            fprintf(stderr, "%s\n", qPrintable(message));
    });
}

void tst_Exhaustive::everySequence_data()
{
    QTest::addColumn<int>("listeners");
    QTest::addColumn<bool>("slotsAnswer");
    QTest::addColumn<bool>("polls");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("waiting"); // the most that wait in the queue at once
    // Every set of listeners a little way, some of them far.
    for (int listeners = 0; listeners < listenerSets; ++listeners)
        for (const bool slotsAnswer : {false, true})
            QTest::addRow("listeners %d%s", listeners, slotsAnswer ? ", answering" : "")
                << listeners << slotsAnswer << true << 3 << 3;
    QTest::newRow("all listen") << listenerSets - 1 << false << true << farthest << 2;
    QTest::newRow("all listen and answer") << listenerSets - 1 << true << true << farthest << 2;
    QTest::newRow("nobody listens") << 0 << false << true << farthest << 2;
    QTest::newRow("unhandled controls are answered") << int(PendingStates | Unhandled) << false << true << farthest << 2;
    QTest::newRow("nobody polls") << int(PendingStates | Notified) << false << false << farthest << 2;
}

void tst_Exhaustive::everySequence()
{
    QFETCH(const int, listeners);
    QFETCH(const bool, slotsAnswer);
    QFETCH(const bool, polls);
    QFETCH(const int, depth);
    QFETCH(const int, waiting);
    const Setup setup{listeners, slotsAnswer, polls};

    using Path = std::vector<Step>;
    QSet<QByteArray> reached{Model(setup).key()};
    std::vector<Path> frontier{Path()};
    qint64 sequences = 0;
    for (int length = 1; length <= depth; ++length) {
        std::vector<Path> next;
        for (const Path &path : frontier)
            for (int i = 0; i < stepCount; ++i) {
                Run run(setup);
                for (const Step step : path)
                    QVERIFY2(run.take(step), run.error.constData());
                QVERIFY2(run.take(Step(i)), run.error.constData());
                ++sequences;
                const QByteArray key = run.model.key();
                if (run.model.waiting() > waiting || reached.contains(key))
                    continue;
                reached.insert(key);
                QVERIFY2(run.ends(), run.error.constData());
                next.push_back(path);
                next.back().push_back(Step(i));
            }
        frontier = std::move(next);
    }
    qInfo("depth %d: %lld states, left by %lld sequences", depth, qint64(reached.size()), sequences);
}

QTEST_GUILESS_MAIN(tst_Exhaustive)
#include "tst_exhaustive.moc"
