// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "reloading.h"

#include <QScopeGuard>

using namespace QtDaemon;

// Many reloads in a row, as systemd has sent them since 253.
class tst_ReloadRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAPausedService();
    void ofARunningService_data();
    void ofARunningService();
    void inAnotherProcess();
    void hangupInheritedAsIgnored();
};

constexpr int rounds = 50;

static void reloadInRounds(Reloading *a)
{
    a->forget();
    for (int round = 1; round <= rounds; ++round) {
        reload();
        QTRY_COMPARE_WITH_TIMEOUT(a->countOf("READY=1"), round, 30'000);
    }
    QVERIFY(a->settles());
    QCOMPARE(a->reloads.size(), rounds);
}

void tst_ReloadRounds::ofAPausedService()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    reloadInRounds(&a);
    QCOMPARE(a.continues.size(), 0);
    QCOMPARE(a.service.state(), State::Paused);
    send(SIGCONT);
    QVERIFY(a.reaches(State::Running));
}

void tst_ReloadRounds::ofARunningService_data()
{
    QTest::addColumn<bool>("isPausable");
    QTest::newRow("that is pausable") << true;
    QTest::newRow("that is not") << false;
}

void tst_ReloadRounds::ofARunningService()
{
    QFETCH(bool, isPausable);
    Reloading a(isPausable);
    QVERIFY(a.runs());
    static int refusals = 0;
    static QtMessageHandler former = nullptr;
    refusals = 0;
    former = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        refusals += message.contains(QLatin1String("was refused"));
        former(type, context, message);
    });
    const auto back = qScopeGuard([] { qInstallMessageHandler(former); });
    reloadInRounds(&a);
    QCOMPARE(refusals, 0);
    QCOMPARE(a.states.size(), 0);
    send(SIGCONT); // not from a reload
    QVERIFY(a.settles());
    QCOMPARE(refusals, isPausable ? 0 : 1);
}

// The service runs in another process, whose parent is really this one.
void tst_ReloadRounds::inAnotherProcess()
{
    NotifyDriver systemd;
    Program program({}, QStringLiteral("systemd"));
    program.start();
    QVERIFY(program.prints("Running after 0"));
    const auto pid = pid_t(program.processId());
    ::kill(pid, SIGTSTP);
    QVERIFY(program.prints("Paused after 0"));
    systemd.forget();
    for (int round = 1; round <= rounds; ++round) {
        ::kill(pid, SIGHUP);
        ::kill(pid, SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(systemd.countOf("READY=1"), round, 30'000);
    }
    ::kill(pid, SIGRTMIN);
    QVERIFY(QTest::qWaitFor([&] { return noneIsPending(pid); }, 30'000)); // otherwise the kernel would deliver SIGCONT first
    ::kill(pid, SIGCONT);
    QVERIFY(program.prints("ContinuePending after 1"));
    QVERIFY(program.prints("Running after 1"));
    QCOMPARE(program.output().count("ContinuePending"), 1);
    ::kill(pid, SIGTSTP);
    QVERIFY(program.prints("Paused after 1"));
    sendFromElsewhere(pid, QStringLiteral("-HUP"));
    sendFromElsewhere(pid, QStringLiteral("-CONT"));
    QVERIFY(program.prints("Running after 1"));
}

// As with ExecStart=nohup ...: since systemd 262, a notify-reload unit must have a handler.
void tst_ReloadRounds::hangupInheritedAsIgnored()
{
    const auto former = std::signal(SIGHUP, SIG_IGN);
    const auto back = qScopeGuard([former] { std::signal(SIGHUP, former); });
    {
        Reloading a;
        QVERIFY(a.runs());
        a.forget();
        reload();
        QVERIFY(a.receives("READY=1"));
        QCOMPARE(a.reloads.size(), 1);
    }
    struct sigaction after
    {
    };
    sigaction(SIGHUP, nullptr, &after);
    QVERIFY(after.sa_handler == SIG_IGN); // restored
}

QTEST_GUILESS_MAIN(tst_ReloadRounds)
#include "tst_reloadrounds.moc"
