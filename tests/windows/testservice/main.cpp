// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../statushook.h"
#include "orders.h"

#include "backends/windows/windowsbackend_p.h"

#include <QtDaemon/Service>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <iterator>
#include <mutex>
#include <optional>
#include <thread>

/*
    testservice LOG [handler]: writes each signal with its data to LOG, one per line. With "handler" its backend is the one
    in this program, whose HandlerEx it can call. With "directory PATH" it changes to that folder first. With "refusing" the SCM
    accepts no status while the file LOG.refusal is there. With "servicelog" it has a ServiceLog; its events go to LOG.events.
    Start arguments and user controls are its orders:
    hold         a pending state is left only when the file LOG.go exists
    more         startPending requests 90 s more, and nothing else
    letters      its status text is manyLetters() when it runs
    preshutdown  accepts PreShutdown, but not Shutdown
    rare         accepts UserLogoff, LowResources, SystemLowResources and Stop
*/
using namespace QtDaemon;

class TestService
{
public:
    TestService(const QString &logPath, std::unique_ptr<Service> made);

private:
    void write(const QString &line);
    void write(const char *signal, const Message &message);
    void pending(const char *signal);
    void started();
    void obey(DWORD order);
    void block();
    void callHandler(DWORD control);

    std::unique_ptr<Service> const service;
    QFile m_log;
    bool m_hold = false;
    bool m_more = false;
    bool m_letters = false;
};

TestService::TestService(const QString &logPath, std::unique_ptr<Service> made)
    : service(std::move(made))
    , m_log(logPath)
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("cannot open the log");
    service->setPollInterval(20);

    Service *const s = service.get();
    const auto on = [s](auto signal, auto slot) { QObject::connect(s, signal, s, slot); };
    on(&Service::startPending, [this] {
        if (service->cycle() == 0)
            started();
        pending("startPending");
    });
    on(&Service::pausePending, [this] { pending("pausePending"); });
    on(&Service::continuePending, [this] { pending("continuePending"); });
    on(&Service::stopPending, [this] { pending("stopPending"); });
    on(&Service::running, [this] {
        write(QStringLiteral("running"));
        if (m_letters)
            service->setStatusText(manyLetters());
    });
    on(&Service::paused, [this] { write(QStringLiteral("paused")); });
    on(&Service::stopped, [this] { write(QStringLiteral("stopped")); });
    on(&Service::paramChange, [this] { write(QStringLiteral("paramChange")); });
    on(&Service::sessionChange, [this](const Message &message) { write("sessionChange", message); });
    on(&Service::powerEvent, [this](const Message &message) { write("powerEvent", message); });
    on(&Service::deviceEvent, [this](const Message &message) { write("deviceEvent", message); });
    on(&Service::timeChange, [this](const Message &message) { write("timeChange", message); });
    on(&Service::unhandled, [this](const Message &message) { write("unhandled", message); });
    on(&Service::errorOccurred, [this](const QString &sentence) { write(QStringLiteral("error ") + sentence); });
    on(&Service::shutdown, [this](const Message &message) {
        write("shutdown", message);
        service->nextState(45'000);
    });
    on(&Service::userControl, [this](int code) {
        write(QStringLiteral("userControl %1").arg(code));
        obey(DWORD(code));
    });
}

void TestService::write(const QString &line)
{
    m_log.write(line.toUtf8() + '\n');
    m_log.flush();
}

void TestService::write(const char *signal, const Message &message)
{
    write(QStringLiteral("%1 %2 %3 %4")
              .arg(QLatin1String(signal))
              .arg(quint32(message.control))
              .arg(message.eventType)
              .arg(QString::fromLatin1(message.eventData.toHex())));
}

void TestService::started()
{
    const QStringList arguments = service->startArguments();
    m_hold = arguments.contains(QLatin1String("hold"));
    m_more = arguments.contains(QLatin1String("more"));
    m_letters = arguments.contains(QLatin1String("letters"));
    if (arguments.contains(QLatin1String("preshutdown")))
        service->setAcceptedControls(AcceptedControl::Stop | AcceptedControl::PreShutdown);
    if (arguments.contains(QLatin1String("rare")))
        service->setAcceptedControls(AcceptedControl::Stop | AcceptedControl::UserLogoff | AcceptedControl::LowResources
                                     | AcceptedControl::SystemLowResources);
    write(QStringLiteral("backend ") + service->backendName());
    write(QStringLiteral("arguments ") + arguments.join(u'|'));
    write(QStringLiteral("directory ") + QDir::currentPath());
}

