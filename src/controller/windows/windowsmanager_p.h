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
    Failure load(WindowsConfiguration *configuration); // nothing when it is not installed
    Failure loadOwn(WindowsConfiguration *configuration); // 1073 for a service that another program has made
    Failure create(const ServiceDescription &description, ServiceHandle *service) const;
    Failure explained(const Failure &error, const QString &displayName) const; // who has the display name

    QStringList activeDependents();

    Failure notify(DWORD changes);
    static void CALLBACK notified(void *context);
    void rewatch();

    const Address m_address;
    const std::shared_ptr<WindowsConnection> m_connection = WindowsConnection::ofThisThread(m_address);
    std::shared_ptr<const Done> m_done; // of the call that is under way
    QFuture<void> m_lastCall; // given up, it is under way all the same
    std::unique_ptr<WindowsRestart> m_restart;
    ServiceHandle m_watched; // the service, or the manager until there is one
    std::unique_ptr<WindowsWatch> m_watch = std::make_unique<WindowsWatch>();
    bool m_armed = false; // the SCM may still write to it
    bool m_isNotified = false; // it has, and rewatch() is still to come
    QTimer m_again; // to watch what could not be watched
};

} // namespace QtDaemon
