// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "busconnection_p.h"

#include "bus_p.h"
#include "dbusvalues_p.h"
#include "sdbus_p.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>
#include <vector>

#include <unistd.h>

namespace QtDaemon {

UnitSignals::UnitSignals(const std::shared_ptr<BusConnection> &connection, const QString &unit)
    : m_connection(connection)
    , m_unit(unit)
    , m_path(unitPath(unit).toUtf8())
{
}

UnitSignals::~UnitSignals()
{
    m_connection->remove(this);
}

void UnitSignals::deliver()
{
    const auto jobs = std::exchange(m_removedJobs, {});
    for (const auto &[job, result] : jobs)
        Q_EMIT jobRemoved(job, result);
    if (std::exchange(m_hasChanged, false))
        Q_EMIT changed();
}

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
    if (!m_retry.hasExpired())
        return m_timeout;
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
                ServiceManager::tr("XDG_RUNTIME_DIR is \"%1\", and has to be an absolute path. Log in as that user, or set it.")
                    .arg(runtime)};
    if (isUser && QFileInfo(runtime).isDir() && QFileInfo(runtime).ownerId() != geteuid())
        return {
            Error::AccessDenied,
            ServiceManager::tr("XDG_RUNTIME_DIR is %1, which belongs to somebody else, and so does the systemd manager there. "
                               "Log in as that user, rather than by su or sudo.")
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

template <typename Function> void BusConnection::forEachUnit(Function function)
{
    std::vector<std::shared_ptr<UnitSignals>> units; // what follows may end or add some
    units.reserve(m_units.size());
    for (const auto &[name, unit] : m_units) {
        if (auto locked = unit.lock())
            units.push_back(std::move(locked));
    }
    for (const auto &unit : units)
        function(unit.get());
}

void BusConnection::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // this may be its signal
    }
    if (!m_bus)
        return;
    m_slot = m_sd->unrefSlot(m_slot);
    m_slotOfAll = m_sd->unrefSlot(m_slotOfAll);
    forEachUnit([this](UnitSignals *unit) { unit->m_slot = m_sd->unrefSlot(unit->m_slot); });
    m_bus = m_sd->close(m_bus);
    ++m_generation;
}

