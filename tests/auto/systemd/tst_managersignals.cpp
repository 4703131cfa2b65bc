// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"
#include "program.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

#include <atomic>
#include <csignal>
#include <ctime>

#include <unistd.h>

using namespace QtDaemon;

// This process is its own manager: what it sends with kill() comes from the parent.
pid_t getppid() noexcept
{
    return getpid();
}

static std::atomic<time_t> offset{0}; // s, of the monotonic clock

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static auto *const real = original<int(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, now);
    if (clock == CLOCK_MONOTONIC)
        now->tv_sec += offset;
    return result;
}

// Since 253 systemd sends SIGCONT right after the SIGHUP of a reload, as it always did after SIGTERM.
class tst_ManagerSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { offset = 0; }
    void reloadsOfAPausedService();
    void reloadsOfARunningService_data();
    void reloadsOfARunningService();
    void continueAfterAReload_data();
    void continueAfterAReload();
    void reloadsThatOverlap();
    void aLongReload();
    void bothAtOnce();
    void inAnotherProcess();
    void anIgnoredHangupReloads();
};

static void send(int signalNumber)
{
    ::kill(getpid(), signalNumber);
}

static void sendFromElsewhere(pid_t to, const QString &signal)
{
    QCOMPARE(QProcess::execute(QStringLiteral("/bin/kill"), {signal, QString::number(to)}), 0);
}

static void reload()
{
    send(SIGHUP);
    send(SIGCONT);
}

struct Reloading : NotifyDriver, Answering
{
    explicit Reloading(bool isPausable = true)
        : Answering(0)
    {
        answer(&Service::continuePending);
        if (isPausable)
            answer(&Service::pausePending);
    }
    bool runs()
    {
        const bool isReady = service.start() && hears("READY=1") && reaches(State::Running);
        states.clear();
        return isReady;
    }
    bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return service.state() == state; }, 30'000);
    }
    bool pauses()
    {
        send(SIGTSTP);
        return reaches(State::Paused);
    }
    // Until all that was sent before has been taken.
    bool settles()
    {
        const qsizetype before = controls.size();
        raise(SIGRTMIN);
        return QTest::qWaitFor([&] { return controls.size() > before; }, 30'000);
    }

    QSignalSpy reloads{&service, &Service::paramChange};
    QSignalSpy continues{&service, &Service::continuePending};
    QSignalSpy states{&service, &Service::stateChanged};
    QSignalSpy controls{&service, &Service::userControl};
};

constexpr int rounds = 50;

void tst_ManagerSignals::reloadsOfAPausedService()
{
    Reloading a;
    QVERIFY(a.runs());
    QVERIFY(a.pauses());
    a.forget();
    for (int round = 1; round <= rounds; ++round) {
        reload();
        QTRY_COMPARE_WITH_TIMEOUT(a.countOf("READY=1"), round, 30'000);
    }
    QVERIFY(a.settles());
    QCOMPARE(a.reloads.size(), rounds);
    QCOMPARE(a.continues.size(), 0);
    QCOMPARE(a.service.state(), State::Paused);
    send(SIGCONT);
    QVERIFY(a.reaches(State::Running));
}

void tst_ManagerSignals::reloadsOfARunningService_data()
{
    QTest::addColumn<bool>("isPausable");
    QTest::newRow("that is pausable") << true;
    QTest::newRow("that is not") << false;
}

void tst_ManagerSignals::reloadsOfARunningService()
{
    QFETCH(bool, isPausable);
    Reloading a(isPausable);
    QVERIFY(a.runs());
    static int refusals = 0;
    static QtMessageHandler former = nullptr;
    refusals = 0;
    former = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        refusals += message.contains(QLatin1String("does not fit"));
        former(type, context, message);
    });
    const auto back = qScopeGuard([] { qInstallMessageHandler(former); });
    a.forget();
    for (int round = 1; round <= rounds; ++round) {
        reload();
        QTRY_COMPARE_WITH_TIMEOUT(a.countOf("READY=1"), round, 30'000);
    }
    QVERIFY(a.settles());
    QCOMPARE(a.reloads.size(), rounds);
    QCOMPARE(refusals, 0);
    QCOMPARE(a.states.size(), 0);
    send(SIGCONT); // none of a reload
    QVERIFY(a.settles());
    QCOMPARE(refusals, isPausable ? 0 : 1);
}

void tst_ManagerSignals::continueAfterAReload_data()
{
    QTest::addColumn<QByteArray>("signs"); // h, c, u: SIGHUP, SIGCONT, a user control; of another process in capitals
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
    for (const char sign : signs) {
        QCOMPARE(a.service.state(), State::Paused);
        switch (sign) {
        case 'h':
            send(SIGHUP);
            break;
        case 'H':
            sendFromElsewhere(getpid(), QStringLiteral("-HUP"));
            break;
        case 'c':
            send(SIGCONT);
            break;
        case 'C':
            sendFromElsewhere(getpid(), QStringLiteral("-CONT"));
            break;
        case 'u':
            send(SIGRTMIN + 1);
            break;
        case 'w':
            offset = offset + 2;
            break;
        }
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

static bool noneIsPending(pid_t pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    return status.open(QIODevice::ReadOnly) && status.readAll().contains("ShdPnd:\t0000000000000000");
}

// Whose parent this one is indeed.
void tst_ManagerSignals::inAnotherProcess()
{
    NotifyDriver systemd;
    Program program({}, QStringLiteral("systemd"));
    program.start();
    QVERIFY(program.says("Running after 0"));
    const auto pid = pid_t(program.processId());
    ::kill(pid, SIGTSTP);
    QVERIFY(program.says("Paused after 0"));
    systemd.forget();
    for (int round = 1; round <= rounds; ++round) {
        ::kill(pid, SIGHUP);
        ::kill(pid, SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(systemd.countOf("READY=1"), round, 30'000);
    }
    ::kill(pid, SIGRTMIN);
    QVERIFY(QTest::qWaitFor([&] { return noneIsPending(pid); }, 30'000)); // the kernel would hand it SIGCONT first
    ::kill(pid, SIGCONT);
    QVERIFY(program.says("ContinuePending after 1"));
    QVERIFY(program.says("Running after 1"));
    QCOMPARE(program.output().count("ContinuePending"), 1);
    ::kill(pid, SIGTSTP);
    QVERIFY(program.says("Paused after 1"));
    sendFromElsewhere(pid, QStringLiteral("-HUP"));
    sendFromElsewhere(pid, QStringLiteral("-CONT"));
    QVERIFY(program.says("Running after 1"));
}

// ExecStart=nohup ...; a notify-reload unit needs a handler since systemd 262.
void tst_ManagerSignals::anIgnoredHangupReloads()
{
    const auto former = std::signal(SIGHUP, SIG_IGN);
    const auto back = qScopeGuard([former] { std::signal(SIGHUP, former); });
    {
        Reloading a;
        QVERIFY(a.runs());
        a.forget();
        reload();
        QVERIFY(a.hears("READY=1"));
        QCOMPARE(a.reloads.size(), 1);
    }
    struct sigaction after
    {
    };
    sigaction(SIGHUP, nullptr, &after);
    QVERIFY(after.sa_handler == SIG_IGN); // as it was
}

QTEST_GUILESS_MAIN(tst_ManagerSignals)
#include "tst_managersignals.moc"
