// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// Installations that are refused, fail or are interrupted: they restore the former state.
class tst_HalfDone : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void colonInName();
    void notWritten_data();
    void notWritten();
    void foreign_data();
    void foreign();
    void managerDoesNotAnswer();
    void killed_data();
    void killed();

private:
    bool loadsNothing() const; // for heartbeat
};

void tst_HalfDone::refused_data()
{
    // change: to a valid description
    const Table<bool, QJsonObject, QString, int, QStringList> add("user", "change", "sentence", "error", "environment");
    const auto row = [&](const char *name, bool user, const QJsonObject &change, const char *sentence, int error = 87,
                         const QStringList &environment = {}) { add(name, user, change, sentence, error, environment); };
    row("no socket", false, {{"startMode", 4}},
        "heartbeat is to be started by a socket, but has no socket to listen on. Add one to listenStreams.");
    row("account", true, {{"account", "root"}},
        "heartbeat is to be a user service, which runs as that user and not as root. Omit the account, or install it as a system "
        "service.");
    row("line break", false, {{"workingDirectory", "/tmp\nUser=root"}},
        "\"/tmp?User=root\" contains a character that the unit file of heartbeat cannot contain, such as a line break.");
    row("another setting in a dependency", false, {{"dependencies", QJsonArray{"x\r\n[Service]\rExecStartPre=+id\r.service"}}},
        "\"x??[Service]?ExecStartPre=+id?.service\" contains a character that");
    row("another path in a path", false, {{"writablePaths", QJsonArray{"/tmp/data:/etc"}}},
        "\"/tmp/data:/etc\" contains a colon and is in a folder for temporary files, from which systemd cannot make such a path "
        "available to heartbeat. Choose another path.");
    const char *const notAccepted = "systemd does not accept the unit of heartbeat, and nothing was changed. Correct this: ";
    row("verify the socket", true, {{"listenStreams", QJsonArray{"256.0.0.1:80"}}}, notAccepted);
    row("verify the program", false, {{"program", "/tmp/a\"b"}, {"startMode", 2}}, notAccepted);
    row("no systemd-analyze", true, {}, "systemd-analyze, which is needed to install heartbeat, could not be run: ", 50,
        {"PATH=/opt"});
    row("another machine", false, {},
        "heartbeat cannot be installed on elsewhere from here, because its unit files have to be written on that machine. Log in "
        "to it, and install the service there.",
        50, {"--host"});
}

void tst_HalfDone::refused()
{
    QFETCH(QStringList, environment);
    QFETCH(QJsonObject, change);
    QFETCH(QString, sentence);
    use();
    QCOMPARE(machine->run({"ln", "-s", probe, "/tmp/a\"b"}).code, 0);
    const bool remote = environment.contains("--host");
    QJsonObject description{{"program", probe}, {"arguments", QJsonArray{"before"}}};
    for (const auto verb : {QLatin1String("install"), QLatin1String("reconfigure")}) {
        const QByteArray before = files();
        QJsonObject wrong{{"program", probe}};
        for (auto it = change.begin(); it != change.end(); ++it)
            wrong[it.key()] = it.value();
        if (!remote)
            m_environment = environment;
        const Reply reply = request(verb, wrong, "heartbeat", remote ? QStringList{"--host", "elsewhere"} : QStringList());
        QVERIFY2(reply.text.startsWith(sentence), qPrintable(reply.text));
        QTEST(reply.error, "error");
        QCOMPARE(files(), before);
        m_environment.clear();
        if (verb == "install")
            QCOMPARE(request(verb, description).error, 0);
    }
    QVERIFY(request("plan", description).changes.isEmpty());
}

void tst_HalfDone::colonInName()
{
    use(false);
    const Reply reply = request("install", {{"program", probe}}, "a:b");
    QCOMPARE(reply.error, 123);
    QCOMPARE(reply.text,
             "The service name \"a:b\" contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a "
             "name without one.");
    QCOMPARE(files(), QByteArray("."));
}

void tst_HalfDone::notWritten_data()
{
    const Table<bool, QString, int, QString> row("user", "hindrance", "error", "sentence"); // %1: the user's folder
    const QString correctThat = " Correct that, and try again; nothing was changed.";
    row("not root", false, {}, 5,
        "/etc/systemd/system could not be written: Permission denied. Run this as root (sudo), or install heartbeat as a user "
        "service (--user).");
    row("another's folder", true, "chown root %1 && chmod 755 %1", 5,
        "%1/heartbeat.service could not be written: Permission denied. Make sure that you own the folder, and try again.");
    row("no folder", true, "rmdir %1 && touch %1", 29, "%1 could not be written: Not a directory." + correctThat);
    row("disk full", true, "mount -t tmpfs -o size=8k,uid=nobody,mode=755 tmpfs %1 && head -c 8192 /dev/zero > %1/filled", 29,
        "%1/heartbeat.service could not be written: No space left on device." + correctThat);
    row("in the middle", true, "touch %1/default.target.wants", 29,
        "%1/default.target.wants/heartbeat.service could not be written: Not a directory." + correctThat);
}

void tst_HalfDone::notWritten()
{
    QFETCH(QString, hindrance);
    QFETCH(QString, sentence);
    use();
    const QString folder = "/tmp/.config/systemd/user";
    QCOMPARE(machine->run({"sh", "-c", hindrance.replace("%1", folder)}).code, 0);
    const QByteArray before = files();
    QStringList command = installer("install", {{"program", probe}}, "heartbeat");
    if (!isUser())
        command = QStringList{"setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"} + command;
    const Reply reply = parse(machine->run(command).output);
    QCOMPARE(reply.text, sentence.replace("%1", folder));
    QTEST(reply.error, "error");
    QCOMPARE(files(), before);
}

