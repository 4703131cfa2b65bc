// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

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
    void statusTells();
    void badCommands_data();
    void badCommands();
    void shutdownGoesToStopped();
    void shutdownSaysWhenTheTimeIsUp();
    void shutdownThatIsRefusedHasNoTime();
    void failureIsSaidAndIsTheExitCode();
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
    QVERIFY(program.says("probe: StartPending"));
    QVERIFY(program.says("probe: Running"));
    program.type("pause");
    QVERIFY(program.says("probe: PausePending"));
    QVERIFY(program.says("probe: Paused"));
    program.type("  continue  ");
    QVERIFY(program.says("probe: ContinuePending"));
    QVERIFY(program.says("probe: Running"));
    program.type("reload");
    QVERIFY(program.says("settings read"));
    program.type("user 128");
    QVERIFY(program.says("user control 128"));
    program.type("help");
    QVERIFY(program.says("Commands: pause, continue, reload"));
    program.type("stop");
    QVERIFY(program.says("probe: StopPending"));
    QVERIFY(program.says("probe: Stopped"));
    QVERIFY(program.ends());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void tst_Console::eachChangeHasItsTime()
{
    Program program({name});
    program.start();
    program.type("stop");
    QVERIFY(program.ends());
    const QString output = QString::fromLocal8Bit(program.readAll());
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
    QVERIFY(program.says("arguments: probe|a b|c"));
}

void tst_Console::statusTells()
{
    Program program({name});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("user 201");
    QVERIFY(program.says("probe: a word about it"));
    program.type("status");
    QVERIFY(program.says("Running, check point 0, wait hint 0 ms, accepts: Stop|PauseContinue|Shutdown|ParamChange"));
    QVERIFY(program.says("probe: a word about it"));
}

void tst_Console::badCommands_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("unknown") << QByteArray("dance") << QByteArray("Unknown command \"dance\". Type help for the commands.");
    QTest::newRow("user without number") << QByteArray("user") << QByteArray("Invalid user control \"\".");
    QTest::newRow("user too small") << QByteArray("user 127") << QByteArray("Invalid user control \"127\".");
    QTest::newRow("user too large") << QByteArray("user 256") << QByteArray("Invalid user control \"256\".");
    QTest::newRow("user, a word") << QByteArray("user x") << QByteArray("Invalid user control \"x\".");
    QTest::newRow("shutdown, a word") << QByteArray("shutdown soon") << QByteArray("Invalid time \"soon\".");
    QTest::newRow("shutdown, negative") << QByteArray("shutdown -1") << QByteArray("Invalid time \"-1\".");
    QTest::newRow("a very long line") << QByteArray(100'000, 'x') << QByteArray("xxx\". Type help for the commands.");
}

void tst_Console::badCommands()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, answer);
    Program program({name});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type(typed);
    QVERIFY(program.says(answer));
    program.type("stop"); // nothing was lost by it
    QVERIFY(program.says("probe: Stopped"));
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 0);
}

void tst_Console::textDrivesNoTerminal()
{
    Program program({name});
    program.start();
    program.type("\x1b]0;x");
    QVERIFY(program.says("Unknown command \"\\u001b]0;x\"."));
    program.type("user 202");
    QVERIFY(program.says("probe: a \\u001b[2J"));
    QVERIFY(program.says("\n    probe: Stopped"));
    QVERIFY(!program.output().contains('\x1b'));
}

// Not kept: who types without end gets no memory, and no time, for it.
void tst_Console::endlessLine()
{
#ifdef Q_OS_LINUX
    Program program({name});
    program.start();
    QVERIFY(program.says("probe: Running"));
    const auto memory = [&] { // kB, at most
        QFile file(QStringLiteral("/proc/%1/status").arg(program.processId()));
        static const QRegularExpression most(QStringLiteral("VmHWM:\\s*(\\d+)"));
        return file.open(QIODevice::ReadOnly) ? most.match(QString::fromLatin1(file.readAll())).captured(1).toInt() : 0;
    };
    const int before = memory();
    QVERIFY(before > 0);
    for (int i = 0; i < 40; ++i) {
        program.write(QByteArray(1'000'000, 'x'));
        QVERIFY(program.waitForBytesWritten(30'000));
    }
    program.type("");
    QVERIFY(program.says("Unknown command \"" + QByteArray(60, 'x') + "\"."));
    QVERIFY2(memory() - before < 20'000, qPrintable(QStringLiteral("%1 kB, and %2 before").arg(memory()).arg(before)));
    program.type("stop");
    QVERIFY(program.says("probe: Stopped"));
#endif
}

void tst_Console::shutdownGoesToStopped()
{
    Program program({name});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("shutdown");
    QVERIFY(program.says("probe: StopPending"));
    QVERIFY(program.says("probe: Stopped"));
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 0);
}

void tst_Console::shutdownSaysWhenTheTimeIsUp()
{
    Program program({name, QStringLiteral("deaf")});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("shutdown 50");
    QVERIFY(program.says("shutdown heard"));
    QVERIFY(program.says("Not stopped 50 ms after the shutdown"));
}

void tst_Console::shutdownThatIsRefusedHasNoTime()
{
    Program program({name, QStringLiteral("deaf")});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("shutdown 1000");
    QVERIFY(program.says("shutdown heard"));
    program.type("stop\nshutdown 1");
    QVERIFY(program.says("Shutdown was refused"));
    QVERIFY(program.says("Not stopped 1000 ms after the shutdown"));
    QVERIFY(!program.output().contains("Not stopped 1 ms after the shutdown"));
}

void tst_Console::failureIsSaidAndIsTheExitCode()
{
    Program program({name});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("user 200");
    QVERIFY(program.says("The service \"probe\" failed with code 7: asked to fail"));
    QVERIFY(program.says("Stopped with error 1066, service exit code 7."));
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 7);
}

void tst_Console::endOfInputIsNoEnd()
{
    Program program({name, QStringLiteral("deaf")});
    program.start();
    QVERIFY(program.says("probe: Running"));
    program.type("stop");
    program.closeWriteChannel();
    QVERIFY(program.says("End of input: no more commands. The service continues; Ctrl+C stops it."));
    for (int repeated = 0; repeated < 2; ++repeated) // its cycles go on
        QVERIFY(program.says("stop heard"));
    QCOMPARE(program.state(), QProcess::Running);
}

void tst_Console::lastLineWithoutNewlineCounts()
{
    Program program({name});
    program.start();
    program.write("stop");
    program.closeWriteChannel();
    QVERIFY(program.says("probe: Stopped"));
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 0);
}

void tst_Console::unknownBackend()
{
    qputenv("QTDAEMON_BACKEND", "launchd");
    QString error;
    QVERIFY(!QtDaemon::Backend::create(&error));
    QVERIFY(error.contains(QStringLiteral("console"))); // what can be had
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
    QVERIFY(program.says("translated: yes"));
    QVERIFY(program.says("probe: Running"));
    program.type("tanze");
    QVERIFY(program.says(" ist kein Befehl."));
}

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_console.moc"
