// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/commandline/outcome.h"
#include "../auto/table.h"

#include <QRegularExpression>

// What a program logs when it crashes. Wine has no Windows Error Reporting, and at a stack overflow it ends the process without
// calling anything in it. The exit code is the exception's.
class tst_WinCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void ofAService_data();
    void ofAService();
};

static Outcome run(const QString &words)
{
    return outcomeOf(QCoreApplication::applicationDirPath() + QStringLiteral("/crashing.exe"), words.split(u' '), {});
}

void tst_WinCrash::ends_data()
{
    const Table<QString, QString, uint> row("words", "pattern", "exitCode");
    const QString violation
        = QStringLiteral("^Crashed with exception 0xc0000005 at address 0x10, in crashing.exe\\+0x[0-9a-f]+$");
    const QString thrown = QStringLiteral("An exception was not caught: the disk is gone$");
    constexpr uint aborted = 3; // of the C runtime's abort()
    row("a fault", "write", violation, 0xc0000005U);
    row("of a thread", "thread-write", violation, 0xc0000005U);
    row("the program's own filter", "own write", violation, 7U);
    row("abort", "abort", "^Crashed with SIGABRT$", aborted);
    row("an exception", "throw", thrown, aborted);
    row("an exception of a thread", "thread-throw", thrown, aborted);
    row("qFatal", "fatal", "^fatal$", 0xc0000602U); // Qt ends the process with a fail-fast exception
}

void tst_WinCrash::ends()
{
    QFETCH(QString, words);
    QFETCH(QString, pattern);
    QFETCH(uint, exitCode);
    const Outcome outcome = run(words);
    const QString &error = outcome.errors;
    QVERIFY2(error.startsWith(QLatin1String("an info message")), qPrintable(error));
    QVERIFY2(error.contains(QRegularExpression(pattern, QRegularExpression::MultilineOption)), qPrintable(error));
    QVERIFY2(error.count(QLatin1String("Crashed")) <= 1, qPrintable(error));
    QCOMPARE(uint(outcome.code), exitCode);
}

void tst_WinCrash::ofAService_data()
{
    const Table<QString, QString, uint> row("event", "error", "exitCode"); // error: what is on standard error
    const QString violation = QStringLiteral("Crashed with exception 0xc0000005 at address 0x10, in crashing.exe\\+0x[0-9a-f]+");
    const QString ofFault = QStringLiteral("e0000005 ") + violation + QStringLiteral("\\|");
    row("scm write", ofFault, {}, 0xc0000005U);
    row("scm thread-write", ofFault, {}, 0xc0000005U);
    row("restarted write", ofFault, {}, 0xc0000005U);
    row("stuck write", {}, violation, 0xc0000005U);
    row("scm abort", QStringLiteral("e0000005 Crashed with SIGABRT\\|"), {}, 3U);
}

// In the Event Log, and on standard error when the Event Log does not accept it.
void tst_WinCrash::ofAService()
{
    QFETCH(QString, event);
    QFETCH(QString, error);
    QFETCH(uint, exitCode);
    const Outcome outcome = run(QString::fromLatin1(QTest::currentDataTag())); // the output includes that of Wine's debugger
    const auto hasLine = [](const QString &text, const QString &line) {
        return line.isEmpty() ? !text.contains(QStringLiteral("Crashed"))
                              : text.contains(QRegularExpression(u'^' + line + u'$', QRegularExpression::MultilineOption));
    };
    QVERIFY2(hasLine(outcome.output, event), qPrintable(outcome.output));
    QVERIFY2(hasLine(outcome.errors, error), qPrintable(outcome.errors));
    QCOMPARE(uint(outcome.code), exitCode);
}

QTEST_GUILESS_MAIN(tst_WinCrash)
#include "tst_wincrash.moc"
