// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "journald.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <limits>

#include <sys/resource.h>
#include <unistd.h>

// What a program logs when it ends, and how it ends, with a journal that the test provides and with standard error.
class tst_LastWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void sentByAnother();
    void handlerOfTheProgram();
    void afterTheLog();
    void laterHandlerOfTerminate();
    void behindWhatIsQueued();
    void nobodyReads();
    void fullJournalHoldsNothingUp();
};

// Core dumps would only be left lying around.
void tst_LastWords::initTestCase()
{
    const rlimit none{0, 0};
    QCOMPARE(setrlimit(RLIMIT_CORE, &none), 0);
}

static void begin(QProcess *process, const QStringList &words, const QByteArray &journal)
{
    QStringList variables = QProcess::systemEnvironment();
    variables.removeIf([](const QString &v) { return v.startsWith(QLatin1String("QT_")); });
    process->setEnvironment(variables
                            + QStringList{QStringLiteral("QTDAEMON_TEST_JOURNAL=") + QFile::decodeName(journal),
                                          QStringLiteral("QT_FORCE_STDERR_LOGGING=1")});
    process->start(QStringLiteral(PLAYED_PROGRAM), words);
}

static QList<Journald::Entry> takeAll(Journald *journald)
{
    QList<Journald::Entry> all;
    while (const auto entry = journald->next(0))
        all += *entry;
    return all;
}

static bool endsBySignal(QProcess *process, int number)
{
    return process->waitForFinished(-1) && process->exitStatus() == QProcess::CrashExit && process->exitCode() == number;
}

void tst_LastWords::ends_data()
{
    const Table<QString, int, QString> row("words", "number", "pattern");
    const QString inProgram = QStringLiteral(", in played_program\\+0x[0-9a-f]+$");
    const QString segv = QStringLiteral("^Crashed with SIGSEGV at address 0x10") + inProgram;
    const QString overflow = QStringLiteral("^Crashed with SIGSEGV at address 0x[0-9a-f]+") + inProgram;
    const QString inSomeModule = QStringLiteral(", in \\S+\\+0x[0-9a-f]+$");
    row("SIGSEGV", "info segv", SIGSEGV, segv);
    row("of a thread", "info thread-segv", SIGSEGV, segv);
    row("of a child that was forked", "fork info segv", SIGSEGV, segv);
    row("a null function", "info call", SIGSEGV, "^Crashed with SIGSEGV at address 0x0$");
    row("stack overflow", "info overflow", SIGSEGV, overflow);
    row("stack overflow of a thread", "info thread-overflow", SIGSEGV, overflow);
    row("SIGBUS", "info bus", SIGBUS, "^Crashed with SIGBUS at address 0x[0-9a-f]+000" + inProgram);
    row("SIGFPE", "info fpe", SIGFPE, "^Crashed with SIGFPE" + inSomeModule);
    row("SIGILL", "info ill", SIGILL, "^Crashed with SIGILL at address 0x[0-9a-f]+" + inProgram);
    row("SIGABRT", "info abort", SIGABRT, "^Crashed with SIGABRT" + inSomeModule);
    row("an exception", "info throw", SIGABRT, "An exception was not caught: the disk is gone$");
    row("an exception of a thread", "info thread-throw", SIGABRT, "An exception was not caught: the disk is gone$");
    row("another exception", "info throw-number", SIGABRT, "An exception was not caught. It is no std::exception.$");
    row("std::terminate", "info terminate", SIGABRT, "std::terminate\\(\\) was called without an exception.$");
    row("qFatal", "info fatal", SIGABRT, "^fatal$");
}

