// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../files.h"
#include "program.h"

#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include "notifydriver.h"

#include <csignal>
#endif

void shutdownTakesFortySeconds(); // from the page Testing without a Manager

// The complete programs in the documentation do what its pages say.
class tst_SnippetPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void live_data();
    void live();
    void qtService();
    void skycoder42();
    void skycoder42CannotStart();
    void poe();
    void win32();
    void sdNotify();
    void options_data();
    void options();
    void testing();
};

struct Snippet : Program
{
    explicit Snippet(const QString &name, const QStringList &arguments = {}, const QString &backend = QStringLiteral("console"))
        : Program(arguments, backend)
    {
        setProgram(QStringLiteral(PROGRAMS) + name);
        start();
    }
};

void tst_SnippetPrograms::live_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("gettingstarted") << QStringList();
    QTest::newRow("options") << QStringList{QStringLiteral("--interval"), QStringLiteral("1")};
    QTest::newRow("poe") << QStringList();
    QTest::newRow("qtservice") << QStringList();
    QTest::newRow("sdnotify") << QStringList();
    QTest::newRow("skycoder42") << QStringList(QStringLiteral("/nowhere/heartbeat.ini"));
    QTest::newRow("win32") << QStringList();
}

void tst_SnippetPrograms::live()
{
    QFETCH(QStringList, arguments);
    Snippet program(QString::fromLatin1(QTest::currentDataTag()), arguments);
    QVERIFY(program.prints("heartbeat: Running"));
    program.type("stop");
    QVERIFY(program.prints("heartbeat: StopPending"));
    QVERIFY(program.prints("heartbeat: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_SnippetPrograms::qtService()
{
    Snippet program(QStringLiteral("qtservice"));
    QVERIFY(program.prints("heartbeat: Running"));
    program.type("user 128");
    QVERIFY(program.prints("1 beats"));
    program.type("pause");
    QVERIFY(program.prints("heartbeat: Paused"));
    program.type("continue");
    QVERIFY(program.prints("heartbeat: Running"));
}

void tst_SnippetPrograms::skycoder42()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heartbeat.ini"));
    Snippet program(QStringLiteral("skycoder42"), {path});
    QVERIFY(program.prints("heartbeat: Running"));
    QVERIFY(writeFile(path, "interval=soon\n"));
    program.type("reload");
    QVERIFY(program.prints("did not accept its new settings: interval has to be"));
    program.type("stop");
    QVERIFY(program.prints("the last beat is saved"));
    QVERIFY(program.prints("heartbeat: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_SnippetPrograms::skycoder42CannotStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heartbeat.ini"));
    QVERIFY(writeFile(path, "interval=0\n"));
    Snippet program(QStringLiteral("skycoder42"), {path});
    QVERIFY(program.prints("failed with code 78: interval has to be"));
    QCOMPARE(program.code(), 78);
}

void tst_SnippetPrograms::poe()
{
    Snippet program(QStringLiteral("poe"));
    QVERIFY(program.prints("heartbeat: Running"));
    program.type("pause");
    QVERIFY(program.prints("Pause"));
    QVERIFY(program.prints("heartbeat: Paused"));
    program.type("shutdown");
    QVERIFY(program.prints("heartbeat: StopPending"));
    for (const char *file : {"1", "2", "3"})
        QVERIFY(program.prints(QByteArray("closing file ") + file + " of 3"));
    QVERIFY(program.prints("heartbeat: Stopped"));
    QCOMPARE(program.code(), 0);
}

void tst_SnippetPrograms::win32()
{
    Snippet program(QStringLiteral("win32"));
    QVERIFY(program.prints("heartbeat: Running"));
    QVERIFY(program.output().contains("beat 1") || program.prints("beat 1"));
}

void tst_SnippetPrograms::sdNotify()
{
#ifdef Q_OS_LINUX
    NotifyDriver manager;
    QVERIFY(manager.isBound);
    Snippet program(QStringLiteral("sdnotify"), {}, QStringLiteral("systemd"));
    QVERIFY(manager.receives("READY=1"));
    manager.forget();
    kill(pid_t(program.processId()), SIGHUP);
    QVERIFY(manager.receives("RELOADING=1"));
    QVERIFY(manager.receives("READY=1"));
    QVERIFY(program.prints("settings read"));
    kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(manager.receives("STOPPING=1"));
    QCOMPARE(program.code(), 0);
#endif
}

void tst_SnippetPrograms::options_data()
{
    const Table<QString, QByteArray, int> row("arguments", "printed", "exitCode");
    row("its own option", "--interval 0", "--interval takes a number of seconds above 0", 64);
    row("behind run", "run --interval 0", "--interval takes a number of seconds above 0", 64);
    row("an unknown one", "--intervall 1", "intervall", 1);
    row("its help", "--help", "Beats every so many seconds.", 0);
    row("which has the verbs", "--help", "uninstall", 0);
    row("its version", "--version", "1.0", 0);
    row("the verbs' help", "help", "uninstall", 0);
}

void tst_SnippetPrograms::options()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, printed);
    QFETCH(int, exitCode);
    Snippet program(QStringLiteral("options"), arguments.split(u' '));
    QVERIFY(program.prints(printed));
    QCOMPARE(program.code(), exitCode);
}

void tst_SnippetPrograms::testing()
{
    shutdownTakesFortySeconds();
}

QTEST_GUILESS_MAIN(tst_SnippetPrograms)
#include "tst_snippetprograms.moc"
