// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "core/wide_p.h"

#include <QFuture>
#include <QThreadPool>

#include <qt_windows.h>

namespace QtDaemon {

struct CloseService
{
    using pointer = SC_HANDLE;
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<SC_HANDLE, CloseService>;

class WindowsManager;

struct WindowsWatch
{
    SERVICE_NOTIFYW notification{};
    WindowsManager *manager = nullptr; // null: it no longer watches
};

/*
    The connection of a worker's thread to the SCM of one machine. StartService and ControlService return when the service has
    answered, up to 30 s later, so they are called in other threads, for which the destructor waits.
*/
class WindowsConnection : public QObject
{
    Q_OBJECT
public:
    using Failure = ServiceManager::Failure;
    using Done = ServiceManager::Done;

    static std::shared_ptr<WindowsConnection> ofThisThread(const ServiceManager::Address &address);
    explicit WindowsConnection(const ServiceManager::Address &address);

    Failure openManager(DWORD access, ServiceHandle *manager) const;
    Failure open(const QString &serviceName, DWORD access, ServiceHandle *service);
    SC_HANDLE manager() const { return m_manager.get(); }
    // For Wine, whose SCM may write to a notification and queue its APC after the handle was closed and the thread ended.
    static void keep(std::unique_ptr<WindowsWatch> watch);
    // Calls the function after the call whose future is `former`, and returns the future of this call.
    QFuture<void> call(QFuture<void> former, const std::function<Failure()> &function, const std::weak_ptr<const Done> &done);

private:
    const ServiceController::Scope m_scope;
    const QString m_host;
    ServiceHandle m_manager; // to open services with
    QThreadPool m_threads;
};

} // namespace QtDaemon
