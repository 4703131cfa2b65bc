// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

#include <memory>
#include <vector>

// Installing among others: those who can change what it reads or writes, who install at the same time, and whose service
// has the same name.
class tst_Hostile : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void umask_data() { managers(); }
    void umask();
    void plantedLinks();
    void unsafeFolder_data();
    void unsafeFolder();
    void noHome_data();
    void noHome();
    void twoAtOnce_data();
    void twoAtOnce();
    void namesOfOthers_data();
    void namesOfOthers();
    void masks();
    void stateOfOthers();
    void toolsOfOthers();
    void toolsHaveNoSettings();
};

// With a umask of 0, nobody else may change what the installation creates.
void tst_Hostile::umask()
{
    use();
    QCOMPARE(machine->run({"sh", "-c", "rm -rf /tmp/.config /etc/systemd/system/*.wants"}).code, 0);
    const auto install = [&](const QString &program) {
        const QStringList command = installer("install", {{"program", program}, {"startMode", 0}}, "heartbeat");
        return parse(machine->run({"sh", "-c", "umask 0; '" + command.join("' '") + "'"}).output).error;
    };
    const QString writable = "find '" + folder() + "' -perm /022 ! -type l 2>/dev/null | grep .";
    QCOMPARE(install("/usr/bin/nothing"), 2);
    QCOMPARE(machine->run({"sh", "-c", writable}).output, QByteArray());
    QCOMPARE(install(probe), 0);
    QCOMPARE(machine->run({"sh", "-c", writable}).output, QByteArray());
    if (isUser())
        QCOMPARE(machine->run({"sh", "-c", "find /tmp/.config -perm /022 ! -type l | grep ."}).output, QByteArray());
    QCOMPARE(machine->run({"stat", "--format=%a", folder() + "/heartbeat.service"}).output, QByteArray("644"));
}

// Links that were planted in place of its own files are neither followed nor emptied.
void tst_Hostile::plantedLinks()
{
    use(false);
    const QString plant
        = "mkdir -m700 /etc/systemd/system/precious && touch /etc/systemd/system/precious/file && cd /etc/systemd/system && "
          "for name in .qtdaemon-heartbeat.service.new .qtdaemon-1 multi-user.target.wants; do "
          "rm -rf $name; ln -s /etc/systemd/system/precious $name; done";
    QCOMPARE(machine->run({"sh", "-c", plant}).code, 0);
    const Reply reply = request("install", {{"program", probe}});
    QCOMPARE(reply.error, 29);
    QVERIFY2(reply.text.startsWith("/etc/systemd/system/multi-user.target.wants/heartbeat.service could not be written: "),
             qPrintable(reply.text));
    QCOMPARE(machine->run({"ls", "/etc/systemd/system/precious"}).output, QByteArray("file"));
    QCOMPARE(request("install", {{"program", probe}, {"startMode", 2}}).error, 0);
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(machine->run({"ls", "/etc/systemd/system/precious"}).output, QByteArray("file"));
}

void tst_Hostile::unsafeFolder_data()
{
    const Table<bool, QString, QString> row("user", "change", "unsafe");
    row("anybody's", false, "chmod 777 /etc/systemd/system", "/etc/systemd/system");
    row("a group's", false, "chgrp nogroup /etc/systemd/system; chmod 775 /etc/systemd/system", "/etc/systemd/system");
    row("somebody's", false, "chown nobody /etc/systemd/system", "/etc/systemd/system");
    row("a user's", true, "chmod 777 /tmp/.config/systemd", "/tmp/.config/systemd");
    row("a user's, of a group that others are in", true, "chgrp nogroup /tmp/.config/systemd; chmod 775 /tmp/.config/systemd",
        "/tmp/.config/systemd");
    row("another user's", true, "chown daemon /tmp/.config; chmod 755 /tmp/.config", "/tmp/.config");
}

void tst_Hostile::unsafeFolder()
{
    QFETCH(QString, change);
    QFETCH(QString, unsafe);
    use();
    QCOMPARE(machine->run({"sh", "-c", change}).code, 0);
    const QByteArray before = files();
    const Reply reply = request("install", {{"program", probe}});
    QCOMPARE(reply.text,
             "Others can change the contents of " + unsafe
                 + ", and thereby what heartbeat runs. Make yourself the only one who can (chown, chmod go-w), and try again; "
                   "nothing was changed.");
    QCOMPARE(reply.error, 5);
    QCOMPARE(files(), before);
}

