// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

#include "core/eventlog_p.h"
#include "windowsrestart_p.h"

#include <QPromise>

#include <utility>
#include <vector>

namespace QtDaemon {

// State and control.

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &address)
{
    return std::make_unique<WindowsManager>(address);
}

WindowsManager::WindowsManager(const Address &address)
    : m_address(address)
{
    QPromise<void> none;
    none.start();
    none.finish();
    m_lastCall = none.future();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WindowsManager::rewatch);
}

WindowsManager::~WindowsManager()
{
    WindowsManager::unwatch();
}

static Status fromScm(const SERVICE_STATUS_PROCESS &status)
{
    return {State(status.dwCurrentState),
            AcceptedControls::fromInt(status.dwControlsAccepted),
            quint32(status.dwWin32ExitCode),
            quint32(status.dwServiceSpecificExitCode),
            quint32(status.dwCheckPoint),
            quint32(status.dwWaitHint),
            {}};
}

WindowsManager::Failure WindowsManager::query(ServiceInfo *info)
{
    *info = {m_address.name, {}, {State::NotReady, {}, 0, 0, 0, 0, {}}, 0};
    ServiceHandle service;
    if (const Failure error = open(SERVICE_QUERY_STATUS, &service))
        return error;
    SERVICE_STATUS_PROCESS status{};
    DWORD size = 0;
    if (!QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status, &size))
        return {Error(GetLastError())};
    info->status = fromScm(status);
    info->processId = status.dwProcessId;
    if (info->status.state == State::Stopped && info->status.exitCode == Error::ServiceSpecificError)
        info->status.text = readLastWord(m_address.host, m_address.name, info->status.serviceExitCode);

    wchar_t displayName[257]; // as long as one may be
    DWORD length = sizeof displayName / sizeof *displayName;
    if (GetServiceDisplayNameW(m_connection->manager(), wide(m_address.name), displayName, &length))
        info->displayName = QString::fromWCharArray(displayName);
    return {};
}

WindowsManager::Failure WindowsManager::list(QList<ServiceInfo> *services)
{
    ServiceHandle manager;
    if (const Failure error = openManager(SC_MANAGER_ENUMERATE_SERVICE, &manager))
        return error;
    std::vector<ENUM_SERVICE_STATUS_PROCESSW> buffer(4096); // under 256 KiB, the most that a call takes; aligned for the structs
    DWORD missing = 0;
    DWORD count = 0;
    DWORD resume = 0;
    bool isComplete = false;
    while (!isComplete) {
        isComplete = EnumServicesStatusExW(manager.get(), SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_STATE_ALL,
                                           reinterpret_cast<BYTE *>(buffer.data()), DWORD(buffer.size() * sizeof buffer[0]),
                                           &missing, &count, &resume, nullptr);
        if (const DWORD error = GetLastError(); !isComplete && error != ERROR_MORE_DATA)
            return {Error(error)};
        for (DWORD i = 0; i < count; ++i) {
            const ENUM_SERVICE_STATUS_PROCESSW &service = buffer[i];
            services->append({QString::fromWCharArray(service.lpServiceName), QString::fromWCharArray(service.lpDisplayName),
                              fromScm(service.ServiceStatusProcess), service.ServiceStatusProcess.dwProcessId});
        }
    }
    return {};
}

void WindowsManager::call(DWORD access, const std::function<BOOL(SC_HANDLE)> &function, const Done &done)
{
    const auto service = std::make_shared<ServiceHandle>();
    if (const Failure error = open(access, service.get()))
        return done(error);
    m_done = std::make_shared<const Done>([this, done](const Failure &error) {
        m_done.reset();
        done(error);
    });
    const auto send = [=] { return Failure{function(service->get()) ? Error::NoError : Error(GetLastError())}; };
    m_lastCall = m_connection->call(m_lastCall, send, m_done);
}

void WindowsManager::abandon()
{
    m_done.reset();
    m_restart.reset();
}

void WindowsManager::start(const QStringList &arguments, const Done &done)
{
    const auto start = [arguments](SC_HANDLE service) {
        std::vector<const wchar_t *> words;
        for (const QString &argument : arguments)
            words.push_back(wide(argument));
        return StartServiceW(service, DWORD(words.size()), words.data());
    };
    call(SERVICE_START, start, done);
}

// In the order in which they can be stopped; those of the dependents included.
QStringList WindowsManager::activeDependents()
{
    ServiceHandle service;
    if (open(SERVICE_ENUMERATE_DEPENDENTS, &service))
        return {};
    std::vector<ENUM_SERVICE_STATUSW> buffer(1024); // under 64 KiB, the most that the call takes; aligned for the structs
    DWORD missing = 0;
    DWORD count = 0;
    if (!EnumDependentServicesW(service.get(), SERVICE_ACTIVE, buffer.data(), DWORD(buffer.size() * sizeof buffer[0]), &missing,
                                &count))
        return {};
    QStringList names;
    for (DWORD i = 0; i < count; ++i)
        names.append(QString::fromWCharArray(buffer[i].lpServiceName));
    return names;
}

void WindowsManager::restart(const Done &done)
{
    m_restart = std::make_unique<WindowsRestart>(m_address, activeDependents());
    connect(m_restart.get(), &WindowsRestart::ended, this, [this, done](const Failure &error) {
        m_restart.release()->deleteLater(); // this is its signal
        done(error);
    });
    m_restart->begin();
}

