// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

// The verbs in a program that has its own arguments.
class tst_CommandLineGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesWithoutAVerb_data();
    void servesWithoutAVerb();
    void helpNamesEverything();
    void helpOfOneVerb();
    void behindAPrefix();
    void rightsFollowArguments();
    void completion_data();
    void completion();
};

void tst_CommandLineGuest::servesWithoutAVerb_data()
{
    const Table<QString, QString, QString> add("arguments", "own", "prefix");
    const auto row = [&](const QByteArray &arguments, const QString &own, const char *prefix = "") {
        add(arguments + ", " + prefix, arguments, own, prefix);
    };
    row("", "");
    row("run", "");
    row("run a --json --help -- b", "a|--json|--help|--|b");
    for (const char *own : {"--port 7777", "/data", "-v", "-h", "--help", "--version", "--json", "--user status", "statsu",
                            "-- install", "service install"})
        row(own, QString(own).replace(u' ', u'|'));
    row("", "", "service");
    row("install", "install", "service");
    row("run", "run", "service");
    row("service run a --help", "a|--help", "service");
}

// Arguments that are not a verb belong to the program: none is removed, and nothing is printed about them.
void tst_CommandLineGuest::servesWithoutAVerb()
{
    QFETCH(QString, arguments);
    QFETCH(QString, own);
    QFETCH(QString, prefix);
    const Outcome outcome = run(arguments, {}, prefix);
    QCOMPARE(outcome.output, QStringLiteral("serves: %1\n").arg(own));
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.code, 0);
}

void tst_CommandLineGuest::helpNamesEverything()
{
    const Outcome outcome = run(QStringLiteral("help"));
    QCOMPARE(outcome.code, 0);
    const QString words = QStringLiteral(
        "Usage: heartbeat COMMAND,Beats.,install,uninstall,start,stop,restart,pause,continue,reload,"
        "status,list,control N,run,doctor,completion,help [COMMAND],--user,--host MACHINE,"
        "--json,--dry-run,--timeout SECONDS,--no-wait,--watch,logs,--lines N,--follow,--since TIME,--level LEVEL");
    for (const QString &word : words.split(u','))
        QVERIFY2(outcome.output.contains(word), qPrintable(word));
}

void tst_CommandLineGuest::helpOfOneVerb()
{
    const Outcome outcome = run(QStringLiteral("help stop"));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.output.startsWith(QStringLiteral("Usage: heartbeat stop [OPTION...]")), qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(QStringLiteral("--timeout")));
    QVERIFY(!outcome.output.contains(QStringLiteral("--watch")));
    QCOMPARE(run(QStringLiteral("stop --help")).output, outcome.output);
}

void tst_CommandLineGuest::behindAPrefix()
{
    const QString prefix = QStringLiteral("service");
    QCOMPARE(run(QStringLiteral("service status"), QStringLiteral("state=Running"), prefix).output,
             QStringLiteral("heartbeat is running, process 1234\n"));
    const Outcome unknown = run(QStringLiteral("service instal"), {}, prefix);
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.errors.trimmed(),
             QStringLiteral("Unknown command \"instal\". Did you mean \"install\"? Try \"heartbeat service help\"."));
    const Outcome help = run(QStringLiteral("service"), {}, prefix);
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.startsWith(QStringLiteral("Usage: heartbeat service COMMAND")));
    QCOMPARE(run(QStringLiteral("service --help"), {}, prefix).output, help.output);
    QVERIFY(run(QStringLiteral("service install --dry-run a"), QStringLiteral("missing"), prefix)
                .output.contains(QStringLiteral("+ service run a\n")));
    QCOMPARE(run(QStringLiteral("service install"), QStringLiteral("missing"), prefix).output,
             QStringLiteral("heartbeat was installed. Start it with: heartbeat service start\n"));
}

void tst_CommandLineGuest::rightsFollowArguments()
{
    const QString missing = QStringLiteral("missing");
    QVERIFY(
        run(QStringLiteral("install --dry-run -- --data"), missing).output.contains(QStringLiteral("+ run --data with data\n")));
    QVERIFY(run(QStringLiteral("install --dry-run"), missing).output.contains(QStringLiteral("+ run\n")));
}

void tst_CommandLineGuest::completion_data()
{
    const Table<QString, QString, QString> add("typed", "offered", "prefix");
    const auto row = [&](const QByteArray &typed, const char *offered, const char *prefix = "") {
        add(typed + ", " + prefix, typed, offered, prefix);
    };
    row("re", "restart reload");
    row("status --w", "--watch");
    row("doctor --", "--user --json");
    row("completion z", "zsh");
    row("s", "service", "service");
    row("service re", "restart reload", "service");
    row("service status --w", "--watch", "service");
    row("status --w", "", "service");
}

// The shell itself lists the completions.
void tst_CommandLineGuest::completion()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    QFETCH(QString, prefix);
    const QString command = prefix + QStringLiteral(" completion ");
    QVERIFY(run(command + QStringLiteral("zsh"), {}, prefix).output.startsWith(QStringLiteral("#compdef heartbeat")));
    const QString script = run(command + QStringLiteral("bash"), {}, prefix).output;
    QVERIFY(script.contains(QStringLiteral("complete -o default -F _heartbeat heartbeat")));
#ifndef Q_OS_WIN
    QProcess shell;
    const QStringList words = QStringList(QStringLiteral("heartbeat")) + typed.split(u' ');
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("--norc"), QStringLiteral("-c"),
                 script
                     + QStringLiteral("\nCOMP_WORDS=(%1); COMP_CWORD=%2; _heartbeat; echo \"${COMPREPLY[*]}\"")
                           .arg(words.join(u' '))
                           .arg(words.size() - 1)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromLatin1(shell.readAllStandardOutput()).trimmed(), offered);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
#endif
}

QTEST_GUILESS_MAIN(tst_CommandLineGuest)
#include "tst_commandlineguest.moc"
