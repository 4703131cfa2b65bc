// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdmanager_p.h"

#include "core/statemachine_p.h"
#include "systemddoctor_p.h"
#include "unitstate_p.h"

#include <QFile>

#include <csignal>
#include <utility>

namespace QtDaemon {

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &address)
{
    return std::make_unique<SystemdManager>(address);
}

SystemdManager::SystemdManager(const Address &address)
    : m_address(address)
    , m_bus(address)
{
    connect(&m_bus, &Bus::signalled, this, &SystemdManager::hear);
    connect(&m_bus, &Bus::lost, this, [this] {
        m_listens = false;
        if (m_watched)
            m_reconnect.start();
    });
    m_reconnect.setSingleShot(true);
    m_reconnect.setInterval(m_address.host.isEmpty() ? 200 : 5000);
    connect(&m_reconnect, &QTimer::timeout, this, &SystemdManager::reconnect);
    connect(&m_bus, &Bus::drained, this, [this] {
        if (std::exchange(m_changed, false) && m_watched)
            Q_EMIT changed();
    });
}

SystemdManager::Error SystemdManager::findUnit(QVariantMap *properties)
{
    if (const Error error = m_bus.properties(m_unit, properties))
        return error;
    const QString loaded = properties->value(QStringLiteral("LoadState")).toString();
    if (loaded == u"not-found")
        return {Win32::serviceDoesNotExist};
    m_unit = properties->value(QStringLiteral("Id")).toString(); // of an alias: signals come from the unit itself
    return {};
}

// To suspend or end a program that does not know the signal is not what was asked for.
static bool handles(qint64 processId, int number)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray status = file.readAll();
    const qsizetype caught = status.indexOf("\nSigCgt:\t") + 9;
    return status.mid(caught, 16).toULongLong(nullptr, 16) >> (number - 1) & 1;
}

// As far as it can be known from here.
AcceptedControls SystemdManager::acceptedControls(const QVariantMap &unit, State state) const
{
    const qint64 processId = unit.value(QStringLiteral("MainPID")).toLongLong();
    AcceptedControls accepted = AcceptedControl::Stop | AcceptedControl::Shutdown;
    accepted.setFlag(AcceptedControl::ParamChange, unit.value(QStringLiteral("CanReload")).toBool());
    accepted.setFlag(AcceptedControl::PauseContinue, m_address.host.isEmpty() && handles(processId, SIGTSTP));
    return StateMachine::offered(state, accepted);
}

SystemdManager::Error SystemdManager::query(ServiceInfo *info)
{
    QVariantMap unit;
    const Error error = findUnit(&unit);
    info->name = m_address.name;
    info->status.state = State::NotReady;
    if (!error) {
        *info = unitInfo(m_address.name, unit);
        info->status.acceptedControls = acceptedControls(unit, info->status.state);
    }
    return error;
}

SystemdManager::Error SystemdManager::list(QList<ServiceInfo> *services)
{
    const QStringList pattern{QStringLiteral("*.service")};
    QVariantList loaded;
    if (const Error error = m_bus.manager("ListUnitsByPatterns", {QStringList(), pattern}, "a(ssssssouso)", &loaded))
        return error;
    QMap<QString, ServiceInfo> found;
    const QVariantList units = loaded.value(0).toList();
    for (const QVariant &unit : units) {
        const QVariantList fields = unit.toList(); // name, description, and the states: load, active, sub
        const QString name = serviceName(fields.value(0).toString());
        QVariantMap properties;
        if (fields.value(2).toString() != u"not-found" && !m_bus.properties(fields.value(0).toString(), &properties))
            found.insert(name, unitInfo(name, properties));
    }
    QVariantList installed;
    if (const Error error = m_bus.manager("ListUnitFilesByPatterns", {QStringList(), pattern}, "a(ss)", &installed))
        return error;
    const QVariantList files = installed.value(0).toList();
    for (const QVariant &file : files) {
        const QString unit = file.toList().value(0).toString().section(u'/', -1);
        const QString name = serviceName(unit);
        if (name.endsWith(u'@') || found.contains(name))
            continue;
        QVariantMap properties;
        if (!m_bus.properties(unit, &properties))
            found.insert(name, unitInfo(name, properties));
    }
    *services = found.values();
    return {};
}