// One line, after everything that was logged before.
void tst_LastWords::ends()
{
    QFETCH(QString, words);
    QFETCH(int, number);
    QFETCH(QString, pattern);
    const bool forks = words.startsWith(QLatin1String("fork"));
    const int lines = forks ? 2 : 1;
    // Each row has its own pattern: clazy:excludeall=use-static-qregularexpression
    const QRegularExpression expected(pattern, QRegularExpression::MultilineOption);
    {
        QProcess process;
        begin(&process, words.split(u' '), {});
        QVERIFY(endsBySignal(&process, number));
        const QString error = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(error.startsWith(QLatin1String("an info message\n")), qPrintable(error));
        QVERIFY2(expected.match(error).hasMatch(), qPrintable(error));
        QVERIFY2(error.count(QLatin1String("Crashed")) <= lines, qPrintable(error));
    }
    Journald journald;
    QProcess process;
    begin(&process, words.split(u' '), journald.path());
    QVERIFY(endsBySignal(&process, number));
    QVERIFY(!process.readAllStandardError().contains("Crashed"));
    QList<Journald::Entry> all;
    while (all.isEmpty() || (forks && all.size() < 4)) // the child may still be writing
        all += takeAll(&journald);
    QCOMPARE(all.first().value("MESSAGE"), QByteArray("an info message"));
    const auto crashes = std::count_if(all.begin(), all.end(), [&](const Journald::Entry &entry) {
        return entry.value("PRIORITY") == "1" && entry.value("SYSLOG_IDENTIFIER") == "logging" && entry.contains("TID")
            && expected.match(QString::fromUtf8(entry.value("MESSAGE"))).hasMatch();
    });
    QCOMPARE(crashes, lines);
    QCOMPARE(all.size(), (words.contains(QLatin1String("thread-overflow")) ? 2 : 1) * lines + lines);
}

void tst_LastWords::sentByAnother()
{
    Journald journald;
    QProcess process;
    begin(&process, {QStringLiteral("info"), QStringLiteral("wait")}, journald.path());
    QCOMPARE(journald.message(), QByteArray("an info message")); // the handlers are installed by now
    kill(pid_t(process.processId()), SIGABRT);
    QVERIFY(endsBySignal(&process, SIGABRT));
    const QByteArray message = journald.message();
    QVERIFY2(message.startsWith("Crashed with SIGABRT sent by process " + QByteArray::number(getpid())), message);
}

void tst_LastWords::handlerOfTheProgram()
{
    QProcess process;
    begin(&process, {QStringLiteral("own"), QStringLiteral("segv")}, {});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

// The handlers are removed together with the log, and the process still ends.
void tst_LastWords::afterTheLog()
{
    QProcess process;
    begin(&process, {QStringLiteral("atexit-segv")}, {});
    QVERIFY(endsBySignal(&process, SIGSEGV));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

// The runtime prints its own text, too.
void tst_LastWords::laterHandlerOfTerminate()
{
    Journald journald;
    QProcess process;
    begin(&process, {QStringLiteral("throw")}, journald.path());
    QVERIFY(endsBySignal(&process, SIGABRT));
    QVERIFY(process.readAllStandardError().contains("what():  the disk is gone"));
}

static QStringList infos(int count)
{
    return QList<QString>(count, QStringLiteral("info"));
}

void tst_LastWords::behindWhatIsQueued()
{
    constexpr int lines = 700; // slightly more than a socket holds, because the crashed process waits for a limited time
    Journald journald;
    QProcess process;
    begin(&process, infos(lines) + QStringList(QStringLiteral("thread-segv")), journald.path());
    for (int i = 0; i < lines; ++i)
        QCOMPARE(journald.message(), QByteArray("an info message"));
    QVERIFY(journald.message().startsWith("Crashed with SIGSEGV"));
    QVERIFY(endsBySignal(&process, SIGSEGV));
}

// The line then goes to standard error, and the process ends.
void tst_LastWords::nobodyReads()
{
    Journald journald;
    QProcess process;
    begin(&process, infos(3000) + QStringList(QStringLiteral("segv")), journald.path());
    QVERIFY(endsBySignal(&process, SIGSEGV));
    QVERIFY(process.readAllStandardError().startsWith("Crashed with SIGSEGV"));
}

static qint64 timeOfLines(const QByteArray &journal)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    begin(&process, {QStringLiteral("time")}, journal);
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toLongLong();
}

// Nobody reads: each message is queued, which takes about as long as writing it to /dev/null.
void tst_LastWords::fullJournalHoldsNothingUp()
{
    qint64 full = std::numeric_limits<qint64>::max();
    qint64 nowhere = full;
    for (int round = 0; round < 5; ++round) {
        const Journald journald;
        full = qMin(full, timeOfLines(journald.path()));
        nowhere = qMin(nowhere, timeOfLines({}));
    }
    QVERIFY(nowhere > 0);
    const QByteArray times
        = QByteArray::number(full / 10'000) + " ns a line, " + QByteArray::number(nowhere / 10'000) + " to /dev/null";
    qInfo("%s", times.constData());
    QVERIFY2(full < 20 * nowhere, times);
}

QTEST_GUILESS_MAIN(tst_LastWords)
#include "tst_lastwords.moc"
