// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "echo.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using QtDaemon::ListenDescriptor;

constexpr QLatin1String prefix("connection-");

Echo::Echo(QtDaemon::Service *service)
    : m_service(service)
{
    m_again.setInterval(1000);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Echo::listen);
}

bool Echo::open()
{
    const QList<ListenDescriptor> descriptors = QtDaemon::Service::listenDescriptors();
    for (const ListenDescriptor &d : descriptors) {
        if (d.kind == ListenDescriptor::Kind::Listener) {
            fcntl(d.descriptor, F_SETFL, O_NONBLOCK);
            auto listener = std::make_unique<QSocketNotifier>(d.descriptor, QSocketNotifier::Read);
            connect(listener.get(), &QSocketNotifier::activated, this, [this, d] { accept(d.descriptor); });
            m_listeners.push_back(std::move(listener));
        } else if (d.kind == ListenDescriptor::Kind::Stream) { // from the previous run
            m_lastNumber = qMax(m_lastNumber, QStringView(d.name).mid(prefix.size()).toULongLong());
            serve(d.descriptor, d.name);
        }
    }
    reportStatus();
    return !m_listeners.empty();
}

void Echo::pause(bool paused)
{
    m_isPaused = paused;
    listen();
    for (const auto &[descriptor, connection] : m_connections) {
        connection.readable->setEnabled(!paused);
        connection.writable->setEnabled(false);
    }
}

void Echo::listen()
{
    for (const auto &listener : m_listeners)
        listener->setEnabled(!m_isPaused && !m_again.isActive());
}

// At the descriptor limit the connection stays in the queue, and the notifier would fire again and again.
void Echo::accept(int listener)
{
    for (int descriptor = 0; (descriptor = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const QString name = prefix + QString::number(++m_lastNumber);
        m_service->storeDescriptor(name, descriptor);
        serve(descriptor, name);
    }
    if (errno == EAGAIN) {
        m_isFull = false;
    } else if (errno != ECONNABORTED && errno != EINTR) {
        const bool wasLogged = std::exchange(m_isFull, true) || (m_sinceLogged.isValid() && !m_sinceLogged.hasExpired(60'000));
        if (!wasLogged) {
            qWarning("New connections have to wait: %s", strerror(errno));
            m_sinceLogged.start();
        }
        m_again.start();
        listen();
    }
    reportStatus();
}

void Echo::serve(int descriptor, const QString &name)
{
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    Connection connection{name, std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read),
                          std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write)};
    connection.writable->setEnabled(false);
    for (QSocketNotifier *notifier : {connection.readable.get(), connection.writable.get()})
        connect(notifier, &QSocketNotifier::activated, this, [this, descriptor] { echo(descriptor); });
    m_connections.emplace(descriptor, std::move(connection));
}

void Echo::echo(int descriptor)
{
    char buffer[16 * 1024];
    const ssize_t waiting = recv(descriptor, buffer, sizeof buffer, MSG_PEEK);
    if (waiting < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    ssize_t sent = waiting;
    if (waiting > 0)
        sent = send(descriptor, buffer, size_t(waiting), MSG_NOSIGNAL);
    const bool blocked = sent < 0 && (errno == EAGAIN || errno == EINTR);
    if (sent > 0)
        recv(descriptor, buffer, size_t(sent), 0); // now that it is echoed, the kernel may drop it
    else if (!blocked) {
        close(descriptor);
        return;
    }
    const Connection &connection = m_connections.at(descriptor);
    connection.readable->setEnabled(!blocked);
    connection.writable->setEnabled(blocked);
}

void Echo::close(int descriptor)
{
    Connection &connection = m_connections.at(descriptor);
    m_service->removeDescriptor(connection.name);
    for (auto *notifier : {&connection.readable, &connection.writable}) {
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater(); // not deleted at once: one of the two is emitting
    }
    m_connections.erase(descriptor);
    shutdown(descriptor, SHUT_RDWR); // because the manager holds a duplicate, close() alone would not end the connection
    ::close(descriptor);
    m_again.stop();
    listen();
    reportStatus();
}

void Echo::reportStatus()
{
    m_service->setStatusText(QStringLiteral("Connections: %1").arg(m_connections.size()));
}
