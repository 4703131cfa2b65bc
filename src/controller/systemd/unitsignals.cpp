// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "bus_p.h"
#include "sdbus_p.h"

#include <utility>

namespace QtDaemon {

// systemd's signals, and the unit that each of them is about.

UnitSignals::UnitSignals(const std::shared_ptr<BusConnection> &connection, const QString &unit)
    : m_connection(connection)
    , m_unit(unit)
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

// A copy, because what is done to the units may remove some or add others.
std::vector<std::shared_ptr<UnitSignals>> BusConnection::followed() const
{
    std::vector<std::shared_ptr<UnitSignals>> units;
    units.reserve(m_units.size());
    for (const auto &[path, unit] : m_units) {
        if (auto locked = unit.lock())
            units.push_back(std::move(locked));
    }
    return units;
}

std::shared_ptr<UnitSignals> BusConnection::find(const QString &path) const
{
    const auto found = m_units.find(path);
    return found == m_units.end() ? nullptr : found->second.lock();
}

BusConnection::Failure BusConnection::follow(const QString &unit, std::shared_ptr<UnitSignals> *unitSignals)
{
    Failure error = open();
    if (!error && m_units.empty())
        error = subscribe();
    if (error)
        return error;
    const QString path = unitPath(unit);
    *unitSignals = find(path);
    if (!*unitSignals) {
        *unitSignals = std::make_shared<UnitSignals>(shared_from_this(), unit);
        m_units.emplace(path, *unitSignals);
    }
    return {};
}

// One match rule serves all units, because a D-Bus daemon allows only 512 per connection.
BusConnection::Failure BusConnection::subscribe()
{
    if (const Failure error = Bus(m_address, shared_from_this()).manager("Subscribe"))
        return error;
    const int result = m_sd->addMatch(
        m_bus, &m_slot, "type='signal',sender='org.freedesktop.systemd1',path_namespace='/org/freedesktop/systemd1'", receive,
        this);
    return result < 0 ? lose(result) : Failure{};
}

void BusConnection::remove(UnitSignals *unit)
{
    m_units.erase(unitPath(unit->m_unit));
    if (!m_bus || !m_units.empty())
        return;
    m_slot = m_sd->unrefSlot(m_slot);
    sd_bus_message *message = nullptr;
    m_sd->newCall(m_bus, &message, "org.freedesktop.systemd1", Bus::managerPath, Bus::managerInterface, "Unsubscribe");
    m_sd->expectReply(message, 0);
    m_sd->send(m_bus, message, nullptr);
    m_sd->unref(message);
}

int BusConnection::receive(sd_bus_message *message, void *connection, sd_bus_error *)
{
    const auto self = static_cast<BusConnection *>(connection);
    const QString path = QString::fromUtf8(self->m_sd->object(message));
    QVariantList arguments;
    if (const auto unit = self->find(path))
        unit->m_hasChanged = true;
    else if (path == QLatin1String(Bus::managerPath) && readValues(*self->m_sd, message, &arguments))
        self->receiveFromManager(QString::fromUtf8(self->m_sd->member(message)), arguments);
    return 0;
}

void BusConnection::receiveFromManager(const QString &signal, const QVariantList &arguments)
{
    const auto text = [&](int number) { return arguments.value(number).toString(); };
    if (signal == u"JobRemoved") { // the job's number and object, its unit, the result
        if (const auto unit = find(unitPath(text(2))))
            unit->m_removedJobs.append({text(1), text(3)});
    } else if (signal == u"UnitNew" || signal == u"UnitRemoved") { // the unit's name and object
        if (const auto unit = find(text(1)))
            unit->m_hasChanged = true;
    } else if (signal == u"Reloading" && !arguments.value(0).toBool()) { // the reload is done
        for (const auto &unit : followed())
            unit->m_hasChanged = true;
    }
}

} // namespace QtDaemon
