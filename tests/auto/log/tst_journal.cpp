// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journald.h"
#include "log/journaltarget_p.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace QtDaemon;

// The native protocol of the journal, with a socket in the place of journald's.
class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void priorities_data();
    void priorities();
    void anyText_data();
    void anyText();
    void fullSocket();
    void absentAndBack();
    void longestQueue();
    void threads();
};

static LogEntry entry(const QString &text, QtMsgType type = QtInfoMsg)
{
    static const QMessageLogContext context("main.cpp", 42, "int main()", "heart");
    return {type, context, text};
}

void tst_Journal::fields()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heart beat/1"), journald.path());
    journal.write(entry(QStringLiteral("It beats.")));
    const Journald::Entry expected{
        {"MESSAGE", "It beats."},
        {"PRIORITY", "6"},
        {"SYSLOG_IDENTIFIER", "heart beat/1"},
        {"QT_CATEGORY", "heart"},
        {"CODE_FILE", "main.cpp"},
        {"CODE_LINE", "42"},
        {"CODE_FUNC", "int main()"},
        {"TID", QByteArray::number(gettid())},
    };
    QCOMPARE(journald.next(), expected);

    const QMessageLogContext unknown{};
    journal.write({QtInfoMsg, unknown, QStringLiteral("And again.")});
    QCOMPARE(journald.next()->keys(), (QByteArrayList{"MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER", "TID"}));
}

void tst_Journal::priorities_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<QByteArray>("priority");
    QTest::newRow("debug") << QtDebugMsg << QByteArray("7");
    QTest::newRow("info") << QtInfoMsg << QByteArray("6");
    QTest::newRow("warning") << QtWarningMsg << QByteArray("4");
    QTest::newRow("critical") << QtCriticalMsg << QByteArray("2");
    QTest::newRow("fatal") << QtFatalMsg << QByteArray("1");
}

void tst_Journal::priorities()
{
    QFETCH(QtMsgType, type);
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journal.write(entry(QStringLiteral("It beats."), type));
    QTEST(journald.next()->value("PRIORITY"), "priority");
}

void tst_Journal::anyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asFile");
    QTest::newRow("empty") << QString("") << false;
    QTest::newRow("lines") << QStringLiteral("one\ntwo\n\nPRIORITY=0\n") << false;
    QTest::newRow("NUL") << QStringLiteral("a%1b").arg(QChar(0)) << false;
    QTest::newRow("placeholders") << QStringLiteral("100% %s %1 %n") << false;
    QTest::newRow("a tab and other scripts") << QStringLiteral("\tÄ 日本 \U0001F600") << false;
    QTest::newRow("10 MB") << QString(10'000'000, u'x') << true;
    QTest::newRow("1 MB of lines") << QStringLiteral("line\n").repeated(200'000) << true;
}

void tst_Journal::anyText()
{
    QFETCH(QString, text);
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journal.write(entry(text));
    const auto received = journald.next();
    QVERIFY(received);
    QVERIFY(received->value("MESSAGE") == text.toUtf8());
    QCOMPARE(received->value("PRIORITY"), QByteArray("6"));
    QTEST(journald.files() == 1, "asFile");
}

// Nobody reads: writing goes on, and everything comes in order once somebody does.
void tst_Journal::fullSocket()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        journal.write(entry(QString::number(i)));
    for (int i = 0; i < count; ++i)
        QCOMPARE(journald.next()->value("MESSAGE"), QByteArray::number(i));
}

void tst_Journal::absentAndBack()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journal.write(entry(QStringLiteral("0")));
    QCOMPARE(journald.next()->value("MESSAGE"), QByteArray("0"));
    journald.close();
    for (int i = 1; i <= 100; ++i)
        journal.write(entry(QString::number(i)));
    journald.listen();
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(journald.next()->value("MESSAGE"), QByteArray::number(i));
    journal.flush();
    journal.write(entry(QStringLiteral("101"))); // straight to the new socket
    QCOMPARE(journald.next()->value("MESSAGE"), QByteArray("101"));
}

void tst_Journal::longestQueue()
{
    Journald journald;
    JournalTarget journal(QStringLiteral("heartbeat"), journald.path());
    journald.close();
    constexpr int count = 100;
    const QString text(800'000, u'x'); // 80 MB in all
    for (int i = 0; i < count; ++i)
        journal.write(entry(QString::number(i) + u' ' + text));
    journald.listen();
    int kept = 0;
    QByteArray message;
    for (;; ++kept) {
        message = journald.next()->value("MESSAGE");
        if (!message.startsWith(QByteArray::number(kept) + ' '))
            break;
    }
    QVERIFY(kept >= JournalSocket::longestQueue / (2 * text.size())); // most of what fits
    QVERIFY(kept < count);
    QCOMPARE(message, QByteArray::number(count - kept) + " messages were dropped while the journal accepted none.");
    journal.flush();
    journal.write(entry(QStringLiteral("after it")));
    QCOMPARE(journald.next()->value("MESSAGE"), QByteArray("after it"));
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
                journal.write(entry(QStringLiteral("%1 %2").arg(number).arg(i)));
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

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
