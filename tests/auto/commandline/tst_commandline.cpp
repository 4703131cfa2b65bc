// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../childprocess.h"
#include "heartbeat.h"

#include "commandline/servicecommandline_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

using namespace QtDaemon;

// Each verb and option as run from a shell: what the program prints, and its exit code.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void statusAsJson();
    void errorAsJson();
    void installShowsWhatChanges();
    void aCancelledAnswerIsAnError();
    void watchPrintsChanges();
    void listAsJson();
};

static QList<QJsonObject> objects(const QString &output)
{
    QList<QJsonObject> all;
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts))
        all += QJsonDocument::fromJson(line.toUtf8()).object();
    return all;
}

void tst_CommandLine::verbs_data()
{
    const Table<QString, QString, int, QString, QString> add("arguments", "service", "code", "output", "errors");
    const auto row = [&](const QByteArray &arguments, const char *service, int code, const char *output,
                         const char *errors = "") { // output and errors: a part of what is printed
        add(arguments + ", " + service, arguments, service, code, output, errors);
    };
    row("status", "state=Running", 0, "heartbeat is running, process 1234\n");
    row("status", "state=Paused", 0, "heartbeat is paused, process 1234\n");
    row("status", "state=StartPending", 0, "heartbeat is starting, process 1234, check point 0, wait hint 30000 ms\n");
    row("status", "state=StopPending", 0, "heartbeat is stopping, process 1234, check point 0, wait hint 30000 ms\n");
    row("status", "state=PausePending", 0, "heartbeat is pausing, process 1234, check point 0, wait hint 30000 ms\n");
    row("status", "state=ContinuePending", 0, "heartbeat is continuing, process 1234, check point 0, wait hint 30000 ms\n");
    row("status", "state=Stopped", 3, "heartbeat is stopped\n");
    row("status", "exit=42", 3, "heartbeat is stopped, service exit code 42\n");
    row("status", "exit=42 restartsin=900 restarts=3", 3,
        "heartbeat is stopped, service exit code 42, restarts in 1 s, restarts so far: 3\n");
    row("status", "state=Running restarts=3", 0, "heartbeat is running, process 1234, restarts so far: 3\n");
    row("status", "missing", 4, "", "There is no service named heartbeat.");
    row("status", "query=5", 4, "", "Access to heartbeat was denied.");
    row("status", "scope=user state=Running", 0, "heartbeat is running, process 1234\n"); // found without --user
    row("status --user", "state=Running", 4, "", "There is no service named heartbeat.");
    row("status --host far", "scope=user state=Running", 4, "", "There is no service named heartbeat."); // only the system's

    row("start", "", 0, "heartbeat is running.\n");
    row("start", "steps=3", 0, "heartbeat is running.\n");
    row("start --no-wait", "steps=3 time=100000", 0, "heartbeat is starting\n");
    row("start", "state=StopPending underway steps=2", 0, "heartbeat is running.\n");
    row("start --timeout 0", "steps=3 time=100000", 1, "", "in the time given");
    row("start", "state=Running", 0, "heartbeat is running, process 1234\n");
    row("start", "start=1053", 1, "", "lack a DLL");
    row("start", "start=5", 4, "", "Access to heartbeat was denied.");
    row("start", "missing", 5, "", "Install it first");
    row("start a b", "start+a+b=1069", 1, "", "could not log on");
    row("stop", "state=Running", 0, "heartbeat has stopped.\n");
    row("stop", "", 0, "heartbeat is stopped\n");
    for (const char *refusal : {"state=StopPending underway control+1=1061", "control+1=1061"}) { // it has stopped meanwhile
        row("stop", refusal, 0, "heartbeat has stopped.\n");
        row("restart", refusal, 0, "heartbeat is running.\n");
        row("uninstall", refusal, 0, "heartbeat was uninstalled.\n");
    }
    row("stop", "state=StartPending control+1=1061", 1, "", "Wait until it is running.");
    row("stop", "state=Running control+1=1051", 1, "", "Stop those first");
    row("restart", "state=Running", 0, "heartbeat is running.\n");
    row("restart", "", 0, "heartbeat is running.\n");
    row("start --timeout 1", "held=start", 1, "", "in the time given");
    row("stop --timeout 1", "state=Running held=control", 1, "", "in the time given");
    row("pause --timeout 1", "state=Running held=control", 1, "", "in the time given");
    row("continue --timeout 1", "state=Paused held=control", 1, "", "in the time given");
    row("restart --timeout 1", "state=Running steps=3 time=100000", 1, "", "in the time given"); // it does not stop in time
    row("restart", "state=Running control+1=1051", 1, "", "Stop those first");
    row("pause", "state=Running", 0, "heartbeat is paused.\n");
    row("pause", "", 7, "", "heartbeat is not running.");
    row("continue", "state=Paused", 0, "heartbeat is running.\n");
    row("reload", "state=Running", 0, "heartbeat was reloaded.\n");
    row("reload", "", 7, "", "heartbeat is not running.");
    row("control 130", "state=Running", 0, "Control 130 was sent to heartbeat.\n");
    row("control 130", "", 7, "", "heartbeat is not running.");
    row("control 5", "state=Running", 2, "", "Invalid control \"5\"");
    row("control x", "state=Running", 2, "", "Invalid control \"x\"");

    row("uninstall", "", 0, "heartbeat was uninstalled.\n");
    row("uninstall --dry-run", "", 0, "program\n  - /bin/true\nNothing was changed (--dry-run).\n");
    row("uninstall", "missing", 5, "", "There is no service named heartbeat.");
    row("install", "missing finding=0 finding=1 finding=2", 0,
        "heartbeat was installed. Start it with: heartbeat start\nnote:    Finding 1.\nproblem: Finding 2.\n");
    row("install", "missing install=5", 4, "", "Access to heartbeat was denied.");
    row("list heart*", "state=Running", 0, "heartbeat                        running           Heart beat\n");
    row("list", "list=5", 4, "", "was denied");
    row("doctor", "finding=0 finding=1", 0, "good:    Finding 0.\nnote:    Finding 1.\n");
    row("doctor", "finding=0 finding=2", 1, "good:    Finding 0.\nproblem: Finding 2.\n");
    row("doctor", "diagnose=1060", 5, "", "There is no service named heartbeat.");

    row("logs", "missing", 5, "", "There is no service named heartbeat.");
    row("logs", "query=5", 4, "", "Access to heartbeat was denied.");
    row("logs -n many", "", 2, "", "Invalid number \"many\": -n takes the number of messages to show.");
    row("logs -n -5", "", 2, "", "Invalid number \"-5\"");
    row("logs -n", "", 2, "", "Missing value after '-n'. Try");
    row("logs --level loud", "", 2, "", "Unknown level \"loud\": use debug, info, warning, critical or fatal.");
    for (const char *time : {"soon", "2026-13-01", "25:00", "5x", "-5m", "m", "99999999999999999999m"})
        row(QByteArray("logs --since=") + time, "", 2, "", "--since takes 2026-11-27, \"2026-11-27 14:30\", 14:30");
    row("logs --since=", "", 2, "", "Invalid time \"\"");
    row("logs --host far", "", 2, "", "Unknown option --host for logs.");
    row("logs now", "", 2, "", "Unexpected argument \"now\" for logs.");

    row("status --jsno", "", 2, "", "Unknown option --jsno for status. Try \"heartbeat help\".");
    row("stop --watch", "", 2, "", "Unknown option --watch for stop. Try \"heartbeat help\".");
    row("install --config F", "missing", 2, "",
        "Unknown option --config for install; \"heartbeat install -- --config\" passes it to the service. Try \"heartbeat "
        "help\".");
    row("start --watch", "", 2, "", "Unknown option --watch for start; \"heartbeat start -- --watch\"");
    row("install -x", "missing", 2, "", "Unknown option -x for install; \"heartbeat install -- -x\"");
    row("status --host", "", 2, "", "Missing value after '--host'. Try");
    row("status now", "", 2, "", "Unexpected argument \"now\" for status.");
    row("control", "", 2, "", "Missing argument for control: N.");
    row("start --timeout soon", "", 2, "", "Invalid time \"soon\"");
    row("start --timeout=-1", "", 2, "", "Invalid time \"-1\"");
    row("completion fish", "", 2, "", "Unknown shell \"fish\": completion supports bash and zsh.");
    row("help instal", "", 2, "", "Unknown command \"instal\". Did you mean \"install\"? Try \"heartbeat help\".");
}

