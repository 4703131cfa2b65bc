// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsbackend_p.h"

#include "core/eventtext_p.h"
#include "core/logging_p.h"
#include "outlived_p.h"

#include <QCoreApplication>
#include <QDir>

#include <condition_variable>
#include <cstddef>
#include <mutex>

#include <dbt.h>

namespace QtDaemon {

// If Stopped cannot be reported, the SCM's threads do not return, and outlive the backend.
using TheBackend = Outlived<WindowsBackend>;
static std::mutex phaseMutex; // protects m_phase, m_startError and m_inServiceMain
static std::condition_variable phaseChanged;

// The SCM starts services in System32, SysWOW64 or, with Wine, C:\windows, where relative paths find none of the program's
// files. A directory that main() has changed to is kept.
static void enterProgramDirectory()
{
    wchar_t path[MAX_PATH];
    if (GetSystemWindowsDirectoryW(path, MAX_PATH) == 0)
        return;
    const QString windows = QDir::fromNativeSeparators(QString::fromWCharArray(path)) + u'/';
    if ((QDir::currentPath() + u'/').startsWith(windows, Qt::CaseInsensitive))
        QDir::setCurrent(QCoreApplication::applicationDirPath());
}

static QString systemMessage(DWORD error)
{
    return QStringLiteral("%1 (%2)").arg(qt_error_string(int(error)), QString::number(error));
}

WindowsBackend::WindowsBackend()
{
    TheBackend::set(this);
}

WindowsBackend::~WindowsBackend()
{
    setLastWordOf(nullptr);
    abort(); // the dispatcher returns once the SCM has accepted Stopped
    std::unique_lock lock(phaseMutex);
    phaseChanged.wait(lock, [this] { return !m_inServiceMain; });
    const bool dispatcherReturns = m_phase == Phase::Ended;
    if (!dispatcherReturns)
        m_dispatcher.detach();
    lock.unlock();
    if (dispatcherReturns)
        m_dispatcher.join();
    TheBackend::set(nullptr);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // a queued warning
}

std::unique_ptr<Backend> WindowsBackend::connectToManager(QString *error)
{
    if (TheBackend()) {
        *error = Backend::tr("The service control manager runs one service per process, and this process already has one.");
        return nullptr;
    }
    auto backend = std::make_unique<WindowsBackend>();
    {
        std::unique_lock lock(phaseMutex);
        backend->m_dispatcher = std::thread([] {
            wchar_t anyName[] = L""; // ignored for SERVICE_WIN32_OWN_PROCESS
            const SERVICE_TABLE_ENTRYW table[] = {{anyName, &WindowsBackend::serviceMain}, {nullptr, nullptr}};
            const DWORD code = StartServiceCtrlDispatcherW(table) ? DWORD(ERROR_PROCESS_ABORTED) : GetLastError();
            if (const TheBackend current; current)
                current->dispatcherReturned(code);
        });
        phaseChanged.wait(lock, [&] { return backend->m_phase != Phase::Connecting; });
    }
    if (backend->m_startError == NO_ERROR)
        return backend;
    if (backend->m_startError != ERROR_FAILED_SERVICE_CONTROLLER_CONNECT)
        *error = Backend::tr("The service control manager cannot be reached: %1").arg(systemMessage(backend->m_startError));
    return nullptr;
}

// While connecting, it returns because it was refused, and after Stopped because the service has ended. In between, the SCM has
// gone, and nothing else would ever stop the service.
void WindowsBackend::dispatcherReturned(DWORD error)
{
    {
        const std::lock_guard lock(phaseMutex);
        if (m_dispatcher.get_id() != std::this_thread::get_id()) // late: the dispatcher of a backend that has gone
            return;
        if (m_phase == Phase::Connecting) {
            m_startError = error;
            m_phase = Phase::Ended;
            phaseChanged.notify_all();
        }
        if (m_phase != Phase::Serving)
            return;
    }
    warnLater(this,
              tr("The connection to the service control manager was lost: %1. The service stops.").arg(systemMessage(error)));
    postStop();
}

bool WindowsBackend::start(const QString &serviceName)
{
    m_ownName = serviceName;
    setLastWordOf(&m_ownName);
    enterProgramDirectory();
    return true;
}

void WINAPI WindowsBackend::serviceMain(DWORD argc, wchar_t **argv)
{
    WindowsBackend *const backend = TheBackend().get(); // not destroyed meanwhile: connectToManager() waits for serve()
    backend->serve(argc, argv);
}

void WindowsBackend::serve(DWORD argc, wchar_t **argv)
{
    for (DWORD i = 0; i < argc; ++i)
        m_arguments.append(QString::fromWCharArray(argv[i]));
    m_serviceName = m_arguments.takeFirst();
    m_events.emplace(m_serviceName);
    m_handle = RegisterServiceCtrlHandlerExW(L"", &WindowsBackend::handlerEx, this);
    const DWORD error = m_handle ? NO_ERROR : GetLastError();
    if (m_handle)
        begin();
    std::unique_lock lock(phaseMutex);
    m_startError = error;
    m_phase = m_handle ? Phase::Serving : Phase::Stranded;
    m_inServiceMain = true;
    phaseChanged.notify_all();
    phaseChanged.wait(lock, [this] { return m_phase != Phase::Serving && m_phase != Phase::Stopping; });
    m_inServiceMain = false;
    phaseChanged.notify_all();
}

// A deep copy of what eventData points to, which belongs to the SCM and is invalid once HandlerEx has returned.
static QByteArray copyOf(DWORD control, DWORD eventType, const void *eventData)
{
    size_t size = 0; // other controls come without data
    if (!eventData)
        return {};
    if (control == SERVICE_CONTROL_DEVICEEVENT || control == SERVICE_CONTROL_HARDWAREPROFILECHANGE)
        size = static_cast<const DEV_BROADCAST_HDR *>(eventData)->dbch_size;
    else if (control == SERVICE_CONTROL_SESSIONCHANGE)
        size = static_cast<const WTSSESSION_NOTIFICATION *>(eventData)->cbSize;
    else if (control == SERVICE_CONTROL_POWEREVENT && eventType == PBT_POWERSETTINGCHANGE)
        size = offsetof(POWERBROADCAST_SETTING, Data) + static_cast<const POWERBROADCAST_SETTING *>(eventData)->DataLength;
    else if (control == SERVICE_CONTROL_TIMECHANGE)
        size = 2 * sizeof(LARGE_INTEGER); // SERVICE_TIMECHANGE_INFO, which MinGW does not declare
    return QByteArray(static_cast<const char *>(eventData), qsizetype(size));
}

// Runs on the dispatcher's thread. Queues the control and returns at once, because the SCM sends no other control meanwhile.
DWORD WINAPI WindowsBackend::handlerEx(DWORD control, DWORD eventType, void *eventData, void *)
{
    const TheBackend backend;
    if (!backend)
        return ERROR_CALL_NOT_IMPLEMENTED;
    const Error result = backend->post({Control(control), eventType, copyOf(control, eventType, eventData)});
    const bool isAccepted = result == Error::NoError || control == SERVICE_CONTROL_INTERROGATE; // HandlerEx must not refuse it
    return isAccepted ? NO_ERROR : ERROR_CALL_NOT_IMPLEMENTED;
}

// The event must exist before a controller sees the state. Writing it calls another process, and so is done without the lock.
void WindowsBackend::report(const Status &status)
{
    logState(status);
    ManagedBackend::report(status);
}

void WindowsBackend::logState(const Status &status)
{
    const auto log = [&](quint32 event, const QString &sentence) {
        m_loggedState = status.state;
        m_events->report(event, {toEventText(sentence)});
    };
    if (status.state == m_loggedState || !m_events)
        return;
    if (status.state == State::Running && m_loggedState == State::Paused)
        log(QTDAEMON_EVENT_CONTINUED, tr("The service %1 was continued.").arg(m_serviceName));
    else if (status.state == State::Running)
        log(QTDAEMON_EVENT_STARTED, tr("The service %1 was started.").arg(m_serviceName));
    else if (status.state == State::Paused)
        log(QTDAEMON_EVENT_PAUSED, tr("The service %1 was paused.").arg(m_serviceName));
    else if (status.state == State::Stopped && status.exitCode == ERROR_SERVICE_SPECIFIC_ERROR)
        writeLastWord(&*m_events, status.serviceExitCode, status.text);
    else if (status.state == State::Stopped)
        log(QTDAEMON_EVENT_STOPPED, tr("The service %1 was stopped.").arg(m_serviceName));
}

// The one place that calls SetServiceStatus.
void WindowsBackend::sendStatus(const Status &status)
{
    const auto setPhase = [this](Phase phase) {
        const std::lock_guard lock(phaseMutex);
        m_phase = phase;
        phaseChanged.notify_all();
    };
    const bool isLast = status.state == State::Stopped;
    if (isLast) // the dispatcher may return before SetServiceStatus does
        setPhase(Phase::Stopping);
    SERVICE_STATUS native{};
    native.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    native.dwCurrentState = DWORD(status.state);
    native.dwControlsAccepted = DWORD(status.acceptedControls.toInt());
    native.dwWin32ExitCode = status.exitCode;
    native.dwServiceSpecificExitCode = status.serviceExitCode;
    native.dwCheckPoint = status.checkPoint;
    native.dwWaitHint = status.waitHint;
    const DWORD error = SetServiceStatus(m_handle, &native) ? NO_ERROR : GetLastError();
    if (error != NO_ERROR && error != m_lastStatusError) // once, not at each check point
        warnLater(this, tr("The service control manager refused a status: %1").arg(systemMessage(error)));
    m_lastStatusError = error;
    if (isLast)
        setPhase(error == NO_ERROR ? Phase::Ended : Phase::Stranded);
}

} // namespace QtDaemon
