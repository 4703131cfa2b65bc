// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/childprocess.h"
#include "machine.h"

constexpr QLatin1String program("/opt/qtdaemon/libexec/qtdaemon/controller");

// ServiceController and a service that uses this library on systemd, driven by controller.cpp.
class tst_Controller : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void user();
    void infoChanges();
    void reload();
    void refusedReload();
    void crashLoop();
    void reasonOfAFailure();
    void restartsItself_data();
    void restartsItself();
    void descriptorsAreKept();
    void manyWatchers();
};

// Whether the service's own check points (0 is systemd's) rise within each pending state.
static bool progressRises(const QByteArrayList &lines)
{
    int before = 0;
    for (const QByteArray &line : lines) {
        const int checkPoint = line.startsWith("progress ") ? line.mid(9).split(' ').first().toInt() : 0;
        if (checkPoint > 0 && checkPoint <= before)
            return false;
        before = line.startsWith("state ") ? 0 : qMax(before, checkPoint);
    }
    return true;
}

void tst_Controller::orders_data()
{
    const Table<QByteArray, QByteArray, QStringList, QByteArrayList> row("arguments", "settings", "given", "expected");
    row("start and stop", "--status fine", "", {"query", "watch", "start", "wait=Running", "stop", "wait=Stopped", "query"},
        {"query: probe \"Logs what happens to it\" Stopped exit 0/0", "state Running",
         "wait: probe \"Logs what happens to it\" Running exit 0/0 hint 0 text \"fine\" pid", "state Stopped",
         "wait: probe \"Logs what happens to it\" Stopped exit 0/0",
         "query: probe \"Logs what happens to it\" Stopped exit 0/0"});
    row("pause and resume", "--pausable --status fine", "",
        {"watch", "start", "wait=Running", "pause", "wait=Paused", "resume", "wait=Running"},
        {"state Running", "state Paused", "wait: probe \"Logs what happens to it\" Paused exit 0/0 hint 0 text \"fine\" pid",
         "state Running", "wait: probe \"Logs what happens to it\" Running"});
    row("controls", "", "", {"start", "wait=Running", "control=128", "reload", "control=158", "control=159", "control=32"},
        {"wait: probe", "control: probe", "reload: probe", "control: probe",
         "control: 87 systemd has no control 159. The controls are 128 to 158", "control: 87 systemd has no control 32"});
    row("what it accepts", "", "", {"start", "wait=Running", "query", "stop", "wait=Stopped", "query"},
        {"query: probe \"Logs what happens to it\" Running exit 0/0 hint 0 text \"\" pid accepts 0xd",
         "query: probe \"Logs what happens to it\" Stopped exit 0/0 hint 0 text \"\""});
    row("what it accepts when it pauses", "--pausable", "", {"start", "wait=Running", "query", "pause", "wait=Paused", "query"},
        {"query: probe \"Logs what happens to it\" Running exit 0/0 hint 0 text \"\" pid accepts 0xf",
         "query: probe \"Logs what happens to it\" Paused exit 0/0 hint 0 text \"\" pid accepts 0xf"});
    row("restart", "", "", {"restart", "wait=Running", "restart", "wait=Running"},
        {"restart: probe", "wait: probe", "restart: probe", "wait: probe \"Logs what happens to it\" Running"});
    row("a slow start", "--start 2000", "ExecStartPre=sleep 1\n", {"watch", "start", "wait=Running"},
        {"state StartPending", "progress 0 90000", "progress * 30000", "progress * 30000", "state Running"});
    row("a slow stop", "--stop 2000 --hint 5000", "ExecStopPost=sleep 1\n",
        {"watch", "start", "wait=Running", "stop", "wait=Stopped"},
        {"state StopPending", "progress * 5000", "progress * 5000", "progress 0 90000", "state Stopped", "wait: probe"});
    row("a wait with an end", "", "", {"start", "wait=Running", "wait=Paused=50"},
        {"wait: probe", "wait: 258 probe did not reach that state"});
    row("a loop that hangs", "--stop 60000 --stop-hangs 60000 --hint 500", "", {"start", "wait=Running", "stop", "wait=Stopped"},
        {"stop: probe", "wait: 1053 probe hangs: its own wait hint of 500 ms passed"});
    row("it ends on the way", "", "Restart=no\n", {"start", "wait=Running", "control=131", "wait=Paused"},
        {"wait: probe", "wait: 1066 probe stopped with service exit code 3: no licence"});
    row("it ends with a code that systemd has too", "", "Restart=no\n", {"start", "wait=Running", "control=139", "wait=Paused"},
        {"wait: probe", "wait: 1066 probe stopped with service exit code 203."});
    row("it is stopped on the way", "--stop 3000", "", {"start", "wait=Running", "stop", "query", "wait=Running"},
        {"stop: probe", "query: probe \"Logs what happens to it\" StopPending", "wait: 1062 probe stopped with exit code 0"});
    row("outcomes", "--pausable", "",
        {"start-and-wait", "start-and-wait", "pause-and-wait", "resume-and-wait", "restart-and-wait", "stop-and-wait",
         "stop-and-wait", "pause-and-wait"},
        {"start-and-wait: probe \"Logs what happens to it\" Running", "start-and-wait: probe \"Logs what happens to it\" Running",
         "pause-and-wait: probe \"Logs what happens to it\" Paused", "resume-and-wait: probe \"Logs what happens to it\" Running",
         "restart-and-wait: probe \"Logs what happens to it\" Running",
         "stop-and-wait: probe \"Logs what happens to it\" Stopped", "stop-and-wait: probe \"Logs what happens to it\" Stopped",
         "pause-and-wait: 1062"});
    row("an outcome that is another", "", "ExecStartPre=false\nRestart=no\n", {"start-and-wait"}, {"start-and-wait: 1067 probe"});
    row("what does not fit", "--start-when /run/never", "",
        {"stop", "pause", "reload", "start", "start", "pause", "start=argument"},
        {"stop: 1062", "pause: 1062", "reload: 1062", "start: probe", "start: probe", "pause: 1061",
         "start: 50 systemd passes no arguments to a service"});
    row("a start that takes too long", "--start-when /run/never", "TimeoutStartSec=500ms\nRestart=no\n",
        {"start", "wait=Running"}, {"start: probe", "wait: 1053 probe did not respond within the time"});
}

