// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "core/logging_p.h"
#include "journald.h"
#include "log/journaltarget_p.h"

#include <QThread>

#include <sys/wait.h>

using namespace QtDaemon;

// The native protocol of the journal, with a socket in place of journald's.
class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void fieldsOfTheLibrary();
    void priorities_data();
    void priorities();
    void anyText_data();
    void anyText();
    void fullSocket();
    void absentAndBack();
    void longestQueue();
    void threads();
    void fatalInAFullQueue();
    void forkedChild();
    void unreachable();
};

static void write(JournalTarget &journal, const QString &text, QtMsgType type = QtInfoMsg)
{
    static const QMessageLogContext context("main.cpp", 42, "int main()", "default");
    journal.write({type, context, text});
}

void tst_Journal::fields()
{
    Journald journald;
    const QString identifier = QStringLiteral("heart beat/1 ").repeated(24); // more than 300 characters
    JournalTarget journal(identifier, journald.path());
    write(journal, QStringLiteral("It beats."));
    const Journald::Entry expected{
        {"MESSAGE", "It beats."},
        {"PRIORITY", "6"},
        {"SYSLOG_IDENTIFIER", identifier.toUtf8()},
        {"QT_CATEGORY", "default"},
        {"CODE_FILE", "main.cpp"},
        {"CODE_LINE", "42"},
        {"CODE_FUNC", "int main()"},
        {"TID", QByteArray::number(gettid())},
    };
    QCOMPARE(journald.next(), expected);

    const QMessageLogContext unknown{};
    const QString text = QStringLiteral("And again.");
    journal.write({QtInfoMsg, unknown, text});
    QCOMPARE(journald.next().value_or(Journald::Entry()).keys(),
             (QByteArrayList{"MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER", "TID"}));
}

void tst_Journal::fieldsOfTheLibrary()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    const QMessageLogContext context{};
    const QString text = QStringLiteral("heartbeat: Running");
    {
        const auto &[id, name] = MessageId::states[quint32(State::Running)];
        const LogSubject subject(id, QStringLiteral("heart"), name);
        journal.write({QtInfoMsg, context, text, LogSubject::current()});
    }
    journal.write({QtInfoMsg, context, text, LogSubject::current()});
    auto entry = journald.next().value_or(Journald::Entry());
    QCOMPARE(entry.value("MESSAGE_ID"), QByteArray("fe64be1f058046e79920b1b2ed3a723c")); // from the page Logging
    QCOMPARE(entry.value("QTDAEMON_SERVICE"), QByteArray("heart"));
    QCOMPARE(entry.value("QTDAEMON_STATE"), QByteArray("Running"));
    entry = journald.next().value_or(Journald::Entry());
    QCOMPARE(entry.keys(), (QByteArrayList{"MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER", "TID"}));
}

void tst_Journal::priorities_data()
{
    const Table<QtMsgType, QByteArray> row("type", "priority");
    row("debug", QtDebugMsg, "7");
    row("info", QtInfoMsg, "6");
    row("warning", QtWarningMsg, "4");
    row("critical", QtCriticalMsg, "2");
    row("fatal", QtFatalMsg, "1");
}

void tst_Journal::priorities()
{
    QFETCH(QtMsgType, type);
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    write(journal, QStringLiteral("It beats."), type);
    QTEST(journald.next().value_or(Journald::Entry()).value("PRIORITY"), "priority");
}

