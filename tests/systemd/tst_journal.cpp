// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// What a ServiceLog writes, as journalctl reads it from the machine's own journald.
class tst_SystemdJournal : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void largeMessage();
    void standardErrorToNowhere();
    void crash_data();
    void crash();
    void states();
    void restartUnderLoad_data();
    void restartUnderLoad();
    void verb();
    void verbOfAUser();
    void verbFollows();

private:
    bool startJournald();
    bool runLogging(const QByteArray &arguments, const QByteArray &settings = {});
    QList<QJsonObject> entries(const QStringList &match = {QStringLiteral("SYSLOG_IDENTIFIER=logging")});
};

bool tst_SystemdJournal::startJournald()
{
    const auto answer = machine->run({"sh", "-e", "-c", R"(
        mkdir -p /run/systemd/journald.conf.d
        printf '[Journal]\nStorage=volatile\nReadKMsg=no\nAudit=no\nRateLimitBurst=0\nRuntimeMaxUse=1G\nRuntimeKeepFree=1M\n' \
            > /run/systemd/journald.conf.d/test.conf
        for unit in systemd-journald.service systemd-journald.socket systemd-journald-dev-log.socket; do
            ln -s /lib/systemd/system/$unit /run/units
        done
        systemctl daemon-reload
        systemctl start systemd-journald.socket systemd-journald.service)"});
    if (answer.code != 0)
        qWarning("%s", answer.output.constData());
    return answer.code == 0;
}

bool tst_SystemdJournal::runLogging(const QByteArray &arguments, const QByteArray &settings)
{
    const bool isWritten = writesUnit(QStringLiteral("system/logging.service"),
                                      "[Service]\nType=oneshot\nSuccessExitStatus=3\n" + settings
                                          + "\nExecStart=/opt/qtdaemon/libexec/qtdaemon/logging " + arguments + '\n');
    const auto answer = machine->systemctl({"start", "logging.service"}); // returns when it has ended
    if (answer.code != 0)
        qWarning("%d %s", answer.code, answer.output.constData());
    return isWritten && answer.code == 0;
}

QList<QJsonObject> tst_SystemdJournal::entries(const QStringList &match)
{
    machine->run({"journalctl", "--sync"});
    const auto answer = machine->run(QStringList{"journalctl", "--output=json", "--all", "--no-pager", "--quiet"} + match);
    QList<QJsonObject> result;
    for (const QByteArray &line : answer.output.split('\n')) {
        if (!line.isEmpty())
            result += QJsonDocument::fromJson(line).object();
    }
    return result;
}

void tst_SystemdJournal::fields()
{
    QVERIFY(startJournald());
    QVERIFY(runLogging("debug info warning critical control"));
    const QList<QJsonObject> all = entries();
    const char *const expected[][3] = {
        {"a debug message", "7", "default"},        {"an info message", "6", "default"}, {"heart: a warning", "4", "heart"},
        {"critical\nof two lines", "2", "default"}, {"a\x1b[31mb\tc", "6", "default"},
    };
    QCOMPARE(all.size(), qsizetype(std::size(expected)));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonValue message = all[i].value(QLatin1String("MESSAGE"));
        QByteArray text = message.toString().toUtf8();
        const QJsonArray bytes = message.toArray(); // for a message with control characters
        for (qsizetype at = 0; at < bytes.size(); ++at)
            text += char(bytes.at(at).toInt());
        QCOMPARE(text, QByteArray(expected[i][0]));
        QCOMPARE(all[i].value(QLatin1String("PRIORITY")).toString(), QLatin1String(expected[i][1]));
        QCOMPARE(all[i].value(QLatin1String("QT_CATEGORY")).toString(), QLatin1String(expected[i][2]));
        QCOMPARE(all[i].value(QLatin1String("TID")), all[i].value(QLatin1String("_PID"))); // the main thread
    }
}

void tst_SystemdJournal::largeMessage()
{
    QVERIFY(startJournald());
    QVERIFY(runLogging("large"));
    const QList<QJsonObject> all = entries();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().value(QLatin1String("MESSAGE")).toString(), QString(1'000'000, u'x'));
}

void tst_SystemdJournal::standardErrorToNowhere()
{
    QVERIFY(startJournald());
    QVERIFY(runLogging("info", "StandardOutput=null\nStandardError=null"));
    QCOMPARE(entries().size(), 1);
}

void tst_SystemdJournal::crash_data()
{
    const Table<QString, QString, QString> row("words", "message", "id");
    const QString crashed = QStringLiteral("6bf5c15ba0ed47468beaaf83c7f15109"); // from the page Logging, like the others
    const QString terminated = QStringLiteral("54e9a396b7a0474ea1e37fbe59cfb4fe");
    row("a fault", "segv", "Crashed with SIGSEGV at address 0x10, in logging+0x", crashed);
    row("of a thread", "thread-segv", "Crashed with SIGSEGV at address 0x10, in logging+0x", crashed);
    row("stack overflow", "overflow", "Crashed with SIGSEGV at address 0x", crashed);
    row("an exception", "throw", "qtdaemon: An exception was not caught: the disk is gone", terminated);
    row("qFatal", "fatal", "fatal", {});
}

