// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/childprocess.h"
#include "machine.h"

constexpr QLatin1String program("/opt/qtdaemon/libexec/qtdaemon/controller");

// ServiceController on systemd with units that do not use this library, driven by controller.cpp.
class tst_OtherUnits : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void list();
    void nobodyThere_data();
    void nobodyThere();
    void byAnotherName_data();
    void byAnotherName();
    void changesByOthersAreEmitted();
    void waitsForAnother();
    void restartTakesDependentsAlong();
    void wakesUpForWhatHappens();
};

void tst_OtherUnits::orders_data()
{
    const Table<QByteArray, QStringList, QByteArrayList> row("unit", "given", "expected");
    const auto notStarted = [&](const char *name, const QByteArray &unit, const QByteArray &error) {
        row(name, "[Service]\nType=notify\nExecStart=/bin/sleep 1000\n" + unit, {"run"}, {"run: " + error});
    };
    notStarted("200", "WorkingDirectory=/nowhere\n", "1067 other could not be started: its working directory cannot be entered.");
    notStarted("203", "ExecStart=\nExecStart=/nowhere/x\n", "2 other could not be started: /nowhere/x does not exist");
    notStarted("217", "User=noone\n", "1057 other could not be started: its account does not exist.");
    notStarted("216", "Group=noone\n", "1057 other could not be started: its group does not exist.");
    notStarted("226", "ReadWritePaths=/nowhere\n", "1067 other could not be started: its sandbox cannot be set up.");
    notStarted("239", "CacheDirectory=x\n", "1067 other could not be started: its folder for state");
    notStarted("protocol", "ExecStart=\nExecStart=/bin/true\n", "1053 other exited before it reported that it was running.");
    notStarted("killed", "ExecStart=\nExecStart=/bin/sh -c 'kill -9 $$$$'\n", "1067 The process of other ended unexpectedly");
    notStarted("an error of its own", "ExecStart=\nExecStart=/bin/false\n", "1066 other stopped with service exit code 1.");
    notStarted("ExecStartPre", "ExecStartPre=/bin/false\n",
               "1067 other could not be started: a command that its unit runs first");

    row("none", "", {"query", "start", "stop", "wait=Running"},
        {"query: 1060 There is no service named other.", "start: 1060", "stop: 1060", "wait: 1060"});
    row("that has a mistake in it", "[Service]\nType=oneshot\n", {"start"}, {"start: 87 The unit of other contains an error"});
    row("with a dependency that fails", "[Unit]\nRequires=bad.service\nAfter=bad.service\n[Service]\nExecStart=/bin/true\n",
        {"start"}, {"start: 1068 A service that other depends on"});
    row("that must not be started by hand", "[Unit]\nRefuseManualStart=yes\n[Service]\nExecStart=/bin/true\n", {"start"},
        {"start: 1359 systemd refused the request for other: "});
    row("that asserts what is not so", "[Unit]\nAssertPathExists=/nowhere\n[Service]\nExecStart=/bin/true\n", {"start"},
        {"start: 1359 systemd did not start other: its job ended with the result \"assert\"."});
    row("that does not notify", "[Service]\nExecStart=/bin/sleep 1000\n",
        {"start", "pause", "resume", "control=128", "reload", "query"},
        {"start: other", "pause: 1052", "resume: 1052", "control: 1052", "reload: 1052 other cannot be reloaded",
         "query: other \"other.service\" Running exit 0/0 hint 0 text \"\" pid accepts 0x5"});
    row("that does not handle the signal", "[Service]\nNotifyAccess=all\nExecStart=/bin/sleep 1000\n",
        {"start", "pause", "control=128", "query"}, {"pause: 1052", "control: 1052", "query: other \"other.service\" Running"});
    row("that was started too often", "[Unit]\nStartLimitBurst=1\nStartLimitIntervalSec=1000\n[Service]\nExecStart=/bin/false\n",
        {"run", "wait=Stopped", "start"}, {"run: ", "start: 1067 other failed too often in a short time"});
    row("that will be started anew", "[Service]\nRestart=always\nRestartSec=1000\nExecStart=/bin/false\n",
        {"start", "wait=Paused", "stop", "query", "stop"},
        {"wait: 1066 other stopped with service exit code 1.", "stop: other", "query: other", "stop: 1062"});
    row("that is started before it is started anew",
        "[Service]\nRestart=always\nRestartSec=1000\n"
        "ExecStart=/bin/sh -c 'test -e /run/again || { touch /run/again; exit 1; }; exec sleep 1000'\n",
        {"start", "wait=Stopped", "start", "wait=Running"}, {"wait: other", "start: other", "wait: other"});
}