void tst_Controller::orders()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, settings);
    QFETCH(QStringList, given);
    QFETCH(QByteArrayList, expected);
    QVERIFY(machine->configure(arguments, settings));
    const QByteArrayList lines = machine->controller(given);
    QVERIFY(inOrder(lines, expected));
    QVERIFY2(progressRises(lines), lines.join('\n').constData());
    QVERIFY(!machine->log().contains("control 159"));
}

void tst_Controller::user()
{
    QVERIFY(machine->startUserManager());
    QVERIFY(machine->configure("--pausable --stop 1000 --status fine"));
    QVERIFY(inOrder(machine->controller({"watch", "start", "wait=Running", "pause", "wait=Paused", "resume", "wait=Running",
                                         "reload", "control=133", "restart", "wait=Running", "stop", "wait=Stopped"}),
                    {"state Running", "state Paused", "state Running", "reload: probe", "control: probe", "state StopPending",
                     "progress * 30000", "state Running", "wait: probe", "state Stopped", "wait: probe"}));
}

// systemd itself reports that the reload has ended; the reason is in the status text.
void tst_Controller::refusedReload()
{
    QVERIFY(starts("--pausable --refuse %%1_is_no_port"));
    const QByteArrayList answers = machine->controller({"pause", "wait=Paused", "reload", "reload", "query"});
    QVERIFY2(answers.value(2).startsWith("reload: 13 probe refused its new settings")
                 && answers.value(2).contains(": %1_is_no_port"),
             answers.join('\n').constData());
    QVERIFY2(answers.value(3).startsWith("reload: probe ") && answers.value(3).contains(" Paused exit 0/0 hint 0 text \"\""),
             answers.join('\n').constData());

    QVERIFY(machine->configure("--no-reload"));
    QCOMPARE(machine->systemctl({"restart", "probe"}).code, 0);
    QVERIFY(machine->controller({"reload"}).value(0).startsWith("reload: 1052 "));
}

