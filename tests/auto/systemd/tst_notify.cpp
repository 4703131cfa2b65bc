// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

#include <csignal>

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
    void pausedIsSaid();
    void checkPointsAreSaid();
    void aQuickStopSaysNoCheckPoint();
    void pauseAndContinueBySignal();
    void userControlsBySignal_data();
    void userControlsBySignal();
    void reload();
    void reloadThatNobodyListensTo();
    void reloadThatAskedForMoreTime();
    void moreTimeIsExtended();
    void windDownIsExtended();
    void contAfterTermIsIgnored();
    void contTogetherWithTermIsIgnored();
    void watchdogIsFedTwiceAnInterval();
    void watchdogStarvesWithTheLoop();
    void watchdogIsFedFromReadyToStopping();
    void environmentIsTakenOut();
    void aChildIsEndedBySigterm();
};

void tst_Notify::readyOnlyAfterNextState()
{
    NotifyDriver systemd;
    Answering a;
    int asked = 0;
    connect(&a.service, &Service::startPending, this, [&] {
        QVERIFY(!systemd.lines().contains("READY=1"));
        if (++asked == 3)
            a.service.nextState();
    });
    QVERIFY(a.service.start());
    QCOMPARE(a.service.backendName(), QStringLiteral("systemd"));
    QVERIFY(systemd.hears("READY=1"));
    QCOMPARE(asked, 3);
    QCOMPARE(systemd.lines().count("READY=1"), 1);
}

void tst_Notify::stoppingThenExitStatus()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    raise(SIGTERM);
    QVERIFY(systemd.hears("EXIT_STATUS=0"));
    QCOMPARE(systemd.lines().count("STOPPING=1"), 1);
    QVERIFY(systemd.lines().indexOf("STOPPING=1") < systemd.lines().indexOf("EXIT_STATUS=0"));
    QCOMPARE(a.service.state(), State::Stopped);
}

void tst_Notify::failureIsTheExitStatus()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    QTest::ignoreMessage(QtCriticalMsg, "The service \"probe\" failed with code 3.");
    a.service.fail(3);
    QVERIFY(systemd.hears("EXIT_STATUS=3"));
    QCOMPARE(systemd.lines().count("STOPPING=1"), 1);
}

void tst_Notify::abstractSocket()
{
    NotifyDriver systemd("@qtdaemon-test-" + QByteArray::number(QCoreApplication::applicationPid()));
    QVERIFY(systemd.isBound);
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
}

void tst_Notify::statusText()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    a.service.setStatusText(QStringLiteral("3 waiting\nREADY=0"));
    QVERIFY(systemd.hears("STATUS=3 waiting READY=0")); // a line of ours stays one line
}

// systemd drops a datagram with a NUL in it, or of more than 4096 bytes, with all that it says.
void tst_Notify::noStatusTextSpoilsItsDatagram()
{
    NotifyDriver systemd;
    Answering a;
    a.service.setStatusText(QStringLiteral("a") + QChar(0) + QStringLiteral("b ") + QString(5000, QChar(0x20ac)));
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    const QByteArrayList &lines = systemd.lines();
    const auto status = std::find_if(lines.begin(), lines.end(), [](const auto &line) { return line.startsWith("STATUS="); });
    QVERIFY(status != lines.end());
    QVERIFY(status->startsWith("STATUS=a b "));
    QVERIFY(status->size() < 4000);
}

void tst_Notify::pausedIsSaid()
{
    NotifyDriver systemd;
    Answering a;
    a.answer(&Service::pausePending);
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    raise(SIGTSTP);
    QVERIFY(systemd.hears("STATUS=Paused"));
    a.service.setStatusText(QStringLiteral("3 waiting"));
    QVERIFY(systemd.hears("STATUS=Paused: 3 waiting"));
    raise(SIGCONT);
    QVERIFY(systemd.hears("STATUS=3 waiting"));
}