void tst_Journal::anyText_data()
{
    const Table<QString, bool> row("text", "asFile");
    row("empty", "", false);
    row("lines", "one\ntwo\n\nPRIORITY=0\n", false);
    row("NUL", QStringLiteral("a%1b").arg(QChar(0)), false);
    row("placeholders", "100% %s %1 %n", false);
    row("a tab and other scripts", "\tÄ 日本 \U0001F600", false);
    row("10 MB", QString(10'000'000, u'x'), true);
    row("1 MB of lines", QStringLiteral("line\n").repeated(200'000), true);
}

void tst_Journal::anyText()
{
    QFETCH(QString, text);
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    write(journal, text);
    const auto received = journald.next();
    QVERIFY(received);
    QVERIFY(received->value("MESSAGE") == text.toUtf8());
    QCOMPARE(received->value("PRIORITY"), QByteArray("6"));
    QTEST(journald.files() == 1, "asFile");
}

// Nobody reads: writing continues, and everything arrives in order once somebody reads.
void tst_Journal::fullSocket()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        write(journal, QString::number(i));
    for (int i = 0; i < count; ++i)
        QCOMPARE(journald.message(), QByteArray::number(i));
}

void tst_Journal::absentAndBack()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    write(journal, QStringLiteral("0"));
    QCOMPARE(journald.message(), QByteArray("0"));
    journald.close();
    for (int i = 1; i <= 100; ++i)
        write(journal, QString::number(i));
    journald.listen();
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(journald.message(), QByteArray::number(i));
    journal.flush();
    write(journal, QStringLiteral("101")); // sent directly to the new socket
    QCOMPARE(journald.message(), QByteArray("101"));
}

void tst_Journal::longestQueue()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journald.close();
    constexpr int count = 100;
    const QString text(800'000, u'x'); // 80 MB in all
    for (int i = 0; i < count; ++i)
        write(journal, QString::number(i) + u' ' + text);
    journald.listen();
    int kept = 0;
    QByteArray message;
    for (;; ++kept) {
        message = journald.message();
        if (!message.startsWith(QByteArray::number(kept) + ' '))
            break;
    }
    QVERIFY(kept >= JournalSocket::longestQueue / (2 * text.size())); // most of what fits
    QVERIFY(kept < count);
    QCOMPARE(message, QByteArray::number(count - kept) + " messages were dropped while the journal accepted none.");
    journal.flush();
    write(journal, QStringLiteral("after it"));
    QCOMPARE(journald.message(), QByteArray("after it"));
}

void tst_Journal::threads()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    constexpr int perThread = 5000;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int number = 0; number < 8; ++number) {
        writers.emplace_back(QThread::create([&journal, number] {
            for (int i = 0; i < perThread; ++i)
                write(journal, QStringLiteral("%1 %2").arg(number).arg(i));
        }));
        writers.back()->start();
    }
    QList<int> expected(8, 0);
    for (int i = 0; i < 8 * perThread; ++i) {
        const auto received = journald.next();
        QVERIFY(received);
        const QByteArrayList words = received->value("MESSAGE").split(' ');
        QCOMPARE(words[1].toInt(), expected[words[0].toInt()]++);
    }
    for (const auto &writer : writers)
        QVERIFY(writer->wait());
}

// A fatal message is kept even if the queue becomes longer than permitted.
void tst_Journal::fatalInAFullQueue()
{
    Journald journald;
    auto journal = std::make_unique<JournalTarget>(QStringLiteral("heartbeat"), journald.path());
    journald.close();
    const QString text(800'000, u'x');
    for (int i = 0; i < 60; ++i)
        write(*journal, text);
    write(*journal, QStringLiteral("fatal"), QtFatalMsg);
    journald.listen();
    QByteArrayList messages;
    while (messages.isEmpty() || !messages.last().contains("messages were dropped")) {
        messages += journald.message();
        QVERIFY(!messages.last().isNull());
    }
    QVERIFY(messages.contains("fatal"));
}

// The thread that sends queued messages exists only in the parent.
void tst_Journal::forkedChild()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journald.close();
    write(journal, QStringLiteral("of the parent")); // the message is queued
    int go[2];
    QCOMPARE(pipe(go), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(go[1]);
        char byte = 0;
        while (read(go[0], &byte, 1) < 0) { } // until the parent has closed its end
        write(journal, QStringLiteral("of the child"));
        _exit(0);
    }
    close(go[0]);
    journald.listen();
    QCOMPARE(journald.message(), QByteArray("of the parent"));
    close(go[1]);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(journald.message(), QByteArray("of the child"));
}

void tst_Journal::unreachable()
{
    QVERIFY(!JournalTarget(QStringLiteral("heartbeat"), "/nowhere/socket").isReachable());
    const Journald journald;
    QVERIFY(JournalTarget(QStringLiteral("heartbeat"), journald.path()).isReachable());
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