void tst_OtherUnits::orders()
{
    QFETCH(QByteArray, unit);
    QFETCH(QStringList, given);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(machine->run({"touch", "/var/cache"}).code, 0); // so that no folder can be created in it
    machine->writeFile("system/bad.service", "[Service]\nType=oneshot\nExecStart=/bin/false\n");
    if (!unit.isEmpty())
        QVERIFY(writesUnit("system/other.service", unit));
    QVERIFY(inOrder(machine->controller(given, "other"), expected));
}

void tst_OtherUnits::list()
{
    QCOMPARE(machine->run({"ln", "-s", "/dev/null", "/opt/shared/system-masked"}).code, 0);
    QCOMPARE(machine->run({"mkdir", "-p", "/opt/shared/system"}).code, 0);
    QCOMPARE(machine->run({"ln", "-s", "/dev/null", "/opt/shared/system/masked.service"}).code, 0);
    QVERIFY(writesUnit("system/with\\x20space.service", "[Service]\nExecStart=/bin/sleep 1000\n"));
    QVERIFY(inOrder(machine->controller({"start"}, "masked"), {"start: 1058 masked is disabled: its unit is masked."}));
    QVERIFY(inOrder(machine->controller({"start", "list"}, "with space"),
                    {"start: with space", "list:", "echo \"\" Stopped", "masked ", "probe \"\" Stopped",
                     "with space \"with\\x20space.service\" Running exit 0/0 hint 0 text \"\""}));
}

void tst_OtherUnits::nobodyThere_data()
{
    const Table<QStringList, QByteArray> row("command", "expected");

    row("not root", Machine::asNobody + QStringList{program, "probe", "query"},
        "query: 5 Without root privileges, systemd is reached through the D-Bus system bus");
    // QThread::wait() returns before its thread has freed what dlerror() keeps; LeakSanitizer may check between the two.
    const QStringList withoutLibrary{"env", "LD_LIBRARY_PATH=/opt/shared/broken",
                                     "LSAN_OPTIONS=suppressions=/opt/shared/broken/lsan.supp"};
    row("no library", withoutLibrary + QStringList{program, "probe", "query"},
        "query: 126 systemd cannot be reached: libsystemd.so.0 is missing");
    row("no user's manager", {"env", "--unset=XDG_RUNTIME_DIR", program, "--user", "probe", "query"},
        "query: 1722 Your systemd user manager cannot be reached");
    row("no such machine", {program, "--host=nowhere.invalid", "probe", "query"},
        "query: 1722 systemd on nowhere.invalid cannot be reached");
    row("no systemd", {"unshare", "--mount", "sh", "-c", "mount -t tmpfs none /run; exec " + QString(program) + " probe query"},
        "query: 1722 systemd cannot be reached");
}

void tst_OtherUnits::nobodyThere()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, expected);
    machine->writeFile("broken/libsystemd.so.0", "no library\n");
    machine->writeFile("broken/lsan.supp", "leak:_dlerror_run\n");
    QVERIFY(inOrder(machine->run(command).output.split('\n'), {expected}));
}

void tst_OtherUnits::byAnotherName_data()
{
    const Table<QString, QString, QString> row("file", "alias", "name"); // alias: a link to the file
    row("alias", "other.service", "another.service", "another");
    row("instance", "other@.service", {}, "other@1");
    row("alias of an instance", "other@.service", "another@.service", "another@1");
}

// Signals name the unit itself, not the alias.
void tst_OtherUnits::byAnotherName()
{
    QFETCH(QString, file);
    QFETCH(QString, alias);
    QFETCH(QString, name);
    if (!alias.isEmpty())
        QCOMPARE(machine->run({"ln", "-s", "/opt/shared/system/" + file, "/etc/systemd/system/" + alias}).code, 0);
    QVERIFY(writesUnit("system/" + file, "[Service]\nExecStart=/bin/sleep 1000\n"));
    QVERIFY(inOrder(
        machine->controller({"watch", "start", "wait=Running", "stop", "wait=Stopped"}, name),
        {"watch: " + name.toUtf8(), "state Running", "wait: " + name.toUtf8(), "state Stopped", "wait: " + name.toUtf8()}));
    QVERIFY(inOrder(machine->controller({"start", "restart", "wait=Running"}, name), {"wait: " + name.toUtf8()}));

    ChildProcess driver;
    machine->start(&driver, {program, name, "watch", "never"});
    QVERIFY(driver.prints("watch: " + name.toUtf8()));
    QCOMPARE(machine->systemctl({"stop", name}).code, 0);
    QVERIFY(driver.prints("state Stopped\n"));
    QStringList files{"/opt/shared/system/" + file};
    if (!alias.isEmpty())
        files += "/etc/systemd/system/" + alias;
    QCOMPARE(machine->run(QStringList("rm") + files).code, 0);
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
}

