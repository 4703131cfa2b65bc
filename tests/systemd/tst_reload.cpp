// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// What changed with systemd 253: Type=notify-reload, whose SIGHUP is followed by SIGCONT; and the units for older versions.
class tst_Reload : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void whilePaused_data();
    void whilePaused();
    void whileRunning_data() { kinds(); }
    void whileRunning();
    void underNohup_data() { kinds(); }
    void underNohup();

private:
    static void kinds();
    bool starts(const QByteArray &arguments, const QByteArray &settings = {});
    bool reloads(int round);
    QByteArray messages() const { return machine->run({"cat", "/opt/shared/probe.messages"}).output; }
};

constexpr char notifyReload[] = "Type=notify-reload\nExecReload=\n"; // supported since systemd 253
constexpr char olderKind[] = "Type=notify\nNotifyAccess=exec\nExecReload=\nExecReload=systemd-notify RELOADING=1\n"
                             "ExecReload=kill -HUP $MAINPID\n";

void tst_Reload::kinds()
{
    QTest::addColumn<QByteArray>("kind");
    if (Machine::systemdVersion() >= 253)
        QTest::newRow("notify-reload") << QByteArray(notifyReload);
    QTest::newRow("the kind for 252") << QByteArray(olderKind);
}

bool tst_Reload::starts(const QByteArray &arguments, const QByteArray &settings)
{
    QFETCH(QByteArray, kind);
    return SystemdTest::starts(arguments, "StandardError=append:/opt/shared/probe.messages\n" + kind + settings);
}

bool tst_Reload::reloads(int round)
{
    return machine->systemctl({"reload", "probe"}).code == 0 && logs("reloaded " + QByteArray::number(round));
}

constexpr int rounds = 50;

void tst_Reload::whilePaused_data()
{
    const Table<QByteArray, QString> row("kind", "command");
    const auto add = [&](const QByteArray &name, const QByteArray &kind) {
        row(name + ", then systemctl kill", kind, "systemctl kill --signal=CONT --kill-whom=main probe");
        row(name + ", then kill", kind, "kill -CONT $(systemctl show --value --property=MainPID probe)");
    };
    if (Machine::systemdVersion() >= 253)
        add("notify-reload", notifyReload);
    if (Machine::systemdVersion() >= 257) // there the manager has PID 0, and WATCHDOG_PID is a PID outside the namespace
        add("notify-reload, in a PID namespace of its own", QByteArray(notifyReload) + "PrivatePIDs=yes\nWatchdogSec=0\n");
    add("the kind for 252", olderKind);
}

void tst_Reload::whilePaused()
{
    QFETCH(QString, command);
    QVERIFY(starts("--pausable"));
    QVERIFY(sends("TSTP"));
    QVERIFY(logs("Paused"));
    for (int round = 1; round <= rounds; ++round) {
        QVERIFY(reloads(round));
        QVERIFY(!machine->log().contains("ContinuePending"));
    }
    QCOMPARE(machine->show("StatusText"), "Paused");
    QCOMPARE(machine->run({"sh", "-c", command}).code, 0);
    QVERIFY(logs("ContinuePending"));
    QVERIFY(shows("StatusText", ""));
    QTRY_COMPARE_WITH_TIMEOUT(machine->log().last(), QByteArray("Running"), 30'000);
    QCOMPARE(messages(), QByteArray());
}

void tst_Reload::whileRunning()
{
    QVERIFY(starts({}));
    for (int round = 1; round <= rounds; ++round)
        QVERIFY(reloads(round));
    QVERIFY(shows("SubState", "running"));
    QCOMPARE(messages(), QByteArray());
    QVERIFY(sends("CONT"));
    QVERIFY(QTest::qWaitFor([&] { return messages().contains("Control 3 was refused"); }, 30'000));
}

// If SIGHUP is ignored, systemd 262 refuses to start a notify-reload unit.
void tst_Reload::underNohup()
{
    QVERIFY(starts({}, "ExecStart=\nExecStart=nohup /opt/qtdaemon/libexec/qtdaemon/probe\n"));
    QVERIFY(reloads(1));
    QVERIFY(reloads(2));
    QVERIFY(shows("SubState", "running"));
}

SYSTEMD_TEST_MAIN(tst_Reload)
#include "tst_reload.moc"