void tst_Controller::crashLoop()
{
    QVERIFY(machine->configure({}, "Restart=on-failure\nRestartSec=0\n"));
    machine->controller({"start", "wait=Running", "control=131"});
    QVERIFY(shows("NRestarts", "1"));
    QVERIFY(machine->controller({"wait=Running"}).value(0).endsWith(" restarts 1"));

    QVERIFY(machine->configure({}, "Restart=on-failure\nRestartSec=100\n"));
    machine->controller({"control=131"});
    QVERIFY(shows("SubState", "auto-restart"));
    const QByteArrayList answers = machine->controller({"query", "stop", "query"});
    const QByteArray stopped = "query: probe \"Logs what happens to it\" Stopped exit 1066/3";
    QVERIFY2(answers.value(0).startsWith(stopped), answers.join('\n').constData());
    const int milliseconds = answers.value(0).mid(answers.value(0).indexOf(" again in ") + 10).split(' ').first().toInt();
    QVERIFY2(milliseconds > 0 && milliseconds <= 100'000, answers.value(0).constData());
    QVERIFY2(answers.value(2).startsWith(stopped) && !answers.value(2).contains("again in"), answers.join('\n').constData());
}

// The signal includes the status text and the process, which systemd reports.
void tst_Controller::infoChanges()
{
    QVERIFY(machine->configure("--status fine", "Restart=no\n"));
    ChildProcess driver;
    machine->start(&driver, {program, "probe", "watch-info", "start-and-wait", "never"});
    const QByteArray info = "info probe \"Logs what happens to it\" ";
    QVERIFY(driver.prints(info + "Running exit 0/0 hint 0 text \"fine\" pid"));
    QVERIFY(machine->controller({"control=140"}).value(0).startsWith("control: probe"));
    QVERIFY(driver.prints(info + "Running exit 0/0 hint 0 text \"3 of 5\" pid"));
    QVERIFY(machine->controller({"control=131"}).value(0).startsWith("control: probe"));
    QVERIFY(driver.prints(info + "Stopped exit 1066/3 "));
}

void tst_Controller::reasonOfAFailure()
{
    QVERIFY(machine->configure("--status fine", "Restart=no\n"));
    QVERIFY(inOrder(machine->controller({"start", "wait=Running", "control=131"}), {"wait: probe", "control: probe"}));
    QVERIFY(shows("ActiveState", "failed"));
    const QByteArrayList answers = machine->controller({"query", "diagnose"});
    QCOMPARE(answers.value(0), "query: probe \"Logs what happens to it\" Stopped exit 1066/3 hint 0 text \"no licence\"");
    QVERIFY(hasLine(answers, "problem: probe stopped with service exit code 3: no licence"));
}

void tst_Controller::restartsItself_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("by a controller of its own") << "control=137";
    QTest::newRow("by a program that it runs") << "control=138";
}

