// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

// What a program logs as it ends. Wine has no Windows Error Reporting, and at a stack overflow it ends the process without
// calling anything in it. The exit code is that of the exception.
class tst_WinCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void tst_WinCrash::ends_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<uint>("exitCode");
    const QString violation
        = QStringLiteral("^Crashed with exception 0xc0000005 at address 0x10, in crashing.exe\\+0x[0-9a-f]+\\r?$");
    const QString thrown = QStringLiteral("An exception was not caught: the disk is gone\\r?$");
    constexpr uint aborted = 3; // of the C runtime's abort()
    QTest::newRow("a fault") << "write" << violation << 0xc0000005U;
    QTest::newRow("of a thread") << "thread-write" << violation << 0xc0000005U;
    QTest::newRow("the program's own filter") << "own write" << violation << 7U;
    QTest::newRow("abort") << "abort"
                           << "^Crashed with SIGABRT\\r?$" << aborted;
    QTest::newRow("an exception") << "throw" << thrown << aborted;
    QTest::newRow("an exception of a thread") << "thread-throw" << thrown << aborted;
    QTest::newRow("qFatal") << "fatal"
                            << "^fatal\\r?$" << 0xc0000602U; // Qt fails fast
}

void tst_WinCrash::ends()
{
    QFETCH(QString, words);
    QFETCH(QString, pattern);
    QFETCH(uint, exitCode);
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/crashing.exe"), words.split(u' '));
    QVERIFY(process.waitForFinished(-1));
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(error.startsWith(QLatin1String("an info message")), qPrintable(error));
    QVERIFY2(error.contains(QRegularExpression(pattern, QRegularExpression::MultilineOption)), qPrintable(error));
    QVERIFY2(error.count(QLatin1String("Crashed")) <= 1, qPrintable(error));
    QCOMPARE(uint(process.exitCode()), exitCode);
}

QTEST_GUILESS_MAIN(tst_WinCrash)
#include "tst_wincrash.moc"
