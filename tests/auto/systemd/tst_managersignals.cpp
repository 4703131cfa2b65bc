// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "faults.h"
#include "reloading.h"

#include <atomic>
#include <ctime>

using namespace QtDaemon;

static std::atomic<time_t> offset{0}; // of the monotonic clock, in s
static std::atomic<bool> stands{false}; // whether that clock stands still

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static auto *const real = original<int(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, now);
    if (clock == CLOCK_MONOTONIC)
        *now = stands ? timespec{offset, 0} : timespec{now->tv_sec + offset, now->tv_nsec};
    return result;
}

// Which SIGCONT belongs to a reload, and which one continues the service.
class tst_ManagerSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { offset = 0; }
    void continueAfterAReload_data();
    void continueAfterAReload();
    void reloadsThatOverlap();
    void aLongReload();
    void bothAtOnce();
    void anotherThreadWasFaster_data();
    void anotherThreadWasFaster();
    void aStopWakesToo();
};

void tst_ManagerSignals::continueAfterAReload_data()
{
    QTest::addColumn<QByteArray>("signs"); // h, c, u: SIGHUP, SIGCONT, a user control; w: 2 s pass; capitals: by another process
    QTest::newRow("by the manager") << QByteArray("hcc");
    QTest::newRow("by another") << QByteArray("hcC");
    QTest::newRow("by another, before that of the reload") << QByteArray("hCc");
    QTest::newRow("after a reload that another sends, as kill in ExecReload=") << QByteArray("Hc");
    QTest::newRow("after another of the manager's signals") << QByteArray("huc");
    QTest::newRow("too late to be that of the reload") << QByteArray("hwc");
}

void tst_ManagerSignals::continueAfterAReload()
{
    QFETCH(QByteArray, signs);
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    static const QMap<char, void (*)()> deeds{
        {'h', [] { send(SIGHUP); }},       {'H', [] { sendFromElsewhere(getpid(), QStringLiteral("-HUP")); }},
        {'c', [] { send(SIGCONT); }},      {'C', [] { sendFromElsewhere(getpid(), QStringLiteral("-CONT")); }},
        {'u', [] { send(SIGRTMIN + 1); }}, {'w', [] { offset = offset + 2; }},
    };
    for (const char sign : signs) {
        QCOMPARE(a.service.state(), State::Paused);
        deeds.value(sign)();
    }
    QVERIFY(a.reaches(State::Running));
    QCOMPARE(a.reloads.size(), 1);
    QCOMPARE(a.continues.size(), 1);
}

// The second SIGHUP has overtaken the SIGCONT of the first.
void tst_ManagerSignals::reloadsThatOverlap()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    for (const int number : {SIGHUP, SIGHUP, SIGCONT, SIGCONT})
        send(number);
    QTRY_COMPARE_WITH_TIMEOUT(a.reloads.size(), 2, 30'000);
    QVERIFY(a.settles());
    QCOMPARE(a.service.state(), State::Paused);
    send(SIGCONT);
    QVERIFY(a.reaches(State::Running));
}

// SIGCONT waits in the pipe while a slot reads the settings.
void tst_ManagerSignals::aLongReload()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    connect(&a.service, &Service::paramChange, this, [] {
        send(SIGCONT);
        offset = offset + 10;
    });
    send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(a.reloads.size(), 1, 30'000);
    QVERIFY(a.settles());
    QCOMPARE(a.service.state(), State::Paused);
}

void tst_ManagerSignals::bothAtOnce()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGHUP);
    sigaddset(&both, SIGCONT);
    sigprocmask(SIG_BLOCK, &both, nullptr);
    reload();
    sigprocmask(SIG_UNBLOCK, &both, nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(a.reloads.size(), 1, 30'000);
    QVERIFY(a.settles());
    QCOMPARE(a.service.state(), State::Paused);
}

void tst_ManagerSignals::anotherThreadWasFaster_data()
{
    const Table<int, State> row("between", "state"); // between: in seconds
    row("SIGCONT of the reload, written first", 0, State::Paused);
    row("SIGCONT of a Continue, long before the reload", 2, State::Running);
}

void tst_ManagerSignals::anotherThreadWasFaster()
{
    QFETCH(int, between);
    QFETCH(State, state);
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    stands = true;
    send(SIGCONT);
    offset = offset + between;
    send(SIGHUP);
    stands = false;
    QTRY_COMPARE_WITH_TIMEOUT(a.reloads.size(), 1, 30'000);
    QVERIFY(a.settles());
    QVERIFY(a.reaches(state));
    QCOMPARE(a.continues.size(), state == State::Running ? 1 : 0);
}

// systemd sends SIGCONT after SIGTERM as well.
void tst_ManagerSignals::aStopWakesToo()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    stands = true;
    send(SIGCONT);
    send(SIGTERM);
    stands = false;
    QVERIFY(a.reaches(State::Stopped));
    QCOMPARE(a.continues.size(), 0);
}

// Qt Test's own thread must not handle these signals, because it would handle one while this thread handles the next.
int main(int argc, char **argv)
{
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGHUP);
    sigaddset(&both, SIGCONT);
    pthread_sigmask(SIG_BLOCK, &both, nullptr); // the Service unblocks them in its thread
    const QCoreApplication app(argc, argv);
    tst_ManagerSignals test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_managersignals.moc"