// The last entry has the reason, and systemd has a core dump.
void tst_SystemdJournal::crash()
{
    QFETCH(QString, words);
    QFETCH(QString, message);
    QFETCH(QString, id);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer reports a crash itself, without a core dump.", );
#endif
    QVERIFY(startJournald());
    runLogging("info " + words.toLatin1(), "LimitCORE=infinity\nWorkingDirectory=/tmp");
    QCOMPARE(machine->show(QStringLiteral("Result"), QStringLiteral("logging")), QByteArray("core-dump"));
    // The sanitizer's output arrives through standard error.
    const QList<QJsonObject> all = entries({QStringLiteral("SYSLOG_IDENTIFIER=logging"), QStringLiteral("_TRANSPORT=journal")});
    QCOMPARE(all.size(), 2);
    const auto field = [&](const char *name) { return all.last().value(QLatin1String(name)).toString(); };
    QVERIFY2(field("MESSAGE").startsWith(message), qPrintable(field("MESSAGE")));
    QCOMPARE(field("PRIORITY"), QStringLiteral("1"));
    QCOMPARE(field("MESSAGE_ID"), id);
}

// journalctl finds each state that an example reports from its sandbox.
void tst_SystemdJournal::states()
{
    QVERIFY(startJournald());
    QCOMPARE(machine->systemctl({"start", "dropfolder"}).code, 0);
    QCOMPARE(machine->systemctl({"stop", "dropfolder"}).code, 0);
    const char *const expected[][2] = {
        {"StartPending", "f782e722262e45678f2d1640fd6e43ba"},
        {"Running", "fe64be1f058046e79920b1b2ed3a723c"},
        {"StopPending", "f70dedda4a2f45f797113e1019d0f8a4"},
        {"Stopped", "dc8e66c8ac2447fbaa6e7fa41397d761"},
    };
    for (const auto &[state, id] : expected) {
        const QList<QJsonObject> all = entries({QStringLiteral("MESSAGE_ID=") + QLatin1String(id)});
        QCOMPARE(all.size(), 1);
        const auto field = [&](const char *name) { return all.first().value(QLatin1String(name)).toString(); };
        QCOMPARE(field("MESSAGE"), QStringLiteral("qtdaemon: dropfolder: ") + QLatin1String(state));
        QCOMPARE(field("QTDAEMON_SERVICE"), QStringLiteral("dropfolder"));
        QCOMPARE(field("QTDAEMON_STATE"), QLatin1String(state));
        QCOMPARE(field("SYSLOG_IDENTIFIER"), QStringLiteral("dropfolder"));
    }
}

void tst_SystemdJournal::restartUnderLoad_data()
{
    const Table<QString, int> row("command", "mostLost");
    row("restart", "systemctl restart systemd-journald.service", 0);
    // Entries that it has read but not written yet are lost: one each time.
    row("kill", "systemctl kill --signal=KILL systemd-journald.service", 3);
}

// journald ends three times while eight threads log, and comes back: the messages arrive, those of each thread in order.
void tst_SystemdJournal::restartUnderLoad()
{
    QFETCH(QString, command);
    QFETCH(int, mostLost);
    QVERIFY(startJournald());
    QProcess ending;
    machine->start(&ending,
                   {"sh", "-c",
                    QStringLiteral(R"sh(
        until [ "$(systemctl show -P ActiveState logging)" = activating ]; do sleep 0.01; done
        for i in 1 2 3; do %1; sleep 0.1; done
        systemctl show -P ActiveState logging)sh")
                        .arg(command)});
    QVERIFY(runLogging("threads"));
    QVERIFY(ending.waitForFinished(-1));
    QCOMPARE(ending.readAllStandardOutput().trimmed(), QByteArray("activating")); // it was still logging
    QList<int> next(8, 0);
    int lost = 0;
    for (const QJsonObject &entry : entries()) {
        const QString message = entry.value(QLatin1String("MESSAGE")).toString();
        const QStringList words = message.split(u' ');
        QVERIFY2(words.size() == 3 && words[0] == u"load", qPrintable(message));
        int &expected = next[words[1].toInt()];
        const int number = words[2].toInt();
        QVERIFY2(number >= expected, qPrintable(message));
        lost += number - expected;
        expected = number + 1;
    }
    for (const int expected : next)
        lost += 12'500 - expected;
    QVERIFY2(lost <= mostLost, qPrintable(QString::number(lost)));
}

