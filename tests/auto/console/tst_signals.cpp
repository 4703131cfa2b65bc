// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../files.h"
#include "program.h"

#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

class tst_Signals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops_data();
    void stops();
    void aSecondCtrlCEndsTheProcess_data();
    void aSecondCtrlCEndsTheProcess();
    void twoKindsAreNotASecondCtrlC();
    void ignoredStaysIgnored();
    void ownHandlerStays();
    void previousHandlersComeBack();
    void readerOfOutputGoes();
    void closedInput();
};

static void send(const QProcess &program, int signalNumber)
{
    ::kill(pid_t(program.processId()), signalNumber);
}

void tst_Signals::stops_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP: a lost terminal is no reload") << SIGHUP;
}

void tst_Signals::stops()
{
    QFETCH(int, signalNumber);
    Program program({QStringLiteral("probe")});
    QVERIFY(program.starts());
    send(program, signalNumber);
    QVERIFY(program.prints("probe: StopPending"));
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_Signals::aSecondCtrlCEndsTheProcess_data()
{
    const Table<QString, QByteArray> row("behaviour", "sign");
    row("a service that never answers", "deaf", "stop received");
    row("a hung event loop", "stuck", "hanging");
}

void tst_Signals::aSecondCtrlCEndsTheProcess()
{
    QFETCH(QString, behaviour);
    QFETCH(QByteArray, sign);
    Program program({QStringLiteral("probe"), behaviour});
    QVERIFY(program.starts());
    send(program, SIGINT);
    QVERIFY(program.prints(sign));
    send(program, SIGINT);
    QVERIFY(program.ends());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // ended by SIGINT, as the shell expects
    QCOMPARE(program.exitCode(), SIGINT);
}

// A closing session sends SIGHUP and SIGTERM together, and the service still shuts down cleanly.
void tst_Signals::twoKindsAreNotASecondCtrlC()
{
    Program program({QStringLiteral("probe"), QStringLiteral("deaf")});
    QVERIFY(program.starts());
    send(program, SIGHUP);
    QVERIFY(program.prints("stop received"));
    send(program, SIGTERM);
    send(program, SIGTERM);
    QVERIFY(program.prints("Stop was refused"));
    QVERIFY(program.prints("stop received"));
    QCOMPARE(program.state(), QProcess::Running);
}

void tst_Signals::ignoredStaysIgnored()
{
    Program program({QStringLiteral("probe")});
    program.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); }); // what nohup does
    QVERIFY(program.starts());
    send(program, SIGHUP);
    program.type("user 128");
    QVERIFY(program.prints("user control 128"));
    program.type("stop");
    QVERIFY(program.ends());
}

void tst_Signals::ownHandlerStays()
{
    Program program({QStringLiteral("probe"), QStringLiteral("guarded")});
    QVERIFY(program.starts());
    send(program, SIGTERM);
    QVERIFY(program.prints("the program's own handler"));
    program.type("user 128");
    QVERIFY(program.prints("user control 128"));
    program.type("stop");
    QCOMPARE(program.code(), 0);
}

void tst_Signals::previousHandlersComeBack()
{
    Program program({QStringLiteral("probe"), QStringLiteral("raises")});
    QVERIFY(program.starts());
    send(program, SIGTERM);
    QVERIFY(program.prints("probe: Stopped"));
    QVERIFY(program.ends());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // by the SIGTERM that arrived after the Service had been destroyed
    QCOMPARE(program.exitCode(), SIGTERM);
}

// As in "service | tee log", when Ctrl+C interrupts both.
void tst_Signals::readerOfOutputGoes()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log"));
    Program program({QStringLiteral("probe"), QStringLiteral("logs"), log});
    QVERIFY(program.starts());
    program.closeReadChannel(QProcess::StandardOutput);
    send(program, SIGINT);
    QCOMPARE(program.code(), 0);
    QCOMPARE(readFile(log), QByteArray("stopped\nmain returns\n"));
}

// The event loop then uses descriptor 0 for itself, and nothing reads it as the console's input.
void tst_Signals::closedInput()
{
    Program program({QStringLiteral("probe"), QStringLiteral("deaf")});
    program.setChildProcessModifier([] { close(STDIN_FILENO); });
    QVERIFY(program.starts());
    send(program, SIGTERM);
    for (int repeated = 0; repeated < 3; ++repeated)
        QVERIFY(program.prints("stop received"));
    QVERIFY2(!program.output().contains("End of input"), program.output().constData());
    QCOMPARE(program.state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(tst_Signals)
#include "tst_signals.moc"
