// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "busconnection_p.h"

#include "bus_p.h"
#include "sdbus_p.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

namespace QtDaemon {

std::shared_ptr<BusConnection> BusConnection::ofThisThread(const ServiceManager::Address &address)
{
    static thread_local std::weak_ptr<BusConnection> current;
    std::shared_ptr<BusConnection> connection = current.lock();
    if (!connection)
        current = connection = std::make_shared<BusConnection>(address);
    return connection;
}

BusConnection::BusConnection(const ServiceManager::Address &address)
    : m_address(address)
    , m_sd(SdBus::library())
{
    m_reconnect.setSingleShot(true);
    m_reconnect.setInterval(m_address.host.isEmpty() ? 200 : 5000);
    connect(&m_reconnect, &QTimer::timeout, this, &BusConnection::reconnect);
    m_drain.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &BusConnection::drain);
}

BusConnection::~BusConnection()
{
    close();
}

BusConnection::Failure BusConnection::open()
{
    if (m_bus)
        return {};
    if (!m_retryDeadline.hasExpired())
        return m_timeoutError;
    Failure error = connectToManager();
    if (!error && !m_units.empty())
        error = subscribe();
    if (error)
        close();
    return error;
}

BusConnection::Failure BusConnection::connectToManager()
{
    if (!m_sd)
        return {Error::ModuleNotFound,
                ServiceManager::tr("systemd cannot be reached: libsystemd.so.0 is missing or does not load. Install the "
                                   "package libsystemd0 (systemd-libs).")};
    const bool isUser = m_address.scope == ServiceController::Scope::User;
    const QString runtime = isUser ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QStringLiteral("/run");
    if (isUser && !runtime.isEmpty() && !runtime.startsWith(u'/'))
        return {Error::InvalidParameter,
                ServiceManager::tr("XDG_RUNTIME_DIR is \"%1\", but has to be an absolute path. Log in directly instead of "
                                   "switching users, or set the variable.")
                    .arg(runtime)};
    if (isUser && QFileInfo(runtime).isDir() && QFileInfo(runtime).ownerId() != geteuid())
        return {Error::AccessDenied,
                ServiceManager::tr("XDG_RUNTIME_DIR is %1, which belongs to another user, as does the systemd manager there. Log "
                                   "in directly instead of switching users with su or sudo.")
                    .arg(runtime)};
    int error = -ENOENT;
    if (!m_address.host.isEmpty())
        error = m_sd->openRemote(&m_bus, m_address.host.toUtf8().constData());
    else if (isUser || geteuid() == 0)
        error = openPrivate(runtime);
    if (error < 0 && m_address.host.isEmpty())
        error = isUser ? m_sd->openUser(&m_bus) : m_sd->openSystem(&m_bus);
    if (error < 0)
        return unreachable(m_address, error);
    m_notifier = std::make_unique<QSocketNotifier>(m_sd->descriptor(m_bus), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &BusConnection::drain);
    return {};
}

int BusConnection::openPrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/systemd/private"));
    int error = m_sd->create(&m_bus);
    if (error >= 0)
        error = m_sd->setAddress(m_bus, ("unix:path=" + path.toPercentEncoding("/")).constData());
    if (error >= 0)
        error = m_sd->start(m_bus);
    if (error < 0)
        close();
    return error;
}

void BusConnection::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // this may be called by its signal
    }
    if (!m_bus)
        return;
    m_slot = m_sd->unrefSlot(m_slot);
    m_bus = m_sd->close(m_bus);
    ++m_generation;
}

// systemd closes its connections on daemon-reexec, and soon accepts new ones. If systemd does not respond, each further call
// would block this thread until it times out as well, so calls fail at once for a while.
BusConnection::Failure BusConnection::lose(int error, bool mayTakeLong)
{
    const Failure reason = unreachable(m_address, error);
    if (error == -ETIMEDOUT && !mayTakeLong) {
        m_timeoutError = reason;
        m_retryDeadline.setRemainingTime(30'000);
    }
    close();
    if (!m_units.empty())
        m_reconnect.start();
    const auto emitLost = [this] {
        for (const auto &unit : followed())
            Q_EMIT unit->lost();
    };
    QMetaObject::invokeMethod(this, emitLost, Qt::QueuedConnection);
    return reason;
}

void BusConnection::reconnect()
{
    if (m_units.empty())
        return;
    if (open())
        return m_reconnect.start();
    for (const auto &unit : followed())
        Q_EMIT unit->changed();
}

void BusConnection::drainLater()
{
    m_drain.start(0);
}

void BusConnection::drain()
{
    int processed = 0;
    while (m_bus && (processed = m_sd->process(m_bus, nullptr)) > 0) { }
    if (processed < 0)
        lose(processed);
    for (const auto &unit : followed())
        unit->deliver();
}

} // namespace QtDaemon
