// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../childprocess.h"
#include "../files.h"
#include "heartbeat.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/stat.h>
#endif

// The verb "logs" of a program that writes a log file and is not installed. For an installed one, see tst_logs.cpp.
class tst_LogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shown_data();
    void shown();
    void asText();
    void rotated();
    void none();
    void notWrittenByVerbs();
#ifdef Q_OS_UNIX
    void follow();
    void followBeforeItIsThere();
    void unreadable();
    void notAFile_data()
    {
        addEach<QString>("kind", {"link", "FIFO", "folder"});
    }
    void notAFile();
#endif

private:
    bool write(const QByteArray &content, const char *end = "", QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QFile file(path(end));
        return file.open(mode) && file.write(content) == content.size();
    }
    bool append(const QByteArray &content) const
    {
        return write(content, "", QIODevice::Append);
    }
    QString path(const char *end = "") const
    {
        return m_folder->filePath(QStringLiteral("a.log")) + QLatin1String(end);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString missing()
{
    return QStringLiteral("missing");
}

static QString notInstalled()
{
    return QStringLiteral("There is no service named heartbeat. Install it first, or find its name in the list of services.\n");
}

void tst_LogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TZ", "UTC");
    qputenv("HEARTBEAT_FILE", path().toLocal8Bit());
}

static QByteArray line(const char *level, const QByteArray &text, const char *time = "2026-11-27T14:30:00.123Z")
{
    return QByteArray(time) + " [42] " + level + ": " + text + '\n';
}

void tst_LogFile::shown_data()
{
    const Table<QByteArray, QString, QString> row("content", "options", "messages"); // messages: separated by |
    QByteArray many;
    for (int i = 1; i <= 150; ++i)
        many += line("info", QByteArray::number(i));
    QByteArray levels;
    for (const char *level : {"debug", "info", "warning", "critical", "fatal"})
        levels += line(level, level);
    const QByteArray hours = line("info", "a", "2026-11-27T10:00:00.000Z") + "    of a\nforeign\n"
        + line("info", "b", "2026-11-27T13:00:00.000+02:00");

    row("lines", line("info", "It beats."), "", "It beats.");
    row("many", many.left(many.indexOf("101") - 30), "-n 3", "98|99|100");
    row("-n 0", many, "-n 0", "");
    row("a message of lines", line("info", "a\n    b\n    \n        c") + line("info", "d"), "-n 2", "a\\nb\\n\\n    c|d");
    row("the last has lines", line("info", "a") + line("info", "b\n    c"), "-n 1", "b\\nc");
    row("level", levels, "--level critical", "critical|fatal");
    row("all levels", levels, "", "debug|info|warning|critical|fatal");
    row("since", hours, "--since 2026-11-27T11:00:00Z", "b");
    row("since the first", hours, "--since 2026-11-27T10:00:00Z", "a\\nof a|foreign|b");
    row("since, with another offset", hours, "--since 2026-11-27T13:00:00+02:00", "b");
    row("since and a number", many, "--since 2026-11-27 -n 2", "149|150");
    row("not complete", line("info", "a") + "2026-11-27T14:30:00.123Z [42] info: b", "", "a");
    row("empty", {}, "", "");
    row("begins with further lines", "    b\n" + line("info", "c"), "", "    b|c");
    row("control characters", line("info", "a\x1b[31mb") + QByteArray("\x9b\0z\n", 4), "", "a\\u001b[31mb|\xef\xbf\xbd\\u0000z");
    row("of no level", line("loud", "a"), "--level info", "2026-11-27T14:30:00.123Z [42] loud: a");
    row("of no process", "2026-11-27T14:30:00.123Z [x] info: a\n", "", "2026-11-27T14:30:00.123Z [x] info: a");
    row("of no time", "2026-11-99T14:30:00.123Z [42] info: a\n", "", "2026-11-99T14:30:00.123Z [42] info: a");
}

void tst_LogFile::shown()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, options);
    QVERIFY(write(content));
    const Outcome outcome = run(QStringLiteral("logs --json ") + options, missing());
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.code, 0);
    QTEST(messagesOf(outcome.output).join(u'|'), "messages");
}

