// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlogtest.h"

#include <QThread>

#include <memory>
#include <vector>

// What a ServiceLog writes to the Event Log, and what happens when that fails.
class tst_EventLog : public EventLogTest
{
    Q_OBJECT

private Q_SLOTS:
    void target();
    void types();
    void level();
    void texts_data();
    void texts();
    void identifiers_data();
    void identifiers();
    void longText();
    void threads();
    void isNotWaitedFor();
    void isAway_data();
    void isAway();
    void refusesOneEvent();
    void dropped();
    void neverReturns();
};

void tst_EventLog::target()
{
    {
        const ServiceLog log(source);
        QCOMPARE(log.target(), QStringLiteral("eventlog"));
    }
    EventHook::isStartedByScm = false;
    const ServiceLog log(source);
    QVERIFY(log.target() != QStringLiteral("eventlog"));
    qInfo("not an event");
    QVERIFY(EventHook::events().isEmpty());
}

void tst_EventLog::types()
{
    {
        const ServiceLog log(source);
        qDebug("a debug message");
        qInfo("two\nlines");
        qWarning("a warning");
        qCritical("critical ü \U0001f680");
    }
    const QList<ReportedEvent> expected{
        {source, EVENTLOG_INFORMATION_TYPE, Debug, {QStringLiteral("a debug message")}},
        {source, EVENTLOG_INFORMATION_TYPE, Info, {QStringLiteral("two\nlines")}},
        {source, EVENTLOG_WARNING_TYPE, Warning, {QStringLiteral("a warning")}},
        {source, EVENTLOG_ERROR_TYPE, Critical, {QStringLiteral("critical ü \U0001f680")}},
    };
    WAIT_FOR(EventHook::events().size() == expected.size());
    QCOMPARE(EventHook::events(), expected);
    qInfo("not an event");
    QCOMPARE(EventHook::events().size(), expected.size());
}

void tst_EventLog::level()
{
    ServiceLog log(source);
    log.setLevel(QtWarningMsg);
    qInfo("not an event");
    qWarning("a warning");
    WAIT_FOR(!EventHook::events().isEmpty());
    QCOMPARE(textsOf(EventHook::events()), QStringList(QStringLiteral("a warning")));
}

void tst_EventLog::texts_data()
{
    const Table<QString, QString> row("text", "written");
    row("empty", {}, {});
    row("NUL", QStringLiteral("a") + QChar() + u'b', "a\\u0000b");
    row("lone surrogate", QString(QChar(0xd83d)), "\\ud83d");
    row("insertion", "fe80::1%1 at 50% of %%5", "fe80::1%\u200b1 at 50% of %\u200b%\u200b5");
}

void tst_EventLog::texts()
{
    QFETCH(QString, text);
    const ServiceLog log(source);
    QMessageLogger().info().noquote() << text;
    WAIT_FOR(!EventHook::events().isEmpty());
    QTEST(textsOf(EventHook::events()).first(), "written");
}

void tst_EventLog::identifiers_data()
{
    const Table<QString, QString> row("identifier", "name");
    row("none", {}, "tst_eventlog");
    row("slashes", "a/b\\c", "a/b/c");
    row("long", QString(300, u'x'), QString(255, u'x'));
    row("NUL", QStringLiteral("a") + QChar() + u'b', "a");
    row("percent", "a%1", "a%1");
}

void tst_EventLog::identifiers()
{
    QFETCH(QString, identifier);
    QFETCH(QString, name);
    const ServiceLog log(identifier);
    qInfo("text");
    WAIT_FOR(!EventHook::events().isEmpty());
    QCOMPARE(EventHook::events(), (QList<ReportedEvent>{{name, EVENTLOG_INFORMATION_TYPE, Info, {QStringLiteral("text")}}}));
}

void tst_EventLog::longText()
{
    const ServiceLog log(source);
    const QString text = QString(10'000'000, u'x') + u'y';
    QMessageLogger().info().noquote() << text;
    qInfo("next");
    WAIT_FOR(!EventHook::events().isEmpty() && EventHook::events().last().strings.first() == QStringLiteral("next"));
    QStringList texts = textsOf(EventHook::events());
    texts.removeLast();
    QString whole;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString number = QStringLiteral("[%1/%2] ").arg(i + 1).arg(texts.size());
        QVERIFY(texts[i].size() <= 31'839);
        QVERIFY(texts[i].startsWith(number));
        whole += texts[i].mid(number.size());
    }
    QVERIFY(whole == text);
}

