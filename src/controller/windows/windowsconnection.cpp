// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsconnection_p.h"

#include <QThreadStorage>

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
    : m_address(address)
{
    m_threads.setMaxThreadCount(64);
}

WindowsConnection::Error WindowsConnection::openManager(DWORD access, ServiceHandle *manager) const
{
    if (m_address.scope == ServiceController::Scope::User)
        return {Win32::notSupported,
                ServiceManager::tr(
                    "Windows has no service manager of a user's own, so there is no %1 in it. Do without --user: services are "
                    "the system's.")
                    .arg(m_address.name)};
    manager->reset(OpenSCManagerW(m_address.host.isEmpty() ? nullptr : wide(m_address.host), nullptr, access));
    return {*manager ? 0 : quint32(GetLastError())};
}

WindowsConnection::Error WindowsConnection::open(const QString &serviceName, DWORD access, ServiceHandle *service)
{
    if (const Error error = m_manager ? Error{} : openManager(SC_MANAGER_CONNECT, &m_manager))
        return error;
    service->reset(OpenServiceW(m_manager.get(), wide(serviceName), access));
    if (*service)
        return {};
    const Error error{quint32(GetLastError())};
    if (error.code != Win32::serviceDoesNotExist)
        m_manager.reset(); // it may have gone; the next call connects anew
    return error;
}

void WindowsConnection::keep(std::unique_ptr<WindowsWatch> watch)
{
    m_kept.push_back(std::move(watch));
    if (m_kept.size() > 64)
        m_kept.pop_front();
}

void WindowsConnection::call(const std::function<Error()> &function, const std::weak_ptr<const Done> &done)
{
    m_threads.start([this, function, done] {
        const Error error = function();
        QMetaObject::invokeMethod(
            this,
            [done, error] {
                if (const auto waiting = done.lock())
                    (*waiting)(error);
            },
            Qt::QueuedConnection);
    });
}

} // namespace QtDaemon
