// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

#include <csignal>

using namespace QtDaemon;

// Controls that arrive as POSIX signals, as from systemctl kill. For SIGHUP, see tst_reloads.cpp.
class tst_NotifySignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseAndContinueBySignal();
    void userControlsBySignal_data();
    void userControlsBySignal();
    void sigtermWhenTheSystemGoesDown_data();
    void sigtermWhenTheSystemGoesDown();
    void noFlagOfASystemGoingDown_data();
    void noFlagOfASystemGoingDown();
    void sigtermIsNotAccepted();
    void contAfterTermIsIgnored();
    void contTogetherWithTermIsIgnored();
    void aChildIsEndedBySigterm();
};

void tst_NotifySignals::pauseAndContinueBySignal()
{
    Notifying a;
    a.answer(&Service::pausePending);
    a.answer(&Service::continuePending);
    QVERIFY(a.runs());
    for (int round = 0; round < 3; ++round) {
        raise(SIGTSTP);
        QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
        raise(SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    }
    QCOMPARE(a.lines().count("READY=1"), 1);
}

void tst_NotifySignals::userControlsBySignal_data()
{
    QTest::addColumn<int>("number");
    for (int number : {0, 1, 5, SIGRTMAX - SIGRTMIN})
        QTest::addRow("RTMIN+%d", number) << number;
}

void tst_NotifySignals::userControlsBySignal()
{
    QFETCH(int, number);
    Notifying a;
    QSignalSpy controls(&a.service, &Service::userControl);
    QVERIFY(a.runs());
    for (int i = 0; i < 10; ++i)
        raise(SIGRTMIN + number);
    QTRY_COMPARE_WITH_TIMEOUT(controls.size(), 10, 30'000);
    QCOMPARE(controls.at(0).at(0).toInt(), 128 + number);
}

void tst_NotifySignals::sigtermWhenTheSystemGoesDown_data()
{
    const Table<State, AcceptedControls, State> row("state", "accepted", "after");
    const AcceptedControls both = AcceptedControl::Stop | AcceptedControl::Shutdown;
    row("it runs", State::Running, both, State::Running); // until shutdown() is answered
    row("it starts", State::StartPending, both, State::StopPending);
    row("it accepts no shutdown", State::Running, AcceptedControl::Stop, State::StopPending);
}

void tst_NotifySignals::sigtermWhenTheSystemGoesDown()
{
    QFETCH(State, state);
    QFETCH(AcceptedControls, accepted);
    QFETCH(State, after);
    const QTemporaryDir runtime; // as in a user's session whose companion unit has been stopped
    QVERIFY(QDir(runtime.path()).mkdir(QStringLiteral("qtdaemon")));
    QVERIFY(writeFile(runtime.filePath(QStringLiteral("qtdaemon/shutdown")), "reboot\n"));
    const QByteArray former = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const auto restore
        = qScopeGuard([&] { former.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", former); });

    Notifying a;
    a.service.setAcceptedControls(accepted);
    QByteArrayList kinds;
    connect(&a.service, &Service::shutdown, this, [&](const Message &message) { kinds += message.eventData; });
    connect(&a.service, &Service::stopPending, this, [] {}); // so that the state lasts
    if (state == State::StartPending)
        connect(&a.service, &Service::startPending, this, [] {}); // so that this state lasts, too
    QVERIFY(a.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), state, 30'000);
    raise(SIGTERM);
    QVERIFY(a.receives("STOPPING=1"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(a.service.state(), after);
    QCOMPARE(kinds.value(0), after == State::Running ? QByteArray("reboot") : QByteArray());
    QCOMPARE(a.countOf("STOPPING=1"), 1);
}

void tst_NotifySignals::noFlagOfASystemGoingDown_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("a FIFO") << QByteArray("mkfifo shutdown");
    QTest::newRow("a link") << QByteArray("echo reboot > other; ln -s other shutdown");
    QTest::newRow("a folder") << QByteArray("mkdir shutdown");
}

// SIGTERM then means an immediate stop.
void tst_NotifySignals::noFlagOfASystemGoingDown()
{
    QFETCH(QByteArray, command);
    const QTemporaryDir runtime;
    const QByteArray folder = QFile::encodeName(runtime.path());
    QCOMPARE(std::system(("mkdir '" + folder + "/qtdaemon' && cd '" + folder + "/qtdaemon' && " + command).constData()), 0);
    const QByteArray former = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", folder);
    const auto restore
        = qScopeGuard([&] { former.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", former); });

    Notifying a;
    QSignalSpy shutdowns(&a.service, &Service::shutdown);
    QVERIFY(a.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    raise(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Stopped, 30'000);
    QCOMPARE(shutdowns.size(), 0);
}

void tst_NotifySignals::sigtermIsNotAccepted()
{
    Notifying a;
    a.service.setAcceptedControls(AcceptedControl::Shutdown);
    QVERIFY(a.runs());
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("Control 1 was refused")));
    raise(SIGTERM);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(a.service.state(), State::Running);
    QCOMPARE(a.countOf("STOPPING=1"), 0);
}

void tst_NotifySignals::contAfterTermIsIgnored()
{
    Notifying a;
    a.answer(&Service::pausePending);
    QSignalSpy continued(&a.service, &Service::continuePending);
    connect(&a.service, &Service::stopPending, this, [] {}); // so that the state lasts
    QVERIFY(a.runs());
    raise(SIGTSTP);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
    raise(SIGTERM);
    raise(SIGCONT);
    QVERIFY(a.receives("STOPPING=1"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(a.service.state(), State::StopPending);
    QCOMPARE(continued.size(), 0);
}

// Both signals are pending when the process wakes up: the first handler must return before the second begins.
void tst_NotifySignals::contTogetherWithTermIsIgnored()
{
    Notifying a;
    a.answer(&Service::pausePending);
    QSignalSpy continued(&a.service, &Service::continuePending);
    QVERIFY(a.runs());
    raise(SIGTSTP);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGTERM);
    sigaddset(&both, SIGCONT);
    sigprocmask(SIG_BLOCK, &both, nullptr);
    raise(SIGTERM);
    raise(SIGCONT);
    sigprocmask(SIG_UNBLOCK, &both, nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Stopped, 30'000);
    QCOMPARE(continued.size(), 0);
}

// If the signals were blocked, as signalfd requires, a child would inherit that, and terminate() would have no effect.
void tst_NotifySignals::aChildIsEndedBySigterm()
{
    Notifying a;
    QVERIFY(a.runs());
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    QVERIFY(child.waitForStarted());
    child.terminate();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGTERM);
}

QTEST_GUILESS_MAIN(tst_NotifySignals)
#include "tst_notifysignals.moc"