void tst_CommandLine::verbs()
{
    QFETCH(QString, arguments);
    QFETCH(QString, service);
    QFETCH(int, code);
    QFETCH(QString, output);
    QFETCH(QString, errors);
    const Outcome outcome = run(arguments, service);
    QVERIFY2(outcome.errors.contains(errors), qPrintable(outcome.errors));
    QVERIFY2(outcome.errors.isEmpty() == errors.isEmpty(), qPrintable(outcome.errors));
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.output, output);
}

void tst_CommandLine::statusAsJson()
{
    const Outcome outcome = run(QStringLiteral("status --json"), QStringLiteral("state=PausePending"));
    QCOMPARE(outcome.code, 0);
    const auto all = objects(outcome.output);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().value(u"name").toString(), QStringLiteral("heartbeat"));
    QCOMPARE(all.first().value(u"state").toString(), QStringLiteral("PausePending"));
    QCOMPARE(all.first().value(u"processId").toInt(), 1234);
    QCOMPARE(all.first().value(u"waitHint").toInt(), 30'000);
}

void tst_CommandLine::errorAsJson()
{
    const Outcome outcome = run(QStringLiteral("start --json"), QStringLiteral("start=1069"));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(objects(outcome.output).value(0).value(u"error").toInt(), 1069);
    QVERIFY(objects(outcome.output).value(0).value(u"message").toString().contains(QStringLiteral("could not log on")));
}

