// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// Who can replace the program of a service.
class tst_ProgramOwners : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void programOfOthers_data();
    void programOfOthers();
};

void tst_ProgramOwners::programOfOthers_data()
{
    // change: to /opt/shared/own/program, which belongs to root; sentence: empty if it is installed
    const Table<bool, QString, QJsonObject, QString> row("user", "change", "description", "sentence");
    const QString open = "Others can change %1, and thereby what heartbeat runs.";
    const QString owned = "%1 belongs to %2, who can change it and thereby what heartbeat runs with more rights.";
    const QJsonObject plain;
    const QJsonObject root{{"account", "root"}};
    const QJsonObject capable{{"capabilities", QJsonArray{"CAP_NET_BIND_SERVICE"}}};
    const QString program = "/opt/shared/own/program";
    const QString alice // as if from a directory service: nss-systemd reads these files instead
        = "(mkdir /run/userdb && cd /run/userdb && "
          "echo '{\"userName\":\"alice\",\"uid\":4711,\"gid\":4711}' | tee alice.user > 4711.user; "
          "echo '{\"groupName\":\"alice\",\"gid\":4711}' | tee alice.group > 4711.group; "
          "echo '{\"groupName\":\"friends\",\"gid\":4712}' | tee friends.group > 4712.group; "
          "getent group 4711) || exit 77; chmod g+w program; chown alice:%1 program";
    row("root's", false, "true", root, "");
    row("anybody's file", false, "chmod o+w program", plain, open.arg(program));
    row("a group's file", false, "chgrp games program; chmod g+w program", plain, open.arg(program));
    row("an empty group's file", false, "chgrp shadow program; chmod g+w program", plain, "");
    row("a group's file, with a member after a blank line", false,
        "(cat /etc/passwd; echo; echo another:x:4711:$(getent group shadow | cut -d: -f3):::) > /tmp/passwd; "
        "mount --bind /tmp/passwd /etc/passwd; chgrp shadow program; chmod g+w program",
        plain, open.arg(program));
    row("a file of a user and a group that are gone", false, "chown 4711:4712 program; chmod g+w program", plain,
        open.arg(program));
    row("a file of a directory service's user and his group", false, alice.arg("alice"), plain, "");
    row("a file of a directory service's user and another group", false, alice.arg("friends"), plain, open.arg(program));
    row("anybody's folder", false, "chmod o+w .", plain, open.arg("/opt/shared/own"));
    row("anybody's folder, in which each has his own", false, "chmod 1777 .", plain, open.arg("/opt/shared/own"));
    row("its account's group", false, "chgrp daemon program; chmod g+w program", {{"account", "daemon"}}, "");
    row("a folder that is on the way of a link", false,
        "mkdir -m777 there; mv program right; ln -s ../right there/link; ln -s there/link program", plain,
        open.arg("/opt/shared/own/there"));
    row("a link of another, in a folder of root's", false, "mv program right; ln -s right program; chown -h daemon program", root,
        "");
    row("a link of another, in a folder in which each has his own", false,
        "mkdir -m1777 there; mv program right; ln -s ../right there/link; ln -s there/link program; chown -h daemon there/link",
        root, owned.arg("/opt/shared/own/there/link", "daemon"));
    row("two owners", false, "chown nobody .; chown daemon program", {{"account", "nobody"}}, owned.arg(program, "daemon"));
    row("behind a link", false, "mkdir there; mv program there; ln -s there/program program; chmod o+w there", plain,
        open.arg("/opt/shared/own/there"));
    row("a user's, for root", false, "chown daemon program", root, owned.arg(program, "daemon"));
    row("a user's, with a capability", false, "chown daemon program", capable, owned.arg(program, "daemon"));
    row("a user's, for another", false, "chown daemon program", {{"account", "nobody"}}, owned.arg(program, "daemon"));
    row("a user's that is gone", false, "chown 4711 program", root, owned.arg(program, "4711"));
    row("a user's, for himself", false, "chown daemon program", {{"account", "daemon"}}, "");
    row("a user's, for a dynamic account", false, "chown daemon program", plain, "");
    row("a user's own", true, "chown nobody program", plain, "");
    row("a user's, of another", true, "chown daemon program", plain,
        QString("%1 belongs to %2, who can change it and thereby what heartbeat runs as you.").arg(program, "daemon"));
}

void tst_ProgramOwners::programOfOthers()
{
    QFETCH(QString, change);
    QFETCH(QJsonObject, description);
    QFETCH(QString, sentence);
    use();
    QCOMPARE(machine->run({"sh", "-c", "mkdir -m755 /opt/shared/own && cp '" + probe + "' /opt/shared/own/program"}).code, 0);
    description["program"] = "/opt/shared/own/program";
    QCOMPARE(request("install", description).error, 0);
    const Machine::Answer made = machine->run({"sh", "-c", "cd /opt/shared/own && " + change});
    if (made.code == 77 && qEnvironmentVariableIsSet("CI"))
        QFAIL("This system has no nss-systemd (libnss-systemd).");
    if (made.code == 77)
        QSKIP("This system has no nss-systemd.", );
    QVERIFY2(made.code == 0, made.output);
    if (!isUser()) {
        const QByteArray findings = machine->controller({"diagnose"}, "heartbeat").join('\n');
        QCOMPARE(findings.contains("and thereby what heartbeat runs"), !sentence.isEmpty());
        QVERIFY2(findings.contains(sentence.toUtf8()), findings);
    }
    QCOMPARE(request("uninstall", {}).error, 0);
    const Reply reply = request("install", description);
    QVERIFY2(sentence.isEmpty() ? reply.error == 0 : reply.text.startsWith(sentence), qPrintable(reply.text));
    QCOMPARE(reply.error, sentence.isEmpty() ? 0 : 5);
}

SYSTEMD_TEST_MAIN(tst_ProgramOwners)
#include "tst_programowners.moc"