constexpr const char *dropfolder = "/opt/qtdaemon/libexec/qtdaemon/dropfolder";

// "logs" of an installed service with that name.
void tst_SystemdJournal::verb()
{
    QVERIFY(startJournald());
    QVERIFY(writesUnit(QStringLiteral("system/dropfolder.service"),
                       "[Service]\n" // keeps running: journald may not find the unit of a process that has ended
                       "ExecStart=/opt/qtdaemon/libexec/qtdaemon/logging debug info warning critical wait\n"));
    const auto before = machine->run({"date", "+%Y-%m-%d %H:%M:%S"}).output;
    QCOMPARE(machine->systemctl({"start", "dropfolder.service"}).code, 0);

    Machine::Answer answer;
    QTRY_VERIFY_WITH_TIMEOUT(
        (answer = machine->run({dropfolder, "logs", "--level", "warning", "--json"})).output.contains("of two lines"), 30'000);
    QVERIFY2(answer.code == 0, answer.output);
    const QByteArrayList lines = answer.output.split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject warning = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(warning.value(QLatin1String("message")).toString(), QStringLiteral("heart: a warning"));
    QCOMPARE(warning.value(QLatin1String("level")).toString(), QStringLiteral("warning"));
    QCOMPARE(warning.value(QLatin1String("category")).toString(), QStringLiteral("heart"));
    QVERIFY(warning.value(QLatin1String("processId")).toInt() > 0);
    QVERIFY(lines[1].contains("critical\\nof two lines"));

    answer = machine->run({dropfolder, "logs", "--since", QString::fromLatin1(before)});
    QVERIFY2(answer.code == 0, answer.output);
    for (const char *text : {"a debug message", "an info message", "heart: a warning", "critical"})
        QVERIFY2(answer.output.contains(text), answer.output);
    QVERIFY(!machine->run({dropfolder, "logs", "--since", "2100-01-01"}).output.contains("a debug message"));
    answer = machine->run({dropfolder, "logs", "--level", "warning", "-n", "1"});
    QVERIFY2(answer.output.contains("of two lines") && !answer.output.contains("a warning"), answer.output);
    QCOMPARE(machine->systemctl({"stop", "dropfolder.service"}).code, 0);
}

// A user who at first may not read the journal.
void tst_SystemdJournal::verbOfAUser()
{
    QVERIFY(startJournald());
    QVERIFY(machine->startUserManager());
    QVERIFY(writesUnit(QStringLiteral("user/dropfolder.service"),
                       "[Service]\nType=oneshot\nSuccessExitStatus=3\nExecStart=/opt/qtdaemon/libexec/qtdaemon/logging info\n"));
    QCOMPARE(machine->systemctl({"start", "dropfolder.service"}).code, 0);
    QCOMPARE(machine->run({"journalctl", "--sync"}).code, 0);
    const QStringList logs
        = Machine::asNobody + QStringList{QLatin1String(dropfolder), QStringLiteral("logs"), QStringLiteral("--user")};
    auto answer = machine->run(logs);
    QVERIFY2(answer.code == 4 && answer.output.contains("become a member of the group systemd-journal"), answer.output);
    QCOMPARE(machine->run({"chmod", "-R", "o+rX", "/run/log/journal"}).code, 0);
    answer = machine->run(logs);
    QVERIFY2(answer.code == 0 && answer.output.contains("dropfolder.service"), answer.output); // written by the user's manager
}

// Until Ctrl+C, which is not an error.
void tst_SystemdJournal::verbFollows()
{
    QVERIFY(startJournald());
    QVERIFY(writesUnit(QStringLiteral("system/dropfolder.service"),
                       "[Service]\nType=oneshot\nSuccessExitStatus=3\nExecStart=/opt/qtdaemon/libexec/qtdaemon/logging info\n"));
    for (const char *option : {"--json", "--level=info"}) {
        const auto answer = machine->run({"sh", "-c",
                                          QStringLiteral(R"sh(
            : > /run/followed
            %1 logs --follow -n 0 %2 >> /run/followed & follower=$!
            until grep -q 'an info message' /run/followed; do systemctl start dropfolder || exit 1; done
            kill -INT $follower
            wait $follower
            echo "exit code $?"
            tail -n 1 /run/followed)sh")
                                              .arg(QLatin1String(dropfolder), QLatin1String(option))});
        QVERIFY2(answer.output.startsWith("exit code 0\n"), answer.output);
        QVERIFY2(qstrcmp(option, "--json") != 0 || answer.output.endsWith('}'), answer.output);
        QCOMPARE(machine->run({"pidof", "journalctl"}).output, QByteArray());
    }
}

SYSTEMD_TEST_MAIN(tst_SystemdJournal)
#include "tst_journal.moc"