void tst_Notify::checkPointsAreSaid()
{
    NotifyDriver systemd;
    Answering a;
    a.service.setStatusText(QStringLiteral("fine"));
    connect(&a.service, &Service::startPending, this, [&] {
        if (a.service.cycle() == 3)
            a.service.nextState();
    });
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    QCOMPARE(systemd.lines().mid(0, 3),
             QByteArrayList({"STATUS=fine", "STATUS=Starting, check point 2, wait hint 30000 ms: fine",
                             "STATUS=Starting, check point 3, wait hint 30000 ms: fine"}));
    QCOMPARE(systemd.lines().last(), "STATUS=fine");
}

void tst_Notify::aQuickStopSaysNoCheckPoint()
{
    NotifyDriver systemd;
    Answering a;
    a.service.setStatusText(QStringLiteral("fine"));
    a.answer(&Service::stopPending);
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    a.service.stop();
    QVERIFY(systemd.hears("EXIT_STATUS=0"));
    QCOMPARE(systemd.countOf("STATUS="), 1);
}

void tst_Notify::pauseAndContinueBySignal()
{
    NotifyDriver systemd;
    Answering a;
    a.answer(&Service::pausePending);
    a.answer(&Service::continuePending);
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    for (int round = 0; round < 3; ++round) {
        raise(SIGTSTP);
        QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
        raise(SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    }
    QCOMPARE(systemd.lines().count("READY=1"), 1);
}

void tst_Notify::userControlsBySignal_data()
{
    QTest::addColumn<int>("number");
    for (int number : {0, 1, 5, SIGRTMAX - SIGRTMIN})
        QTest::addRow("RTMIN+%d", number) << number;
}

void tst_Notify::userControlsBySignal()
{
    QFETCH(int, number);
    NotifyDriver systemd;
    Answering a;
    QSignalSpy controls(&a.service, &Service::userControl);
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    for (int i = 0; i < 10; ++i)
        raise(SIGRTMIN + number);
    QTRY_COMPARE_WITH_TIMEOUT(controls.size(), 10, 30'000);
    QCOMPARE(controls.at(0).at(0).toInt(), 128 + number);
}

void tst_Notify::reload()
{
    NotifyDriver systemd;
    Answering a;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        QVERIFY(systemd.lines().contains("RELOADING=1"));
        readyTooSoon = systemd.lines().contains("READY=1");
    });
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.hears("READY=1"));
    QVERIFY(!readyTooSoon);
    const QByteArrayList &lines = systemd.lines();
    QCOMPARE(lines.value(0), QByteArray("RELOADING=1"));
    QVERIFY(lines.value(1).startsWith("MONOTONIC_USEC="));
    QVERIFY(lines.value(1).mid(15).toLongLong() > 0);
}

void tst_Notify::reloadThatNobodyListensTo()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.hears("READY=1")); // systemctl would wait for ever
    QCOMPARE(systemd.lines().value(0), QByteArray("RELOADING=1"));
}

void tst_Notify::reloadThatAskedForMoreTime()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::paramChange, this, [&] { a.service.requestAdditionalTime(5000); });
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.hears("EXTEND_TIMEOUT_USEC=5000000"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QVERIFY(!systemd.lines().contains("READY=1"));
    a.service.nextState();
    QVERIFY(systemd.hears("READY=1"));
    QCOMPARE(a.service.state(), State::Running);
}

void tst_Notify::moreTimeIsExtended()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::startPending, this, [&] { a.service.requestAdditionalTime(60'000); });
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("EXTEND_TIMEOUT_USEC=60000000"));
    a.service.nextState();
    QVERIFY(systemd.hears("READY=1"));
    QCOMPARE(systemd.countOf("EXTEND"), 1); // the default wait hint extends nothing
}