void tst_CommandLine::installShowsWhatChanges()
{
    const QString changes = QStringLiteral("arguments\n  + run a b\nprogram\n  + %1\n");
    Outcome outcome = run(QStringLiteral("install --dry-run a b"), QStringLiteral("missing"));
    const QString path = outcome.output.section(QStringLiteral("  + "), -1).section(u'\n', 0, 0);
    QVERIFY2(path.endsWith(QStringLiteral("heartbeat")) || path.endsWith(QStringLiteral("heartbeat.exe")), qPrintable(path));
    QCOMPARE(outcome.output, changes.arg(path) + QStringLiteral("Nothing was changed (--dry-run).\n"));
    QCOMPARE(outcome.code, 0);

    outcome = run(QStringLiteral("install -- a b"), QStringLiteral("missing"));
    QCOMPARE(outcome.output, QStringLiteral("heartbeat was installed. Start it with: heartbeat start\n"));
    QCOMPARE(outcome.code, 0);

    outcome = run(QStringLiteral("install -- a b"));
    QCOMPARE(outcome.output,
             QStringLiteral("arguments\n  + run a b\nprogram\n  - /bin/true\n  + %1\nheartbeat was changed. Settings that are "
                            "read at startup take effect after a restart.\n")
                 .arg(path));

    const auto json = objects(run(QStringLiteral("install --json --dry-run")).output);
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().value(u"changes").toArray().first().toObject().value(u"after").toString(), QStringLiteral("run"));
}

// As when no thread could be started for the query.
void tst_CommandLine::aCancelledAnswerIsAnError()
{
    using Answer = ServiceResult<ServiceInfo>;
    QPromise<Answer> promise;
    QFuture<Answer> future = promise.future();
    future.cancel();
    const Answer answer = ServiceCommandLinePrivate::resultOf(future);
    QCOMPARE(quint32(answer.error), 1359u);
    QVERIFY(answer.errorString.startsWith(QStringLiteral("The thread that connects to the service manager cannot be started")));
}

void tst_CommandLine::watchPrintsChanges()
{
    const Outcome outcome = run(QStringLiteral("status --watch --json --timeout 1"), QStringLiteral("state=Running"));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(objects(outcome.output).size(), 1); // nothing changed

    ChildProcess watcher; // this one sees changes
    watcher.setEnvironment(QProcess::systemEnvironment() << "HEARTBEAT=state=StartPending steps=3 time=1000 underway");
    watcher.start(heartbeat(), {QStringLiteral("status"), QStringLiteral("--watch")});
    QVERIFY(watcher.prints("heartbeat is starting, process 1234, check point 0"));
    QVERIFY(watcher.prints("heartbeat is starting, process 1234, check point ")); // a busy machine may skip some check points
    QVERIFY(watcher.prints("heartbeat is running"));
}

void tst_CommandLine::listAsJson()
{
    const auto all = objects(run(QStringLiteral("list --json")).output);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().value(u"displayName").toString(), QStringLiteral("Heart beat"));
    QCOMPARE(all.last().value(u"name").toString(), QStringLiteral("other"));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
