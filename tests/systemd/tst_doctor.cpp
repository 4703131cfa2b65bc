// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// ServiceController::diagnose() on systemd, driven by controller.cpp: everything that it can find.
class tst_Doctor : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void healthy();
    void findings_data();
    void findings();
    void nameWithPlaceHolder();
    void runsNothing();
    void madeForOtherVersion_data();
    void madeForOtherVersion();
    void lastRun_data();
    void lastRun();
    void unitFilesThatChanged();
    void masked();
    void restarts();
    void user();

private:
    QByteArrayList diagnose(const QString &name) { return machine->controller({"diagnose"}, name); }
};

static qsizetype problems(const QByteArrayList &lines)
{
    return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("problem: "); });
}

void tst_Doctor::healthy()
{
    QVERIFY(starts());
    const QByteArrayList findings = diagnose("probe");
    QVERIFY2(problems(findings) == 0, findings.join('\n'));
    QVERIFY(hasLine(findings, "good: The account of probe can run /opt/qtdaemon/libexec/qtdaemon/probe."));
    QVERIFY(hasLine(findings, "good: probe is restarted "));
    QVERIFY(hasLine(findings, "good: The exposure level of probe is "));
    QVERIFY(hasLine(findings,
                    "note: probe is also configured by drop-in files, which reconfiguring does not change: "
                    "/opt/shared/system/probe.service.d/test.conf."));
}

void tst_Doctor::findings_data()
{
    const Table<QByteArray, QByteArray, int> add("settings", "expected", "problemsInAll");
    const auto row = [&](const char *name, const QByteArray &settings, const QByteArray &expected, int all = 1) {
        add(name, settings, expected, all);
    };
    row("a script", "ExecStart=/opt/shared/script\nUser=nobody\nRestart=always\n",
        "good: The account of other can run /opt/shared/script.", 0);
    row("no program", "ExecStart=/nowhere/x\n", "problem: /nowhere/x, the program of other, does not exist");
    row("not executable", "ExecStart=/opt/shared/plain\n", "problem: /opt/shared/plain is not an executable program");
    row("no library", "ExecStart=/opt/shared/probe\n", "problem: /opt/shared/probe lacks libraries: libQtDaemon.so");
    row("its library by its environment", "ExecStart=/opt/shared/probe\nEnvironment=LD_LIBRARY_PATH=/opt/qtdaemon/lib\n",
        "note: other stays down", 0);
    row("its library in a home", "ExecStart=/opt/shared/probe\nEnvironment=LD_LIBRARY_PATH=/home/x/lib\nProtectHome=yes\n",
        "problem: /opt/shared/probe needs /home/x/lib/libQtDaemon.so");
    row("its library in a home that it sees",
        "ExecStart=/opt/shared/probe\nEnvironment=LD_LIBRARY_PATH=/home/x/lib\nProtectHome=read-only\n", "note: other stays down",
        0);
    row("no account", "ExecStart=/bin/true\nUser=noone\n", "problem: The account noone, which other runs as, does not exist.");
    row("a number as account", "ExecStart=/bin/true\nUser=65000\n", "good: The account of other can run /bin/true.", 0);
    row("out of reach", "ExecStart=/opt/shared/secret/script\nUser=nobody\n",
        "problem: The account of other cannot run /opt/shared/secret/script: /opt/shared/secret denies it access.");
    row("out of reach of DynamicUser", "ExecStart=/opt/shared/mine\nDynamicUser=yes\nProtectHome=no\n",
        "problem: The account of other cannot run /opt/shared/mine: /opt/shared/mine denies it access.");
    row("root reaches it", "ExecStart=/opt/shared/secret/script\nUser=root\n",
        "good: The account of other can run /opt/shared/secret/script.", 0);
    row("in a home", "ExecStart=/home/x/y\nProtectHome=yes\n",
        "problem: /home/x/y is in a home folder, and ProtectHome= hides those from other.", 2);
    row("in /tmp", "ExecStart=/tmp/own/script\nPrivateTmp=yes\n", "problem: /tmp/own/script is in a folder for temporary files");
    row("in /tmp, and let in", "ExecStart=/tmp/own/script\nPrivateTmp=yes\nBindReadOnlyPaths=/tmp/own/script\n",
        "note: other stays down", 0);
    row("in /tmp, and started with the system", "ExecStart=/tmp/own/script\n[Install]\nWantedBy=multi-user.target\n",
        "problem: /tmp/own/script, which other runs whenever the system starts, is in a folder for temporary files");
    row("in memory", "ExecStart=/run/script\n",
        "problem: /run/script, the program of other, is in a folder that is recreated at each boot.");
    row("in an AppImage that is mounted", "ExecStart=/tmp/.mount_x/script\n",
        "problem: /tmp/.mount_x/script, the program of other, is in an AppImage that is mounted only while");
    row("never restarted", "ExecStart=/bin/true\nRestart=no\n",
        "note: other stays down after a failure: its unit has Restart=no.", 0);
    row("not restarted after an error", "ExecStart=/bin/true\nRestart=on-abnormal\n",
        "problem: other stays down when it exits with an error: Restart=on-abnormal does not treat a nonzero exit code as a "
        "failure,");
    row("exposed", "ExecStart=/bin/true\n", "note: The exposure level of other is 9.", 0);
    row("a mistake", "Type=simple\n", "problem: The unit of other contains an error");
}

