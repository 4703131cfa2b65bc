// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// What an installed service may do, and what it may not.
class tst_Sandbox : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void sandbox_data();
    void sandbox();
    void rightsOfAUser();
    void network();
    void capability_data();
    void capability();
    void bootId();
    void exposure();
    void programInAHiddenFolder_data() { addEach<QString>("folder", {"/home", "/tmp"}); }
    void programInAHiddenFolder();

private:
    void tries(const QString &statements, const QJsonArray &capabilities, const QByteArray &code);
};

void tst_Sandbox::sandbox_data()
{
    const Table<bool, QJsonObject, QByteArray, QByteArray> row("user", "description", "written", "status");
    const QByteArray confined = "NoNewPrivs:\t1\nSeccomp:\t2";
    row("system", false, QJsonObject(), "inside", confined);
    row("root", false, QJsonObject{{"account", "root"}}, "inside", confined);
    row("root, not hardened", false, QJsonObject{{"account", "root"}, {"hardened", false}}, "inside\noutside",
        "NoNewPrivs:\t0\nSeccomp:\t0");
    row("user", true, QJsonObject(), "inside\noutside", confined);
}

void tst_Sandbox::sandbox()
{
    QFETCH(QJsonObject, description);
    use();
    QCOMPARE(machine->run({"install", "-d", "-m777", "/opt/shared/inside", "/opt/shared/outside"}).code, 0);
    description["program"] = "/bin/sh";
    description["arguments"]
        = QJsonArray{"-c",
                     "umask 022; for place in inside outside; do echo $place > /opt/shared/$place/file; done; "
                     "grep -E '^(NoNewPrivs|Seccomp):' /proc/self/status > /opt/shared/inside/status; "
                     "renice -n 5 $$; echo $? > /opt/shared/inside/refused; exec "
                         + probe};
    description["writablePaths"] = QJsonArray{"/opt/shared/inside"};
    QCOMPARE(request("install", description).text, QString());
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QTEST(machine->run({"sh", "-c", "cat /opt/shared/*/file"}).output, "written");
    QTEST(machine->run({"cat", "/opt/shared/inside/status"}).output, "status");
    // A system call that is refused must not end the process: QThread::setPriority() makes one.
    const QByteArray code = machine->run({"cat", "/opt/shared/inside/refused"}).output;
    QVERIFY2(code == "0" || code == "1", code); // 159: SIGSYS
}

// What a user's manager can protect; what all programs of the user share stays unchanged.
void tst_Sandbox::rightsOfAUser()
{
    use(true);
    QCOMPARE(machine->run({"install", "-d", "-m777", "/opt/shared/seen"}).code, 0);
    const QString script = "cd /opt/shared/seen; cat /proc/self/uid_map > users; cut -d' ' -f5,6 /proc/self/mountinfo > mounts; "
                           "stat -c %i /tmp > tmp; exec ";
    const QJsonArray arguments{"-c", script + probe};
    QCOMPARE(request("install", {{"program", "/bin/sh"}, {"arguments", arguments}}).error, 0);
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    const auto seen = [this](const QString &what) { return machine->run({"cat", "/opt/shared/seen/" + what}).output; };
    const bool isProtected = Machine::systemdVersion() >= 254;
    QCOMPARE(seen("users").simplified().split(' ').value(2) == "1", isProtected); // only the user itself
    const QByteArray mounts = seen("mounts") + '\n';
    for (const char *place : {"/sys/fs/cgroup", "/proc/sys", "/usr"})
        QVERIFY2(!isProtected || mounts.contains(QByteArray(place) + " ro,"),
                 (place + (" is not read-only:\n" + mounts)).constData());
    QCOMPARE(seen("tmp"), machine->run({"stat", "-c", "%i", "/tmp"}).output);
}

// Python's exit code shows whether a service with network access may execute the statements.
void tst_Sandbox::tries(const QString &statements, const QJsonArray &capabilities, const QByteArray &code)
{
    QCOMPARE(machine->run({"install", "-d", "-m777", "/opt/shared/inside"}).code, 0);
    const QString script = "python3 -c 'import os, socket; " + statements + "'; echo $? > /opt/shared/inside/code; exec " + probe;
    QCOMPARE(request("install",
                     {{"program", "/bin/sh"},
                      {"arguments", QJsonArray{"-c", script}},
                      {"network", true},
                      {"capabilities", capabilities},
                      {"writablePaths", QJsonArray{"/opt/shared/inside"}}})
                 .text,
             QString());
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(machine->run({"cat", "/opt/shared/inside/code"}).output, code);
}

