// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <thread>

using namespace QtDaemon;

class tst_Notify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyOnlyAfterNextState();
    void stoppingThenExitStatus();
    void failureIsTheExitStatus();
    void abstractSocket();
    void statusText();
    void noStatusTextSpoilsItsDatagram();
    void pausedIsReported();
    void checkPointsAreReported();
    void aQuickStopReportsNoCheckPoint();
    void moreTimeIsExtended();
    void windDownIsExtended();
    void watchdogIsFedTwiceAnInterval();
    void watchdogStarvesWithTheLoop();
    void watchdogIsFedFromReadyToStopping();
    void environmentIsTakenOut();
    void readyIsReadBeforeTheHandlersGo();
};

void tst_Notify::readyOnlyAfterNextState()
{
    Notifying a;
    int emitted = 0;
    connect(&a.service, &Service::startPending, this, [&] {
        QVERIFY(!a.lines().contains("READY=1"));
        if (++emitted == 3)
            a.service.nextState();
    });
    QVERIFY(a.service.start());
    QCOMPARE(a.service.backendName(), QStringLiteral("systemd"));
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(emitted, 3);
    QCOMPARE(a.lines().count("READY=1"), 1);
}

void tst_Notify::stoppingThenExitStatus()
{
    Notifying a;
    QVERIFY(a.runs());
    raise(SIGTERM);
    QVERIFY(a.receives("EXIT_STATUS=0"));
    QCOMPARE(a.lines().count("STOPPING=1"), 1);
    QVERIFY(a.lines().indexOf("STOPPING=1") < a.lines().indexOf("EXIT_STATUS=0"));
    QCOMPARE(a.service.state(), State::Stopped);
}

void tst_Notify::failureIsTheExitStatus()
{
    Notifying a;
    QVERIFY(a.runs());
    QTest::ignoreMessage(QtCriticalMsg, "The service \"probe\" failed with code 3: no licence");
    a.service.fail(3, QStringLiteral("no licence"));
    QVERIFY(a.receives("EXIT_STATUS=3"));
    QCOMPARE(a.lines().last(), "STATUS=no licence");
    QCOMPARE(a.lines().count("STOPPING=1"), 1);
}

void tst_Notify::abstractSocket()
{
    NotifyDriver systemd("@qtdaemon-test-" + QByteArray::number(QCoreApplication::applicationPid()));
    QVERIFY(systemd.isBound);
    Answering a;
    QVERIFY(systemd.runs(&a.service));
}

void tst_Notify::statusText()
{
    Notifying a;
    QVERIFY(a.runs());
    a.service.setStatusText(QStringLiteral("3 waiting\nREADY=0"));
    QVERIFY(a.receives("STATUS=3 waiting READY=0")); // the text stays on one line
}

// systemd drops a whole datagram if it contains a NUL, or more than 4096 bytes.
void tst_Notify::noStatusTextSpoilsItsDatagram()
{
    Notifying a;
    a.service.setStatusText(QStringLiteral("a") + QChar(0) + QStringLiteral("b ") + QString(5000, QChar(0x20ac)));
    QVERIFY(a.runs());
    const QByteArrayList &lines = a.lines();
    const auto status = std::find_if(lines.begin(), lines.end(), [](const auto &line) { return line.startsWith("STATUS="); });
    QVERIFY(status != lines.end());
    QVERIFY(status->startsWith("STATUS=a b "));
    QVERIFY(status->size() < 4000);
}

void tst_Notify::pausedIsReported()
{
    Notifying a;
    a.answer(&Service::pausePending);
    QVERIFY(a.runs());
    raise(SIGTSTP);
    QVERIFY(a.receives("STATUS=Paused"));
    a.service.setStatusText(QStringLiteral("3 waiting"));
    QVERIFY(a.receives("STATUS=Paused: 3 waiting"));
    raise(SIGCONT);
    QVERIFY(a.receives("STATUS=3 waiting"));
}

void tst_Notify::checkPointsAreReported()
{
    Notifying a;
    a.service.setStatusText(QStringLiteral("fine"));
    connect(&a.service, &Service::startPending, this, [&] {
        if (a.service.cycle() == 3)
            a.service.nextState();
    });
    QVERIFY(a.runs());
    QCOMPARE(a.lines().mid(0, 3),
             QByteArrayList({"STATUS=fine", "STATUS=Starting, check point 2, wait hint 30000 ms: fine",
                             "STATUS=Starting, check point 3, wait hint 30000 ms: fine"}));
    QCOMPARE(a.lines().last(), "STATUS=fine");
}

void tst_Notify::aQuickStopReportsNoCheckPoint()
{
    Notifying a;
    a.service.setStatusText(QStringLiteral("fine"));
    a.answer(&Service::stopPending);
    QVERIFY(a.runs());
    a.service.stop();
    QVERIFY(a.receives("EXIT_STATUS=0"));
    QCOMPARE(a.countOf("STATUS="), 1);
}