void tst_Doctor::findings()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, expected);
    QFETCH(int, problemsInAll);
    machine->writeFile("system/other.service", "[Service]\n" + settings);
    const QByteArray prepare
        = "cd /opt/shared; umask 022; touch plain; mkdir -m 700 secret; printf '#!/bin/sh\\n' > script; chmod 755 script;"
          "cp script secret; mkdir /tmp/own; cp script /tmp/own; cp /opt/qtdaemon/libexec/qtdaemon/probe .; cp script mine; "
          "chmod 700 mine;"
          "cp script /run; mkdir /tmp/.mount_x; cp script /tmp/.mount_x;"
          "mount -t tmpfs tmpfs /home; mkdir -p /home/x/lib; cp -P /opt/qtdaemon/lib/libQtDaemon.so* /home/x/lib";
    QCOMPARE(machine->run({"sh", "-ec", prepare}).code, 0);
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
    if (settings.contains("[Install]"))
        QCOMPARE(machine->systemctl({"enable", "other"}).code, 0);
    const QByteArrayList findings = diagnose("other");
    QVERIFY(hasLine(findings, expected));
    QVERIFY2(problems(findings) == problemsInAll, findings.join('\n'));
}

void tst_Doctor::nameWithPlaceHolder()
{
    QVERIFY(writesUnit("system/a\\x251b.service", "[Service]\nExecStart=/bin/true\nRestart=always\nRestartSec=2\n"));
    QVERIFY(hasLine(diagnose("a%1b"), "good: a%1b is restarted 2000 ms after a failure."));
}

// diagnose() executes neither the program nor the loader that it names, which may be any file.
void tst_Doctor::runsNothing()
{
    machine->writeFile("system/other.service", "[Service]\nExecStart=/opt/shared/program\n");
    const QByteArray prepare
        = "cd /opt/shared; sed 's|/lib64/ld-linux|/tmp/q/ld-linux|' /opt/qtdaemon/libexec/qtdaemon/probe > program;"
          "chmod 755 program; mkdir -p /tmp/q; printf '#!/bin/sh\ntouch /tmp/q/ran\n' > /tmp/q/ld-linux-x86-64.so.2;"
          "chmod 755 /tmp/q/*; systemctl daemon-reload";
    QCOMPARE(machine->run({"sh", "-ec", prepare}).code, 0);
    QVERIFY(hasLine(diagnose("other"), "note: other stays down"));
    QCOMPARE(machine->run({"ls", "/tmp/q"}).output, QByteArray("ld-linux-x86-64.so.2"));
}

void tst_Doctor::madeForOtherVersion_data()
{
    const Table<QByteArray, QByteArray, QByteArray> row("unit", "dropIn", "expected"); // expected: empty if there is no problem

    const bool isOld = Machine::systemdVersion() < 253;
    const QByteArray forOld = "[Service]\nExecStart=/bin/true\nType=notify\nNotifyAccess=exec\n"
                              "ExecReload=systemd-notify RELOADING=1\nExecReload=kill -HUP $MAINPID\n";
    const QByteArray forNew = "[Service]\nExecStart=/bin/true\nType=notify-reload\n";
    const QByteArray outdated = "problem: The unit of other was made for a systemd older than 253";
    const QByteArray unknown = "problem: The unit of other has Type=notify-reload, which systemd 252 does not support";
    row("older", forOld, {}, isOld ? QByteArray() : outdated);
    row("newer", forNew, {}, isOld ? unknown : QByteArray());
    row("newer, in a drop-in", "[Service]\nExecStart=/bin/true\nType=simple\n", "Type=notify-reload\n",
        isOld ? unknown : QByteArray());
    row("newer, mended in a drop-in", forNew, "Type=simple\n", {});
    row("neither", "[Service]\nExecStart=/bin/true\nType=notify\nExecReload=kill -HUP $MAINPID\n", {}, {});
}

