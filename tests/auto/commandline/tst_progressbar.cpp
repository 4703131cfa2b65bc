// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// A stop that takes 20 seconds: a progress bar on a terminal, plain lines in a pipe.
class tst_ProgressBar : public QObject
{
    Q_OBJECT

    static void prepare(QProcess *process, const QString &settings, const QStringList &more = {})
    {
        process->setEnvironment(QProcess::systemEnvironment()
                                << QStringLiteral("HEARTBEAT=state=Running steps=20 ") + settings << "TERM=xterm" << more);
        process->setProgram(heartbeat());
        process->setArguments({QStringLiteral("stop")});
    }

private Q_SLOTS:
    void movesOnATerminal_data();
    void movesOnATerminal();
    void hasNoTimeWhenTheManagerWaitsForever();
    void nothingOfItInAPipe();
};

void tst_ProgressBar::movesOnATerminal_data()
{
    const Table<QString, int, bool> row("setting", "stepTime", "coloured"); // stepTime in ms
    row("colours", {}, 1000, true);
    row("NO_COLOR", "NO_COLOR=1", 200, false);
}

void tst_ProgressBar::movesOnATerminal()
{
    QFETCH(QString, setting);
    QFETCH(int, stepTime);
    QFETCH(bool, coloured);
    QProcess process;
    prepare(&process, QStringLiteral("time=%1").arg(stepTime), setting.isEmpty() ? QStringList() : QStringList(setting));
    const QByteArray screen = screenOf(&process);
    QCOMPARE(process.exitCode(), 0);

    // Each state of the bar overwrites the previous one, and the bar only grows while the check points rise.
    static const QRegularExpression bar(
        QStringLiteral("heartbeat is stopping \\[(#*)\\.*\\] check point (\\d+), up to (\\d+) s more"));
    QList<int> lengths;
    QSet<int> checkPoints;
    for (const QByteArray &piece : screen.split('\r')) {
        const auto match = bar.match(QString::fromUtf8(piece));
        if (match.hasMatch()) {
            QVERIFY(piece.endsWith("\x1b[K"));
            lengths += int(match.captured(1).size());
            checkPoints += match.captured(2).toInt();
            QVERIFY(match.captured(3).toInt() <= 30);
        }
    }
    QVERIFY2(lengths.size() >= 20, screen.constData());
    QVERIFY(std::is_sorted(lengths.begin(), lengths.end()));
    QVERIFY(lengths.first() < lengths.last());
    QVERIFY(checkPoints.size() >= 10);
    // The bar is erased, and the last line remains.
    QVERIFY2(
        screen.endsWith(coloured ? "\r\x1b[K\x1b[32mheartbeat has stopped.\x1b[m\r\n" : "\r\x1b[Kheartbeat has stopped.\r\n"),
        screen.right(60).toHex().constData());
}

void tst_ProgressBar::hasNoTimeWhenTheManagerWaitsForever()
{
    QProcess process;
    prepare(&process, QStringLiteral("time=200 hint=2147483647"));
    const QByteArray screen = screenOf(&process);
    QVERIFY2(screen.contains("heartbeat is stopping [........................] check point 1\x1b[K"), screen.constData());
    QVERIFY2(!screen.contains("more"), screen.constData());
}

void tst_ProgressBar::nothingOfItInAPipe()
{
    QProcess process;
    prepare(&process, QStringLiteral("time=200"));
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("heartbeat has stopped.\n"));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_ProgressBar)
#include "tst_progressbar.moc"
