// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsbackend_p.h"

#include "backends/backends_p.h"
#include "eventdata_p.h"
#include "service/logging_p.h"

#include <QCoreApplication>
#include <QDir>

namespace QtDaemon {

static WindowsBackend *theBackend = nullptr; // ServiceMain has no context of its own

// The SCM starts services in System32, where a relative path finds nothing of the program's.
static void leaveSystemDirectory()
{
    wchar_t path[MAX_PATH];
    if (GetSystemDirectoryW(path, MAX_PATH) == 0)
        return;
    if (QDir(QString::fromWCharArray(path)) == QDir::current())
        QDir::setCurrent(QCoreApplication::applicationDirPath());
}

static QString systemMessage(DWORD error)
{
    return QStringLiteral("%1 (%2)").arg(qt_error_string(int(error))).arg(error);
}

std::unique_ptr<Backend> createWindowsBackend(QString *error)
{
    if (theBackend) {
        *error = Backend::tr("A process is one service to the service control manager, and this one has its Service already.");
        return nullptr;
    }
    auto backend = std::make_unique<WindowsBackend>();
    const DWORD code = backend->connectToManager();
    if (code == NO_ERROR)
        return backend;
    if (code != ERROR_FAILED_SERVICE_CONTROLLER_CONNECT)
        *error = Backend::tr("The service control manager cannot be reached: %1").arg(systemMessage(code));
    return nullptr;
}

WindowsBackend::WindowsBackend()
{
    theBackend = this;
}

WindowsBackend::~WindowsBackend()
{
    m_record.abort(ERROR_PROCESS_ABORTED); // the dispatcher returns when the service is Stopped
    if (m_dispatcher.joinable())
        m_dispatcher.join();
    theBackend = nullptr;
}

DWORD WindowsBackend::connectToManager()
{
    std::unique_lock lock(m_mutex);
    m_dispatcher = std::thread([this] {
        wchar_t anyName[] = L""; // ignored for a process of one service
        const SERVICE_TABLE_ENTRYW table[] = {{anyName, &WindowsBackend::serviceMain}, {nullptr, nullptr}};
        if (StartServiceCtrlDispatcherW(table))
            return;
        const DWORD error = GetLastError();
        const std::lock_guard guard(m_mutex);
        m_error = error;
        m_phase = Phase::Refused;
        m_changed.notify_all();
    });
    m_changed.wait(lock, [this] { return m_phase != Phase::Connecting; });
    return m_error;
}

bool WindowsBackend::start(const QString &)
{
    leaveSystemDirectory();
    return true;
}

void WINAPI WindowsBackend::serviceMain(DWORD argc, wchar_t **argv)
{
    QStringList arguments;
    for (DWORD i = 1; i < argc; ++i) // argv[0] is the service's name
        arguments.append(QString::fromWCharArray(argv[i]));
    theBackend->serve(arguments);
}

void WindowsBackend::serve(const QStringList &arguments)
{
    m_arguments = arguments;
    m_handle = RegisterServiceCtrlHandlerExW(L"", &WindowsBackend::handlerEx, this);
    const DWORD error = m_handle ? NO_ERROR : GetLastError();
    if (m_handle)
        m_record.begin();
    std::unique_lock lock(m_mutex);
    if (!m_handle) // no Stopped can be told, so the dispatcher will not return
        m_dispatcher.detach();
    m_error = error;
    m_phase = m_handle ? Phase::Serving : Phase::Refused;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_phase != Phase::Serving; });
}

// On the dispatcher's thread: hands over and returns. The SCM sends no other control until it has.
DWORD WINAPI WindowsBackend::handlerEx(DWORD control, DWORD eventType, void *eventData, void *context)
{
    auto *backend = static_cast<WindowsBackend *>(context);
    const ControlResult result
        = backend->m_record.post({Control(control), eventType, copyEventData(control, eventType, eventData)});
    if (control == SERVICE_CONTROL_INTERROGATE) // NO_ERROR always, says HandlerEx
        return NO_ERROR;
    if (result != ControlResult::Success)
        return ERROR_CALL_NOT_IMPLEMENTED;
    Q_EMIT backend->activity();
    return NO_ERROR;
}

// The one place that calls SetServiceStatus; the record's lock is held.
void WindowsBackend::tell(const Status &status)
{
    if (m_handle) {
        SERVICE_STATUS native{};
        native.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
        native.dwCurrentState = DWORD(status.state);
        native.dwControlsAccepted = DWORD(status.acceptedControls.toInt());
        native.dwWin32ExitCode = status.exitCode;
        native.dwServiceSpecificExitCode = status.serviceExitCode;
        native.dwCheckPoint = status.checkPoint;
        native.dwWaitHint = status.waitHint;
        if (!SetServiceStatus(m_handle, &native))
            qCWarning(
                log, "%ls",
                qUtf16Printable(tr("The service control manager did not take a status: %1").arg(systemMessage(GetLastError()))));
    }
    if (status.state == State::Stopped) {
        const std::lock_guard lock(m_mutex);
        m_phase = Phase::Stopped;
        m_changed.notify_all();
    }
}

} // namespace QtDaemon
