// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"
#include "program.h"

#include <csignal>

using namespace QtDaemon;

// Thousands of SIGTERM, with other signals in between, to a service in another process: it stops once, and properly.
class tst_SignalStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStop_data();
    void oneStop();
};

void tst_SignalStorm::oneStop_data()
{
    QTest::addColumn<QByteArray>("during"); // printed before the storm begins
    QTest::newRow("start") << QByteArray("StartPending after 0");
    QTest::newRow("running") << QByteArray("Running after 0");
    QTest::newRow("stopping") << QByteArray("StopPending after 1000");
}

void tst_SignalStorm::oneStop()
{
    QFETCH(QByteArray, during);
    NotifyDriver systemd;
    const bool isStart = during.startsWith("Start");
    Program program({isStart ? QStringLiteral("held") : QString()}, QStringLiteral("systemd"));
    program.start();
    QVERIFY(program.waitForStarted());
    const auto pid = pid_t(program.processId());
    QVERIFY(program.prints(isStart ? during : "Running after 0"));
    const int accepted = isStart ? 0 : 1'000; // user controls while it is running
    for (int i = 0; i < accepted; ++i)
        QCOMPARE(::kill(pid, SIGRTMIN + i % 31), 0);
    QVERIFY(QTest::qWaitFor([&] { return noneIsPending(pid); }, 30'000)); // otherwise the kernel would deliver SIGTERM first
    if (during.startsWith("Stop")) {
        QCOMPARE(::kill(pid, SIGTERM), 0);
        QVERIFY(program.prints(during));
    }

    for (int i = 0; i < 10'000; ++i) {
        QCOMPARE(::kill(pid, SIGTERM), 0);
        for (const int other : {SIGHUP, SIGCONT, SIGTSTP, SIGRTMIN + i % 31})
            QCOMPARE(::kill(pid, i % 10 == 9 ? other : SIGTERM), 0);
        systemd.lines(); // as a manager does; otherwise the last messages would wait behind all others
    }
    if (!during.startsWith("Stop"))
        QVERIFY(program.prints("StopPending after " + QByteArray::number(accepted)));
    QVERIFY(QTest::qWaitFor([&] { return systemd.lines().last().startsWith("STATUS=Stopping, check point "); }, 30'000));
    program.closeWriteChannel();
    const auto hasEnded = [&] {
        systemd.lines();
        return program.state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(hasEnded, 30'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.prints("Stopped after " + QByteArray::number(accepted)));
    QCOMPARE(program.output().count("StopPending"), 1);
    QCOMPARE(program.output().count("Stopped"), 1);
    QCOMPARE(systemd.countOf("STOPPING=1"), 1);
    QCOMPARE(systemd.countOf("EXIT_STATUS=0"), 1);
    const QByteArrayList &lines = systemd.lines();
    QVERIFY(lines.indexOf("EXIT_STATUS=0") > lines.lastIndexOf("READY=1"));
}

QTEST_GUILESS_MAIN(tst_SignalStorm)
#include "tst_signalstorm.moc"
