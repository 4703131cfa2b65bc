// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../childprocess.h"
#include "../files.h"
#include "../ownmounts.h"
#include "heartbeat.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/mount.h>
#include <sys/stat.h>

// The verb "logs", with a script in place of journalctl. The test systemd.journal uses a real one.
class tst_Logs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arguments_data();
    void arguments();
    void timeAgo();
    void text();
    void json_data();
    void json();
    void complaints_data();
    void complaints();
    void notExecutable();
    void interrupted();
    void signalsAreGivenBack();
    void file_data();
    void file();

private:
    bool play(const QByteArray &script); // runs the script instead of journalctl
    QByteArray path(const char *name) const { return QFile::encodeName(m_folder->filePath(QLatin1String(name))); }
    QByteArray content(const char *name) const { return readFile(m_folder->filePath(QLatin1String(name))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isMounted = false;
};

static const char journalctl[] = "/usr/bin/journalctl";

void tst_Logs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TZ", "UTC");
}

void tst_Logs::cleanup()
{
    if (std::exchange(m_isMounted, false))
        umount2(journalctl, MNT_DETACH);
}

bool tst_Logs::play(const QByteArray &script)
{
    if (!writeFile(m_folder->filePath(QStringLiteral("journalctl")),
                   "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + path("arguments") + "'\n" + script + '\n'))
        return false;
    chmod(path("journalctl").constData(), 0755);
    m_isMounted = mount(path("journalctl").constData(), journalctl, nullptr, MS_BIND, nullptr) == 0;
    if (!m_isMounted)
        qWarning("mount: %s", std::strerror(errno));
    return m_isMounted;
}

void tst_Logs::arguments_data()
{
    const Table<QString, QByteArray> row("service", "expected");
    row("logs", "", "--unit=heartbeat.service --lines=100");
    row("logs --user", "scope=user", "--user-unit=heartbeat.service --lines=100");
    row("logs ", "scope=user", "--user-unit=heartbeat.service --lines=100"); // found in the user's manager
    row("logs -n 5", "", "--unit=heartbeat.service --lines=5");
    row("logs -n5", "", "--unit=heartbeat.service --lines=5");
    row("logs --lines=0 --follow", "", "--unit=heartbeat.service --lines=0 --follow");
    row("logs --level debug", "", "--unit=heartbeat.service --lines=100");
    row("logs --level info", "", "--unit=heartbeat.service --lines=100 --priority=6");
    row("logs --level WARNING", "", "--unit=heartbeat.service --lines=100 --priority=4");
    row("logs --level critical", "", "--unit=heartbeat.service --lines=100 --priority=3");
    row("logs --level fatal", "", "--unit=heartbeat.service --lines=100 --priority=1");
    row("logs --since 2026-11-27", "", "--unit=heartbeat.service --lines=all --since=@1795737600");
    row("logs --since '2026-11-27 14:30'", "", "--unit=heartbeat.service --lines=all --since=@1795789800");
    row("logs --since \"2026-11-27 14:30:05\" -n 7", "", "--unit=heartbeat.service --lines=7 --since=@1795789805");
    row("logs --since 2026-11-27T14:30:05+01:00", "", "--unit=heartbeat.service --lines=all --since=@1795786205");
    row("logs --json", "", "--unit=heartbeat.service --lines=100 --output=json --all");
}

void tst_Logs::arguments()
{
    QFETCH(QString, service);
    const QString typed = QString(QTest::currentDataTag()).replace(u'\'', u'"');
    QVERIFY(play("exit 0"));
    const Outcome outcome = run(typed, service);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(content("arguments").left(11), "--no-pager\n");
    QTEST(content("arguments").mid(11).trimmed().replace('\n', ' '), "expected");
}

void tst_Logs::timeAgo()
{
    QVERIFY(play("exit 0"));
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(run(QStringLiteral("logs --since 90m")).code, 0);
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    const qint64 since = content("arguments").trimmed().split('@').last().toLongLong();
    constexpr qint64 ago = 5400;
    QVERIFY(since >= before - ago && since <= after - ago);
    QCOMPARE(run(QStringLiteral("logs --since 00:00")).code, 0);
    QCOMPARE(content("arguments").trimmed().split('@').last().toLongLong() % 86'400, 0);
}

// The text that journalctl prints, in color on a terminal.
void tst_Logs::text()
{
    QVERIFY(play("echo 'Nov 27 19:00:00 host heartbeat[7]: It beats.'; [ -t 1 ] && echo 'a terminal'"));
    QCOMPARE(run(QStringLiteral("logs")).output, QStringLiteral("Nov 27 19:00:00 host heartbeat[7]: It beats.\n"));
    QProcess process;
    process.setProgram(heartbeat());
    process.setArguments({QStringLiteral("logs")});
    QVERIFY(screenOf(&process).contains("a terminal"));
}

void tst_Logs::json_data()
{
    const Table<QByteArray, QString> row("entry", "expected");
    row("all fields",
        R"({"MESSAGE":"It \"beats\".","PRIORITY":"4","_PID":"7","QT_CATEGORY":"heart","__REALTIME_TIMESTAMP":"1795789800123456","_UID":"0"})",
        R"({"category":"heart","level":"warning","message":"It \"beats\".","processId":7,"time":"2026-11-27T14:30:00.123Z"})");
    const char *const levels[] = {"fatal", "fatal", "critical", "critical", "warning", "info", "info", "debug"};
    for (int priority = 0; priority < 8; ++priority) {
        const QByteArray number = QByteArray::number(priority);
        row("priority " + number, R"({"MESSAGE":"a","PRIORITY":")" + number + R"(","__REALTIME_TIMESTAMP":"0"})",
            QStringLiteral(R"({"level":"%1","message":"a","processId":0,"time":"1970-01-01T00:00:00.000Z"})")
                .arg(levels[priority]));
    }
    const QString plain = QStringLiteral(R"({"level":"info","message":"%1","processId":0,"time":"1970-01-01T00:00:00.000Z"})");
    row("lines", R"({"MESSAGE":"a\nb"})", plain.arg(QStringLiteral("a\\nb")));
    row("bytes", R"({"MESSAGE":[97,27,98,195,164]})", plain.arg(QStringLiteral("a\\u001bbä")));
    row("two messages", R"({"MESSAGE":["a","b"]})", plain.arg(QStringLiteral("a")));
    row("none", R"({"MESSAGE":null,"PRIORITY":"x"})", plain.arg(QString()));
    row("no entry", "-- No entries --", {});
}

