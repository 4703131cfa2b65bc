// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// systemctl --user, run by an ordinary user.
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
    bool startsAsUser(const QByteArray &settings = {})
    {
        return machine->startUserManager() && starts("--pausable --status fine", settings);
    }
};

void tst_UserManager::life()
{
    QVERIFY(startsAsUser());
    const QByteArray status = machine->systemctl({"status", "probe"}).output;
    QVERIFY2(status.contains("Status: \"fine\""), status);
    QVERIFY(sends("TSTP"));
    QVERIFY(shows("StatusText", "Paused: fine"));
    QVERIFY(sends("CONT"));
    QVERIFY(shows("StatusText", "fine"));
    QVERIFY(sends("RTMIN+5"));
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
    QVERIFY(startsAsUser());
    for (int round = 1; round <= 100; ++round) {
        QCOMPARE(machine->systemctl({"reload", "probe"}).code, 0);
        QVERIFY2(machine->log().contains("reloaded " + QByteArray::number(round)), QByteArray::number(round));
    }
}

void tst_UserManager::failureIsRestarted()
{
    QVERIFY(startsAsUser());
    QVERIFY(sends("RTMIN+3"));
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(shows("SubState", "running"));
}

void tst_UserManager::hungLoopIsKilled()
{
    QVERIFY(startsAsUser("WatchdogSec=3\nRestart=no\n"));
    QVERIFY(sends("RTMIN+1"));
    QVERIFY(shows("Result", "watchdog"));
}

void tst_UserManager::exitIsAShutdown()
{
    QVERIFY(startsAsUser());
    QVERIFY(shows("ActiveState", "active", "qtdaemon-shutdown@probe"));
    QCOMPARE(machine->systemctl({"exit"}).code, 0);
    QVERIFY(logs("Stopped"));
    QVERIFY(machine->log().contains("shutdown exit"));
}

SYSTEMD_TEST_MAIN(tst_UserManager)
#include "tst_usermanager.moc"
