// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// A user's manager reads its units where its own environment points, which the installing process does not have.
class tst_UnitPath : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void writtenWhereItIsRead_data();
    void writtenWhereItIsRead();
    void readElsewhere();

private:
    void readsIn(const QByteArray &folders)
    {
        machine->writeFile("system/manager.service.d/path.conf", "[Service]\nEnvironment=SYSTEMD_UNIT_PATH=" + folders + '\n');
        use(true);
    }
};

void tst_UnitPath::writtenWhereItIsRead_data()
{
    const Table<QByteArray, QStringList, QString> row("read", "environment", "written"); // environment: the installer's

    const QByteArray usual = "/tmp/.config/systemd/user:/opt/shared/user:/lib/systemd/user";
    const QByteArray own = "/tmp/settings/systemd/user:/opt/shared/user:/lib/systemd/user";
    row("settings that the manager does not know", usual, {"XDG_CONFIG_HOME=/tmp/settings"}, "/tmp/.config/systemd/user");
    row("settings that the manager alone knows", own, {}, "/tmp/settings/systemd/user");
    row("a folder that cannot be written to", "/tmp/locked:" + own, {}, "/tmp/settings/systemd/user");
    row("the folder of systemctl", "/tmp/.config/systemd/user.control:" + own, {}, "/tmp/settings/systemd/user");
    row("beside its home", "/opt/shared/config/systemd/user:/lib/systemd/user", {"XDG_CONFIG_HOME=/opt/shared/config"},
        "/opt/shared/config/systemd/user");
}

void tst_UnitPath::writtenWhereItIsRead()
{
    QFETCH(QByteArray, read);
    QFETCH(QString, written);
    QCOMPARE(machine->run({"mkdir", "-m755", "/tmp/locked"}).code, 0);
    QCOMPARE(machine->run({"install", "--directory", "--owner=nobody", "/opt/shared/config"}).code, 0);
    readsIn(read);
    QFETCH(QStringList, environment);
    m_environment = environment;
    const QJsonObject description{{"program", probe}};
    QCOMPARE(request("install", description).text, QString());
    QCOMPARE(show("FragmentPath"), written.toUtf8() + "/heartbeat.service");
    QCOMPARE(show("LoadState"), QByteArray("loaded"));
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QVERIFY(request("plan", description).changes.isEmpty());
    QCOMPARE(request("uninstall").error, 0);
    QCOMPARE(show("LoadState"), QByteArray("not-found"));
}

void tst_UnitPath::readElsewhere()
{
    readsIn("/opt/shared/user:/lib/systemd/user");
    const Reply reply = request("install", {{"program", probe}});
    QCOMPARE(reply.error, 29);
    QVERIFY2(reply.text.startsWith("heartbeat.service was written to /tmp/.config/systemd/user, but systemd did not load it from "
                                   "there: it reads its units from /opt/shared/user, /lib/systemd/user."),
             qPrintable(reply.text));
    QCOMPARE(files(), QByteArray("."));
    QCOMPARE(show("LoadState"), QByteArray("not-found"));
}

SYSTEMD_TEST_MAIN(tst_UnitPath)
#include "tst_unitpath.moc"