void tst_Logs::json()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, expected);
    QVERIFY(play("cat << 'END'\n" + entry + "\nEND"));
    const Outcome outcome = run(QStringLiteral("logs --json"));
    QCOMPARE(outcome.output.trimmed(), expected);
    QCOMPARE(outcome.code, 0);
}

void tst_Logs::complaints_data()
{
    const Table<QByteArray, QString, int, int, QString> row("complaint", "service", "journalctlCode", "code", "sentence");
    const QByteArray hint
        = "Hint: You are currently not seeing messages from other users and the system.\n      Users in groups 'adm'";
    const QString right = QStringLiteral(
        "You do not have permission to read the journal of heartbeat. Run this as root (sudo), or become a member of the group "
        "systemd-journal: run \"sudo usermod -aG systemd-journal $USER\", and log in again.\n");
    row("other users'", hint, "", 0, 4, right);
    row("other users', of a user's service", hint, "scope=user", 0, 0, {});
    row("nothing", "No journal files were opened due to insufficient permissions.", "scope=user", 1, 4, right);
    row("no journal", "No journal files were found.", "", 0, 1,
        "There is no journal on this machine: systemd-journald is not running, or is configured to store nothing.\n");
    row("another", "Failed to iterate: Bad message", "", 1, 1, "journalctl failed: Failed to iterate: Bad message\n");
}