// What QNetworkInterface, getaddrinfo() and multicast need; resolving a name would need a DNS server.
void tst_Sandbox::network()
{
    use(false);
    tries("socket.socket(socket.AF_NETLINK, socket.SOCK_RAW); socket.getaddrinfo(\"127.0.0.1\", 80, flags=socket.AI_ADDRCONFIG)",
          {}, "0");
}

// A capability comes with the system calls that need it, and without the sandbox setting that would remove it.
void tst_Sandbox::capability_data()
{
    const Table<QString, QString> row("action", "capability");
    row("a port below 1024", R"(socket.socket().bind(("", 80)))", "CAP_NET_BIND_SERVICE");
    row("a higher priority", "os.setpriority(os.PRIO_PROCESS, 0, -5)", "CAP_SYS_NICE");
    row("a device", R"(os.mknod("/opt/shared/inside/null", 0o20666, os.makedev(1, 3)))", "CAP_MKNOD");
}

void tst_Sandbox::capability()
{
    QFETCH(const QString, action);
    QFETCH(const QString, capability);

    use(false);
    tries(action, {}, "1");
    QCOMPARE(request("uninstall", {}).error, 0);
    tries(action, {capability}, "0");
}

// QLockFile uses the boot ID to detect that a lock is older than the system's start, and /proc/version to know that it can query
// the name of the process that holds one. Without them a lock that a crash left behind delays the next run.
void tst_Sandbox::bootId()
{
    use(false);
    QCOMPARE(machine->run({"install", "-d", "-m777", "/opt/shared/inside"}).code, 0);
    const QString script
        = "exec > /opt/shared/inside/seen; cat /proc/sys/kernel/random/boot_id; ls -d /proc/version /proc/1; exec ";
    QCOMPARE(request("install",
                     {{"program", "/bin/sh"},
                      {"arguments", QJsonArray{"-c", script + probe}},
                      {"writablePaths", QJsonArray{"/opt/shared/inside"}}})
                 .text,
             QString());
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    const QByteArray bootId = machine->run({"cat", "/proc/sys/kernel/random/boot_id"}).output;
    const QByteArrayList seen = machine->run({"cat", "/opt/shared/inside/seen"}).output.split('\n');
    QCOMPARE(seen.mid(0, 2), QByteArrayList({bootId, "/proc/version"}));
    QVERIFY(!seen.contains("/proc/1")); // a process of another user
}

void tst_Sandbox::exposure()
{
    use(false);
    QCOMPARE(request("install", {{"program", probe}, {"stateDirectory", true}}).error, 0);
    const QStringList security{"systemd-analyze", "security", "--offline=yes", "--no-pager", "--threshold"};
    const QString unit = "/etc/systemd/system/heartbeat.service";
    const Machine::Answer hardened = machine->run(security + QStringList{"5", unit});
    QVERIFY2(hardened.code == 0, hardened.output.right(500));
    qInfo("%s", hardened.output.mid(hardened.output.lastIndexOf("Overall")).constData());
    QCOMPARE(request("reconfigure", {{"program", probe}, {"network", true}}).error, 0);
    const Machine::Answer network = machine->run(security + QStringList{"15", unit});
    QVERIFY2(network.code == 0, network.output.right(500));
    QCOMPARE(request("reconfigure", {{"program", probe}, {"hardened", false}}).error, 0);
    QVERIFY(machine->run(security + QStringList{"15", unit}).code != 0);
}

// A program in a folder that the sandbox hides has to be made visible again.
void tst_Sandbox::programInAHiddenFolder()
{
    QFETCH(QString, folder);
    use(false);
    QCOMPARE(machine->run({"mount", "-t", "tmpfs", "tmpfs", "/home"}).code, 0);
    QCOMPARE(machine->run({"install", "-D", "/bin/sh", folder + "/she/sh"}).code, 0);
    QCOMPARE(machine->run({"install", "-d", "-m777", folder + "/out"}).code, 0);
    const QJsonObject description{{"program", folder + "/she/sh"},
                                  {"startMode", 2},
                                  {"arguments", QJsonArray{"-c", "touch " + folder + "/out/file; exec " + probe}},
                                  {"writablePaths", QJsonArray{folder + "/out"}}};
    QCOMPARE(request("install", description).text, QString());
    QCOMPARE(systemctl({"start", "heartbeat"}).code, 0);
    QCOMPARE(machine->run({"ls", folder + "/out"}).output, QByteArray("file"));
}

SYSTEMD_TEST_MAIN(tst_Sandbox)
#include "tst_sandbox.moc"
