// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

// The complete programs of the page Porting, under systemd.
class tst_Porting : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void byVerbs_data();
    void byVerbs();
    void byAUnit();
};

static QString program(const QString &name)
{
    return QStringLiteral("/opt/qtdaemon/libexec/qtdaemon/snippet_") + name;
}

void tst_Porting::byVerbs_data()
{
    const Table<QStringList, QStringList> row("verbs", "answers");
    row("qtservice", {"pause", "continue", "control 128"},
        {"heartbeat is paused.", "heartbeat is running.", "Control 128 was sent to heartbeat."});
    row("skycoder42", {"reload"}, {"heartbeat was reloaded."});
}

void tst_Porting::byVerbs()
{
    QFETCH(QStringList, verbs);
    QFETCH(QStringList, answers);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    verbs = QStringList{QStringLiteral("install"), QStringLiteral("start")} + verbs
        + QStringList{QStringLiteral("stop"), QStringLiteral("uninstall")};
    answers = QStringList{QStringLiteral("heartbeat was installed."), QStringLiteral("heartbeat is running.")} + answers
        + QStringList{QStringLiteral("heartbeat has stopped."), QStringLiteral("heartbeat was uninstalled.")};
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        const Machine::Answer answer = machine->run(QStringList(program(name)) + verbs[i].split(u' '));
        QVERIFY2(answer.code == 0 && answer.output.contains(answers[i].toUtf8()), answer.output);
        if (verbs[i] == QLatin1String("stop"))
            QCOMPARE(machine->show("Result", "heartbeat"), QByteArray("success"));
    }
}

// With what such a program used before: its own unit, and sd_notify(3).
void tst_Porting::byAUnit()
{
    const bool isOld = Machine::systemdVersion() < 253;
    QVERIFY(writesUnit("system/heartbeat.service",
                       "[Service]\nExecStart=" + program("sdnotify").toUtf8() + "\nWatchdogSec=30\n"
                           + (isOld ? "Type=notify\nExecReload=kill -HUP $MAINPID\n" : "Type=notify-reload\n")));
    QCOMPARE(machine->systemctl({"start", "heartbeat"}).code, 0); // READY=1
    QVERIFY(machine->show("WatchdogTimestampMonotonic", "heartbeat").toLongLong() > 0);
    QCOMPARE(machine->systemctl({"reload", "heartbeat"}).code, 0); // RELOADING=1, READY=1
    QVERIFY(shows("ActiveState", "active", "heartbeat")); // before 253 the two may come after the job
    QVERIFY(shows("StatusText", "1 beats", "heartbeat"));
    QCOMPARE(machine->systemctl({"stop", "heartbeat"}).code, 0);
    QCOMPARE(machine->show("Result", "heartbeat"), QByteArray("success"));
}

SYSTEMD_TEST_MAIN(tst_Porting)
#include "tst_porting.moc"