SystemdManager::Error SystemdManager::signalMain(const QVariantMap &unit, int number)
{
    const qint64 processId = unit.value(QStringLiteral("MainPID")).toLongLong();
    const bool notifies = unit.value(QStringLiteral("NotifyAccess")).toString() != u"none";
    const int known = number == SIGCONT ? SIGTSTP : number; // who has no pause does not go on after one
    if (!notifies || (m_address.host.isEmpty() && !handles(processId, known)))
        return {Win32::invalidServiceControl};
    return m_bus.manager("KillUnit", {m_unit, QStringLiteral("main"), number});
}

SystemdManager::Error SystemdManager::control(Control control)
{
    QVariantMap unit;
    if (const Error error = findUnit(&unit))
        return error;
    const int user = int(control) - int(Control::UserFirst);
    const bool isSignal = control == Control::Pause || control == Control::Continue || (user >= 0 && SIGRTMIN + user <= SIGRTMAX);
    if (control != Control::Stop && control != Control::ParamChange && !isSignal)
        return {Win32::invalidParameter,
                tr("systemd has no control %1. There are 128 to %2, and those with a name.")
                    .arg(int(control))
                    .arg(int(Control::UserFirst) + SIGRTMAX - SIGRTMIN)};
    const State state = unitInfo(m_address.name, unit).status.state;
    const bool restarts = unit.value(QStringLiteral("SubState")).toString().startsWith(u"auto-restart");
    if (state == State::Stopped && !(restarts && control == Control::Stop))
        return {Win32::serviceNotActive};
    if (control == Control::Stop)
        return m_bus.manager("StopUnit", {m_unit, QStringLiteral("replace")});
    if (state == State::StartPending || state == State::StopPending)
        return {Win32::serviceCannotAcceptControl};
    if (control == Control::ParamChange)
        return reload(unit);
    return signalMain(unit, control == Control::Pause ? SIGTSTP : control == Control::Continue ? SIGCONT : SIGRTMIN + user);
}

SystemdManager::Error SystemdManager::diagnose(QList<ServiceFinding> *findings)
{
    QVariantMap unit;
    int version = 0;
    Error error = findUnit(&unit);
    if (!error)
        error = m_bus.version(&version);
    if (!error)
        *findings = SystemdDoctor(m_address, unit, version).examine();
    return error;
}

SystemdManager::Error SystemdManager::watch()
{
    QVariantMap unit;
    findUnit(&unit); // of which name it is; it may be installed later
    const Error error = listen();
    m_watched = !error;
    return error;
}

void SystemdManager::unwatch()
{
    m_watched = false;
    m_reconnect.stop();
}

// systemd closes its connections when it is started anew (daemon-reexec), and is there again soon.
void SystemdManager::reconnect()
{
    if (listen())
        m_reconnect.start();
    else
        Q_EMIT changed();
}

SystemdManager::Error SystemdManager::listen()
{
    if (m_listens)
        return {};
    const Error error = m_bus.listen(m_unit);
    m_listens = !error;
    return error;
}

void SystemdManager::hear(const QString &object, const QString &member, const QVariantList &arguments)
{
    if (member == u"JobRemoved")
        m_jobs.insert(arguments.value(1).toString(), arguments.value(3).toString());
    const bool isUnit = (member == u"UnitNew" || member == u"UnitRemoved") && arguments.value(0).toString() == m_unit;
    const bool hasReloaded = member == u"Reloading" && !arguments.value(0).toBool();
    m_changed |= object == unitPath(m_unit) || isUnit || hasReloaded;
}

} // namespace QtDaemon
