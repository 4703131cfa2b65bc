// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "installertest.h"

// The examples install and control themselves, as the README describes: with the system's manager and with a user's.
class tst_CommandLine : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropfolder_data() { managers(); }
    void dropfolder();
    void echo();
    void ignoredChildSignal();
    void noteOfAnArgument();

private:
    QStringList m_before; // prefix of each command
    const QString m_examples = QStringLiteral("/opt/qtdaemon/libexec/qtdaemon/");

    // Hides the units that are made for the examples when they are built.
    void begin(bool user)
    {
        QCOMPARE(machine->run({"mount", "-t", "tmpfs", "tmpfs", "/opt/qtdaemon/lib/systemd/system"}).code, 0);
        QCOMPARE(systemctl({"daemon-reload"}).code, 0);
        use(user);
    }
    void runVerb(const QString &command, int code, const QByteArray &text)
    {
        const Machine::Answer answer = machine->run(m_before + asWho() + (m_examples + command).split(u' '));
        QVERIFY2(answer.code == code && answer.output.contains(text),
                 command.toUtf8() + ": " + QByteArray::number(answer.code) + ", " + answer.output);
    }
};

#define VERB(...)                                                                                                                \
    runVerb(__VA_ARGS__);                                                                                                        \
    if (QTest::currentTestFailed())                                                                                              \
    return

void tst_CommandLine::dropfolder()
{
    QFETCH(bool, user);
    begin(user);
    const QString option = user ? QStringLiteral(" --user") : QString();
    VERB("dropfolder status", 4, "");
    VERB("dropfolder install --dry-run" + option, 0, "dropfolder.service [Service] ExecStart\n  + ");
    VERB("dropfolder status", 4, "");
    VERB("dropfolder install" + option, 0, "dropfolder was installed.");
    VERB("dropfolder install" + option, 0, "dropfolder is already installed with these settings.");
    VERB("dropfolder start", 0, "dropfolder is running.");
    VERB("dropfolder status", 0, "dropfolder is running, process ");
    VERB("dropfolder start", 0, "dropfolder is running, process ");

    const QString own = Machine::systemdVersion() < 254 ? QStringLiteral("/tmp/.config/") : QStringLiteral("/tmp/.local/state/");
    const QString state = (user ? own : QStringLiteral("/var/lib/")) + QStringLiteral("dropfolder/");
    QCOMPARE(machine->run({"sh", "-c", "echo Dear daemon, > " + state + "inbox/letter"}).code, 0);
    const auto manifest = [&] { return machine->run({"cat", state + "manifest.sha256"}).output; };
    QTRY_VERIFY2_WITH_TIMEOUT(manifest().contains("  letter\t"), manifest(), 30'000);

    VERB("dropfolder pause", 0, "dropfolder is paused.");
    VERB("dropfolder status", 0, "dropfolder is paused, process ");
    VERB("dropfolder continue", 0, "dropfolder is running.");
    VERB("dropfolder reload", 0, "dropfolder was reloaded.");
    QCOMPARE(machine->run({"sh", "-c", "cd " + state + " && mv inbox away && touch inbox"}).code, 0);
    VERB("dropfolder reload", 1, "dropfolder refused its new settings and continues with the old ones: ");
    QCOMPARE(machine->run({"sh", "-c", "cd " + state + " && rm inbox && mv away inbox"}).code, 0);
    VERB("dropfolder control 130", 0, "Control 130 was sent to dropfolder.");
    VERB("dropfolder restart", 0, "dropfolder is running.");
    VERB("dropfolder list drop*" + option, 0, "dropfolder ");
    VERB("dropfolder doctor", 0, "good:");
    VERB("dropfolder stop", 0, "dropfolder has stopped.");
    VERB("dropfolder status", 3, "dropfolder is stopped");
    VERB("dropfolder uninstall", 0, "dropfolder was uninstalled.");
    VERB("dropfolder status", 4, "");
    QVERIFY2(!files().contains("dropfolder"), files());
}

// A service that is started by its socket, or by hand.
void tst_CommandLine::echo()
{
    begin(true);
    VERB("echo install --user", 0, "echo was installed.");
    QCOMPARE(systemctl({"is-enabled", "echo.socket"}).output, "enabled");
    VERB("echo start", 0, "echo is running.");
    QCOMPARE(systemctl({"is-active", "echo.socket"}).output, "active");
    VERB("echo uninstall", 0, "echo was uninstalled.");
    QVERIFY2(!files().contains("echo"), files());
}

// A parent process may have ignored SIGCHLD; the kernel then discards the exit status of child processes.
void tst_CommandLine::ignoredChildSignal()
{
    begin(false);
    const QStringList doctor{m_examples + QStringLiteral("dropfolder"), QStringLiteral("doctor")};
    m_before = QStringList{QStringLiteral("env"), QStringLiteral("--ignore-signal=CHLD")};
    VERB("dropfolder install", 0, "dropfolder was installed.");
    QCOMPARE(machine->run(m_before + doctor).output, machine->run(doctor).output);
    VERB("dropfolder uninstall", 0, "dropfolder was uninstalled.");
}

// Only the user knows whether the service is to write to what its arguments name.
void tst_CommandLine::noteOfAnArgument()
{
    begin(false);
    VERB("dropfolder install -- --settings=/opt/shared", 0,
         "note:    The sandbox of dropfolder keeps it from writing to /opt/shared, named in its arguments.");
    VERB("dropfolder uninstall", 0, "dropfolder was uninstalled.");
}

SYSTEMD_TEST_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