void tst_Logs::complaints()
{
    QFETCH(QByteArray, complaint);
    QFETCH(QString, service);
    QFETCH(int, journalctlCode);
    QVERIFY(play("cat >&2 << 'END'\n" + complaint + "\nEND\nexit " + QByteArray::number(journalctlCode)));
    const Outcome outcome = run(QStringLiteral("logs"), service);
    QTEST(outcome.errors, "sentence");
    QTEST(outcome.code, "code");
    QFETCH(int, code);
    if (code == 4) { // the verb ends at once, although journalctl continues
        cleanup();
        QVERIFY(play("cat >&2 << 'END'\n" + complaint + "\nEND\nexec sleep 1000"));
        QCOMPARE(run(QStringLiteral("logs --follow"), service).code, 4);
    }
}

void tst_Logs::notExecutable()
{
    QVERIFY(play({}));
    QCOMPARE(chmod(path("journalctl").constData(), 0644), 0);
    const Outcome outcome = run(QStringLiteral("logs"));
    QVERIFY2(outcome.errors.startsWith(
                 QStringLiteral("The journal cannot be read: journalctl, which comes with systemd, could not be run (")),
             qPrintable(outcome.errors));
    QCOMPARE(outcome.code, 1);
}

// journalctl ends first, and everything that it has printed until then is shown.
void tst_Logs::interrupted()
{
    QVERIFY(play(
        "trap 'echo {\\\"MESSAGE\\\":\\\"last\\\"}; exit 0' TERM\necho '{\"MESSAGE\":\"first\"}'\nwhile :; do sleep 0.01; done"));
    for (const int number : {SIGINT, SIGTERM}) {
        ChildProcess process;
        process.start(heartbeat(), {QStringLiteral("logs"), QStringLiteral("--follow"), QStringLiteral("--json")});
        QVERIFY(process.prints("first"));
        kill(pid_t(process.processId()), number);
        QCOMPARE(process.code(), 0);
        QVERIFY(process.prints("last"));
    }
}

// If the program continues after the verb, signals end it as before.
void tst_Logs::signalsAreGivenBack()
{
    QVERIFY(play("echo '{\"MESSAGE\":\"a\"}'"));
    qputenv("HEARTBEAT_INTERRUPTED", "1");
    const Outcome outcome = run(QStringLiteral("logs --json"));
    qunsetenv("HEARTBEAT_INTERRUPTED");
    QVERIFY2(outcome.output.contains(u'a'), qPrintable(outcome.output));
    QCOMPARE(outcome.code, SIGTERM); // ended by this signal
}

void tst_Logs::file_data()
{
    const Table<QByteArray, QString, QString, int> row("script", "output", "errors", "code");
    const QString ofFile = QStringLiteral(R"({"level":"info","message":"of the file","processId":0})") + u'\n';
    row("entries", "echo '{\"MESSAGE\":\"a\"}'",
        R"({"level":"info","message":"a","processId":0,"time":"1970-01-01T00:00:00.000Z"})" + QString(u'\n'), {}, 0);
    row("no entries", "echo '-- No entries --'", ofFile, {}, 0);
    row("no journal", "echo No journal files were found. >&2", ofFile, {}, 0);
    row("no rights", "echo No journal files were opened due to insufficient permissions. >&2; exit 1", {},
        "You do not have permission to read the journal", 4);
    row("another error", "echo Bad message >&2; exit 1", {}, "journalctl failed: Bad message", 1);
}

// An installed service that also writes a file: the journal is shown if it has entries of the service.
void tst_Logs::file()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, errors);
    QVERIFY(play(script));
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("a.log")), "of the file\n"));
    qputenv("HEARTBEAT_FILE", path("a.log"));
    const Outcome outcome = run(errors.isEmpty() ? QStringLiteral("logs --json") : QStringLiteral("logs"));
    qunsetenv("HEARTBEAT_FILE");
    QTEST(outcome.output, "output");
    QVERIFY2(outcome.errors.startsWith(errors) && outcome.errors.isEmpty() == errors.isEmpty(), qPrintable(outcome.errors));
    QTEST(outcome.code, "code");
}

OWN_MOUNTS_TEST_MAIN(tst_Logs)
#include "tst_logs.moc"
