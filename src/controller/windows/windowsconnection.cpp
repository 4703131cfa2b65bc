// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsconnection_p.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QPromise>
#include <QThreadStorage>

#include <deque>
#include <utility>

namespace QtDaemon {

std::shared_ptr<WindowsConnection> WindowsConnection::ofThisThread(const ServiceManager::Address &address)
{
    static QThreadStorage<std::weak_ptr<WindowsConnection>> storage;
    std::weak_ptr<WindowsConnection> &current = storage.localData();
    std::shared_ptr<WindowsConnection> connection = current.lock();
    if (!connection)
        current = connection = std::make_shared<WindowsConnection>(address);
    return connection;
}

WindowsConnection::WindowsConnection(const ServiceManager::Address &address)
    : m_scope(address.scope)
    , m_host(address.host)
{
    m_threads.setMaxThreadCount(64);
}

WindowsConnection::Failure WindowsConnection::openManager(DWORD access, ServiceHandle *manager) const
{
    if (m_scope == ServiceController::Scope::User)
        return {Error::NotSupported,
                ServiceManager::tr("Windows has no user service manager. Omit --user: services belong to the system.")};
    manager->reset(OpenSCManagerW(m_host.isEmpty() ? nullptr : wide(m_host), nullptr, access));
    return {*manager ? Error::NoError : Error(GetLastError())};
}

WindowsConnection::Failure WindowsConnection::open(const QString &serviceName, DWORD access, ServiceHandle *service)
{
    if (const Failure error = m_manager ? Failure{} : openManager(SC_MANAGER_CONNECT, &m_manager))
        return error;
    service->reset(OpenServiceW(m_manager.get(), wide(serviceName), access));
    if (*service)
        return {};
    const Failure error{Error(GetLastError())};
    if (error.code != Error::DoesNotExist)
        m_manager.reset(); // the connection may be lost; the next call opens a new one
    return error;
}

void WindowsConnection::keep(std::unique_ptr<WindowsWatch> watch)
{
    using Kept = std::deque<std::pair<std::unique_ptr<WindowsWatch>, QDeadlineTimer>>;
    static QBasicMutex mutex;
    static auto *const kept = new Kept; // never destroyed
    const QMutexLocker lock(&mutex);
    while (!kept->empty() && kept->front().second.hasExpired())
        kept->pop_front();
    kept->emplace_back(std::move(watch), QDeadlineTimer(60'000));
}

// Waits for the former call in a thread of the pool, because Qt 6.4 may run a continuation twice, and crash, if it is attached
// just as the future finishes.
QFuture<void> WindowsConnection::call(QFuture<void> former, const std::function<Failure()> &function,
                                      const std::weak_ptr<const Done> &done)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_threads.start([this, former, function, done, promise]() mutable {
        former.waitForFinished();
        const Failure error = function();
        QMetaObject::invokeMethod(
            this,
            [done, error] {
                if (const auto waiting = done.lock())
                    (*waiting)(error);
            },
            Qt::QueuedConnection);
        promise->finish();
    });
    return promise->future();
}

} // namespace QtDaemon
