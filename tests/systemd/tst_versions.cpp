// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// How the installer adapts to the version of systemd.
class tst_Versions : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void unitForAnOlderSystemd();
    void childProcesses();
    void restartDelays();
    void stateDirectory_data() { managers(); }
    void stateDirectory();

private:
    void pretend(const QByteArray &version);
    void replaceAnalyze(); // by /opt/shared/analyze, which can run the original as /opt/shared/real
};

// verifies: whether this systemd knows the settings.
void tst_Versions::versions_data()
{
    const Table<QByteArray, QString, QStringList, bool> row("version", "type", "steps", "verifies");
    row("249", "249 (249.11-0ubuntu3)", "notify", {}, true);
    row("253", "253 (253.4)", "notify-reload", {}, Machine::systemdVersion() >= 253);
    row("254", "254 (254.5)", "notify-reload", {"", "2"}, Machine::systemdVersion() >= 254);
}

// A systemd-analyze that claims to be this version and, before 250, does not know an option.
void tst_Versions::pretend(const QByteArray &version)
{
    machine->writeFile("analyze",
                       "#!/bin/sh\ncase \"$*\" in\n*--version*) echo 'systemd " + version + "' ;;\n*--recursive-errors*) [ "
                           + version.left(3)
                           + " -ge 250 ] || exit 1; exec /opt/shared/real \"$@\" ;;\n"
                             "*) exec /opt/shared/real \"$@\" ;;\nesac\n");
    replaceAnalyze();
}

void tst_Versions::replaceAnalyze()
{
    const QString inItsPlace
        = "cd /opt/shared && chmod 755 analyze && { [ -e real ] || cp /usr/bin/systemd-analyze real; } && mount "
          "--bind analyze /usr/bin/systemd-analyze";
    QCOMPARE(machine->run({"sh", "-c", inItsPlace}).code, 0);
}

void tst_Versions::versions()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, type);
    use(false);
    pretend(version);
    const Reply planned = request("plan", {{"program", probe}});
    QTEST(planned.changes["heartbeat.service [Service] RestartSteps"], "steps");
    QCOMPARE(planned.changes["heartbeat.service [Service] Type"], QStringList({"", type}));
    QCOMPARE(planned.changes.contains("heartbeat.service [Service] ExecReload"), type == "notify");
    QTEST(request("install", {{"program", probe}}).error == 0, "verifies");
}

// After an upgrade of the machine the same description corrects the unit, and the service keeps running.
void tst_Versions::unitForAnOlderSystemd()
{
    use(false);
    const bool isOlder = Machine::systemdVersion() >= 253;
    const QByteArray complaint = "problem: The unit of heartbeat was made for a systemd older than 253";
    const QJsonObject description{{"program", probe}, {"arguments", QJsonArray{"--reload", "1000"}}};
    machine->writeFile("system/heartbeat.service.d/log.conf", "[Service]\nStandardOutput=append:/opt/shared/probe.log\n");
    pretend("252 (252.38)");
    QCOMPARE(request("install", description).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(show("Type"), QByteArray("notify"));
    QCOMPARE(machine->controller({"diagnose"}, "heartbeat").join('\n').contains(complaint), isOlder);

    QCOMPARE(machine->run({"umount", "/usr/bin/systemd-analyze"}).code, 0);
    const QByteArray pid = show("MainPID");
    QCOMPARE(request("reconfigure", description).changes.contains("heartbeat.service [Service] Type"), isOlder);
    QVERIFY(!machine->controller({"diagnose"}, "heartbeat").join('\n').contains(complaint));
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(systemctl({"reload", "heartbeat"}).code, 0);
        QVERIFY2(machine->log().contains("reloaded " + QByteArray::number(round)), machine->log().join('\n'));
    }
    QCOMPARE(show("MainPID"), pid);
}

// A plan runs systemd-analyze for the version; an installation runs it once more, to verify the units.
void tst_Versions::childProcesses()
{
    use(false);
    machine->writeFile("analyze", "#!/bin/sh\necho \"$1\" >> /opt/shared/runs\nexec /opt/shared/real \"$@\"\n");
    replaceAnalyze();
    const auto runs = [this] { return machine->run({"sh", "-c", "cat /opt/shared/runs; : > /opt/shared/runs"}).output; };
    QCOMPARE(request("plan", {{"program", probe}}).error, 0);
    QCOMPARE(runs(), QByteArray("--version"));
    QCOMPARE(request("install", {{"program", probe}}).error, 0);
    QCOMPARE(runs(), QByteArray("--version\nverify"));
    QCOMPARE(request("reconfigure", {{"program", probe}, {"arguments", QJsonArray{"x"}}}).error, 0);
    QCOMPARE(runs(), QByteArray("--version\nverify"));
    QCOMPARE(request("reconfigure", {{"program", probe}, {"arguments", QJsonArray{"x"}}}).error, 0); // nothing changes
    QCOMPARE(runs(), QByteArray("--version"));
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(runs(), QByteArray());
}

void tst_Versions::restartDelays()
{
    use(false);
    const QJsonObject description{{"program", probe}, {"restartDelays", QJsonArray{100, 300, 1000}}};
    QCOMPARE(request("install", description).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QByteArrayList next;
    for (int restarts = 0; restarts < 4; ++restarts) {
        QVERIFY(shows("NRestarts", QByteArray::number(restarts), "heartbeat"));
        QVERIFY(shows("SubState", "running", "heartbeat"));
        next << show("RestartUSecNext");
        QCOMPARE(systemctl({"kill", "--signal=KILL", "heartbeat"}).code, 0);
    }
    QCOMPARE(show("RestartUSec"), QByteArray("100ms"));
    if (Machine::systemdVersion() < 254)
        return;
    QCOMPARE(next.first(), QByteArray("100ms"));
    const double between = next.at(1).chopped(2).toDouble();
    QVERIFY2(next.at(1).endsWith("ms") && between > 100 && between < 1000, next.at(1));
    QCOMPARE(next.mid(2), (QByteArrayList{"1s", "1s"}));
    QVERIFY(machine->controller({"diagnose"}, "heartbeat").contains("good: heartbeat is restarted 1000 ms after a failure."));
}

// As documented in servicedescription.h.
void tst_Versions::stateDirectory()
{
    use();
    const QString script = "exec " + probe + " --status \"$STATE_DIRECTORY $HOME\"";
    const QJsonObject description{{"program", "/bin/sh"}, {"arguments", QJsonArray{"-c", script}}, {"stateDirectory", true}};
    QCOMPARE(request("install", description).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    const QByteArray own = Machine::systemdVersion() < 254 ? "/tmp/.config/heartbeat" : "/tmp/.local/state/heartbeat";
    QCOMPARE(show("StatusText"), isUser() ? own + " /tmp" : QByteArray("/var/lib/heartbeat /var/lib/heartbeat"));
}

SYSTEMD_TEST_MAIN(tst_Versions)
#include "tst_versions.moc"
