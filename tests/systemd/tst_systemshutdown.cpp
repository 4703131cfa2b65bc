// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

class tst_SystemShutdown : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data() { addEach<QString>("verb", {"reboot", "poweroff", "halt", "exit"}); }
    void kind();
    void plainStopIsStop();
    void stopWhileItStarts();
    void staleFlagIsRemoved();
    void withoutCompanionItIsAStop();
};

void tst_SystemShutdown::kind()
{
    QFETCH(QString, verb);
    QVERIFY(starts());
    QVERIFY(shows("ActiveState", "active", "qtdaemon-shutdown@probe")); // started after the service
    machine->systemctl({"--no-wall", verb});
    QVERIFY(machine->ends());
    const QByteArrayList log = machine->log();
    QVERIFY2(log.contains("Running"), log.join('|'));
    QCOMPARE(log.mid(log.indexOf("Running") + 1).join('|'),
             (QByteArrayList{"shutdown " + verb.toLatin1(), "stopPending", "Stopped"}).join('|'));
}

void tst_SystemShutdown::plainStopIsStop()
{
    QVERIFY(starts());
    QVERIFY(shows("ActiveState", "active", "qtdaemon-shutdown@probe"));
    QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->systemctl({"stop", "qtdaemon-shutdown@probe"}).code, 0);
    QCOMPARE(machine->log().count("Stopped"), 2);
    QVERIFY(!machine->log().join().contains("shutdown"));
    QVERIFY(machine->run({"test", "-e", "/run/qtdaemon/shutdown"}).code != 0);
}

// A oneshot unit that SIGTERM ends has failed, unless the unit says otherwise.
void tst_SystemShutdown::stopWhileItStarts()
{
    QVERIFY(machine->configure());
    const QString companion = "qtdaemon-shutdown@probe";
    const QString dropIn = "/opt/shared/system/qtdaemon-shutdown@.service.d";
    const QString slow = "mkdir -p %1 && printf '[Service]\\nExecStart=\\nExecStart=sleep infinity\\n' > %1/slow.conf";
    QCOMPARE(machine->run({"sh", "-c", slow.arg(dropIn)}).code, 0);
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
    QCOMPARE(machine->systemctl({"start", "--no-block", companion}).code, 0);
    QVERIFY(shows("ActiveState", "activating", companion));
    QCOMPARE(machine->systemctl({"stop", companion}).code, 0);
    QVERIFY(shows("ActiveState", "inactive", companion));
}

// A canceled shutdown leaves this flag behind.
void tst_SystemShutdown::staleFlagIsRemoved()
{
    QVERIFY(machine->configure());
    QCOMPARE(machine->run({"sh", "-c", "mkdir /run/qtdaemon && echo reboot > /run/qtdaemon/shutdown"}).code, 0);
    QCOMPARE(machine->systemctl({"start", "probe", "qtdaemon-shutdown@probe"}).code, 0);
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QVERIFY(!machine->log().join().contains("shutdown"));
}

void tst_SystemShutdown::withoutCompanionItIsAStop()
{
    QVERIFY(machine->configure());
    QCOMPARE(machine->run({"ln", "-s", "/dev/null", "/opt/shared/system/qtdaemon-shutdown@.service"}).code, 0);
    QCOMPARE(machine->systemctl({"start", "probe"}).code, 0);
    machine->systemctl({"--no-wall", "reboot"});
    QVERIFY(machine->ends());
    QVERIFY(!machine->log().join().contains("shutdown"));
    QCOMPARE(machine->log().last(), "Stopped");
}

SYSTEMD_TEST_MAIN(tst_SystemShutdown)
#include "tst_systemshutdown.moc"