void TestService::pending(const char *signal)
{
    write(QStringLiteral("%1 %2").arg(QLatin1String(signal)).arg(service->cycle()));
    if (m_more && service->state() == State::StartPending)
        service->requestAdditionalTime(90'000);
    else if (!m_hold || QFile::exists(m_log.fileName() + QStringLiteral(".go")))
        service->nextState();
}

void TestService::obey(DWORD order)
{
    if (order == Order::Block) {
        block();
    } else if (order == Order::Fail) {
        service->fail(Order::failCode, QStringLiteral("because a test wants it"));
    } else if (order == Order::SetExitCode) {
        service->setExitCode(Order::failCode);
    } else if (order == Order::SecondService) {
        Service second(QStringLiteral("second"));
        QObject::connect(&second, &Service::errorOccurred, &second, [this](const QString &sentence) { write(sentence); });
        write(QStringLiteral("second %1").arg(second.start()));
    } else if (order == Order::RefusedControl) {
        callHandler(SERVICE_CONTROL_NETBINDADD);
    } else if (order >= Order::Rare && order < Order::Rare + std::size(Order::rareControls)) {
        callHandler(Order::rareControls[order - Order::Rare]);
    } else if (order > Order::System && order < Order::FirstFree) {
        callHandler(order - Order::System);
    }
}

// Hangs the event loop until the test creates the file.
void TestService::block()
{
    write(QStringLiteral("blocking"));
    while (!QFile::exists(m_log.fileName() + QStringLiteral(".unblock")))
        Sleep(10);
    write(QStringLiteral("unblocked"));
}

// As the system does: in another thread, with data that it owns. A handler that waited for the event loop would hang here.
void TestService::callHandler(DWORD control)
{
    SystemEvent event = sampleEvent(control);
    DWORD answer = NO_ERROR;
    auto *backend = service->findChild<WindowsBackend *>();
    std::thread([&] {
        void *data = event.data.isEmpty() ? nullptr : event.data.data();
        answer = WindowsBackend::handlerEx(control, event.type, data, backend);
        event.data.fill('x');
    }).join();
    write(QStringLiteral("handlerEx %1").arg(answer));
}

static QString refusalFile;

static BOOL WINAPI setStatusUnlessRefused(SERVICE_STATUS_HANDLE handle, SERVICE_STATUS *status)
{
    if (!QFile::exists(refusalFile))
        return SetServiceStatus(handle, status);
    SetLastError(RPC_S_SERVER_UNAVAILABLE);
    return FALSE;
}

static QString eventFile;

static BOOL WINAPI writeEvent(HANDLE, WORD, WORD, DWORD id, SID *, WORD, DWORD, const wchar_t **strings, void *)
{
    static std::mutex mutex; // protects the file: the ServiceLog has a thread of its own
    const std::lock_guard lock(mutex);
    QFile file(eventFile);
    const QString line = QStringLiteral("%1 %2\n").arg(id, 0, 16).arg(QString::fromWCharArray(strings[0]));
    return file.open(QIODevice::Append) && file.write(line.toUtf8()) > 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = QStringLiteral("testservice");
    refusalFile = arguments.value(1) + QStringLiteral(".refusal");
    if (arguments.value(2) == QLatin1String("refusing") && !replaceSetServiceStatus(&setStatusUnlessRefused))
        return 1;
    if (arguments.value(2).startsWith(QLatin1String("directory ")))
        QDir::setCurrent(arguments.value(2).section(u' ', 1));
    std::optional<ServiceLog> log;
    eventFile = arguments.value(1) + QStringLiteral(".events");
    if (arguments.value(2) == QLatin1String("servicelog")) {
        if (!replaceImport("ReportEventW", reinterpret_cast<void *>(&writeEvent)))
            return 1;
        log.emplace(name);
        qInfo("target %s", qUtf8Printable(log->target()));
    }
    std::unique_ptr<Service> service;
    QString error;
    if (arguments.value(2) == QLatin1String("handler"))
        service = std::make_unique<Service>(name, WindowsBackend::connectToManager(&error));
    else
        service = std::make_unique<Service>(name);

    Service &theService = *service;
    const TestService test(arguments.value(1), std::move(service));
    return theService.exec();
}
