// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"

#include <QProcess>

class tst_Descriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handedOver();
    void badInput_data();
    void badInput();
};

// A shell opens the descriptors and then becomes the service, so that LISTEN_PID is right.
static QByteArray run(const QString &environment, const QString &redirections)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), environment + QStringLiteral(" exec '" SERVICE_PROGRAM "' ") + redirections});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "it failed: " + process.readAll();
    return process.readAll();
}

void tst_Descriptors::handedOver()
{
    const QByteArray output = run(QStringLiteral("LISTEN_PID=$$ LISTEN_PIDFDID=5 LISTEN_FDS=2 LISTEN_FDNAMES=null:pipe"),
                                  QStringLiteral("3</dev/null 4< <(true)"));
    const QByteArray both = "3 null Other cloexec\n4 pipe Fifo cloexec\n";
    QCOMPARE(output, both + both + "done\n");
}

void tst_Descriptors::badInput_data()
{
    const Table<QString, QByteArray, QByteArray> row("environment", "warning", "given");
    const QByteArray number = "not a valid number of descriptors";
    row("huge", "LISTEN_PID=$$ LISTEN_FDS=2000000000", number, {});
    row("overflow", "LISTEN_PID=$$ LISTEN_FDS=99999999999999999999", number, {});
    row("negative", "LISTEN_PID=$$ LISTEN_FDS=-1", number, {});
    row("a word", "LISTEN_PID=$$ LISTEN_FDS=two", number, {});
    row("nobody's", "LISTEN_FDS=1", {}, {});
    row("another pid", "LISTEN_PID=1 LISTEN_PIDFDID=5 LISTEN_FDS=1", "LISTEN_PID is \"1\", which is not this process", {});
    row("more than there are", "LISTEN_PID=$$ LISTEN_FDS=60", "is not open; it and the following ones are ignored",
        "3 unknown Other cloexec\n");
    row("names too few", "LISTEN_PID=$$ LISTEN_FDS=2 LISTEN_FDNAMES=one", "has 1 names for 2 descriptors",
        "3 one Other cloexec\n");
    row("none", "LISTEN_PID=$$ LISTEN_FDS=0", {}, {});
}

void tst_Descriptors::badInput()
{
    QFETCH(QString, environment);
    QFETCH(QByteArray, warning);
    QFETCH(QByteArray, given);
    const QByteArray output = run(environment, QStringLiteral("3</dev/null"));
    QVERIFY2(output.contains(warning), output.constData());
    QVERIFY2(output.contains(given), output.constData());
    QVERIFY2(output.endsWith("done\n"), output.constData());
    QVERIFY2(!output.contains("left:"), output.constData());
    if (given.isEmpty())
        QVERIFY2(!output.contains("cloexec"), output.constData());
}

QTEST_GUILESS_MAIN(tst_Descriptors)
#include "tst_descriptors.moc"
