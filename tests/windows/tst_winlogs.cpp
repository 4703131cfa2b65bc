// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/commandline/outcome.h"
#include "../auto/table.h"
#include "playedeventlog.h"

#include <QRegularExpression>

// The verb "logs". This program starts itself with that verb.
class tst_WinLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries_data();
    void queries();
    void json();
    void text();
    void newest();
    void unregistered();
    void parts();
    void follow();
    void errors_data();
    void errors();
};

static Outcome run(const QStringList &arguments, const QByteArray &log = {}, const QString &name = QStringLiteral("heartbeat"))
{
    return outcomeOf(QCoreApplication::applicationFilePath(), QStringList(QStringLiteral("logs")) + arguments,
                     {QStringLiteral("PLAYED_LOG=") + log, QStringLiteral("PLAYED_NAME=") + name});
}

void tst_WinLogs::queries_data()
{
    const Table<QStringList, QString, QString> add("arguments", "name", "xpath");
    const QString plain = QStringLiteral("Provider[@Name='heartbeat']");
    const auto row = [&](const QStringList &arguments, const QString &xpath, const QString &name = QStringLiteral("heartbeat")) {
        add(qPrintable(name + u' ' + arguments.join(u' ')), arguments, name, xpath);
    };
    row({}, plain);
    row({}, QStringLiteral("Provider[@Name=\"Tom's beat ü\"]"), QStringLiteral("Tom's beat ü"));
    row({QStringLiteral("--level"), QStringLiteral("debug")}, plain);
    row({QStringLiteral("--level"), QStringLiteral("info")},
        plain + QStringLiteral(" and (Level=0 or Level=1 or Level=2 or Level=3 or Level=4)"));
    row({QStringLiteral("--level"), QStringLiteral("warning")}, plain + QStringLiteral(" and (Level=1 or Level=2 or Level=3)"));
    for (const char *level : {"critical", "fatal"})
        row({QStringLiteral("--level"), QLatin1String(level)}, plain + QStringLiteral(" and (Level=1 or Level=2)"));
    row({QStringLiteral("--since"), QStringLiteral("2026-11-27T14:30:05+01:00")},
        plain + QStringLiteral(" and TimeCreated[@SystemTime>='2026-11-27T13:30:05.000Z']"));
}

void tst_WinLogs::queries()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(QString, xpath);
    const Outcome outcome = run(arguments, {}, name);
    QCOMPARE(outcome.errors, QStringLiteral("Application *[System[%1]]\n").arg(xpath));
    QCOMPARE(outcome.code, 0);
}

void tst_WinLogs::json()
{
    const Outcome outcome = run({QStringLiteral("--json")});
    QCOMPARE(outcome.output,
             QStringLiteral(R"({"level":"info","message":"It beats.","processId":42,"time":"2026-11-27T14:30:00.123Z"}
{"level":"warning","message":"It is weak\u001b[31m.","processId":0,"time":"2026-11-27T14:30:01.000Z"}
{"level":"critical","message":"It failed.","processId":0,"time":"2026-11-27T14:30:02.500Z"}
)"));
    QCOMPARE(outcome.code, 0);
}

void tst_WinLogs::text()
{
    static const QRegularExpression expected(
        QStringLiteral("^TIME info: It beats\\.\nTIME warning: It is weak\\\\u001b\\[31m\\.\nTIME critical: It failed\\.\n$")
            .replace(QStringLiteral("TIME"), QStringLiteral("2026-11-2[78] \\d\\d:\\d\\d:\\d\\d\\.\\d{3}")));
    const QString output = run({}).output;
    QVERIFY2(expected.match(output).hasMatch(), qPrintable(output));
}

void tst_WinLogs::newest()
{
    const QString output = run({QStringLiteral("-n"), QStringLiteral("2"), QStringLiteral("--json")}).output;
    QCOMPARE(output.count(u'\n'), 2);
    QVERIFY(output.indexOf(QStringLiteral("weak")) < output.indexOf(QStringLiteral("failed")));
    QCOMPARE(run({QStringLiteral("-n"), QStringLiteral("0")}).output, QString());
}

// The event's strings are shown instead of its message.
void tst_WinLogs::unregistered()
{
    const QString output = run({QStringLiteral("--json")}, "unregistered").output;
    QVERIFY2(output.contains(QStringLiteral(R"("message":"weak <&> ü\n試験")")), qPrintable(output));
}

// A message that is split into several events is shown as one, also while it is still being written.
void tst_WinLogs::parts()
{
    const QString joined = u'a' + fullPart + QStringLiteral(" b") + fullPart + QStringLiteral("%1 c");
    const QStringList all{QStringLiteral("before"), QStringLiteral("between"), joined, QStringLiteral("[1/3] of a text"),
                          QStringLiteral("[2/2] the rest")};
    for (const int count : {1, 2, 3, 4, 5, 100}) {
        const QStringList messages
            = messagesOf(run({QStringLiteral("--json"), QStringLiteral("-n"), QString::number(count)}, "parts").output);
        QVERIFY2(messages == all.mid(qMax(0, 5 - count)), qPrintable(QString::number(count)));
    }
    const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("--follow"), QStringLiteral("-n1")}, "parts");
    QCOMPARE(outcome.code, 0);
    const QStringList expected{QStringLiteral("[2/2] the rest"), u'd' + fullPart + u'e'};
    QVERIFY(messagesOf(outcome.output) == expected);
}

void tst_WinLogs::follow()
{
    for (const int count : {0, 1, 3}) {
        const Outcome outcome = run({QStringLiteral("--follow"), QStringLiteral("-n"), QString::number(count)});
        QCOMPARE(outcome.code, 0); // interrupted
        QCOMPARE(outcome.output.count(u'\n'), count + 1);
        QVERIFY(outcome.output.endsWith(QStringLiteral(" info: It is new.\n")));
        const QString again = QStringLiteral("Application *[System[Provider[@Name='heartbeat'] and (EventRecordID > %1)]]\n");
        QCOMPARE(outcome.errors,
                 QStringLiteral("Application *[System[Provider[@Name='heartbeat']]]\n") + again.arg(9) + again.arg(10));
    }
}

void tst_WinLogs::errors_data()
{
    const Table<QByteArray, int, QString> row("log", "code", "sentence");
    row("denied", "denied", 4,
        "You do not have permission to read the Event Log. Run this as administrator, or as a member of the group Event Log "
        "Readers.\n");
    row("missing", "missing", 1, "The Event Log cannot be read: ");
}

void tst_WinLogs::errors()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, sentence);
    const Outcome outcome = run({}, log);
    QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
    QTEST(outcome.code, "code");
    QCOMPARE(outcome.output, QString());
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "logs") == 0)
        return runVerb(argc, argv);
    QCoreApplication app(argc, argv);
    tst_WinLogs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_winlogs.moc"
