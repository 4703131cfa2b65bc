// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakescm.h"
#include "statushook.h"
#include "testservice/orders.h"
#include "wincontrollertest.h"

#include <QtDaemon/Service>

#include <deque>
#include <functional>

// Why a service failed, as read from the Event Log. Wine keeps none, so it is played here.
static std::deque<QByteArray> events; // the newest first, in the order in which they are read
static QString openSource;
static qsizetype nextEvent = 0;

static QByteArray record(const QString &source, const QStringList &strings, DWORD id = 0xE000042A)
{
    QString texts = source + QChar(u'\0');
    EVENTLOGRECORD header{};
    header.StringOffset = DWORD(sizeof header) + DWORD(texts.size()) * 2;
    for (const QString &string : strings)
        texts += string + QChar(u'\0');
    const qsizetype size = qsizetype(sizeof header) + texts.size() * 2;
    header.Length = DWORD((size + 3) / 4 * 4);
    header.EventID = id;
    header.NumStrings = WORD(strings.size());
    const QByteArray bytes(reinterpret_cast<const char *>(texts.utf16()), texts.size() * 2);
    return (QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + bytes).leftJustified(header.Length, '\0');
}

static HANDLE WINAPI registerSource(const wchar_t *, const wchar_t *source)
{
    openSource = QString::fromWCharArray(source);
    return &openSource;
}

static BOOL WINAPI reportEvent(HANDLE, WORD, WORD, DWORD id, SID *, WORD count, DWORD, const wchar_t **strings, void *)
{
    QStringList list;
    for (WORD i = 0; i < count; ++i)
        list += QString::fromWCharArray(strings[i]);
    events.push_front(record(openSource, list, id));
    return TRUE;
}

static BOOL WINAPI deregisterSource(HANDLE)
{
    return TRUE;
}

static HANDLE WINAPI openLog(const wchar_t *, const wchar_t *)
{
    nextEvent = 0;
    return &events;
}

static BOOL WINAPI readLog(HANDLE, DWORD, DWORD, void *buffer, DWORD room, DWORD *size, DWORD *needed)
{
    QByteArray block;
    qsizetype next = nextEvent;
    for (int i = 0; i < 2 && next < qsizetype(events.size()); ++i) // two per call
        block += events[size_t(next++)];
    *size = 0;
    *needed = DWORD(block.size());
    SetLastError(block.isEmpty() ? ERROR_HANDLE_EOF : ERROR_INSUFFICIENT_BUFFER);
    if (block.isEmpty() || block.size() > qsizetype(room))
        return FALSE;
    nextEvent = next;
    *size = DWORD(block.size());
    memcpy(buffer, block.constData(), size_t(block.size()));
    return TRUE;
}

static BOOL WINAPI closeLog(HANDLE)
{
    return TRUE;
}

class tst_LastWord : public WinControllerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void written_data();
    void written();
    void read();
    void notRead();
};

void tst_LastWord::initTestCase()
{
    WinControllerTest::initTestCase();
    QVERIFY(FakeScm::install());
    QVERIFY(replaceImport("RegisterEventSourceW", reinterpret_cast<void *>(&registerSource)));
    QVERIFY(replaceImport("ReportEventW", reinterpret_cast<void *>(&reportEvent)));
    QVERIFY(replaceImport("DeregisterEventSource", reinterpret_cast<void *>(&deregisterSource)));
    QVERIFY(replaceImport("OpenEventLogW", reinterpret_cast<void *>(&openLog)));
    QVERIFY(replaceImport("ReadEventLogW", reinterpret_cast<void *>(&readLog)));
    QVERIFY(replaceImport("CloseEventLog", reinterpret_cast<void *>(&closeLog)));
}

void tst_LastWord::init()
{
    events.clear();
    WinControllerTest::init();
}

