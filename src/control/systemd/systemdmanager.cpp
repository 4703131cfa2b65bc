// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdmanager_p.h"

#include "service/statemachine_p.h"
#include "systemddoctor_p.h"
#include "unitstate_p.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <limits>
#include <utility>

namespace QtDaemon {

static QString begin()
{
    return QStringLiteral("InactiveExitTimestampMonotonic");
}

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
    if (const Error error = m_bus.manager("ListUnitsByPatterns", {QStringList(), pattern}, &loaded))
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
    if (const Error error = m_bus.manager("ListUnitFilesByPatterns", {QStringList(), pattern}, &installed))
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

SystemdManager::Error SystemdManager::start(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return {Win32::notSupported,
                tr("systemd hands no arguments to a service that it starts. Put them into the installed command line of %1.")
                    .arg(m_address.name)};
    QVariantMap unit;
    if (const Error error = findUnit(&unit))
        return error;
    if (unitInfo(m_address.name, unit).status.state != State::Stopped)
        return {Win32::serviceAlreadyRunning};
    return startBy("StartUnit", unit);
}

std::optional<ServiceManager::Error> SystemdManager::restart()
{
    QVariantMap unit;
    const Error error = findUnit(&unit);
    return error ? error : startBy("RestartUnit", unit);
}

// Not one that waits for another unit, or for its next attempt.
static bool isMoving(const QVariantMap &unit)
{
    const QString state = unit.value(QStringLiteral("ActiveState")).toString();
    const bool restarts = unit.value(QStringLiteral("SubState")).toString().startsWith(u"auto-restart");
    return (state == u"activating" && !restarts) || state == u"deactivating";
}

// Returns when the unit is on its way, or when it is known that it will not be.
SystemdManager::Error SystemdManager::startBy(const char *method, const QVariantMap &before)
{
    if (const Error error = listen())
        return error;
    QString result;
    const Error error = runJob(method, QDeadlineTimer(30'000), isMoving, &result);
    if (error || result == u"done")
        return error;
    const QVariant lastBegin = before.value(begin());
    QVariantMap unit;
    if (result == u"dependency")
        return {Win32::serviceDependencyFail};
    if (const Error lost = m_bus.properties(m_unit, &unit))
        return lost;
    const Status status = unitInfo(m_address.name, unit).status;
    if (status.exitCode != 0 && unit.value(begin()) == lastBegin) // it was not even tried
        return {Win32::processAborted, resultText(m_address.name, QStringLiteral("start-limit-hit"))};
    if (status.exitCode == Win32::serviceSpecificError)
        return {status.exitCode, ownExitText(status, m_address.name)};
    if (status.exitCode != 0)
        return {status.exitCode, status.text};
    return {Win32::internalError, tr("systemd did not start %1: its job ended as \"%2\".").arg(m_address.name, result)};
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

// systemd ends the job when the slots of paramChange() have returned, or when the time for a start is over.
SystemdManager::Error SystemdManager::reload(const QVariantMap &unit)
{
    if (const Error error = listen())
        return error;
    const quint64 limit = unit.value(QStringLiteral("TimeoutStartUSec")).toULongLong() / 1000;
    QDeadlineTimer deadline(QDeadlineTimer::Forever);
    if (limit < std::numeric_limits<int>::max())
        deadline.setRemainingTime(qint64(limit) + 5000);
    QString result;
    const Error error = runJob(
        "ReloadUnit", deadline, [](const QVariantMap &) { return false; }, &result);
    if (error || result == u"done")
        return error;
    return {result == u"timeout" ? Win32::serviceRequestTimeout : Win32::internalError,
            tr("%1 did not read its settings again: its reload ended as \"%2\". Read its log.").arg(m_address.name, result)};
}

// Until the job has ended, `isEnough` is true of the unit's state, or the deadline is over, which counts as "done".
SystemdManager::Error SystemdManager::runJob(const char *method, QDeadlineTimer deadline,
                                             const std::function<bool(const QVariantMap &)> &isEnough, QString *result)
{
    m_jobs.clear();
    QVariantList reply;
    if (const Error error = m_bus.manager(method, {m_unit, QStringLiteral("replace")}, &reply))
        return error;
    const QString job = reply.value(0).toString();
    m_changed = true;
    Error error;
    const auto isSettled = [&] {
        if (m_jobs.contains(job))
            return true;
        if (!std::exchange(m_changed, false))
            return false;
        QVariantMap unit;
        error = m_bus.properties(m_unit, &unit);
        return error || isEnough(unit);
    };
    if (!m_bus.waitFor(isSettled, deadline) && !deadline.hasExpired())
        return unreachable(m_address, -ECONNRESET);
    *result = m_jobs.value(job, QStringLiteral("done"));
    return error;
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
