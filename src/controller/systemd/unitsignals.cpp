// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "busconnection_p.h"

#include "bus_p.h"
#include "sdbus_p.h"

#include <cerrno>
#include <utility>

namespace QtDaemon {

// What systemd signals: the match rules of a connection, and which unit a signal is of.

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

// By themselves: what is done to them may end some, or add others.
std::vector<std::shared_ptr<UnitSignals>> BusConnection::followed() const
{
    std::vector<std::shared_ptr<UnitSignals>> units;
    units.reserve(m_units.size());
    for (const auto &[name, unit] : m_units) {
        if (auto locked = unit.lock())
            units.push_back(std::move(locked));
    }
    return units;
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

// To the signals of the manager and of all units that are followed.
BusConnection::Failure BusConnection::subscribe()
{
    if (const Failure error = Bus(m_address, shared_from_this()).manager("Subscribe"))
        return error;
    const QByteArray match = QByteArray("type='signal',sender='org.freedesktop.systemd1',path='") + Bus::managerPath
        + "',interface='" + Bus::managerInterface + '\'';
    int error = m_sd->addMatch(m_bus, &m_slot, match.constData(), receiveOfManager, this);
    for (const auto &unit : followed())
        error = error < 0 ? error : addMatch(unit.get());
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

// A D-Bus daemon refuses a connection more than 512 match rules.
int BusConnection::addMatchOfAll()
{
    for (const auto &unit : followed()) {
        unit->m_slot = m_sd->unrefSlot(unit->m_slot);
        unit->m_hasChanged = true; // perhaps, while there is no rule
    }
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
    for (const auto &unit : self->followed())
        unit->m_hasChanged |= unit->m_path == path;
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
    if (member != u"Reloading" || arguments.value(0).toBool()) // it has reloaded when that is false
        return;
    for (const auto &each : followed())
        each->m_hasChanged = true;
}

} // namespace QtDaemon
