// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "windowsconnection_p.h"

#include <QTimer>

namespace QtDaemon {

struct WindowsConfiguration;

class WindowsRestart;

// A service of the SCM. Each call opens it with the rights that it needs and no others.
class WindowsManager : public ServiceManager
{
    Q_OBJECT
public:
    explicit WindowsManager(const Address &address);
    ~WindowsManager() override;

    Failure query(ServiceInfo *info) override;
    Failure list(QList<ServiceInfo> *services) override;
    void start(const QStringList &arguments, const Done &done) override;
    void restart(const Done &done) override;
    void control(Control control, const Done &done) override;
    void abandon() override;
    Failure watch() override;
    void unwatch() override;

    Failure describe(const ServiceDescription *description, Plan *plan) override;
    Failure install(const ServiceDescription &description, const Plan &plan) override;
    Failure uninstall() override;

    Failure diagnose(QList<ServiceFinding> *findings) override;

private:
    Failure openManager(DWORD access, ServiceHandle *manager) const { return m_connection->openManager(access, manager); }
    Failure open(DWORD access, ServiceHandle *service) { return m_connection->open(m_address.name, access, service); }
    void call(DWORD access, const std::function<BOOL(SC_HANDLE)> &function, const Done &done);
    bool isBeingDeleted();
    Failure load(WindowsConfiguration *configuration); // empty if it is not installed
    Failure loadOwn(WindowsConfiguration *configuration); // AlreadyExists for a service that another program has installed
    Failure create(const ServiceDescription &description, ServiceHandle *service) const;
    Failure explained(const Failure &error, const QString &displayName) const; // names the service that has the display name

    QStringList activeDependents();

    Failure notify(DWORD changes);
    static void CALLBACK notified(void *context);
    void rewatch();

    const Address m_address;
    const std::shared_ptr<WindowsConnection> m_connection = WindowsConnection::ofThisThread(m_address);
    std::shared_ptr<const Done> m_done; // of the call that is under way
    QFuture<void> m_lastCall; // may be under way even after it was abandoned
    std::unique_ptr<WindowsRestart> m_restart;
    ServiceHandle m_watched; // the service, or the manager until there is one
    std::unique_ptr<WindowsWatch> m_watch = std::make_unique<WindowsWatch>();
    bool m_isArmed = false; // the SCM may still write to m_watch
    bool m_isNotified = false; // the SCM has written to it, and rewatch() is still to be called
    QTimer m_retryTimer; // tries again to watch
};

} // namespace QtDaemon
