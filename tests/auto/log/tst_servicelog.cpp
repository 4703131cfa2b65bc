// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <pty.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace QtDaemon;

// What a ServiceLog does with messages, and where it sends them. tst_journal.cpp has the journal's protocol.
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
    variables += QStringLiteral("QT_FORCE_STDERR_LOGGING=1"); // of Qt's own handler, after the ServiceLog
    process.setEnvironment(variables + environment);
    process.start(QStringLiteral(LOGGING_PROGRAM), arguments);
    process.waitForFinished(-1);
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode(), process.exitStatus()};
}

void tst_ServiceLog::lines_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("levels") << "debug info warning critical"
                            << ""
                            << QByteArray("a debug message\nan info message\nheart: a warning\ncritical\n    of two lines\n");
    QTest::newRow("setLevel") << "quiet debug info warning"
                              << "" << QByteArray("heart: a warning\n");
    QTest::newRow("a debug invocation") << "quiet debug"
                                        << "DEBUG_INVOCATION=1" << QByteArray("a debug message\n");
    QTest::newRow("rules") << "info warning"
                           << "QT_LOGGING_RULES=heart.warning=false" << QByteArray("an info message\n");
    QTest::newRow("pattern") << "info warning"
                             << "QT_MESSAGE_PATTERN=%{type}: %{message}"
                             << QByteArray("info: an info message\nwarning: a warning\n");
    QTest::newRow("colours of the program's")
        << "info"
        << "QT_MESSAGE_PATTERN=\x1b[31m%{message}\x1b[m" << QByteArray("\x1b[31man info message\x1b[m\n");
    QTest::newRow("control characters") << "control"
                                        << "" << QByteArray("a\\u001b[31mb\tc\n");
    QTest::newRow("a handler of the program's") << "handler info"
                                                << "" << QByteArray("*an info message\n");
    QTest::newRow("after it") << "atexit"
                              << "" << QByteArray("in a static destructor\n");
    QTest::newRow("fatal") << "fatal"
                           << "" << QByteArray("fatal\n");
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
    QTest::addColumn<QByteArray>("noColor");
    QTest::addColumn<QRegularExpression>("expected");
    const QString time = QStringLiteral("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
    const QString info = time + QStringLiteral(" info: an info message\r\n$");
    QTest::newRow("colours") << QByteArray()
                             << QRegularExpression(QStringLiteral("^\\e\\[33m") + time
                                                   + QStringLiteral(" warning: heart: a warning\\e\\[m\r\n") + info);
    QTest::newRow("NO_COLOR") << QByteArray("1")
                              << QRegularExpression(u'^' + time + QStringLiteral(" warning: heart: a warning\r\n") + info);
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

// The variable is inherited, standard error is not.
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
