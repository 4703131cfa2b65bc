// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// The installed unit files match the description, as read back from systemd, and the services run.
class tst_Installer : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_data() { managers(); }
    void everyField();
    void startModes_data() { managers(); }
    void startModes();
    void socket_data() { managers(); }
    void socket();
    void planIsExact_data() { managers(); }
    void planIsExact();
    void reconfiguredWhileItRuns_data() { managers(); }
    void reconfiguredWhileItRuns();
    void companionIsShared();
    void anybodyMayPlan();
    void anyName_data();
    void anyName();
};

void tst_Installer::everyField()
{
    use();
    QCOMPARE(machine->run({"install", "-d", "-m777", "/opt/shared/a folder"}).code, 0);
    const QJsonObject description{
        {"program", probe},
        {"arguments", QJsonArray{"--status", "a \"b\" 100% $HOME ;"}},
        {"displayName", "Herz & Schlag 100% \\"},
        {"workingDirectory", "/opt/qtdaemon"},
        {"environment", QJsonObject{{"ONE", "1 %n"}, {"TWO", "zwei \"ü\""}}},
        {"dependencies", QJsonArray{"first", "basic.target"}},
        {"restartDelays", QJsonArray{1500, 60'000}},
        {"resetAfter", 3600},
        {"watchdog", 20'000},
        {"writablePaths", QJsonArray{"/opt/shared/a folder"}},
        {"stateDirectory", true},
        {"storedDescriptors", 7},
    };
    machine->writeFile(isUser() ? "user/first.service" : "system/first.service",
                       "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=true\n");
    QCOMPARE(request("install", description).text, QString());
    QMap<QString, QByteArray> wanted{
        {"Description", "Herz & Schlag 100% \\"},
        {"LoadState", "loaded"},
        {"UnitFileState", "enabled"},
        {"NeedDaemonReload", "no"},
        {"Restart", "on-failure"},
        {"RestartUSec", "1.500000s"},
        {"StartLimitIntervalUSec", "0"},
        {"WorkingDirectory", "/opt/qtdaemon"},
        {"StateDirectory", "heartbeat"},
        {"FileDescriptorStoreMax", "7"},
        {"LimitNOFILE", "1031"},
        {"DynamicUser", isUser() ? "no" : "yes"},
        {"NoNewPrivileges", "yes"},
        {"RestrictAddressFamilies", "AF_UNIX"},
        {"ReadWritePaths", isUser() ? "" : "\"/opt/shared/a folder\""},
        {"Environment", QByteArray("\"ONE=1 %n\" \"TWO=zwei \\\"ü\\\"\"") + (isUser() ? "" : " HOME=/var/lib/heartbeat")},
    };
    if (Machine::systemdVersion() >= 254)
        wanted.insert({{"RestartSteps", "1"}, {"RestartMaxDelayUSec", "1min"}});
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QCOMPARE(show(it.key()), it.value());
    for (const char *unit : {"first.service", "basic.target"}) {
        QVERIFY(show("Requires").split(' ').contains(unit));
        QVERIFY(show("After").split(' ').contains(unit));
    }
    QVERIFY(show("Wants").contains("qtdaemon-shutdown@heartbeat.service"));

    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(show("StatusText"), QByteArray("a \"b\" 100% $HOME ;"), 30'000);
    QCOMPARE(show("WatchdogUSec"), QByteArray("20s"));
    QCOMPARE(systemctl({"reload", "heartbeat"}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(systemctl({"is-active", "first", "qtdaemon-shutdown@heartbeat"}).output,
                              QByteArray("active\nactive"), 30'000);

    QJsonObject fewer{{"program", probe}, {"restartDelays", QJsonArray{}}, {"network", true}, {"hardened", true}};
    QCOMPARE(request("reconfigure", fewer).error, 0);
    QCOMPARE(show("Restart"), QByteArray("no"));
    QCOMPARE(show("StartLimitIntervalUSec"), QByteArray("0"));
    QCOMPARE(show("RestrictAddressFamilies"), QByteArray("AF_INET AF_INET6 AF_NETLINK AF_UNIX"));
    QCOMPARE(show("Description"), QByteArray("heartbeat"));
    fewer = {{"program", probe}, {"restartOnErrorExit", false}, {"resetAfter", 0}, {"description", "Beats."}};
    QCOMPARE(request("reconfigure", fewer).error, 0);
    QCOMPARE(show("Restart"), QByteArray("on-abnormal"));
    QCOMPARE(show("Description"), QByteArray("Beats."));

    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(files(), QByteArray("."));
    QTRY_COMPARE_WITH_TIMEOUT(show("LoadState"), QByteArray("not-found"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(systemctl({"list-units", "--all", "--plain", "--no-legend", "*heartbeat*"}).output, QByteArray(),
                              30'000);
}

void tst_Installer::startModes()
{
    use();
    QJsonObject description{{"program", probe}, {"startMode", 2}};
    QCOMPARE(request("install", description).error, 0);
    const auto become = [&](int startMode) {
        description["startMode"] = startMode;
        const Reply reply = request("reconfigure", description);
        return reply.error ? reply.text.toUtf8() : systemctl({"is-enabled", "heartbeat.service"}).output;
    };
    const auto socket = [&] { return systemctl({"is-enabled", "heartbeat.socket"}).output; };
    QCOMPARE(systemctl({"is-enabled", "heartbeat"}).output, QByteArray("disabled"));
    QCOMPARE(become(0), QByteArray("enabled"));
    QCOMPARE(become(3), QByteArray("masked"));
    QCOMPARE(show("LoadState"), QByteArray("masked"));
    QCOMPARE(become(1), QByteArray("enabled"));
    description["listenStreams"] = QJsonArray{"/tmp/heartbeat.socket"};
    QCOMPARE(become(0), QByteArray("enabled"));
    QCOMPARE(socket(), QByteArray("disabled"));
    QCOMPARE(become(4), QByteArray("disabled"));
    QCOMPARE(socket(), QByteArray("enabled"));
    QCOMPARE(become(2), QByteArray("disabled"));
    QCOMPARE(socket(), QByteArray("disabled"));
    QCOMPARE(become(3), QByteArray("masked"));
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(files(), QByteArray("."));
    QCOMPARE(show("LoadState"), QByteArray("not-found"));
}

void tst_Installer::socket()
{
    use();
    const QString path = isUser() ? "/run/user/nobody/heartbeat" : "/run/heartbeat";
    QCOMPARE(request("install", {{"program", probe}, {"startMode", 4}, {"listenStreams", QJsonArray{path}}}).text, QString());
    QCOMPARE(systemctl({"start", "heartbeat.socket"}).code, 0);
    QCOMPARE(systemctl({"show", "--value", "--property=Listen", "heartbeat.socket"}).output, path.toUtf8() + " (Stream)");
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(files(), QByteArray("."));
    QTRY_VERIFY_WITH_TIMEOUT(systemctl({"is-active", "heartbeat.socket", "heartbeat"}).output == "inactive\ninactive", 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(systemctl({"list-units", "--all", "--plain", "--no-legend", "*heartbeat*"}).output, QByteArray(),
                              30'000);
}

void tst_Installer::planIsExact()
{
    use();
    QJsonObject description{{"program", probe}};
    const Reply planned = request("plan", description);
    QVERIFY2(planned.error == 0, qPrintable(planned.text));
    QCOMPARE(planned.changes["heartbeat.service [Service] ExecStart"], QStringList({"", ":\"" + probe + "\""}));
    QCOMPARE(planned.changes["heartbeat.service UnitFileState"], QStringList({"", "enabled"}));
    QCOMPARE(files(), QByteArray("."));
    QCOMPARE(request("reconfigure", description).error, 1060);
    QCOMPARE(request("uninstall").error, 1060);
    QCOMPARE(request("install", description).changes, planned.changes);
    QCOMPARE(request("install", description).error, 1073);
    QVERIFY(request("plan", description).changes.isEmpty());

    const QByteArray before = files();
    description["arguments"] = QJsonArray{"--status", "x"};
    description["startMode"] = 2;
    const QMap<QString, QStringList> wanted{
        {"heartbeat.service [Service] ExecStart", {":\"" + probe + "\"", ":\"" + probe + "\" \"--status\" \"x\""}},
        {"heartbeat.service UnitFileState", {"enabled", "disabled"}}};
    QCOMPARE(request("plan", description).changes, wanted);
    QCOMPARE(files(), before);
    QCOMPARE(request("reconfigure", description).changes, wanted);
    QVERIFY(files() != before);
    QVERIFY(request("plan", description).changes.isEmpty());
    QVERIFY(request("reconfigure", description).changes.isEmpty());

    const Reply leaving = request("planUninstall");
    QCOMPARE(leaving.changes.size(), planned.changes.size());
    QVERIFY(files() != ".");
    QCOMPARE(request("uninstall").changes, leaving.changes);
    QCOMPARE(files(), QByteArray("."));
}

void tst_Installer::reconfiguredWhileItRuns()
{
    use();
    QJsonObject description{{"program", probe}};
    QCOMPARE(request("install", description).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    const QByteArray pid = show("MainPID");
    description["displayName"] = "New";
    QCOMPARE(request("reconfigure", description).error, 0);
    QCOMPARE(show("MainPID"), pid);
    QCOMPARE(show("Description"), QByteArray("New"));
    QCOMPARE(show("NeedDaemonReload"), QByteArray("no"));
}

void tst_Installer::companionIsShared()
{
    use(false);
    const QJsonObject description{{"program", probe}, {"startMode", 2}};
    QCOMPARE(request("install", description, "one").error, 0);
    QCOMPARE(request("install", description, "two").error, 0);
    QVERIFY(request("plan", description, "one").changes.isEmpty());
    QVERIFY(request("plan", description, "two").changes.isEmpty());
    QCOMPARE(request("uninstall", {}, "one").error, 0);
    QCOMPARE(files().split('\n').mid(0, 3).join(' '), QByteArray(".  ./qtdaemon-shutdown@.service  ./two.service "));
    QCOMPARE(request("uninstall", {}, "two").error, 0);
    QCOMPARE(files(), QByteArray("."));

    m_environment = {"SYSTEMD_UNIT_PATH=/nowhere:"}; // the manager's own path has the unit
    machine->writeFile("system/qtdaemon-shutdown@.service", "[Service]\nExecStart=true\n");
    QCOMPARE(request("install", description, "one").error, 0);
    QVERIFY(!files().contains("qtdaemon-shutdown@.service "));
}

void tst_Installer::anybodyMayPlan()
{
    use(false);
    const QJsonObject description{{"program", probe}};
    const QString command = "umask 077; '" + installer("install", description, "heartbeat").join("' '") + "'";
    QCOMPARE(machine->run({"sh", "-c", command}).code, 0);
    const QStringList plan = QStringList{"setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"}
        + installer("plan", description, "heartbeat");
    QCOMPARE(machine->run(plan).output, QByteArray("[]"));
}

void tst_Installer::anyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space") << "heart beat";
    QTest::newRow("signs") << "Herz%n_ü.";
    QTest::newRow("dots") << "org.example.Heart";
    QTest::newRow("longest") << QString(191, u'x');
}

void tst_Installer::anyName()
{
    QFETCH(QString, name);
    use(false);
    const QJsonObject description{{"program", probe}, {"stateDirectory", true}, {"listenStreams", QJsonArray{"/run/listening"}}};
    QCOMPARE(request("install", description, name).text, QString());
    const QByteArray unit = machine->run({"systemd-escape", "--suffix=service", name}).output;
    QVERIFY(files().contains("./" + unit + ' '));
    QCOMPARE(systemctl({"start", unit}).code, 0);
    QCOMPARE(machine->show("Description", unit), name.toUtf8());
    QCOMPARE(machine->run({"ls", "/var/lib/private"}).output, name.toUtf8());
    const QStringList companions{"list-units", "--plain", "--no-legend", "qtdaemon-shutdown@*"};
    QTRY_VERIFY_WITH_TIMEOUT(systemctl(companions).output.contains("active exited"), 30'000); // nothing waits for its start
    QCOMPARE(request("uninstall", {}, name).error, 0);
    QCOMPARE(files(), QByteArray("."));
}

SYSTEMD_TEST_MAIN(tst_Installer)
#include "tst_installer.moc"