void tst_Notify::moreTimeIsExtended()
{
    Notifying a;
    connect(&a.service, &Service::startPending, this, [&] { a.service.requestAdditionalTime(60'000); });
    QVERIFY(a.service.start());
    QVERIFY(a.receives("EXTEND_TIMEOUT_USEC=60040000"));
    a.service.nextState();
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(a.countOf("EXTEND"), 1); // the default wait hint extends nothing
}

void tst_Notify::windDownIsExtended()
{
    Notifying a;
    a.answer(&Service::pausePending);
    connect(&a.service, &Service::stopPending, this, [&] { a.service.requestAdditionalTime(45'000); });
    QVERIFY(a.runs());
    raise(SIGTERM);
    QVERIFY(a.receives("EXTEND_TIMEOUT_USEC=45040000"));
    QCOMPARE(a.service.state(), State::StopPending);
}

void tst_Notify::watchdogIsFedTwiceAnInterval()
{
    constexpr int interval = 400; // ms
    Notifying a(0, QByteArray::number(interval * 1000)); // without cycles, which might feed the watchdog
    QVERIFY(a.runs());
    int intervals = 0;
    QTimer timer; // a delay of the event loop delays both
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, this, [&] { ++intervals; });
    a.forget();
    timer.start(interval);
    QTRY_VERIFY_WITH_TIMEOUT(a.lines().count("WATCHDOG=1") >= 10, 30'000);
    QVERIFY2(intervals < 8, qPrintable(QString::number(intervals))); // expected: 5; if fed once an interval: 9 or 10
}

void tst_Notify::watchdogStarvesWithTheLoop()
{
    constexpr int interval = 100; // ms
    Notifying a(20, QByteArray::number(interval * 1000));
    QVERIFY(a.service.start());
    QVERIFY(a.receives("WATCHDOG=1"));
    a.forget();
    QThread::msleep(5UL * interval); // a hung event loop: no helper thread feeds the watchdog
    QCOMPARE(a.lines().count("WATCHDOG=1"), 0);
    QVERIFY(a.receives("WATCHDOG=1"));
}

// systemd arms the watchdog with the first WATCHDOG=1, whatever the state.
void tst_Notify::watchdogIsFedFromReadyToStopping()
{
    Notifying a(20, "20000");
    QSignalSpy starting(&a.service, &Service::startPending);
    QSignalSpy stopping(&a.service, &Service::stopPending);
    connect(&a.service, &Service::startPending, this, [] {});
    connect(&a.service, &Service::stopPending, this, [] {});
    QVERIFY(a.service.start());
    QTRY_VERIFY_WITH_TIMEOUT(starting.size() > 5, 30'000);
    QVERIFY(!a.lines().contains("WATCHDOG=1"));
    a.service.nextState();
    QVERIFY(a.receives("WATCHDOG=1"));
    raise(SIGTERM);
    QVERIFY(a.receives("STOPPING=1"));
    a.forget();
    QTRY_VERIFY_WITH_TIMEOUT(stopping.size() > 5, 30'000);
    QVERIFY(!a.lines().contains("WATCHDOG=1"));
}

void tst_Notify::environmentIsTakenOut()
{
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    qputenv("FDSTORE", "5");
    Notifying a(20, "1000000");
    QVERIFY(a.service.start());
    QProcess child;
    child.start(QStringLiteral("env"), QStringList());
    QVERIFY(child.waitForFinished());
    const QByteArray environment = child.readAll();
    QVERIFY(environment.contains("PATH="));
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_", "LISTEN_", "FDSTORE"})
        QVERIFY2(!environment.contains(name), name);
}

// systemd 262 looks for a handler of SIGHUP when it reads READY=1; by then, a service may already have ended by itself.
void tst_Notify::readyIsReadBeforeTheHandlersGo()
{
    qputenv("SYSTEMD_EXEC_PID", QByteArray::number(QCoreApplication::applicationPid()));
    NotifyDriver systemd;
    auto a = std::make_unique<Answering>();
    QVERIFY(a->service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a->service.state(), State::Running, 30'000);
    std::atomic_bool isGone{false};
    bool isHandled = false;
    std::thread manager([&] {
        for (QByteArray next; !isGone && next != "BARRIER=1"; next = systemd.peek()) {
            if (!next.isEmpty()) // otherwise a datagram that has arrived since would be lost
                systemd.read();
        }
        struct sigaction action
        {
        };
        isHandled = !isGone && sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler != SIG_DFL;
        systemd.read();
    });
    a.reset();
    isGone = true;
    manager.join();
    qunsetenv("SYSTEMD_EXEC_PID");
    QVERIFY(isHandled);
}

QTEST_GUILESS_MAIN(tst_Notify)
#include "tst_notify.moc"