// Whatever requests the restart ends together with the service.
void tst_Controller::restartsItself()
{
    QFETCH(QString, order);
    QVERIFY(machine->startUserManager());
    QVERIFY(machine->configure());
    QVERIFY(inOrder(machine->controller({"start", "wait=Running", order}), {"wait: probe", "control: probe"}));
    QTRY_COMPARE_WITH_TIMEOUT(machine->log().count("Running"), 2, 30'000);
    QVERIFY(shows("SubState", "running"));
    QCOMPARE(machine->log().count("Stopped"), 1);
    QCOMPARE(machine->show("NRestarts"), "0"); // it did not fail
}

// The service stays Running during the reload and afterwards.
void tst_Controller::reload()
{
    QVERIFY(starts("--reload 15000 --status fine"));
    ChildProcess driver;
    machine->start(&driver, {program, "probe", "watch", "never"});
    QVERIFY(driver.prints("state Running\n"));
    QCOMPARE(machine->systemctl({"reload", "--no-block", "probe"}).code, 0);
    const int version = Machine::systemdVersion();
    QVERIFY(shows("SubState", version < 253 ? "reload" : version < 254 ? "reload-signal" : "reload-notify"));
    QCOMPARE(machine->show("ActiveState"), QByteArray("reloading"));
    const QByteArray runs = "query: probe \"Logs what happens to it\" Running exit 0/0 hint 0 text \"fine\" pid accepts 0xd";
    QCOMPARE(machine->controller({"query"}), QByteArrayList{runs});
    QVERIFY(!machine->log().contains("reloaded 1"));
    QVERIFY(shows("SubState", "running"));
    QVERIFY(machine->log().contains("reloaded 1"));
    QCOMPARE(machine->controller({"query", "reload"}).first(), runs);
    QCOMPARE(machine->systemctl({"stop", "probe"}).code, 0);
    QVERIFY(driver.prints("state Stopped\n"));
    QCOMPARE(driver.output().count("state Running\n"), 1);
}

// systemd supports FileDescriptorStorePreserve= since 254.
void tst_Controller::descriptorsAreKept()
{
    const bool areKept = Machine::systemdVersion() >= 254;
    QVERIFY(machine->configure({}, "FileDescriptorStoreMax=5\nFileDescriptorStorePreserve=yes\n"));
    QVERIFY(inOrder(machine->controller({"start", "wait=Running", "control=132"}), {"wait: probe", "control: probe"}));
    QVERIFY(shows("NFileDescriptorStore", "2"));
    QVERIFY(inOrder(machine->controller({"stop", "wait=Stopped", "stop"}), {"stop: probe", "wait: probe", "stop: 1062"}));
    QCOMPARE(machine->show("SubState"), QByteArray(areKept ? "dead-resources-pinned" : "dead"));
    QVERIFY(inOrder(machine->controller({"query", "start", "wait=Running"}),
                    {"query: probe \"Logs what happens to it\" Stopped exit 0/0", "start: probe",
                     "wait: probe \"Logs what happens to it\" Running"}));
    QCOMPARE(machine->log().contains("descriptor one Other one"), areKept);
}

// 500 controllers use no more threads and descriptors than one, and each sees its service's states, also after systemd's reexec.
void tst_Controller::manyWatchers()
{
    QVERIFY(writesUnit("system/many@.service", "[Service]\nExecStart=/bin/sleep 1000\n"));
    const QByteArrayList withOne = machine->controller({"many=1"}, "probe");
    const QByteArray one = withOne.value(1);
    QVERIFY2(one.startsWith("many: "), one.constData());
    ChildProcess driver;
    machine->start(&driver, {program, "probe", "many=500", "never"});
    QVERIFY(driver.prints(one, 300'000));
    qInfo("%s; one: %s, 500: %s", one.constData(), withOne.value(0).constData(),
          driver.output().split('\n').value(0).constData());
    QCOMPARE(machine->systemctl({"start", "many@7"}).code, 0);
    QVERIFY(driver.prints("many@7 Running\n"));
    machine->systemctl({"daemon-reexec"});
    QTRY_COMPARE_WITH_TIMEOUT(machine->systemctl({"is-system-running"}).output, QByteArray("running"), 30'000);
    QCOMPARE(machine->systemctl({"start", "many@499"}).code, 0);
    QVERIFY(driver.prints("many@499 Running\n"));
    QCOMPARE(machine->systemctl({"stop", "many@7"}).code, 0);
    QVERIFY(driver.prints("many@7 Stopped\n"));
}

SYSTEMD_TEST_MAIN(tst_Controller)
#include "tst_controller.moc"
