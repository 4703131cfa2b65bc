// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

#include "core/eventlog_p.h"
#include "windowsrestart_p.h"

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
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &WindowsManager::rewatch);
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

    wchar_t displayName[257]; // the maximum length
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
    std::vector<ENUM_SERVICE_STATUS_PROCESSW> buffer(4096); // under 256 KiB, the maximum for a call; aligned for the structs
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

// In the order in which they can be stopped, including dependents of dependents.
QStringList WindowsManager::activeDependents()
{
    ServiceHandle service;
    if (open(SERVICE_ENUMERATE_DEPENDENTS, &service))
        return {};
    std::vector<ENUM_SERVICE_STATUSW> buffer(1024); // under 64 KiB, the maximum for the call; aligned for the structs
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
        m_restart.release()->deleteLater(); // this is called by its signal
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
                     ServiceManager::tr("Control %1 cannot be sent to %2. User-defined controls are 128 to 255.")
                         .arg(quint32(control))
                         .arg(m_address.name)});
    const auto send = [control](SC_HANDLE service) {
        SERVICE_STATUS ignored;
        return ControlService(service, DWORD(control), &ignored);
    };
    call(right, send, done);
}

} // namespace QtDaemon
