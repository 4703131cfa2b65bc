// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controllertest.h"
#include "eventhook.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>
#include <QtDaemon/ServiceLog>

#include <QThread>

#include <memory>
#include <vector>

// What reaches the Event Log: the program's messages, by way of a ServiceLog, and a service's errors and states.
class tst_EventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    void errors_data();
    void errors();
    void refusedSettings();
    void table_data();
    void table();
    void ofAService();
};

static const QString source = QStringLiteral("heart beat ü");

enum : DWORD {
    Debug = 0x60000001,
    Info = 0x60000002,
    Warning = 0xA0000003,
    Critical = 0xE0000004,
    Fatal = 0xE0000005,
    Started = 0x60000064,
    Paused = 0x60000065,
    Continued = 0x60000066,
    Stopped = 0x60000067,
    ErrorOccurred = 0xE0000068,
    Failed = 0xE000042A,
};

static QStringList textsOf(const QList<ReportedEvent> &events)
{
    QStringList texts;
    for (const ReportedEvent &event : events)
        texts += event.strings;
    return texts;
}

void tst_EventLog::initTestCase()
{
    QVERIFY(EventHook::install());
}

void tst_EventLog::init()
{
    EventHook::clear();
    EventHook::setStartedByScm(true);
}

void tst_EventLog::cleanup()
{
    EventHook::clear();
}

void tst_EventLog::target()
{
    {
        const ServiceLog log(source);
        QCOMPARE(log.target(), QStringLiteral("eventlog"));
    }
    EventHook::setStartedByScm(false);
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("NUL") << QStringLiteral("a") + QChar() + u'b' << QStringLiteral("a\\u0000b");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << QStringLiteral("\\ud83d");
    QTest::newRow("insertion") << QStringLiteral("fe80::1%1 at 50% of %%5")
                               << QStringLiteral("fe80::1%\u200b1 at 50% of %\u200b%\u200b5");
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
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << QStringLiteral("tst_eventlog");
    QTest::newRow("slashes") << QStringLiteral("a/b\\c") << QStringLiteral("a/b/c");
    QTest::newRow("long") << QString(300, u'x') << QString(255, u'x');
    QTest::newRow("NUL") << QStringLiteral("a") + QChar() + u'b' << QStringLiteral("a");
    QTest::newRow("percent") << QStringLiteral("a%1") << QStringLiteral("a%1");
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

// An Event Log that takes nothing holds nobody up; what was logged comes later, in order.
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

// The ServiceLog goes all the same.
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

void tst_EventLog::errors_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("isStartedByScm");
    QTest::addColumn<DWORD>("id"); // 0: no event
    QTest::newRow("without a ServiceLog") << false << true << DWORD(ErrorOccurred);
    QTest::newRow("with a ServiceLog") << true << true << DWORD(Warning);
    QTest::newRow("on a console") << false << false << DWORD(0);
}

void tst_EventLog::errors()
{
    QFETCH(bool, hasLog);
    QFETCH(bool, isStartedByScm);
    QFETCH(DWORD, id);
    EventHook::setStartedByScm(isStartedByScm);
    std::optional<ServiceLog> log;
    if (hasLog)
        log.emplace(source);
    Service service(QStringLiteral("a\\b"));
    QString error;
    connect(&service, &Service::errorOccurred, &service, [&](const QString &sentence) { error = sentence; });
    QVERIFY(!service.start());
    if (id == 0) {
        QVERIFY(EventHook::events().isEmpty());
        return;
    }
    WAIT_FOR(!EventHook::events().isEmpty());
    log.reset();
    const QList<ReportedEvent> events = EventHook::events();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().id, id);
    QCOMPARE(events.first().source, hasLog ? source : QStringLiteral("a/b"));
    QVERIFY(events.first().strings.first().endsWith(error));
}

void tst_EventLog::refusedSettings()
{
    EmbeddedManager manager;
    Service service(source, manager.backend());
    service.setQuitOnStopped(false);
    connect(&service, &Service::paramChange, &service, [&] { service.refuse(QStringLiteral("no such port")); });
    QVERIFY(service.start());
    manager.start();
    manager.advance(std::chrono::seconds(2));
    QCOMPARE(manager.status().state, State::Running);
    QCOMPARE(manager.control(Control::ParamChange), Error::NoError);
    manager.advance(std::chrono::seconds(2));
    const QList<ReportedEvent> events = EventHook::events();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().id, DWORD(ErrorOccurred));
    QVERIFY(events.first().strings.first().endsWith(QStringLiteral("no such port")));
}

// As the Event Viewer reads it: in the library's DLL, and in a program that qtdaemon_add_event_messages() was called for.
void tst_EventLog::table_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<DWORD>("id");
    QTest::addColumn<QString>("text");
    constexpr DWORD ids[] = {Debug, Info, Warning, Critical, Fatal, Started, Paused, Continued, Stopped, ErrorOccurred};
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &file : {QStringLiteral(EVENT_LIBRARY), QStringLiteral("eventmessages.exe")}) {
        for (const DWORD id : ids)
            QTest::addRow("%s %lx", qPrintable(file), id) << folder + u'/' + file << id << QStringLiteral("50 % ü");
        QTest::addRow("%s failed", qPrintable(file))
            << folder + u'/' + file << DWORD(Failed) << QStringLiteral("The service failed with code 42. 50 % ü");
    }
}

void tst_EventLog::table()
{
    QFETCH(QString, file);
    QFETCH(DWORD, id);
    const HMODULE module = LoadLibraryExW(reinterpret_cast<const wchar_t *>(file.utf16()), nullptr, LOAD_LIBRARY_AS_DATAFILE);
    QVERIFY(module);
    DWORD_PTR strings[] = {reinterpret_cast<DWORD_PTR>(L"50 % ü"), reinterpret_cast<DWORD_PTR>(L"42")};
    wchar_t text[200];
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_ARGUMENT_ARRAY, module, id, 0, text, 200,
                                        reinterpret_cast<va_list *>(strings));
    FreeLibrary(module);
    QTEST(QString::fromWCharArray(text, int(length)), "text");
}

// Started by Wine's own services.exe. What it reports it writes to a file, too.
void tst_EventLog::ofAService()
{
    const Deployment deployment(QStringLiteral("testservice.exe"));
    QVERIFY(deployment.isComplete());
    const QString name = QStringLiteral("Prüfdienst für Ereignisse");
    const ScmService service(name, deployment.program() + QStringLiteral(" \"%1log\" servicelog").arg(deployment.directory()));
    QVERIFY(service.isInstalled());
    ServiceController controller(name);
    const auto reach
        = [&](const auto &future, State state) { return errorOf(future) == 0 && errorOf(controller.waitForState(state)) == 0; };
    QVERIFY(reach(controller.start(), State::Running));
    QVERIFY(reach(controller.pause(), State::Paused));
    QVERIFY(reach(controller.resume(), State::Running));
    QVERIFY(reach(controller.stop(), State::Stopped));
    const QStringList expected{
        QStringLiteral("60000002 target eventlog"),
        QStringLiteral("60000064 The service %1 was started.").arg(name),
        QStringLiteral("60000065 The service %1 was paused.").arg(name),
        QStringLiteral("60000066 The service %1 was continued.").arg(name),
        QStringLiteral("60000067 The service %1 was stopped.").arg(name),
    };
    QCOMPARE(deployment.log(QStringLiteral("log.events")), expected);
}

QTEST_GUILESS_MAIN(tst_EventLog)
#include "tst_eventlog.moc"
