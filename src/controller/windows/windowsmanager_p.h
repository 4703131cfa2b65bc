// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <QTimer>

#include <qt_windows.h>

namespace QtDaemon {

struct WindowsConfiguration;

struct CloseService
{
    using pointer = SC_HANDLE;
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<SC_HANDLE, CloseService>;

inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

// A service of the SCM. Each call opens it with the rights that it needs and no others.
class WindowsManager : public ServiceManager
{
    Q_OBJECT
public:
    explicit WindowsManager(const Address &address);
    ~WindowsManager() override;

    Error query(ServiceInfo *info) override;
    Error list(QList<ServiceInfo> *services) override;
    Error start(const QStringList &arguments) override;
    std::optional<Error> restart() override;
    Error control(Control control) override;
    Error watch() override;
    void unwatch() override;

    Error describe(const ServiceDescription *description, Plan *plan) override;
    Error install(const ServiceDescription &description, const Plan &plan) override;
    Error uninstall() override;

    Error diagnose(QList<ServiceFinding> *findings) override;

private:
    Error openManager(DWORD access, ServiceHandle *manager) const;
    Error open(DWORD access, ServiceHandle *service);
    bool isBeingDeleted();
    Error load(WindowsConfiguration *configuration); // nothing when it is not installed
    Error loadOwn(WindowsConfiguration *configuration); // 1073 for a service that another program has made
    Error create(const ServiceDescription &description, ServiceHandle *service) const;
    Error explained(const Error &error, const QString &displayName) const; // who has the display name
    Error checkProgram(const ServiceDescription &description) const;

    QStringList activeDependents();
    Error waitFor(State wanted);
    Error stopAndWait();
    Error startAndWait();

    Error notify(DWORD changes);
    static void CALLBACK notified(void *context);
    void hear();

    const Address m_address;
    ServiceHandle m_manager; // to open services with
    ServiceHandle m_watched; // the service, or the manager until there is one
    SERVICE_NOTIFYW m_notification{};
    bool m_armed = false; // the SCM may still write to m_notification
    QTimer m_again; // to watch what could not be watched
};

} // namespace QtDaemon