void tst_Hostile::noHome_data()
{
    const Table<QString, QString> row("setting", "sentence");
    const QString sentence = "%1 is \"%2\", but a user service (heartbeat) needs an absolute path there.";
    row("no HOME", "HOME=", sentence.arg("HOME", ""));
    row("relative HOME", "HOME=tmp", sentence.arg("HOME", "tmp"));
    row("relative XDG_RUNTIME_DIR", "XDG_RUNTIME_DIR=tmp", sentence.arg("XDG_RUNTIME_DIR", "tmp"));
    row("relative XDG_CONFIG_HOME", "XDG_CONFIG_HOME=tmp", sentence.arg("XDG_CONFIG_HOME", "tmp"));
}

void tst_Hostile::noHome()
{
    QFETCH(QString, setting);
    QFETCH(QString, sentence);
    use(true);
    m_environment = QStringList{setting};
    for (const char *verb : {"plan", "install", "uninstall"}) {
        const Reply reply = request(verb, {{"program", probe}});
        QVERIFY2(reply.text.startsWith(sentence), qPrintable(reply.text));
        QCOMPARE(reply.error, 87);
    }
}

void tst_Hostile::twoAtOnce_data()
{
    QTest::addColumn<QStringList>("verbs");
    QTest::newRow("installs") << QStringList{"install", "install", "install"};
    QTest::newRow("installs, one that fails") << QStringList{"install", "install", "fail"};
    QTest::newRow("changes and removals") << QStringList{"reconfigure", "uninstall", "install"};
}