// Changes to a unit that others create, start, stop and delete; and a reexec of systemd.
void tst_OtherUnits::changesByOthersAreEmitted()
{
    ChildProcess driver;
    machine->start(&driver, {program, "other", "watch", "never"});
    QVERIFY(driver.prints("watch: 1060 There is no service named other."));
    QVERIFY(writesUnit("system/other.service", "[Service]\nExecStart=/bin/sleep 1000\n"));
    QVERIFY(driver.prints("state Stopped\n"));
    QCOMPARE(machine->systemctl({"start", "other"}).code, 0);
    QVERIFY(driver.prints("state Running\n"));
    QCOMPARE(machine->systemctl({"kill", "other"}).code, 0);
    QVERIFY(driver.prints("state Stopped\n"));
    QCOMPARE(machine->systemctl({"daemon-reexec"}).code, 0); // closes all connections
    QTRY_COMPARE_WITH_TIMEOUT(machine->systemctl({"is-system-running"}).output, QByteArray("running"), 30'000);
    QCOMPARE(machine->systemctl({"start", "other"}).code, 0);
    QVERIFY(driver.prints("state Running\n"));
    QCOMPARE(machine->systemctl({"stop", "other"}).code, 0);
    QVERIFY(driver.prints("state Stopped\n"));
    QCOMPARE(machine->run({"rm", "/opt/shared/system/other.service"}).code, 0);
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
    QVERIFY(driver.prints("state NotReady\n"));
}

// A controller stops waiting for the start job after a while; the verb waits until the service runs.
void tst_OtherUnits::waitsForAnother()
{
    const QByteArray behind = "[Unit]\nWants=slow.service\nAfter=slow.service\n";
    machine->writeFile("system/slow.service",
                       "[Service]\nType=oneshot\nRemainAfterExit=yes\n"
                       "ExecStart=/bin/sh -c 'until test -e /opt/shared/go; do sleep 0.1; done'\n");
    machine->writeFile("system/dropfolder.service.d/behind.conf", behind);
    QVERIFY(writesUnit("system/other.service", behind + "[Service]\nExecStart=/bin/sleep 1000\n"));
    ChildProcess verb;
    machine->start(&verb, {"/opt/qtdaemon/libexec/qtdaemon/dropfolder", "start"});
    QVERIFY(QTest::qWaitFor([this] { return machine->show("Job", "dropfolder").toInt() > 0; }, 30'000));
    QVERIFY(inOrder(machine->controller({"start", "query"}, "other"),
                    {"start: other \"other.service\" StartPending", "query: other \"other.service\" StartPending"}));
    QVERIFY2(!verb.waitForFinished(0), verb.readAll());
    machine->writeFile("go", {});
    QCOMPARE(verb.code(), 0);
    QCOMPARE(verb.readAll(), "dropfolder is running.\n");
    QCOMPARE(machine->show("ActiveState", "dropfolder"), "active");
}

void tst_OtherUnits::restartTakesDependentsAlong()
{
    QVERIFY(writesUnit("system/follower.service",
                       "[Unit]\nRequires=other.service\nAfter=other.service\n[Service]\nExecStart=/bin/sleep 1000\n"));
    QVERIFY(writesUnit("system/other.service", "[Service]\nExecStart=/bin/sleep 1000\n"));
    QCOMPARE(machine->systemctl({"start", "follower"}).code, 0);
    const QByteArray process = machine->show("MainPID", "follower");
    QVERIFY(process.toInt() > 0);
    QVERIFY(inOrder(machine->controller({"restart", "wait=Running"}, "other"), {"restart: other", "wait: other"}));
    QVERIFY(shows("ActiveState", "active", "follower"));
    QVERIFY(machine->show("MainPID", "follower") != process);
}

// Ten queries within each wait hint would be 40 in these two seconds, in which a pending state reports no progress.
void tst_OtherUnits::wakesUpForWhatHappens()
{
    QVERIFY(writesUnit(
        "system/other.service",
        "[Service]\nType=notify\nNotifyAccess=all\nExecStart=/bin/sh -c 'systemd-notify --status=\"Starting, check point "
        "2, wait hint 500 ms\"; exec sleep 1000'\n"));
    const QByteArrayList expected
        = machine->controller({"watch", "start", "idle=5000", "wake-ups", "idle=2000", "wake-ups"}, "other");
    QVERIFY(inOrder(expected, {"progress 2 500", "wake-ups: ", "wake-ups: "}));
    const int before = expected.at(expected.size() - 2).mid(10).toInt();
    const int after = expected.last().mid(10).toInt();
    QVERIFY2(before > 0 && after - before <= 10, QByteArray::number(after - before));
    qInfo("%d wake-ups", after - before);
}

SYSTEMD_TEST_MAIN(tst_OtherUnits)
#include "tst_otherunits.moc"