void tst_HalfDone::foreign_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("same folder") << "/etc/systemd/system/heartbeat.service";
    QTest::newRow("its socket") << "/etc/systemd/system/heartbeat.socket";
    QTest::newRow("another folder") << "/opt/shared/system/heartbeat.service";
}

void tst_HalfDone::foreign()
{
    QFETCH(QString, path);
    use(false);
    const QByteArray text = "[Service]\nExecStart=true\n";
    QCOMPARE(machine->run({"mkdir", "-p", "/opt/shared/system"}).code, 0);
    QCOMPARE(machine->run({"sh", "-c", "printf '" + text + "' > " + path}).code, 0);
    const QByteArray before = files();
    for (const char *verb : {"plan", "install", "reconfigure", "planUninstall", "uninstall"}) {
        const Reply reply = request(verb, {{"program", probe}});
        QCOMPARE(reply.error, 1073);
        QCOMPARE(reply.text,
                 "A service named heartbeat exists that QtDaemon did not install: " + path
                     + ". Choose another name, or remove that service the way it was installed.");
    }
    QCOMPARE(files(), before);
    QCOMPARE(machine->run({"cat", path}).output, text.trimmed());
}

// The former files are restored.
void tst_HalfDone::managerDoesNotAnswer()
{
    use(true);
    const QJsonObject description{{"program", probe}};
    const QJsonObject other{{"program", probe}, {"startMode", 4}, {"listenStreams", QJsonArray{"/tmp/s"}}};
    // Only the manager cannot be reached; the tool that verifies the files can reach it.
    machine->writeFile("bin/systemd-analyze",
                       "#!/bin/sh\nXDG_RUNTIME_DIR=/run/user/nobody exec /usr/bin/systemd-analyze \"$@\"\n");
    QCOMPARE(machine->run({"chmod", "-R", "755", "/opt/shared/bin"}).code, 0);
    const QStringList nobodyThere{"XDG_RUNTIME_DIR=/nowhere", "PATH=/opt/shared/bin:/usr/bin:/bin"};
    m_environment = nobodyThere;
    const Reply reply = request("install", description);
    QCOMPARE(reply.error, 1722);
    QCOMPARE(files(), QByteArray("."));
    m_environment.clear();
    QCOMPARE(request("install", description).error, 0);
    const QByteArray before = files();
    m_environment = nobodyThere;
    QCOMPARE(request("reconfigure", other).error, 1722);
    QCOMPARE(files(), before);
    QCOMPARE(request("uninstall").error, 1722);
    QCOMPARE(files(), before);
}

bool tst_HalfDone::loadsNothing() const
{
    QByteArray output;
    const QString target = isUser() ? "default.target" : "multi-user.target";
    for (const QStringList &command :
         {QStringList{"daemon-reload"}, QStringList{"start", target, "sockets.target"},
          QStringList{"list-units", "--all", "--plain", "--no-legend", "--state=loaded", "heartbeat*"}})
        output += systemctl(command).output;
    return output.isEmpty() && systemctl({"cat", "heartbeat.service"}).code != 0
        && systemctl({"is-system-running"}).output == "running";
}

void tst_HalfDone::killed_data()
{
    const Table<bool, QString> row("user", "verb");
    row("system", false, "install");
    row("user", true, "install");
    row("uninstall", false, "uninstall");
}

void tst_HalfDone::killed()
{
    QFETCH(QString, verb);
    use();
    const QJsonObject description{{"program", probe}, {"listenStreams", QJsonArray{"/tmp/socket"}}};
    QVERIFY(loadsNothing());
    QCOMPARE(request("install", description).error, 0);
    const QByteArray all = files();
    QVERIFY(!loadsNothing());
    QCOMPARE(request("uninstall").error, 0);

    int kills = 0;
    int complete = 0;
    for (bool ended = false; !ended;) {
        if (verb == "uninstall")
            QCOMPARE(request("install", description).error, 0);
        m_environment = QStringList{QStringLiteral("KILL_AT=%1").arg(kills + 1), "ASAN_OPTIONS=verify_asan_link_order=0",
                                    "LD_PRELOAD=/opt/qtdaemon/libexec/qtdaemon/libkiller.so"};
        const Machine::Answer answer = machine->run(installer(verb, description, "heartbeat"));
        m_environment.clear();
        ended = parse(answer.output).error == 0;
        QVERIFY2(ended || answer.code == -1, answer.output.constData());
        if (request("planUninstall").error == 0) {
            QVERIFY(request("plan", description).changes.isEmpty());
            QCOMPARE(request("uninstall").error, 0);
            complete += !ended;
        } else {
            QVERIFY2(loadsNothing(), qPrintable(QString::number(kills)));
        }
        QCOMPARE(request("install", description).error, 0);
        QCOMPARE(files(), all);
        QCOMPARE(request("uninstall").error, 0);
        QCOMPARE(files(), QByteArray("."));
        kills += !ended;
    }
    qInfo("killed at %d points: %d times all was there, %d times nothing", kills, complete, kills - complete);
    QVERIFY(complete > 1 && kills > complete + 1);
}

SYSTEMD_TEST_MAIN(tst_HalfDone)
#include "tst_halfdone.moc"
