// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

#include <csignal>

static void addRows()
{
    const Table<QByteArray, QByteArray> row("extend", "result");
    row("extended", " --extend", "success");
    row("not extended", {}, "timeout");
}

class tst_Deadline : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void start_data() { addRows(); }
    void start();
    void stop_data() { addRows(); }
    void stop();
    void extendedAgainAndAgain_data();
    void extendedAgainAndAgain();
    void hungLoopIsKilled();
    void hungLoopIsRestarted();
    void busyLoopLives();
    void watchdogSleepsUntilReady();
    void watchdogSleepsAfterStop();
};

void tst_Deadline::start()
{
    QFETCH(QByteArray, extend);
    QFETCH(QByteArray, result);
    QVERIFY(machine->configure("--start 6000" + extend, "TimeoutStartSec=3\nRestart=no\n"));
    QCOMPARE(machine->systemctl({"start", "probe"}).code == 0, result == "success");
    QCOMPARE(machine->show("Result"), result);
    QCOMPARE(machine->log().contains("Running"), result == "success");
}

void tst_Deadline::stop()
{
    QFETCH(QByteArray, extend);
    QFETCH(QByteArray, result);
    QVERIFY(starts("--stop 6000" + extend, "TimeoutStopSec=3\n"));
    machine->systemctl({"stop", "probe"});
    QCOMPARE(machine->show("Result"), result);
    QVERIFY(machine->log().contains("stopPending"));
    QCOMPARE(machine->log().contains("Stopped"), result == "success");
}

void tst_Deadline::extendedAgainAndAgain_data()
{
    const Table<QByteArray, QStringList, QByteArray> add("state", "given", "last");
    add("start", "start", {"start", "wait=Running"}, "Running");
    add("stop", "stop", {"start", "wait=Running", "stop", "wait=Stopped"}, "Stopped");
    add("its own stop", "stop", {"start", "wait=Running", "control=136", "wait=Stopped"}, "Stopped");
    add("pause", "pause", {"start", "wait=Running", "pause", "wait=Paused"}, "Paused");
}

// As the page Asynchronous Work shows: with each signal, for the time of one cycle. In total this takes twice as long as
// the unit permits.
void tst_Deadline::extendedAgainAndAgain()
{
    QFETCH(QByteArray, state);
    QFETCH(QStringList, given);
    QFETCH(QByteArray, last);
    QVERIFY(machine->configure("--pausable --extend-each " + state, "TimeoutStartSec=3\nTimeoutStopSec=3\nRestart=no\n"));
    const QByteArrayList answers = machine->controller(given);
    QVERIFY2(answers.last().startsWith("wait: probe \"Logs what happens to it\" " + last + " exit 0/0"), answers.join('\n'));
    QCOMPARE(machine->show("Result"), "success");
    QCOMPARE(machine->log().last(), last);
}

void tst_Deadline::hungLoopIsKilled()
{
    QVERIFY(starts({}, "WatchdogSec=3\nRestart=no\n"));
    QVERIFY(sends("RTMIN+1"));
    QVERIFY(logs("control 129"));
    QVERIFY(shows("ActiveState", "failed"));
    QCOMPARE(machine->show("Result"), "watchdog");
    QCOMPARE(machine->show("ExecMainStatus"), QByteArray::number(SIGABRT));
}

void tst_Deadline::hungLoopIsRestarted()
{
    QVERIFY(starts({}, "WatchdogSec=3\n"));
    QVERIFY(sends("RTMIN+1"));
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(shows("SubState", "running"));
}

void tst_Deadline::busyLoopLives()
{
    QVERIFY(starts("--busy 300", "WatchdogSec=3\n"));
    QVERIFY(logs("turn 30")); // three times the period of the watchdog
    QCOMPARE(machine->show("SubState"), "running");
    QCOMPARE(machine->show("NRestarts"), "0");
}

// A start may take longer than the period of the watchdog.
void tst_Deadline::watchdogSleepsUntilReady()
{
    QVERIFY(starts("--busy 6000", "WatchdogSec=3\n"));
}

// Pinging after SIGTERM would activate the watchdog again.
void tst_Deadline::watchdogSleepsAfterStop()
{
    QVERIFY(starts("--stop 1500 --stop-hangs 6000", "WatchdogSec=3\n"));
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), "success");
}

SYSTEMD_TEST_MAIN(tst_Deadline)
#include "tst_deadline.moc"