// systemd closes its connections when it is started anew (daemon-reexec), and accepts them again soon. Each attempt at one that
// does not answer would block this thread for as long again.
BusConnection::Failure BusConnection::lose(int error, bool wasLong)
{
    const Failure reason = unreachable(m_address, error);
    if (error == -ETIMEDOUT && !wasLong) {
        m_timeout = reason;
        m_retry.setRemainingTime(30'000);
    }
    close();
    if (!m_units.empty())
        m_reconnect.start();
    QMetaObject::invokeMethod(
        this, [this] { forEachUnit([](UnitSignals *unit) { Q_EMIT unit->lost(); }); }, Qt::QueuedConnection);
    return reason;
}

void BusConnection::reconnect()
{
    if (m_units.empty())
        return;
    if (open())
        m_reconnect.start();
    else
        forEachUnit([](UnitSignals *unit) { Q_EMIT unit->changed(); });
}

BusConnection::Failure BusConnection::follow(const QString &unit, std::shared_ptr<UnitSignals> *unitSignals)
{
    if (const Failure error = open())
        return error;
    const auto present = m_units.find(unit);
    if (present != m_units.end()) {
        *unitSignals = present->second.lock();
        return {};
    }
    const auto made = std::make_shared<UnitSignals>(shared_from_this(), unit);
    const bool isFirst = m_units.empty();
    m_units.emplace(unit, made);
    const Failure error = isFirst ? subscribe() : Failure{};
    const int result = isFirst ? 0 : addMatch(made.get());
    if (error)
        return error;
    if (result < 0)
        return result == -ETIMEDOUT ? lose(result) : unreachable(m_address, result);
    *unitSignals = made;
    return {};
}

// To all that is followed.
BusConnection::Failure BusConnection::subscribe()
{
    if (const Failure error = Bus(m_address, shared_from_this()).manager("Subscribe"))
        return error;
    const QByteArray match = QByteArray("type='signal',sender='org.freedesktop.systemd1',path='") + Bus::managerPath
        + "',interface='" + Bus::managerInterface + '\'';
    int error = m_sd->addMatch(m_bus, &m_slot, match.constData(), receiveOfManager, this);
    forEachUnit([&](UnitSignals *unit) { error = error < 0 ? error : addMatch(unit); });
    return error < 0 ? unreachable(m_address, error) : Failure{};
}

int BusConnection::addMatch(UnitSignals *unit)
{
    if (m_slotOfAll)
        return 0;
    const QByteArray match = "type='signal',sender='org.freedesktop.systemd1',path='" + unit->m_path + '\'';
    const int result = m_sd->addMatch(m_bus, &unit->m_slot, match.constData(), receiveOfUnit, unit);
    return result == -ENOBUFS ? addMatchOfAll() : result;
}

// A D-Bus daemon lets a connection have so many match rules (512), and no more.
int BusConnection::addMatchOfAll()
{
    forEachUnit([this](UnitSignals *unit) {
        unit->m_slot = m_sd->unrefSlot(unit->m_slot);
        unit->m_hasChanged = true; // perhaps, while there is no rule
    });
    drainLater();
    return m_sd->addMatch(m_bus, &m_slotOfAll,
                          "type='signal',sender='org.freedesktop.systemd1',path_namespace='/org/freedesktop/systemd1/unit'",
                          receiveOfAnyUnit, this);
}

void BusConnection::remove(UnitSignals *unit)
{
    m_units.erase(unit->m_unit);
    if (!m_bus)
        return;
    m_sd->unrefSlot(unit->m_slot);
    if (!m_units.empty())
        return;
    m_slot = m_sd->unrefSlot(m_slot);
    m_slotOfAll = m_sd->unrefSlot(m_slotOfAll);
    sd_bus_message *message = nullptr;
    m_sd->newCall(m_bus, &message, "org.freedesktop.systemd1", Bus::managerPath, Bus::managerInterface, "Unsubscribe");
    m_sd->expectReply(message, 0);
    m_sd->send(m_bus, message, nullptr);
    m_sd->unref(message);
}

int BusConnection::receiveOfManager(sd_bus_message *message, void *connection, sd_bus_error *)
{
    const auto self = static_cast<BusConnection *>(connection);
    QVariantList arguments;
    if (readValues(*self->m_sd, message, &arguments))
        self->receive(QString::fromUtf8(self->m_sd->member(message)), arguments);
    return 0;
}

int BusConnection::receiveOfUnit(sd_bus_message *, void *unit, sd_bus_error *)
{
    static_cast<UnitSignals *>(unit)->m_hasChanged = true;
    return 0;
}

int BusConnection::receiveOfAnyUnit(sd_bus_message *message, void *connection, sd_bus_error *)
{
    const auto self = static_cast<BusConnection *>(connection);
    const QByteArray path = self->m_sd->object(message);
    self->forEachUnit([&path](UnitSignals *unit) { unit->m_hasChanged |= unit->m_path == path; });
    return 0;
}

void BusConnection::receive(const QString &member, const QVariantList &arguments)
{
    const bool isJob = member == u"JobRemoved"; // its number, object, unit and result
    const auto found = m_units.find(arguments.value(isJob ? 2 : 0).toString());
    const auto unit = found == m_units.end() ? nullptr : found->second.lock();
    if (isJob && unit)
        unit->m_removedJobs.append({arguments.value(1).toString(), arguments.value(3).toString()});
    else if (unit && (member == u"UnitNew" || member == u"UnitRemoved"))
        unit->m_hasChanged = true;
    else if (member == u"Reloading" && !arguments.value(0).toBool())
        forEachUnit([](UnitSignals *each) { each->m_hasChanged = true; });
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
    forEachUnit([](UnitSignals *unit) { unit->deliver(); });
}

} // namespace QtDaemon