// Each result is correct: an installer that succeeded finds its own files, or those of a later one.
void tst_Hostile::twoAtOnce()
{
    QFETCH(QStringList, verbs);
    use(false);
    for (int round = 0; round < 8; ++round) {
        if (verbs.contains("reconfigure"))
            QCOMPARE(request("install", {{"program", probe}}).error, 0);
        std::vector<std::unique_ptr<QProcess>> installers;
        for (const QString &verb : verbs) {
            const bool fails = verb == "fail"; // fails late, in systemd-analyze
            const QJsonObject description{{"program", probe},
                                          {"arguments", QJsonArray{"--status", QString::number(installers.size())}},
                                          {"listenStreams", fails ? QJsonArray{"256.0.0.1:80"} : QJsonArray{"/tmp/socket"}}};
            installers.push_back(std::make_unique<QProcess>());
            machine->start(installers.back().get(), installer(fails ? "install" : verb, description, "heartbeat"));
        }
        QList<int> errors;
        for (const auto &installer : installers) {
            QVERIFY(installer->waitForFinished(60'000));
            errors << parse(installer->readAllStandardOutput()).error;
        }
        const QByteArray all = files();
        const bool isThere = all.contains("./heartbeat.service ");
        if (!verbs.contains("reconfigure")) {
            QCOMPARE(errors.count(0), 1);
            QCOMPARE(errors.count(1073) + errors.count(87), 2);
            QVERIFY(isThere);
            QVERIFY(all.contains(QByteArray("\"--status\" \"") + QByteArray::number(errors.indexOf(0)) + '"'));
        } else {
            for (const int error : errors)
                QVERIFY2(error == 0 || error == 1060 || error == 1073, QByteArray::number(error));
        }
        QCOMPARE(request("planUninstall").error == 0, isThere);
        QCOMPARE(all.contains("heartbeat.socket "), isThere);
        if (isThere)
            QCOMPARE(request("uninstall").error, 0);
        QCOMPARE(files(), QByteArray("."));
    }
}

void tst_Hostile::namesOfOthers_data()
{
    const Table<QString, int, QString> row("name", "error", "sentence");
    const QString shared = "The service name \"%1\" is that of a unit that all QtDaemon services share. Choose another name.";
    for (const QString &name : QStringList{"qtdaemon-shutdown@", "qtdaemon-shutdown@x"})
        row(qPrintable(name), name, 123, shared.arg(name));
    row("an instance of a template", "getty@tty9", 1073,
        "A service named getty@tty9 exists that QtDaemon did not install: /opt/shared/system/getty@.service. Choose another "
        "name, or remove that service the way it was installed.");
}

void tst_Hostile::namesOfOthers()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    use(false);
    machine->writeFile("system/getty@.service", "[Service]\nExecStart=true\n");
    QCOMPARE(request("install", {{"program", probe}, {"startMode", 2}}, "other").error, 0);
    const QByteArray before = files();
    m_environment = {"SYSTEMD_UNIT_PATH=/nowhere"}; // the manager knows which unit it is
    for (const char *verb : {"plan", "install", "reconfigure", "planUninstall", "uninstall"}) {
        const Reply reply = request(verb, {{"program", probe}}, name);
        QCOMPARE(reply.text, sentence);
        QTEST(reply.error, "error");
    }
    QCOMPARE(files(), before);
}

// It undoes its own masks, but keeps an administrator's.
void tst_Hostile::masks()
{
    use(false);
    QCOMPARE(systemctl({"mask", "heartbeat"}).code, 0);
    const QByteArray before = files();
    for (const char *verb : {"plan", "install", "uninstall"}) {
        const Reply reply = request(verb, {{"program", probe}});
        QVERIFY2(
            reply.text.startsWith("An administrator has masked heartbeat: /etc/systemd/system/heartbeat.service is a link to "
                                  "/dev/null."),
            qPrintable(reply.text));
        QCOMPARE(reply.error, 1058);
    }
    QCOMPARE(files(), before);
    QCOMPARE(systemctl({"unmask", "heartbeat"}).code, 0);
    QCOMPARE(request("install", {{"program", probe}, {"startMode", 3}}).error, 0);
    QCOMPARE(systemctl({"is-enabled", "heartbeat"}).output, QByteArray("masked"));
    QVERIFY(systemctl({"start", "heartbeat"}).output.contains("masked"));
    QCOMPARE(request("reconfigure", {{"program", probe}}).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(request("reconfigure", {{"program", probe}, {"startMode", 3}}).error, 0);
    QCOMPARE(systemctl({"unmask", "heartbeat"}).code, 0);
    QCOMPARE(files(), QByteArray("."));
}

// systemd would give the folder to the service.
void tst_Hostile::stateOfOthers()
{
    use(false);
    const auto install = [&](const QString &account) {
        return request("install", {{"program", probe}, {"stateDirectory", true}, {"account", account}});
    };
    const auto make = [&](const QString &owner) {
        return machine->run({"sh", "-c", "rm -rf /var/lib/heartbeat; install -d --owner=" + owner + " /var/lib/heartbeat"}).code;
    };
    QCOMPARE(make("daemon"), 0);
    for (const char *account : {"", "nobody"})
        QCOMPARE(install(account).text,
                 "/var/lib/heartbeat, which would be the state folder of heartbeat, already exists and belongs to daemon, who "
                 "would lose it. Choose another name for the service, or move that folder away.");
    QCOMPARE(install("daemon").error, 0);
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(machine->run({"rm", "-r", "/var/lib/heartbeat"}).code, 0);
    QCOMPARE(install("").error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(request("reconfigure", {{"program", probe}, {"stateDirectory", true}, {"account", "nobody"}}).error, 0);
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(install("").error, 0); // the folder that it left belongs to it
}

// Root runs the system's tools, regardless of PATH; and a service name is not taken for an option.
void tst_Hostile::toolsOfOthers()
{
    use(false);
    for (const char *tool : {"systemd-analyze", "ssh"})
        machine->writeFile(QString("bin/") + tool, "#!/bin/sh\ntouch /opt/shared/attacked\n");
    QCOMPARE(machine->run({"chmod", "-R", "755", "/opt/shared/bin"}).code, 0);
    m_environment = {"PATH=/opt/shared/bin:/usr/bin:/bin"};
    QCOMPARE(request("install", {{"program", probe}}, "-Hhost").error, 0);
    const QStringList diagnose{"env",     m_environment.first(), "/opt/qtdaemon/libexec/qtdaemon/controller", "--", "-Hhost",
                               "diagnose"};
    const QByteArray findings = machine->run(diagnose).output;
    QVERIFY2(findings.contains("The exposure level of -Hhost is"), findings);
    QCOMPARE(machine->run({"ls", "/opt/shared/attacked"}).code, 2);
    QCOMPARE(request("uninstall", {}, "-Hhost").error, 0);
}

// A user may have his own systemd-analyze; it runs without the caller's SYSTEMD_* variables.
void tst_Hostile::toolsHaveNoSettings()
{
    use(true);
    machine->writeFile("bin/systemd-analyze",
                       "#!/bin/sh\nenv | grep ^SYSTEMD_ > /tmp/settings\nexec /usr/bin/systemd-analyze \"$@\"\n");
    QCOMPARE(machine->run({"chmod", "-R", "755", "/opt/shared/bin"}).code, 0);
    m_environment = {"PATH=/opt/shared/bin:/usr/bin:/bin", "SYSTEMD_UNIT_PATH=/opt/shared", "SYSTEMD_LOG_LEVEL=debug"};
    QCOMPARE(request("install", {{"program", probe}}).text, QString());
    QCOMPARE(machine->run({"cat", "/tmp/settings"}).output, QByteArray());
    QCOMPARE(machine->run({"test", "-f", "/tmp/settings"}).code, 0);
}

SYSTEMD_TEST_MAIN(tst_Hostile)
#include "tst_hostile.moc"
