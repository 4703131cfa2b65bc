// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

class tst_Control : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void pauseAndContinue();
    void pauseThatIsNotAccepted();
    void contAfterTermIsIgnored();
    void userControls();
    void reload_data();
    void reload();
    void reloadThatHangs();
    void storedDescriptors_data();
    void storedDescriptors();
    void storeIsFullOrOff_data();
    void storeIsFullOrOff();
};

void tst_Control::pauseAndContinue()
{
    QVERIFY(starts("--pausable"));
    for (int round = 1; round <= 10; ++round) {
        QVERIFY(sends("TSTP"));
        QVERIFY(shows("StatusText", "Paused"));
        QVERIFY(sends("CONT"));
        QVERIFY(shows("StatusText", ""));
        QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("ContinuePending"), round, 30'000);
        QCOMPARE(machine->log().count("Paused"), round);
    }
    QCOMPARE(machine->show("ActiveState"), "active");
}

void tst_Control::pauseThatIsNotAccepted()
{
    QVERIFY(starts());
    QVERIFY(sends("TSTP")); // whose default action would stop the process
    QVERIFY(sends("RTMIN+5"));
    QVERIFY(logs("control 133"));
    QVERIFY(!machine->log().contains("Paused"));
}

// systemd sends SIGCONT right after SIGTERM.
void tst_Control::contAfterTermIsIgnored()
{
    QVERIFY(starts("--pausable --stop 300"));
    QVERIFY(sends("TSTP"));
    QVERIFY(logs("Paused"));
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), "success");
    QVERIFY(!machine->log().contains("ContinuePending"));
    QCOMPARE(machine->log().last(), "Stopped");
}

void tst_Control::userControls()
{
    QVERIFY(starts());
    for (int number : {0, 5, 30}) {
        QVERIFY(sends(QStringLiteral("RTMIN+%1").arg(number)));
        QVERIFY(logs("control " + QByteArray::number(128 + number)));
    }
    QCOMPARE(machine->show("SubState"), "running");
}

void tst_Control::reload_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("busy for 50 ms") << QByteArray("--busy 50");
    QTest::newRow("that goes on for 50 ms") << QByteArray("--reload 50");
}

// With ExecReload=kill alone, systemctl sometimes returns too early.
void tst_Control::reload()
{
    QFETCH(QByteArray, arguments);
    QVERIFY(starts(arguments));
    for (int round = 1; round <= 100; ++round) {
        QCOMPARE(machine->systemctl({"reload", "probe"}).code, 0);
        QVERIFY2(machine->log().contains("reloaded " + QByteArray::number(round)), QByteArray::number(round));
        QVERIFY(!machine->log().contains("reloaded " + QByteArray::number(round + 1)));
    }
    QCOMPARE(machine->show("SubState"), "running");
}

// The watchdog is active during a reload.
void tst_Control::reloadThatHangs()
{
    QVERIFY(starts("--reload -1", "WatchdogSec=3\nRestart=no\n"));
    QVERIFY(machine->systemctl({"reload", "probe"}).code != 0);
    QVERIFY(shows("ActiveState", "failed"));
    QCOMPARE(machine->show("Result"), "watchdog");
}

void tst_Control::storedDescriptors_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("restart") << QStringList{"systemctl", "restart", "probe"};
    QTest::newRow("restart by a controller") << QStringList{"/opt/qtdaemon/libexec/qtdaemon/controller", "probe", "restart"};
    QTest::newRow("SIGKILL") << QStringList{"systemctl", "kill", "--signal=KILL", "--kill-whom=main", "probe"};
}

void tst_Control::storedDescriptors()
{
    QFETCH(QStringList, command);
    QVERIFY(starts({}, "FileDescriptorStoreMax=5\n"));
    QVERIFY(sends("RTMIN+4"));
    QVERIFY(shows("NFileDescriptorStore", "2"));
    QCOMPARE(machine->run(command).code, 0);
    QVERIFY(logs("descriptor one Other one")); // systemd passes them in no particular order
    QVERIFY(logs("descriptor two Other two"));

    QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("Running"), 2, 30'000);
    QCOMPARE(machine->show("NFileDescriptorStore"), "2");
    QVERIFY(sends("RTMIN+6"));
    QVERIFY(shows("NFileDescriptorStore", "1"));
    QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
    QCOMPARE(machine->log().count("descriptor one Other one"), 1);
    QCOMPARE(machine->log().count("descriptor two Other two"), 2);
}

void tst_Control::storeIsFullOrOff_data()
{
    const Table<QByteArray, int> row("settings", "room");
    row("off", {}, 0);
    row("full", "FileDescriptorStoreMax=1\n", 1);
    row("neither", "FileDescriptorStoreMax=2\n", 2);
}

// systemd reports the size of the store since 254.
void tst_Control::storeIsFullOrOff()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, room);
    QVERIFY(starts({}, settings));
    QVERIFY(sends("RTMIN+4"));
    const bool isKnown = Machine::systemdVersion() >= 254;
    QVERIFY(logs(room >= 1 || !isKnown ? "stored one" : "not stored one"));
    QVERIFY(logs(room >= 2 || !isKnown ? "stored two" : "not stored two"));
    QVERIFY(shows("NFileDescriptorStore", QByteArray::number(room)));
}

SYSTEMD_TEST_MAIN(tst_Control)
#include "tst_control.moc"
