// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include "../table.h"
#include "logtest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace QtDaemon;

// What a ServiceLog does with messages, and where it sends them. For the journal's protocol, see tst_journal.cpp.
class tst_ServiceLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void terminal_data();
    void terminal();
    void journalOfAnotherProcess();
    void readerGone();
    void file();
    void filePattern();
    void filesRefused();
    void handlerIsRestored();
    void handlerInstalledSince();
};

struct Outcome
{
    QByteArray output;
    QByteArray error;
    int exitCode;
    QProcess::ExitStatus status;
};

static Outcome run(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QStringList variables = QProcess::systemEnvironment();
    variables.removeIf([](const QString &v) {
        return v.startsWith(QLatin1String("QT_")) || v.startsWith(QLatin1String("JOURNAL"))
            || v.startsWith(QLatin1String("DEBUG_"));
    });
    variables += QStringLiteral("QT_FORCE_STDERR_LOGGING=1"); // for Qt's own handler, after the ServiceLog
    process.setEnvironment(variables + environment);
    process.start(QStringLiteral(LOGGING_PROGRAM), arguments);
    process.waitForFinished(-1);
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode(), process.exitStatus()};
}

void tst_ServiceLog::lines_data()
{
    const Table<QString, QByteArray, QString> row("arguments", "error", "variable");
    row("levels", "debug info warning critical",
        "a debug message\nan info message\nheart: a warning\ncritical\n    of two lines\n", {});
    row("setLevel", "quiet debug info warning", "heart: a warning\n", {});
    row("a debug invocation", "quiet debug", "a debug message\n", "DEBUG_INVOCATION=1");
    row("rules", "info warning", "an info message\n", "QT_LOGGING_RULES=heart.warning=false");
    row("pattern", "info warning", "info: an info message\nwarning: a warning\n", "QT_MESSAGE_PATTERN=%{type}: %{message}");
    row("colours of the program's", "info", "\x1b[31man info message\x1b[m\n", "QT_MESSAGE_PATTERN=\x1b[31m%{message}\x1b[m");
    row("control characters", "control", "a\\u001b[31mb\tc\n", {});
    row("a handler of the program's", "handler info", "*an info message\n", {});
    row("after it", "atexit", "in a static destructor\n", {});
    row("fatal", "fatal", "fatal\n", {});
}

void tst_ServiceLog::lines()
{
    QFETCH(QString, arguments);
    QFETCH(QString, variable);
    const Outcome outcome = run(arguments.split(u' '), {variable});
    QTEST(outcome.error, "error");
    QCOMPARE(outcome.status, arguments == u"fatal" ? QProcess::CrashExit : QProcess::NormalExit);
}

void tst_ServiceLog::terminal_data()
{
    const Table<QByteArray, QRegularExpression> row("noColor", "expected");
    const QString time = QStringLiteral("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
    const QString info = time + QStringLiteral(" info: an info message\r\n$");
    row("colours", {},
        QRegularExpression(QStringLiteral("^\\e\\[33m") + time + QStringLiteral(" warning: heart: a warning\\e\\[m\r\n") + info));
    row("NO_COLOR", "1", QRegularExpression(u'^' + time + QStringLiteral(" warning: heart: a warning\r\n") + info));
}

void tst_ServiceLog::terminal()
{
    QFETCH(QByteArray, noColor);
    QFETCH(QRegularExpression, expected);
    int master = -1;
    const pid_t child = forkpty(&master, nullptr, nullptr, nullptr);
    if (child == 0) {
        qputenv("TERM", "xterm");
        qunsetenv("QT_MESSAGE_PATTERN");
        if (noColor.isEmpty())
            qunsetenv("NO_COLOR");
        else
            qputenv("NO_COLOR", noColor);
        execl(LOGGING_PROGRAM, LOGGING_PROGRAM, "warning", "info", nullptr);
        _exit(127);
    }
    QByteArray output;
    char buffer[4096];
    for (ssize_t size = 0; (size = read(master, buffer, sizeof buffer)) > 0;)
        output.append(buffer, size);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    close(master);
    QCOMPARE(WEXITSTATUS(status), 3);
    QVERIFY2(expected.match(QString::fromUtf8(output)).hasMatch(), output);
}

// The variable was inherited, but standard error was not.
void tst_ServiceLog::journalOfAnotherProcess()
{
    QCOMPARE(run({QStringLiteral("target")}, {QStringLiteral("JOURNAL_STREAM=8:123")}).output, QByteArray("stderr|\n"));
}

void tst_ServiceLog::readerGone()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    close(ends[0]);
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        dup2(ends[1], STDERR_FILENO);
        execl(LOGGING_PROGRAM, LOGGING_PROGRAM, "warning", "info", nullptr);
        _exit(127);
    }
    close(ends[1]);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 3);
}