static DWORD rightFor(Control control)
{
    switch (control) {
    case Control::Stop:
        return SERVICE_STOP;
    case Control::Pause:
    case Control::Continue:
    case Control::ParamChange:
        return SERVICE_PAUSE_CONTINUE;
    default:
        return control >= Control::UserFirst && control <= Control::UserLast ? SERVICE_USER_DEFINED_CONTROL : 0;
    }
}

void WindowsManager::control(Control control, const Done &done)
{
    const DWORD right = rightFor(control);
    if (right == 0)
        return done({Error::InvalidParameter,
                     ServiceManager::tr("Control %1 cannot be sent to %2. A service's own controls are 128 to 255.")
                         .arg(quint32(control))
                         .arg(m_address.name)});
    const auto send = [control](SC_HANDLE service) {
        SERVICE_STATUS ignored;
        return ControlService(service, DWORD(control), &ignored);
    };
    call(right, send, done);
}

/*
    The SCM queues an APC to the calling thread; QEventDispatcherWin32 waits alertably and so lets it in. One
    request gives one notification, of a handle's first request at once.
*/
WindowsManager::Failure WindowsManager::watch()
{
    constexpr Error clientLagging{1294}; // ERROR_SERVICE_NOTIFY_CLIENT_LAGGING, which MinGW's headers lack
    constexpr DWORD changes = SERVICE_NOTIFY_STOPPED | SERVICE_NOTIFY_START_PENDING | SERVICE_NOTIFY_STOP_PENDING
        | SERVICE_NOTIFY_RUNNING | SERVICE_NOTIFY_CONTINUE_PENDING | SERVICE_NOTIFY_PAUSE_PENDING | SERVICE_NOTIFY_PAUSED
        | SERVICE_NOTIFY_DELETE_PENDING;
    if (m_armed || m_isNotified)
        return {};
    Failure error;
    if (!m_watched)
        error = isBeingDeleted() ? Failure{Error::MarkedForDelete} : open(SERVICE_QUERY_STATUS, &m_watched);
    if (!error)
        error = notify(changes);
    if (error.code == clientLagging) { // a new handle begins anew
        m_watched.reset();
        m_again.start(0);
        return {};
    }
    if (error.code != Error::DoesNotExist && error.code != Error::MarkedForDelete) {
        if (error)
            m_watched.reset(); // so that the next attempt opens it anew
        return error;
    }
    error = openManager(SC_MANAGER_ENUMERATE_SERVICE, &m_watched); // and closes the service, which could not go otherwise
    if (!error)
        error = notify(SERVICE_NOTIFY_CREATED | SERVICE_NOTIFY_DELETED);
    if (error.code == Error::CallNotImplemented) { // by Wine
        m_watched.reset();
        m_again.start(1000);
        return {};
    }
    if (error)
        m_watched.reset();
    return error;
}

WindowsManager::Failure WindowsManager::notify(DWORD changes)
{
    SERVICE_NOTIFYW &notification = m_watch->notification;
    notification = {};
    notification.dwVersion = SERVICE_NOTIFY_STATUS_CHANGE;
    notification.pfnNotifyCallback = &WindowsManager::notified;
    notification.pContext = m_watch.get();
    m_watch->manager = this;
    m_armed = true; // before the call, in which the notification may come already
    const DWORD error = NotifyServiceStatusChangeW(m_watched.get(), changes, &notification);
    if (error != ERROR_SUCCESS)
        m_armed = false;
    return {Error(error)};
}

// It may come in the middle of any call of this thread that waits: what it means is examined later.
void CALLBACK WindowsManager::notified(void *context)
{
    const auto *notification = static_cast<SERVICE_NOTIFYW *>(context);
    auto *manager = static_cast<WindowsWatch *>(notification->pContext)->manager;
    LocalFree(notification->pszServiceNames);
    if (!manager)
        return;
    manager->m_armed = false;
    manager->m_isNotified = true;
    QMetaObject::invokeMethod(
        manager,
        [manager] {
            if (manager->m_isNotified)
                manager->rewatch();
        },
        Qt::QueuedConnection);
}

void WindowsManager::rewatch()
{
    constexpr DWORD comesOrGoes = SERVICE_NOTIFY_CREATED | SERVICE_NOTIFY_DELETED | SERVICE_NOTIFY_DELETE_PENDING;
    m_isNotified = false;
    const bool isLost = m_watch->notification.dwNotificationStatus != ERROR_SUCCESS;
    if (!m_armed && (isLost || (m_watch->notification.dwNotificationTriggered & comesOrGoes) != 0))
        m_watched.reset();
    if (watch())
        m_again.start(1000); // of a machine that is away for a while
    Q_EMIT changed();
}

void WindowsManager::unwatch()
{
    m_again.stop();
    if (!m_watched)
        return;
    m_watched.reset();
    SleepEx(0, TRUE); // takes in the APC that may have been queued before; there comes none after
    m_isNotified = false;
    if (!std::exchange(m_armed, false))
        return;
    m_watch->manager = nullptr;
    WindowsConnection::keep(std::exchange(m_watch, std::make_unique<WindowsWatch>()));
}

} // namespace QtDaemon
