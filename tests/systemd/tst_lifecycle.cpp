// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

class tst_Lifecycle : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void startedOnlyAfterNextState();
    void stopIsClean();
    void stopWhileStarting();
    void restart();
    void statusText();
    void exitCode_data();
    void exitCode();
    void failureIsRestarted_data();
    void failureIsRestarted();
    void killedIsRestarted();
};

void tst_Lifecycle::startedOnlyAfterNextState()
{
    QVERIFY(machine->configure("--start-when /opt/shared/go"));
    QCOMPARE(machine->systemctl({"start", "--no-block", "probe"}).code, 0);
    QVERIFY(logs("startPending 3")); // emitted again in each cycle
    QCOMPARE(machine->show("ActiveState"), "activating");
    machine->writeFile("go", {});
    QVERIFY(shows("ActiveState", "active"));
    QVERIFY(logs("Running"));
}

void tst_Lifecycle::stopIsClean()
{
    QVERIFY(starts());
    QCOMPARE(machine->show("SubState"), "running");
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("ActiveState"), "inactive");
    QCOMPARE(machine->show("SubState"), "dead");
    QCOMPARE(machine->show("Result"), "success");
    QCOMPARE(machine->show("ExecMainStatus"), "0");
    QCOMPARE(machine->log().mid(machine->log().indexOf("stopPending")), (QByteArrayList{"stopPending", "Stopped"}));
}

void tst_Lifecycle::stopWhileStarting()
{
    QVERIFY(machine->configure("--start-when /nowhere"));
    QCOMPARE(machine->systemctl({"start", "--no-block", "probe"}).code, 0);
    QVERIFY(logs("startPending 1"));
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), "success");
    QVERIFY(!machine->log().contains("Running"));
    QCOMPARE(machine->log().last(), "Stopped");
}

void tst_Lifecycle::restart()
{
    QVERIFY(starts());
    const QByteArray first = machine->show("MainPID");
    for (int round = 1; round <= 10; ++round) {
        QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
        QCOMPARE(machine->show("SubState"), "running");
        QCOMPARE(machine->log().count("Stopped"), round);
    }
    QVERIFY(machine->show("MainPID") != first);
    QCOMPARE(machine->show("NRestarts"), "0"); // none of the restarts is automatic
}

void tst_Lifecycle::statusText()
{
    QVERIFY(starts("--pausable --status \"3 waiting, ä\""));
    QByteArray status = machine->systemctl({"status", "probe"}).output;
    QVERIFY2(status.contains("Status: \"3 waiting, ä\""), status);
    QVERIFY(sends("TSTP"));
    QVERIFY(shows("StatusText", "Paused: 3 waiting, ä"));
}

void tst_Lifecycle::exitCode_data()
{
    const Table<QByteArray, QByteArray> row("settings", "result");
    row("is reported", {}, "exit-code");
    row("that is a success", "SuccessExitStatus=7", "success");
}

void tst_Lifecycle::exitCode()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, result);
    QVERIFY(starts({}, settings));
    QVERIFY(sends("RTMIN+7"));
    QVERIFY(logs("control 135"));
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), result);
    QCOMPARE(machine->show("ExecMainStatus"), "7");
}

void tst_Lifecycle::failureIsRestarted_data()
{
    const Table<QByteArray, bool> row("settings", "restarted");
    row("on-failure, as the unit has it", {}, true);
    row("never", "Restart=no", false);
    row("but not with that code", "RestartPreventExitStatus=3", false);
    row("never, but with that code", "Restart=no\nRestartForceExitStatus=3", true);
}

void tst_Lifecycle::failureIsRestarted()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, restarted);
    QVERIFY(starts({}, settings));
    QVERIFY(sends("RTMIN+3"));
    if (restarted) {
        QVERIFY(shows("NRestarts", "1"));
        QVERIFY(shows("SubState", "running"));
        QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("Running"), 2, 30'000); // printed after READY=1
    } else {
        QVERIFY(shows("ActiveState", "failed"));
        QCOMPARE(machine->show("Result"), "exit-code");
        QCOMPARE(machine->show("ExecMainStatus"), "3");
        QCOMPARE(machine->show("NRestarts"), "0");
    }
}

void tst_Lifecycle::killedIsRestarted()
{
    QVERIFY(starts());
    QVERIFY(sends("KILL"));
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(shows("SubState", "running"));
}

SYSTEMD_TEST_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
