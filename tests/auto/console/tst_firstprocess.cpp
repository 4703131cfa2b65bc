// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../files.h"
#include "program.h"

#include <csignal>
#include <unistd.h>

// The service as the first process of a PID namespace, as in a container: the kernel delivers only signals that it handles.
class tst_FirstProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops_data();
    void stops();
    void failureIsTheExitCode();
    void aSecondCtrlCDoesNotEndIt();
    void reloads();
    void crashes_data();
    void crashes();
};

class FirstProcess : public Program
{
public:
    explicit FirstProcess(const QStringList &command, const QString &backend = QStringLiteral("console"))
        : Program({}, backend)
    {
        const QStringList words = QStringLiteral("--pid --mount-proc --fork --kill-child=KILL").split(u' ')
            + (geteuid() == 0 ? QStringList() : QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user")});
        setProgram(QStringLiteral("unshare"));
        setArguments(words + command);
        start();
    }

    bool send(int signalNumber) const
    {
        const pid_t service = readFile(QStringLiteral("/proc/%1/task/%1/children").arg(processId())).trimmed().toInt();
        return service > 0 && ::kill(service, signalNumber) == 0;
    }
};

static QStringList probe(const QString &behaviour = {})
{
    return {QStringLiteral(SERVICE_PROGRAM), QStringLiteral("probe"), behaviour};
}

void tst_FirstProcess::stops_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM: docker stop") << SIGTERM;
    QTest::newRow("SIGINT: Ctrl+C") << SIGINT;
    QTest::newRow("SIGHUP: the terminal is gone") << SIGHUP;
}

void tst_FirstProcess::stops()
{
    QFETCH(int, signalNumber);
    FirstProcess program(probe());
    QVERIFY(program.prints("probe: Running"));
    QVERIFY(program.send(signalNumber));
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_FirstProcess::failureIsTheExitCode()
{
    FirstProcess program(probe());
    QVERIFY(program.prints("probe: Running"));
    program.type("user 200");
    QCOMPARE(program.code(), 7);
}

void tst_FirstProcess::aSecondCtrlCDoesNotEndIt()
{
    FirstProcess program(probe(QStringLiteral("deaf")));
    QVERIFY(program.prints("probe: Running"));
    QVERIFY(program.send(SIGINT));
    QVERIFY(program.prints("stop received"));
    QVERIFY(program.send(SIGINT));
    for (int repeated = 0; repeated < 2; ++repeated)
        QVERIFY(program.prints("stop received"));
    QCOMPARE(program.state(), QProcess::Running);
    QVERIFY(program.send(SIGKILL));
    QVERIFY(program.ends());
}

// With QTDAEMON_BACKEND=systemd, signals are controls even without a NOTIFY_SOCKET.
void tst_FirstProcess::reloads()
{
    FirstProcess program(probe(), QStringLiteral("systemd"));
    QVERIFY(program.prints("arguments:"));
    QVERIFY(program.send(SIGHUP));
    QVERIFY(program.prints("settings read"));
    QVERIFY(program.send(SIGTERM));
    QCOMPARE(program.code(), 0);
}

void tst_FirstProcess::crashes_data()
{
    const Table<QString, QByteArray> row("words", "line");
    row("a fault", "segv", "Crashed with SIGSEGV");
    row("abort", "abort", "Crashed with SIGABRT");
    row("an exception", "throw", "An exception was not caught: the disk is gone");
}

// The process does not get the signal that abort() raises; abort() then ends it by a fault.
void tst_FirstProcess::crashes()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, line);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer reports a crash itself.", );
#endif
    FirstProcess program(QStringList{QStringLiteral(LOGGING_PROGRAM), words});
    QVERIFY(program.prints(line));
    QVERIFY(program.ends());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
}

QTEST_GUILESS_MAIN(tst_FirstProcess)
#include "tst_firstprocess.moc"
