// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../files.h"
#include "program.h"

#include <QtDaemon/Backend>

#include <QRegularExpression>

class tst_Console : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedCommandsMoveTheState();
    void eachChangeHasItsTime();
    void startArgumentsAreTheCommandLine();
    void statusIsPrinted();
    void badCommands_data();
    void badCommands();
    void shutdownGoesToStopped();
    void shutdownWarnsWhenTheTimeIsUp();
    void shutdownThatIsRefusedHasNoTime();
    void failureIsLoggedAndIsTheExitCode();
    void endOfInputIsNoEnd();
    void lastLineWithoutNewlineCounts();
    void unknownBackend();
    void textDrivesNoTerminal();
    void endlessLine();
    void oneConsoleOneService();
    void german();
};

constexpr QLatin1String name("probe");

void tst_Console::typedCommandsMoveTheState()
{
    Program program({name});
    program.start();
    QVERIFY(program.prints("probe: StartPending"));
    QVERIFY(program.prints("probe: Running"));
    program.type("pause");
    QVERIFY(program.prints("probe: PausePending"));
    QVERIFY(program.prints("probe: Paused"));
    program.type("  continue  ");
    QVERIFY(program.prints("probe: ContinuePending"));
    QVERIFY(program.prints("probe: Running"));
    program.type("reload");
    QVERIFY(program.prints("settings read"));
    program.type("user 128");
    QVERIFY(program.prints("user control 128"));
    program.type("help");
    QVERIFY(program.prints("Commands: pause, continue, reload"));
    program.type("stop");
    QVERIFY(program.prints("probe: StopPending"));
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_Console::eachChangeHasItsTime()
{
    Program program({name});
    program.start();
    program.type("stop");
    QVERIFY(program.prints("probe: Stopped")); // under Wine, a pipe was once found empty after the program had ended
    const QString output = QString::fromLocal8Bit(program.output());
    static const QRegularExpression line(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} probe: (\\w+)\r?$"),
                                         QRegularExpression::MultilineOption);
    QStringList states;
    for (auto match = line.globalMatch(output); match.hasNext();)
        states += match.next().captured(1);
    QVERIFY2(states == QStringList({"StartPending", "Running", "StopPending", "Stopped"}), qPrintable(output));
}

void tst_Console::startArgumentsAreTheCommandLine()
{
    Program program({name, QStringLiteral("a b"), QStringLiteral("c")});
    program.start();
    QVERIFY(program.prints("arguments: probe|a b|c"));
}

void tst_Console::statusIsPrinted()
{
    Program program({name});
    QVERIFY(program.starts());
    program.type("user 201");
    QVERIFY(program.prints("probe: a word about it"));
    program.type("status");
    QVERIFY(program.prints("Running, check point 0, wait hint 0 ms, accepts: Stop|PauseContinue|Shutdown|ParamChange"));
    QVERIFY(program.prints("probe: a word about it"));
}

