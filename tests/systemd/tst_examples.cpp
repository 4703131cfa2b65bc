// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

#include <QCryptographicHash>

// The installed examples under their own units: hardened, and with a dynamic user.
class tst_Examples : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void echoKeepsItsConnections();
    void dropfolderHashes();
    void exposure_data() { addEach<QString>("example", {"echo", "dropfolder"}); }
    void exposure();
};

// Whether all connections are alive: each has received more lines, and a new one was served.
static bool answers(QProcess *client)
{
    client->write("?");
    const auto hasSpoken = [=] { return client->bytesAvailable() > 0 || client->state() == QProcess::NotRunning; };
    const bool inTime = QTest::qWaitFor(hasSpoken, 60'000);
    const QByteArray answer = client->readAll();
    if (answer != ".")
        qWarning("%s", inTime ? answer.constData() : "no answer within a minute");
    return answer == ".";
}

void tst_Examples::echoKeepsItsConnections()
{
    constexpr int restarts = 20;
    constexpr int kills = 5;
    // Since systemd 254 each consecutive restart is delayed longer than the one before, up to half a minute.
    QVERIFY(writesUnit("system/echo.service.d/test.conf",
                       "[Unit]\nStartLimitIntervalSec=0\n[Service]\nRestartSec=1\nRestartSteps=0\n"));
    QCOMPARE(machine->systemctl({"start", "echo.socket"}).code, 0); // the first connection starts the service
    QProcess client;
    machine->start(&client, {"/opt/qtdaemon/libexec/qtdaemon/connections", "7777", "1000"});
    QVERIFY(answers(&client));
    QVERIFY(machine->show("UID", "echo").toInt() > 0);
    QVERIFY(shows("NFileDescriptorStore", "1000", "echo"));

    for (int round = 1; round <= restarts; ++round) {
        QCOMPARE(machine->systemctl({"restart", "echo"}).code, 0);
        QVERIFY(answers(&client));
    }
    for (int round = 1; round <= kills; ++round) {
        QCOMPARE(machine->systemctl({"kill", "--signal=KILL", "--kill-whom=main", "echo"}).code, 0);
        QVERIFY(shows("NRestarts", QByteArray::number(round), "echo"));
        QVERIFY(answers(&client));
    }

    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    const QByteArray summary = client.readAll();
    QVERIFY2(summary.startsWith("1000 connections of " + QByteArray::number(1001 + restarts + kills)), summary);
    QCOMPARE(client.exitCode(), 0);
    // If echo is killed between sending a line back and removing it from the kernel, it sends the line again.
    const int repeated = summary.split(' ').rbegin()[1].toInt();
    QVERIFY2(repeated <= kills, summary);
    qInfo("%s", summary.trimmed().constData());
    QVERIFY(shows("NFileDescriptorStore", "0", "echo")); // closed connections were removed
}

void tst_Examples::dropfolderHashes()
{
    QCOMPARE(machine->systemctl({"start", "dropfolder"}).code, 0);
    QVERIFY(machine->show("UID", "dropfolder").toInt() > 0);
    machine->writeFile("letter", "Dear daemon,\n");
    QCOMPARE(machine->run({"install", "-m", "644", "/opt/shared/letter", "/var/lib/dropfolder/inbox"}).code, 0);
    const QByteArray hash = QCryptographicHash::hash("Dear daemon,\n", QCryptographicHash::Sha256).toHex();
    const auto manifest = [&] { return machine->run({"cat", "/var/lib/dropfolder/manifest.sha256"}).output; };
    QTRY_VERIFY2_WITH_TIMEOUT(manifest().startsWith(hash + "  letter\t"), manifest(), 30'000);
    QVERIFY(shows("StatusText", "0 waiting, 0 under way, 1 done", "dropfolder"));

    QCOMPARE(machine->systemctl({"reload", "dropfolder"}).code, 0);
    QCOMPARE(machine->systemctl({"restart", "dropfolder"}).code, 0);
    QVERIFY(shows("StatusText", "0 waiting, 0 under way, 1 done", "dropfolder"));
    QCOMPARE(machine->systemctl({"stop", "dropfolder"}).code, 0);
    QCOMPARE(machine->show("Result", "dropfolder"), "success");
}

void tst_Examples::exposure()
{
    QFETCH(QString, example);
    const QString unit = "/opt/qtdaemon/lib/systemd/system/" + example + ".service";
    const auto verified = machine->run({"systemd-analyze", "verify", "--recursive-errors=no", unit});
    QVERIFY2(verified.code == 0 && verified.output.isEmpty(), verified.output);
    const auto analysis = machine->run({"systemd-analyze", "security", "--offline=yes", "--no-pager", "--threshold=2", unit});
    QVERIFY2(analysis.code == 0, analysis.output);
    qInfo("%s", analysis.output.mid(analysis.output.lastIndexOf("Overall")).constData());
}

SYSTEMD_TEST_MAIN(tst_Examples)
#include "tst_examples.moc"