void tst_LogFile::asText()
{
    QVERIFY(write(line("warning", "a\n    b\x1b[31m") + "foreign\n"));
    QCOMPARE(run(QStringLiteral("logs"), missing()).output,
             QStringLiteral("2026-11-27 14:30:00.123 warning: a\n    b\\u001b[31m\nforeign\n"));
    QCOMPARE(run(QStringLiteral("logs --json"), missing()).output,
             QStringLiteral(R"({"level":"warning","message":"a\nb\u001b[31m","processId":42,"time":"2026-11-27T14:30:00.123Z"}
{"level":"info","message":"foreign","processId":0}
)"));
}

// A process that was killed while it rotated leaves a gap in the numbers.
void tst_LogFile::rotated()
{
    QVERIFY(write(line("info", "1"), ".10") && write(line("info", "2"), ".3") && write(line("info", "3\n    4"), ".1"));
    QVERIFY(write("    5\n" + line("info", "6")) && write(line("info", "x"), ".old") && write(line("info", "x"), ".1~"));
    const QString begin = QStringLiteral("2026-11-27 14:30:00.123 info: ");
    const QString expected = begin + QStringLiteral("1\n") + begin + QStringLiteral("2\n") + begin
        + QStringLiteral("3\n    4\n    5\n") + begin + QStringLiteral("6\n");
    QCOMPARE(run(QStringLiteral("logs"), missing()).output, expected);
    QCOMPARE(run(QStringLiteral("logs -n 1"), missing()).output, begin + QStringLiteral("6\n"));
}

void tst_LogFile::none()
{
    const Outcome outcome = run(QStringLiteral("logs"), missing());
    QCOMPARE(outcome.errors, notInstalled());
    QCOMPARE(outcome.code, 5);
    qunsetenv("HEARTBEAT_FILE");
    QCOMPARE(run(QStringLiteral("logs --follow"), missing()).errors, outcome.errors);
}

// A verb that root runs must not create a file that the service may not write to.
void tst_LogFile::notWrittenByVerbs()
{
    const Outcome outcome = run(QStringLiteral("install -- --log"));
    QVERIFY2(outcome.errors.contains(QStringLiteral("of a verb")), qPrintable(outcome.errors));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(run(QStringLiteral("--log")).code, 0);
    const QByteArray content = readFile(path());
    QVERIFY2(content.endsWith("] info: of the service\n") && content.count('\n') == 1, content);
}

#ifdef Q_OS_UNIX
namespace {
class Follower : public ChildProcess
{
public:
    explicit Follower(const QStringList &options = {})
    {
        setEnvironment(systemEnvironment() << QStringLiteral("HEARTBEAT=missing") << QStringLiteral("HEARTBEAT_INTERRUPTED=1"));
        start(heartbeat(), QStringList{QStringLiteral("logs"), QStringLiteral("--follow"), QStringLiteral("--json")} + options);
    }
    // After the verb, which restores the handlers, heartbeat raises SIGTERM.
    bool isEndedBySignal(int number) { return ends() && exitStatus() == CrashExit && exitCode() == number; }
    QByteArray messages() // those received so far
    {
        m_output += readAllStandardOutput();
        return messagesOf(QString::fromUtf8(m_output.left(m_output.lastIndexOf('\n')))).join(u'|').toUtf8();
    }

private:
    QByteArray m_output;
};
} // namespace

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

void tst_LogFile::follow()
{
    QVERIFY(write(line("info", "1") + line("info", "2") + line("info", "3")));
    Follower follower({QStringLiteral("-n"), QStringLiteral("2")});
    WAIT_FOR(follower.messages() == "2|3");
    QVERIFY(append(line("info", "4\n    5")));
    WAIT_FOR(follower.messages().endsWith("|4\\n5"));
    QVERIFY(append("2026-11-27T14:30:00.123Z [42] info: torn"));
    QVERIFY(append(" no more\n" + line("info", "6")));
    WAIT_FOR(follower.messages().endsWith("|torn no more|6"));
    // The file is rotated twice before the follower can notice.
    QVERIFY(append(line("info", "7")) && QFile::rename(path(), path(".2")) && write(line("info", "8"), ".1"));
    QVERIFY(write(line("info", "9")));
    WAIT_FOR(follower.messages() == "2|3|4\\n5|torn no more|6|7|8|9");
    QVERIFY(QFile::remove(path()) && write(line("info", "10"))); // the rotated files have been read already
    WAIT_FOR(follower.messages() == "2|3|4\\n5|torn no more|6|7|8|9|10");
    QVERIFY(QFile::remove(path(".2")) && QFile::remove(path(".1")) && QFile::remove(path()) && write(line("info", "11")));
    WAIT_FOR(follower.messages().endsWith("|10|11"));
    QVERIFY(write(line("info", "12", "2026-11-27T14:30:00Z") + '\n')); // truncated, and shorter than before
    WAIT_FOR(follower.messages().contains("12"));
    kill(pid_t(follower.processId()), SIGINT);
    QVERIFY(follower.isEndedBySignal(SIGTERM));
}

// True for "logs --follow" once it has begun to wait.
static bool handlesTermination(qint64 process)
{
    const QByteArray status = readFile(QStringLiteral("/proc/%1/status").arg(process));
    return status.mid(status.indexOf("SigCgt:\t") + 8, 16).toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1;
}

void tst_LogFile::followBeforeItIsThere()
{
    Follower follower;
    QVERIFY(follower.waitForStarted());
    WAIT_FOR(handlesTermination(follower.processId()));
    QVERIFY(write(line("info", "1") + line("info", "2")));
    WAIT_FOR(follower.messages() == "1|2");
    kill(pid_t(follower.processId()), SIGINT);
    QVERIFY(follower.isEndedBySignal(SIGTERM));
}

void tst_LogFile::unreadable()
{
    if (geteuid() == 0)
        QSKIP("Root may read each file.", );
    QVERIFY(write(line("info", "1")));
    QCOMPARE(chmod(path().toLocal8Bit().constData(), 0), 0);
    const Outcome outcome = run(QStringLiteral("logs"), missing());
    QCOMPARE(outcome.errors,
             QStringLiteral("You do not have permission to read the log file %1. Run this as administrator (sudo), or as a user "
                            "with the right to read it.\n")
                 .arg(path()));
    QCOMPARE(outcome.code, 4);
}

// addFile() logs a warning, and the program then has no log file.
void tst_LogFile::notAFile()
{
    QFETCH(QString, kind);
    const QByteArray encoded = path().toLocal8Bit();
    if (kind == u"link")
        QVERIFY(write(line("info", "secret"), ".secret") && QFile::link(path(".secret"), path()));
    else if (kind == u"FIFO")
        QCOMPARE(mkfifo(encoded.constData(), 0600), 0);
    else
        QVERIFY(QDir().mkdir(path()));
    const Outcome outcome = run(QStringLiteral("logs"), missing());
    QVERIFY2(outcome.errors.endsWith(u'\n' + notInstalled()), qPrintable(outcome.errors));
    QCOMPARE(outcome.code, 5);
}
#endif

QTEST_GUILESS_MAIN(tst_LogFile)
#include "tst_logfile.moc"
