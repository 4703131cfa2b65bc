// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// What diagnose() finds about the files and folders that a service's arguments name.
class tst_Arguments : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
};

void tst_Arguments::findings_data()
{
    const Table<QByteArray, QByteArray> row("settings", "expected"); // expected: empty if there is no finding about an argument
    const QByteArray nothing;
    row("an argument out of reach", "ExecStart=/bin/true --config=/opt/shared/secret/script\nUser=nobody\n",
        "problem: The account of other cannot read /opt/shared/secret/script, named in its arguments: /opt/shared/secret denies "
        "it access.");
    row("an argument out of reach of DynamicUser", "ExecStart=/bin/true /opt/shared/mine\nDynamicUser=yes\n",
        "problem: The account of other cannot read /opt/shared/mine, named in its arguments: /opt/shared/mine denies it access.");
    row("an argument for a group", "ExecStart=/bin/true /opt/shared/grouped\nUser=nobody\n",
        "problem: The account of other cannot read /opt/shared/grouped, named in its arguments: /opt/shared/grouped denies it");
    row("an argument for its group", "ExecStart=/bin/true /opt/shared/grouped\nUser=nobody\nSupplementaryGroups=daemon\n",
        nothing);
    row("an argument in its state", "ExecStart=/bin/true /var/lib/other/db\nDynamicUser=yes\nStateDirectory=other\n", nothing);
    row("an argument that it does not see", "ExecStart=/bin/true --config=/home/x/lib\nProtectHome=yes\n",
        "problem: /home/x/lib, named in the arguments of other, is hidden from the service by its sandbox");
    row("a folder that it only reads", "ExecStart=/bin/true --in=/opt/shared/secret\nProtectSystem=strict\n",
        "note: The sandbox of other keeps it from writing to /opt/shared/secret, named in its arguments. If it has to write "
        "there, add /opt/shared/secret to writablePaths");
    row("a file that it cannot make", "ExecStart=/bin/true --log=/opt/shared/log\nProtectSystem=strict\n",
        "note: The sandbox of other keeps it from writing to /opt/shared/log, named in its arguments. If it has to write there, "
        "add /opt/shared to");
    row("a folder that it may write to",
        "ExecStart=/bin/true --in=/opt/shared/secret\nProtectSystem=strict\nReadWritePaths=-/opt/shared\n", nothing);
    row("a file in its state", "ExecStart=/bin/true /var/lib/other/new\nProtectSystem=strict\nStateDirectory=other\n", nothing);
    row("a file that it only reads", "ExecStart=/bin/true /etc/passwd\nProtectSystem=strict\n", nothing);
    row("no file", "ExecStart=/bin/true /api\nProtectSystem=strict\n", nothing);
    row("a folder of the system", "ExecStart=/bin/true /etc\nProtectSystem=full\n", "note: The sandbox of other keeps it");
    row("a folder of nobody", "ExecStart=/bin/true /opt\nProtectSystem=full\n", nothing);
    row("a relative argument", "ExecStart=/bin/true etc/passwd\nWorkingDirectory=/opt\n",
        "problem: \"etc/passwd\", named in the arguments of other, is a relative path, and the service looks for it in /opt.");
    row("a relative argument that is there", "ExecStart=/bin/true etc/passwd\n", nothing);
}

void tst_Arguments::findings()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, expected);
    machine->writeFile("system/other.service", "[Service]\n" + settings);
    const QByteArray prepare
        = "cd /opt/shared; umask 022; mkdir -m 700 secret; touch secret/script mine grouped; chmod 600 mine; chmod 640 grouped;"
          "chgrp daemon grouped; mount -t tmpfs tmpfs /home; mkdir -p /home/x/lib;"
          "mkdir -p -m 700 /var/lib/private; mkdir /var/lib/private/other; ln -s private/other /var/lib; touch /var/lib/other/db;"
          "chmod 600 /var/lib/other/db";
    QCOMPARE(machine->run({"sh", "-ec", prepare}).code, 0);
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
    const QByteArrayList findings = machine->controller({"diagnose"}, "other");
    QVERIFY(hasLine(findings, expected.isEmpty() ? "note: other stays down" : expected));
    const bool isNamed
        = std::any_of(findings.begin(), findings.end(), [](const QByteArray &line) { return line.contains("arguments"); });
    QVERIFY2(isNamed != expected.isEmpty(), findings.join('\n'));
}

SYSTEMD_TEST_MAIN(tst_Arguments)
#include "tst_arguments.moc"
