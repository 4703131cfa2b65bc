// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// systemd reexecutes itself, or reloads its units, while a service is in each of its states.
class tst_Reexec : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void starting_data() { rows(); }
    void starting();
    void running_data() { rows(); }
    void running();
    void stopping_data() { rows(); }
    void stopping();

private:
    void rows() const { addEach<QString>("verb", {"daemon-reexec", "daemon-reload"}); }
    // systemctl daemon-reexec returns when its connection breaks, which may be before the new systemd answers.
    bool renew(const QString &verb) const
    {
        return machine->systemctl({verb}).code == 0
            && QTest::qWaitFor([&] { return machine->systemctl({"is-system-running"}).output == "running"; }, 30'000);
    }
};

void tst_Reexec::starting()
{
    QFETCH(QString, verb);
    QVERIFY(machine->configure("--start-when /opt/shared/go --status fine"));
    QCOMPARE(machine->systemctl({"start", "--no-block", "probe"}).code, 0);
    QVERIFY(logs("startPending 1"));
    QVERIFY(renew(verb));
    QCOMPARE(machine->show("ActiveState"), "activating");
    machine->writeFile("go", {});
    QVERIFY(shows("ActiveState", "active"));
    QVERIFY(shows("StatusText", "fine"));
    QCOMPARE(machine->show("NRestarts"), "0");
}

void tst_Reexec::running()
{
    QFETCH(QString, verb);
    QVERIFY(starts("--pausable --status fine", "FileDescriptorStoreMax=2\n"));
    const QByteArray process = machine->show("MainPID");
    QVERIFY(sends("RTMIN+4"));
    QVERIFY(shows("NFileDescriptorStore", "2"));
    QVERIFY(renew(verb));
    QCOMPARE(machine->show("SubState"), "running");
    QCOMPARE(machine->show("NFileDescriptorStore"), "2");
    QVERIFY(sends("RTMIN+6"));
    QVERIFY(shows("NFileDescriptorStore", "1")); // it was received

    QVERIFY(sends("TSTP"));
    QVERIFY(shows("StatusText", "Paused: fine"));
    QVERIFY(renew(verb));
    QVERIFY(sends("CONT"));
    QVERIFY(shows("StatusText", "fine"));
    QCOMPARE(machine->systemctl({"reload", "probe"}).code, 0);
    QVERIFY(machine->log().contains("reloaded 1"));
    QCOMPARE(machine->show("MainPID"), process);
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QCOMPARE(machine->show("Result"), "success");
    QCOMPARE(machine->log().last(), "Stopped");
}

void tst_Reexec::stopping()
{
    QFETCH(QString, verb);
    QVERIFY(starts("--stop 3000"));
    QCOMPARE(machine->systemctl({"stop", "--no-block", "probe"}).code, 0);
    QVERIFY(logs("stopPending"));
    QVERIFY(renew(verb));
    QVERIFY(shows("ActiveState", "inactive"));
    QCOMPARE(machine->show("Result"), "success");
    QCOMPARE(machine->show("ExecMainStatus"), "0");
    QCOMPARE(machine->log().last(), "Stopped");
}

SYSTEMD_TEST_MAIN(tst_Reexec)
#include "tst_reexec.moc"
