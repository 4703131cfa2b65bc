// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// What systemd 253 has changed: Type=notify-reload, whose SIGHUP is followed by SIGCONT. And the units for older ones.
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

void tst_Reload::kinds()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("notify-reload") << QByteArray("Type=notify-reload\nExecReload=\n");
    QTest::newRow("the kind for 252") << QByteArray();
}

bool tst_Reload::starts(const QByteArray &arguments, const QByteArray &settings)
{
    QFETCH(QByteArray, kind);
    return machine->configure(arguments, "StandardError=append:/opt/shared/probe.messages\n" + kind + settings)
        && machine->systemctl({"start", "probe"}).code == 0;
}

bool tst_Reload::reloads(int round)
{
    return machine->systemctl({"reload", "probe"}).code == 0 && logs("reloaded " + QByteArray::number(round));
}

static bool isSupported()
{
    QFETCH(QByteArray, kind);
    const int since = kind.contains("PrivatePIDs=") ? 257 : kind.isEmpty() ? 0 : 253;
    return Machine::systemdVersion() >= since;
}

constexpr int rounds = 50;

void tst_Reload::whilePaused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QStringList>("command");
    const QByteArray notifyReload("Type=notify-reload\nExecReload=\n");
    const QStringList byManager{"systemctl", "kill", "--signal=CONT", "--kill-whom=main", "probe"};
    const QStringList byAnother{"sh", "-c", "kill -CONT $(systemctl show --value --property=MainPID probe)"};
    QTest::newRow("notify-reload, then systemctl kill") << notifyReload << byManager;
    QTest::newRow("notify-reload, then kill") << notifyReload << byAnother;
    // The manager has number 0 there, and WATCHDOG_PID is a number outside.
    const QByteArray apart = notifyReload + "PrivatePIDs=yes\nWatchdogSec=0\n";
    QTest::newRow("notify-reload, in a PID namespace of its own, then systemctl kill") << apart << byManager;
    QTest::newRow("notify-reload, in a PID namespace of its own, then kill") << apart << byAnother;
    QTest::newRow("the kind for 252, then systemctl kill") << QByteArray() << byManager;
    QTest::newRow("the kind for 252, then kill") << QByteArray() << byAnother;
}

void tst_Reload::whilePaused()
{
    QFETCH(QStringList, command);
    if (!isSupported())
        QSKIP("systemd is too old for it");
    QVERIFY(starts("--pausable"));
    QCOMPARE(machine->systemctl({"kill", "--signal=TSTP", "--kill-whom=main", "probe"}).code, 0);
    QVERIFY(logs("Paused"));
    for (int round = 1; round <= rounds; ++round) {
        QVERIFY(reloads(round));
        QVERIFY(!machine->log().contains("ContinuePending"));
    }
    QCOMPARE(machine->show("StatusText"), "Paused");
    QCOMPARE(machine->run(command).code, 0);
    QVERIFY(logs("ContinuePending"));
    QVERIFY(shows("StatusText", ""));
    QCOMPARE(machine->log().last(), "Running");
    QCOMPARE(messages(), QByteArray());
}

void tst_Reload::whileRunning()
{
    if (!isSupported())
        QSKIP("systemd is too old for it");
    QVERIFY(starts({}));
    for (int round = 1; round <= rounds; ++round)
        QVERIFY(reloads(round));
    QCOMPARE(machine->show("SubState"), "running");
    QCOMPARE(messages(), QByteArray());
    QCOMPARE(machine->systemctl({"kill", "--signal=CONT", "--kill-whom=main", "probe"}).code, 0);
    QVERIFY(QTest::qWaitFor([&] { return messages().contains("control 3 does not fit"); }, 30'000));
}

// With SIGHUP ignored systemd 262 refuses the start of a notify-reload unit.
void tst_Reload::underNohup()
{
    if (!isSupported())
        QSKIP("systemd is too old for it");
    QVERIFY(starts({}, "ExecStart=\nExecStart=nohup /opt/qtdaemon/libexec/qtdaemon/probe\n"));
    QVERIFY(reloads(1));
    QVERIFY(reloads(2));
    QCOMPARE(machine->show("SubState"), "running");
}

int main(int argc, char **argv)
{
    return runUnderSystemd<tst_Reload>(argc, argv);
}
#include "tst_reload.moc"