void tst_Notify::windDownIsExtended()
{
    NotifyDriver systemd;
    Answering a;
    a.answer(&Service::pausePending);
    connect(&a.service, &Service::stopPending, this, [&] { a.service.requestAdditionalTime(45'000); });
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    raise(SIGTERM);
    QVERIFY(systemd.hears("EXTEND_TIMEOUT_USEC=45000000"));
    QCOMPARE(a.service.state(), State::StopPending);
}

void tst_Notify::contAfterTermIsIgnored()
{
    NotifyDriver systemd;
    Answering a;
    a.answer(&Service::pausePending);
    QSignalSpy continued(&a.service, &Service::continuePending);
    connect(&a.service, &Service::stopPending, this, [] {}); // stays there
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    raise(SIGTSTP);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
    raise(SIGTERM);
    raise(SIGCONT);
    QVERIFY(systemd.hears("STOPPING=1"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(a.service.state(), State::StopPending);
    QCOMPARE(continued.size(), 0);
}

// Both wait when the process wakes up: the handler of the first must end before that of the second begins.
void tst_Notify::contTogetherWithTermIsIgnored()
{
    NotifyDriver systemd;
    Answering a;
    a.answer(&Service::pausePending);
    QSignalSpy continued(&a.service, &Service::continuePending);
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
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

void tst_Notify::watchdogIsFedTwiceAnInterval()
{
    constexpr int interval = 400; // ms
    NotifyDriver systemd({}, QByteArray::number(interval * 1000));
    Answering a(0); // its own cycles would not do it
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    systemd.forget();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(systemd.lines().count("WATCHDOG=1") >= 10, 30'000);
    QVERIFY2(time.elapsed() < 10 * interval, qPrintable(QString::number(time.elapsed())));
}

void tst_Notify::watchdogStarvesWithTheLoop()
{
    constexpr int interval = 100; // ms
    NotifyDriver systemd({}, QByteArray::number(interval * 1000));
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("WATCHDOG=1"));
    systemd.forget();
    QThread::msleep(5 * interval); // a hung event loop: no helper thread feeds the watchdog
    QCOMPARE(systemd.lines().count("WATCHDOG=1"), 0);
    QVERIFY(systemd.hears("WATCHDOG=1"));
}

// The first WATCHDOG=1 sets it off, whatever the state.
void tst_Notify::watchdogIsFedFromReadyToStopping()
{
    NotifyDriver systemd({}, "20000");
    Answering a;
    QSignalSpy starting(&a.service, &Service::startPending);
    QSignalSpy stopping(&a.service, &Service::stopPending);
    connect(&a.service, &Service::startPending, this, [] {});
    connect(&a.service, &Service::stopPending, this, [] {});
    QVERIFY(a.service.start());
    QTRY_VERIFY_WITH_TIMEOUT(starting.size() > 5, 30'000);
    QVERIFY(!systemd.lines().contains("WATCHDOG=1"));
    a.service.nextState();
    QVERIFY(systemd.hears("WATCHDOG=1"));
    raise(SIGTERM);
    QVERIFY(systemd.hears("STOPPING=1"));
    systemd.forget();
    QTRY_VERIFY_WITH_TIMEOUT(stopping.size() > 5, 30'000);
    QVERIFY(!systemd.lines().contains("WATCHDOG=1"));
}

void tst_Notify::environmentIsTakenOut()
{
    NotifyDriver systemd({}, "1000000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    Answering a;
    QVERIFY(a.service.start());
    QProcess child;
    child.start(QStringLiteral("env"), QStringList());
    QVERIFY(child.waitForFinished());
    const QByteArray environment = child.readAll();
    QVERIFY(environment.contains("PATH="));
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_", "LISTEN_"})
        QVERIFY2(!environment.contains(name), name);
}

// With a blocked mask, as signalfd needs it, terminate() would do nothing.
void tst_Notify::aChildIsEndedBySigterm()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(a.service.start());
    QVERIFY(systemd.hears("READY=1"));
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    QVERIFY(child.waitForStarted());
    child.terminate();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGTERM);
}

QTEST_GUILESS_MAIN(tst_Notify)
#include "tst_notify.moc"
