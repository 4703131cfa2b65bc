// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// systemctl --user, as an ordinary user.
class tst_UserManager : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void life();
    void reload();
    void failureIsRestarted();
    void hungLoopIsKilled();
    void exitIsAShutdown();

private:
    void startProbe(const QByteArray &settings = {});
    void send(const QString &signal)
    {
        QCOMPARE(machine->systemctl({"kill", "--signal=" + signal, "--kill-whom=main", "probe"}).code, 0);
    }
};

void tst_UserManager::startProbe(const QByteArray &settings)
{
    QVERIFY(machine->startUserManager());
    QVERIFY(machine->configure("--pausable --status fine", settings));
    const Machine::Answer answer = machine->systemctl({"start", "probe"});
    QVERIFY2(answer.code == 0, answer.output);
}

void tst_UserManager::life()
{
    startProbe();
    const QByteArray status = machine->systemctl({"status", "probe"}).output;
    QVERIFY2(status.contains("Status: \"fine\""), status);
    send("TSTP");
    QVERIFY(shows("StatusText", "Paused: fine"));
    send("CONT");
    QVERIFY(shows("StatusText", "fine"));
    send("RTMIN+5");
    QVERIFY(logs("control 133"));
    QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("SubState"), "dead");
    QCOMPARE(machine->show("Result"), "success");
    QCOMPARE(machine->log().count("Stopped"), 2);
    QVERIFY(!machine->log().join().contains("shutdown"));
}

void tst_UserManager::reload()
{
    startProbe();
    for (int round = 1; round <= 100; ++round) {
        QCOMPARE(machine->systemctl({"reload", "probe"}).code, 0);
        QVERIFY2(machine->log().contains("reloaded " + QByteArray::number(round)), QByteArray::number(round));
    }
}

void tst_UserManager::failureIsRestarted()
{
    startProbe();
    send("RTMIN+3");
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(shows("SubState", "running"));
}

void tst_UserManager::hungLoopIsKilled()
{
    startProbe("WatchdogSec=3\nRestart=no\n");
    send("RTMIN+1");
    QVERIFY(shows("Result", "watchdog"));
}

void tst_UserManager::exitIsAShutdown()
{
    startProbe();
    QVERIFY(shows("ActiveState", "active", "qtdaemon-shutdown@probe"));
    QCOMPARE(machine->systemctl({"exit"}).code, 0);
    QVERIFY(logs("Stopped"));
    QVERIFY(machine->log().contains("shutdown exit"));
}

int main(int argc, char **argv)
{
    return runUnderSystemd<tst_UserManager>(argc, argv);
}
#include "tst_usermanager.moc"