void tst_Doctor::madeForOtherVersion()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, dropIn);
    QFETCH(QByteArray, expected);
    QVERIFY(writesUnit("system/other.service", unit));
    if (!dropIn.isEmpty())
        QVERIFY(writesUnit("system/other.service.d/x.conf", "[Service]\n" + dropIn));
    const QByteArrayList findings = diagnose("other");
    QVERIFY(hasLine(findings, expected));
    QVERIFY2(problems(findings) == (expected.isEmpty() ? 0 : 1), findings.join('\n'));
}

void tst_Doctor::lastRun_data()
{
    const Table<QByteArray, QByteArray> row("settings", "expected");
    row("its own exit code", "ExecStart=/bin/sh -c 'exit 3'", "problem: other stopped with service exit code 3.");
    row("killed", "ExecStart=/bin/sh -c 'kill -9 $$$$'", "problem: The process of other ended unexpectedly");
    row("too slow", "TimeoutStartSec=500ms\nExecStart=/bin/sleep 1000",
        "problem: other did not respond within the time that its unit allows");
}

void tst_Doctor::lastRun()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, expected);
    QVERIFY(writesUnit("system/other.service", "[Service]\nType=oneshot\n" + settings + '\n'));
    QVERIFY(machine->systemctl({"start", "other"}).code != 0);
    QVERIFY(hasLine(diagnose("other"), expected));
}

void tst_Doctor::unitFilesThatChanged()
{
    QVERIFY(writesUnit("system/other.service", "[Service]\nExecStart=/bin/sleep 1000\n"));
    QCOMPARE(machine->systemctl({"start", "other"}).code, 0);
    QCOMPARE(problems(diagnose("other")), 0);
    machine->writeFile("system/other.service", "[Service]\nExecStart=/bin/sleep 2000\n");
    QVERIFY(hasLine(diagnose("other"), "problem: The unit files of other were changed, and systemd still uses the old ones."));
}

void tst_Doctor::masked()
{
    QCOMPARE(machine->run({"mkdir", "-p", "/opt/shared/system"}).code, 0);
    QCOMPARE(machine->run({"ln", "-s", "/dev/null", "/opt/shared/system/other.service"}).code, 0);
    QVERIFY(hasLine(diagnose("other"), "problem: other is disabled: its unit is masked."));
    QVERIFY(hasLine(diagnose("another"), "diagnose: 1060 There is no service named another."));
}

void tst_Doctor::restarts()
{
    QVERIFY(starts({}, "Restart=on-failure\nRestartSec=0\n"));
    const QByteArray note
        = "note: systemd has restarted probe after a failure 1 times so far. Read its log: journalctl --unit=probe.service.";
    QVERIFY(!diagnose("probe").contains(note));
    QCOMPARE(machine->systemctl({"kill", "--signal=KILL", "probe"}).code, 0);
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(diagnose("probe").contains(note));
}

void tst_Doctor::user()
{
    const QByteArray ends = "note: probe stops when you log out. To have it run from boot on, use \"loginctl enable-linger\".";
    QVERIFY(machine->startUserManager());
    QVERIFY(machine->configure());
    QVERIFY(hasLine(diagnose("probe"), ends));
    QVERIFY(!diagnose("probe").join().contains("exposure"));
    QCOMPARE(machine->run({"mkdir", "-p", "/var/lib/systemd/linger"}).code, 0);
    QCOMPARE(machine->run({"touch", "/var/lib/systemd/linger/nobody"}).code, 0);
    const QByteArrayList findings = diagnose("probe");
    QVERIFY(!findings.contains(ends));
    QVERIFY(hasLine(findings, "good: probe is restarted "));
}

SYSTEMD_TEST_MAIN(tst_Doctor)
#include "tst_doctor.moc"
