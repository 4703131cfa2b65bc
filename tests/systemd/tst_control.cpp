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

private:
    void send(const QString &signal)
    {
        QCOMPARE(machine->systemctl({"kill", "--signal=" + signal, "--kill-whom=main", "probe"}).code, 0);
    }
};

void tst_Control::pauseAndContinue()
{
    QVERIFY(machine->configure("--pausable"));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    for (int round = 1; round <= 10; ++round) {
        send("TSTP");
        QVERIFY(shows("StatusText", "Paused"));
        send("CONT");
        QVERIFY(shows("StatusText", ""));
        QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("ContinuePending"), round, 30'000);
        QCOMPARE(machine->log().count("Paused"), round);
    }
    QCOMPARE(machine->show("ActiveState"), "active");
}

void tst_Control::pauseThatIsNotAccepted()
{
    QVERIFY(machine->configure());
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    send("TSTP"); // whose default would stop the process
    send("RTMIN+5");
    QVERIFY(logs("control 133"));
    QVERIFY(!machine->log().contains("Paused"));
}

// systemd sends it right after SIGTERM.
void tst_Control::contAfterTermIsIgnored()
{
    QVERIFY(machine->configure("--pausable --stop 300"));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    send("TSTP");
    QVERIFY(logs("Paused"));
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), "success");
    QVERIFY(!machine->log().contains("ContinuePending"));
    QCOMPARE(machine->log().last(), "Stopped");
}

void tst_Control::userControls()
{
    QVERIFY(machine->configure());
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    for (int number : {0, 5, 30}) {
        send(QStringLiteral("RTMIN+%1").arg(number));
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

// With ExecReload=kill alone systemctl returns too early, now and then.
void tst_Control::reload()
{
    QFETCH(QByteArray, arguments);
    QVERIFY(machine->configure(arguments));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    for (int round = 1; round <= 100; ++round) {
        QCOMPARE(machine->systemctl({"reload", "probe"}).code, 0);
        QVERIFY2(machine->log().contains("reloaded " + QByteArray::number(round)), QByteArray::number(round));
        QVERIFY(!machine->log().contains("reloaded " + QByteArray::number(round + 1)));
    }
    QCOMPARE(machine->show("SubState"), "running");
}

// The watchdog is on during a reload.
void tst_Control::reloadThatHangs()
{
    QVERIFY(machine->configure("--reload -1", "WatchdogSec=3\nRestart=no\n"));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
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
    QVERIFY(machine->configure({}, "FileDescriptorStoreMax=5\n"));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    send("RTMIN+4");
    QVERIFY(shows("NFileDescriptorStore", "2"));
    QCOMPARE(machine->run(command).code, 0);
    QVERIFY(logs("descriptor one Other one")); // systemd hands them over in no order of ours
    QVERIFY(logs("descriptor two Other two"));

    QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("Running"), 2, 30'000);
    QCOMPARE(machine->show("NFileDescriptorStore"), "2");
    send("RTMIN+6");
    QVERIFY(shows("NFileDescriptorStore", "1"));
    QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
    QCOMPARE(machine->log().count("descriptor one Other one"), 1);
    QCOMPARE(machine->log().count("descriptor two Other two"), 2);
}

void tst_Control::storeIsFullOrOff_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("room");
    QTest::newRow("off") << QByteArray() << 0;
    QTest::newRow("full") << QByteArray("FileDescriptorStoreMax=1\n") << 1;
    QTest::newRow("neither") << QByteArray("FileDescriptorStoreMax=2\n") << 2;
}

// systemd has reported it since 254.
void tst_Control::storeIsFullOrOff()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, room);
    QVERIFY(machine->configure({}, settings));
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    send("RTMIN+4");
    const bool isKnown = Machine::systemdVersion() >= 254;
    QVERIFY(logs(room >= 1 || !isKnown ? "stored one" : "not stored one"));
    QVERIFY(logs(room >= 2 || !isKnown ? "stored two" : "not stored two"));
    QVERIFY(shows("NFileDescriptorStore", QByteArray::number(room)));
}

int main(int argc, char **argv)
{
    return runUnderSystemd<tst_Control>(argc, argv);
}
#include "tst_control.moc"