void tst_EventLog::threads()
{
    constexpr int count = 8;
    constexpr int perThread = 200;
    {
        const ServiceLog log(source);
        std::vector<std::unique_ptr<QThread>> all;
        for (int thread = 0; thread < count; ++thread) {
            all.emplace_back(QThread::create([thread] {
                for (int number = 0; number < perThread; ++number)
                    qInfo("%d %d", thread, number);
            }));
            all.back()->start();
        }
        for (const auto &thread : all)
            thread->wait();
    }
    WAIT_FOR(EventHook::events().size() == count * perThread);
    QList<int> next(count, 0);
    const QStringList texts = textsOf(EventHook::events());
    for (const QString &text : texts) {
        const int thread = text.section(u' ', 0, 0).toInt();
        QCOMPARE(text.section(u' ', 1).toInt(), next[thread]++);
    }
}

// An Event Log that does not return blocks nobody; the messages are written later, in order.
void tst_EventLog::isNotWaitedFor()
{
    QStringList expected;
    {
        const ServiceLog log(source);
        EventHook::block(true);
        for (int i = 0; i < 1000; ++i) {
            qInfo("%d", i);
            expected += QString::number(i);
        }
        QVERIFY(EventHook::events().isEmpty());
        EventHook::block(false);
    }
    WAIT_FOR(EventHook::events().size() == expected.size());
    QCOMPARE(textsOf(EventHook::events()), expected);
}

void tst_EventLog::isAway_data()
{
    QTest::addColumn<DWORD>("error");
    QTest::newRow("not started yet") << DWORD(RPC_S_SERVER_UNAVAILABLE);
    QTest::newRow("restarted") << DWORD(ERROR_INVALID_HANDLE);
    QTest::newRow("full") << DWORD(ERROR_LOG_FILE_FULL);
}

void tst_EventLog::isAway()
{
    QFETCH(DWORD, error);
    const ServiceLog log(source);
    EventHook::fail(error, 2);
    qInfo("first");
    qInfo("second");
    WAIT_FOR(textsOf(EventHook::events()) == QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void tst_EventLog::refusesOneEvent()
{
    const ServiceLog log(source);
    EventHook::fail(ERROR_INVALID_PARAMETER, 1);
    qInfo("first");
    qInfo("second");
    WAIT_FOR(textsOf(EventHook::events()) == QStringList(QStringLiteral("second")));
}

void tst_EventLog::dropped()
{
    const ServiceLog log(source);
    EventHook::block(true);
    const QString large(1024 * 1024, u'x');
    for (int i = 0; i < 20; ++i)
        QMessageLogger().info().noquote() << large;
    EventHook::block(false);
    const QString notice = QStringLiteral(" messages were dropped while the Event Log accepted none.");
    WAIT_FOR(!EventHook::events().isEmpty() && EventHook::events().last().strings.first().endsWith(notice));
    const QList<ReportedEvent> events = EventHook::events();
    QCOMPARE(events.last().id, DWORD(Warning));
    const qsizetype whole = std::count_if(events.begin(), events.end(), [](const ReportedEvent &event) {
        return event.strings.first().startsWith(QLatin1String("[1/"));
    });
    QCOMPARE(events.last().strings.first(), QString::number(20 - whole) + notice);
    QVERIFY(whole >= 15);
    qInfo("next");
    WAIT_FOR(EventHook::events().last().strings.first() == QStringLiteral("next"));
}

// The ServiceLog can be destroyed all the same.
void tst_EventLog::neverReturns()
{
    {
        const ServiceLog log(source);
        EventHook::block(true);
        qInfo("text");
    }
    QVERIFY(EventHook::events().isEmpty());
    EventHook::block(false);
    WAIT_FOR(EventHook::events().size() == 1);
}

QTEST_GUILESS_MAIN(tst_EventLog)
#include "tst_eventlog.moc"