static QStringList &noted()
{
    static QStringList messages;
    return messages;
}

static void note(QtMsgType, const QMessageLogContext &, const QString &message)
{
    noted() += message;
}

// In addition to the target, and with the same level.
void tst_ServiceLog::file()
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a"));
    const QString b = folder.filePath(QStringLiteral("b"));
    QStringList arguments = QStringLiteral("info file %1 4096 1 file %2 4096 1 debug quiet info warning").split(u' ');
    arguments.replaceInStrings(QStringLiteral("%1"), a).replaceInStrings(QStringLiteral("%2"), b); // the path may have a space
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.output, QByteArray("1\n1\n"));
    QCOMPARE(outcome.error, QByteArray("an info message\na debug message\nheart: a warning\n"));
    static const QRegularExpression lines(
        QStringLiteral("^20\\S+ \\[\\d+\\] debug: a debug message\n20\\S+ \\[\\d+\\] warning: heart: a warning\n$"));
    for (const QString &path : {a, b})
        QVERIFY2(lines.match(QString::fromUtf8(readFile(path))).hasMatch(), readFile(path));
}

void tst_ServiceLog::filePattern()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    run({QStringLiteral("file"), path, QStringLiteral("4096"), QStringLiteral("1"), QStringLiteral("warning"),
         QStringLiteral("fatal")},
        {QStringLiteral("QT_MESSAGE_PATTERN=%{type}: %{message}")});
    QCOMPARE(readFile(path), QByteArray("warning: a warning\nfatal: fatal\n"));
}

void tst_ServiceLog::filesRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    ServiceLog log;
    ServiceLog second;
    QVERIFY(log.target() == u"stderr" || log.target() == u"terminal");
    qInstallMessageHandler(note);
    noted().clear();
    QVERIFY(log.addFile(path));
    QVERIFY(!log.addFile(path));
    QVERIFY(!log.addFile(path, -1));
    QVERIFY(!second.addFile(path + u'2'));
    QVERIFY(!QFileInfo::exists(path + u'2'));
    qInstallMessageHandler(nullptr);
    QCOMPARE(
        noted(),
        (QStringList{QStringLiteral("The log file %1 is already being written.").arg(path),
                     QStringLiteral("The log file %1 cannot have a maximum size of -1 bytes: the minimum is 4096.").arg(path),
                     QStringLiteral("The log file %1 is not written: another ServiceLog was created first.").arg(path + u'2')}));
}

void tst_ServiceLog::handlerIsRestored()
{
    const QtMessageHandler ofTheTest = qInstallMessageHandler(note);
    noted().clear();
    {
        const ServiceLog log;
        qInfo("to standard error");
    }
    qInfo("to the former handler");
    qInstallMessageHandler(ofTheTest);
    QCOMPARE(noted(), QStringList("to the former handler"));
}

void tst_ServiceLog::handlerInstalledSince()
{
    QtMessageHandler ofTheTest = nullptr;
    noted().clear();
    {
        const ServiceLog log;
        ofTheTest = qInstallMessageHandler(note);
    }
    qInfo("to the handler of the program's");
    qInstallMessageHandler(nullptr);
    Q_UNUSED(ofTheTest)
    QCOMPARE(noted(), QStringList("to the handler of the program's"));
}

QTEST_GUILESS_MAIN(tst_ServiceLog)
#include "tst_servicelog.moc"
