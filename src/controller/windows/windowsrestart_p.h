// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/statewatcher_p.h"
#include "windowsmanager_p.h"

namespace QtDaemon {

// The SCM does not stop a service while dependents run, so they are stopped before it and started after it.
class WindowsRestart : public QObject
{
    Q_OBJECT
public:
    using Failure = ServiceManager::Failure;

    // `dependents`: those that run, in the order in which they can be stopped.
    WindowsRestart(const ServiceManager::Address &address, const QStringList &dependents);
    // If the restart has not ended, starts what was stopped, without waiting for it. What is still stopping stays stopped.
    ~WindowsRestart() override;
    void begin() { stopNext(); }

Q_SIGNALS:
    void ended(const QtDaemon::ServiceManager::Failure &error);

private:
    struct Step : QObject // stops or starts one service
    {
        explicit Step(const ServiceManager::Address &address)
            : manager(address)
            , watcher(&manager, address.name)
        {
        }
        WindowsManager manager;
        StateWatcher watcher;
    };
    StateWatcher &beginStep(const QString &name);
    void stopNext();
    void startNext();
    void startEnded(const QString &name, const Failure &error);
    void end(const Failure &error);

    const ServiceManager::Address m_address;
    QStringList m_toStop;
    QStringList m_toStart; // services that were stopped, the last one first
    Failure m_error; // the first one
    std::unique_ptr<Step> m_step;
};

} // namespace QtDaemon