void tst_Console::badCommands_data()
{
    const Table<QByteArray, QByteArray> row("typed", "answer");
    row("unknown", "dance", "Unknown command \"dance\". Type help for a list of commands.");
    row("user without number", "user", "Invalid user control \"\".");
    row("user too small", "user 127", "Invalid user control \"127\".");
    row("user too large", "user 256", "Invalid user control \"256\".");
    row("user, a word", "user x", "Invalid user control \"x\".");
    row("shutdown, a word", "shutdown soon", "Invalid time \"soon\".");
    row("shutdown, negative", "shutdown -1", "Invalid time \"-1\".");
    row("a very long line", QByteArray(100'000, 'x'), "xxx\". Type help for a list of commands.");
}

void tst_Console::badCommands()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, answer);
    Program program({name});
    QVERIFY(program.starts());
    program.type(typed);
    QVERIFY(program.prints(answer));
    program.type("stop"); // the service still takes commands
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_Console::textDrivesNoTerminal()
{
    Program program({name});
    program.start();
    program.type("\x1b]0;x");
    QVERIFY(program.prints("Unknown command \"\\u001b]0;x\"."));
    program.type("user 202");
    QVERIFY(program.prints("probe: a \\u001b[2J"));
    QVERIFY(program.prints("\n    probe: Stopped"));
    QVERIFY(!program.output().contains('\x1b'));
}

// A line without an end is not stored: it costs neither memory nor time.
void tst_Console::endlessLine()
{
#ifdef Q_OS_LINUX
    Program program({name});
    QVERIFY(program.starts());
    const auto memory = [&] { // the peak, in kB
        const QString status = QString::fromLatin1(readFile(QStringLiteral("/proc/%1/status").arg(program.processId())));
        return status.section(QStringLiteral("VmHWM:"), 1).simplified().section(u' ', 0, 0).toInt();
    };
    const int before = memory();
    QVERIFY(before > 0);
    for (int i = 0; i < 40; ++i) {
        program.write(QByteArray(1'000'000, 'x'));
        QVERIFY(program.waitForBytesWritten(30'000));
    }
    program.type("");
    QVERIFY(program.prints("Unknown command \"" + QByteArray(60, 'x') + "\"."));
    QVERIFY2(memory() - before < 20'000, qPrintable(QStringLiteral("%1 kB, and %2 before").arg(memory()).arg(before)));
    program.type("stop");
    QVERIFY(program.prints("probe: Stopped"));
#endif
}

void tst_Console::shutdownGoesToStopped()
{
    Program program({name});
    QVERIFY(program.starts());
    program.type("shutdown");
    QVERIFY(program.prints("probe: StopPending"));
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_Console::shutdownWarnsWhenTheTimeIsUp()
{
    Program program({name, QStringLiteral("deaf")});
    QVERIFY(program.starts());
    program.type("shutdown 50");
    QVERIFY(program.prints("shutdown received"));
    QVERIFY(program.prints("Not stopped 50 ms after the shutdown"));
}

void tst_Console::shutdownThatIsRefusedHasNoTime()
{
    Program program({name, QStringLiteral("deaf")});
    QVERIFY(program.starts());
    program.type("shutdown 1000\nstop\nshutdown 1"); // sent together, so that the first time is not up before the others
    QVERIFY(program.prints("Shutdown was refused"));
    QVERIFY(program.prints("Not stopped 1000 ms after the shutdown"));
    QVERIFY(!program.output().contains("Not stopped 1 ms after the shutdown"));
}

void tst_Console::failureIsLoggedAndIsTheExitCode()
{
    Program program({name});
    QVERIFY(program.starts());
    program.type("user 200");
    QVERIFY(program.prints("The service \"probe\" failed with code 7: asked to fail"));
    QVERIFY(program.prints("Stopped with error 1066, service exit code 7."));
    QCOMPARE(program.code(), 7);
}

void tst_Console::endOfInputIsNoEnd()
{
    Program program({name, QStringLiteral("deaf")});
    QVERIFY(program.starts());
    program.type("stop");
    program.closeWriteChannel();
    QVERIFY(program.prints("End of input: no more commands. The service continues; Ctrl+C stops it."));
    for (int repeated = 0; repeated < 2; ++repeated) // the cycles continue
        QVERIFY(program.prints("stop received"));
    QCOMPARE(program.state(), QProcess::Running);
}

void tst_Console::lastLineWithoutNewlineCounts()
{
    Program program({name});
    program.start();
    program.write("stop");
    program.closeWriteChannel();
    QVERIFY(program.prints("probe: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_Console::unknownBackend()
{
    qputenv("QTDAEMON_BACKEND", "launchd");
    QString error;
    QVERIFY(!QtDaemon::Backend::create(&error));
    QVERIFY(error.contains(QStringLiteral("console"))); // the message lists the valid values
    QVERIFY(!QtDaemon::Backend::create());
    qputenv("QTDAEMON_BACKEND", "console");
    const std::unique_ptr<QtDaemon::Backend> backend = QtDaemon::Backend::create(&error);
    QVERIFY(backend);
    QCOMPARE(backend->name(), QStringLiteral("console"));
    QVERIFY(error.isEmpty());
    qunsetenv("QTDAEMON_BACKEND");
}

void tst_Console::oneConsoleOneService()
{
    qputenv("QTDAEMON_BACKEND", "console");
    const auto first = QtDaemon::Backend::create();
    const auto second = QtDaemon::Backend::create();
    QVERIFY(first->start(name));
    QVERIFY(!second->start(QStringLiteral("other")));
    QVERIFY2(second->errorString().contains(QStringLiteral("one service at a time")), qPrintable(second->errorString()));
    qunsetenv("QTDAEMON_BACKEND");
}

void tst_Console::german()
{
    Program program({name, QStringLiteral("german")});
    program.start();
    QVERIFY(program.prints("translated: yes"));
    QVERIFY(program.prints("probe: Running"));
    program.type("tanze");
    QVERIFY(program.prints(" ist kein Befehl."));
}

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
