// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlogtest.h"
#include "testservice/orders.h"

#include "core/wide_p.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <optional>

// The events of a service itself (its errors and states), and the table from which the Event Viewer reads their texts.
class tst_ServiceEvents : public EventLogTest
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void refusedSettings();
    void table_data();
    void table();
    void ofAService();
};

void tst_ServiceEvents::errors_data()
{
    const Table<bool, bool, DWORD> row("hasLog", "isStartedByScm", "id"); // id 0: no event
    row("without a ServiceLog", false, true, DWORD(ErrorOccurred));
    row("with a ServiceLog", true, true, DWORD(Warning));
    row("on a console", false, false, DWORD(0));
}

void tst_ServiceEvents::errors()
{
    QFETCH(bool, hasLog);
    QFETCH(bool, isStartedByScm);
    QFETCH(DWORD, id);
    EventHook::isStartedByScm = isStartedByScm;
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

void tst_ServiceEvents::refusedSettings()
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
void tst_ServiceEvents::table_data()
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

void tst_ServiceEvents::table()
{
    QFETCH(QString, file);
    QFETCH(DWORD, id);
    const HMODULE module = LoadLibraryExW(wide(file), nullptr, LOAD_LIBRARY_AS_DATAFILE);
    QVERIFY(module);
    DWORD_PTR strings[] = {reinterpret_cast<DWORD_PTR>(L"50 % ü"), reinterpret_cast<DWORD_PTR>(L"42")};
    wchar_t text[200];
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_ARGUMENT_ARRAY, module, id, 0, text, 200,
                                        reinterpret_cast<va_list *>(strings));
    FreeLibrary(module);
    QTEST(QString::fromWCharArray(text, int(length)), "text");
}

// A service started by Wine's own services.exe; it writes its events to a file as well.
void tst_ServiceEvents::ofAService()
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
    QVERIFY(reach(controller.start(), State::Running));
    QVERIFY(reach(controller.sendControl(Order::Fail), State::Stopped));
    // The ServiceLog's thread is waited for 100 ms at most, so on a busy machine its event may come after the service's.
    const QString target = QStringLiteral("60000002 target eventlog");
    const auto events = [&] { return deployment.log(QStringLiteral("log.events")); };
    WAIT_FOR(events().count(target) == 2);
    QStringList ofService = events();
    ofService.removeAll(target);
    const QStringList expected{
        QStringLiteral("60000064 The service %1 was started.").arg(name),
        QStringLiteral("60000065 The service %1 was paused.").arg(name),
        QStringLiteral("60000066 The service %1 was continued.").arg(name),
        QStringLiteral("60000067 The service %1 was stopped.").arg(name),
        QStringLiteral("60000064 The service %1 was started.").arg(name),
        QStringLiteral("e000042a because a test wants it"), // fail(), once
    };
    QCOMPARE(ofService, expected);
}

QTEST_GUILESS_MAIN(tst_ServiceEvents)
#include "tst_serviceevents.moc"