void tst_LastWord::written_data()
{
    const Table<quint32, QString, QStringList> row("code", "reason", "strings"); // strings: empty if it did not fail
    const QString letters = manyLetters();
    row("reason", 5U, letters, {letters, "5"});
    row("no reason", 7U, {}, {QString(), "7"});
    const QString long_(40'000, u'x');
    row("long reason", 7U, long_, {long_.left(31'000), "7"});
    row("insertions", 5U, "50% of %1", {"50% of %\u200b1", "5"});
    row("cut in a pair", 5U, long_.left(30'999) + QStringLiteral("\U0001f680"), {long_.left(30'999), "5"});
    row("no failure", 0U, {}, {});
}

void tst_LastWord::written()
{
    QFETCH(quint32, code);
    QFETCH(QString, reason);
    QFETCH(QStringList, strings);
    qputenv("QTDAEMON_BACKEND", "windows");
    {
        Service service(QStringLiteral("another name than the SCM has"));
        connect(&service, &Service::running, &service, [&] { code == 0 ? service.stop() : service.fail(code, reason); });
        QCOMPARE(service.exec(), int(code));
    }
    QVERIFY(FakeScm::joinThreads());
    const QString source = QStringLiteral("fake");
    std::deque<QByteArray> expected{record(source, {QStringLiteral("The service fake was started.")}, 0x60000064)};
    if (strings.isEmpty())
        expected.push_front(record(source, {QStringLiteral("The service fake was stopped.")}, 0x60000067));
    else
        expected.push_front(record(source, strings));
    QVERIFY(events == expected);
}

void tst_LastWord::read()
{
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    events = {record(QStringLiteral("Spooler"), {QStringLiteral("paper"), QStringLiteral("42")}),
              record(name().toLower(), {QStringLiteral("something else"), QString(100'000, u'x')}, 1),
              record(name(), {QStringLiteral("no licence ü 試験"), QStringLiteral("42")}),
              record(name(), {QStringLiteral("long ago"), QStringLiteral("42")})};
    QCOMPARE(answerOf(m_controller->query()).value.status.text, QString()); // not reported while it runs
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Stopped)), 0U);
    QCOMPARE(answerOf(m_controller->query()).value.status.text, QStringLiteral("no licence ü 試験"));
    const auto answer = answerOf(m_controller->waitForState(State::Running));
    const QString sentence = name() + QStringLiteral(" stopped with service exit code 42: no licence ü 試験");
    QCOMPARE(answer.errorString, sentence);
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(
        std::any_of(findings.begin(), findings.end(), [&](const ServiceFinding &finding) { return finding.text == sentence; }));
}

void tst_LastWord::notRead()
{
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Stopped)), 0U);

    const auto text = [this](const std::deque<QByteArray> &log) {
        events = log;
        return answerOf(m_controller->query()).value.status.text;
    };
    const QString reason = QStringLiteral("no licence");
    const QByteArray whole = record(name(), {reason, QStringLiteral("42")});
    const auto broken = [&](const std::function<void(EVENTLOGRECORD *)> &breakIt) {
        QByteArray bytes = whole;
        breakIt(reinterpret_cast<EVENTLOGRECORD *>(bytes.data()));
        return std::deque<QByteArray>{bytes};
    };
    QCOMPARE(text({whole}), reason);
    QCOMPARE(text({record(name(), {QStringLiteral("50% of %\u200b1"), QStringLiteral("42")})}), QStringLiteral("50% of %1"));
    QCOMPARE(text({}), QString());
    QCOMPARE(text({record(name(), {QStringLiteral("no disk"), QStringLiteral("43")}), whole}), QString()); // another exit code
    QCOMPARE(text({record(name(), {reason})}), QString());
    QCOMPARE(text(broken([](auto *record) { record->Length = 0; })), QString());
    QCOMPARE(text(broken([](auto *record) { record->Length = 100'000; })), QString());
    QCOMPARE(text(broken([](auto *record) { record->Length -= 8; })), QString());
    QCOMPARE(text(broken([](auto *record) { record->StringOffset = 100'000; })), QString());
    QCOMPARE(text(broken([](auto *record) { record->NumStrings = 9; })), QString());
}

QTEST_GUILESS_MAIN(tst_LastWord)
#include "tst_lastword.moc"
