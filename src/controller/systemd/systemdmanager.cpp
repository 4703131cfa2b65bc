// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdmanager_p.h"

#include "core/statemachine_p.h"
#include "systemddoctor_p.h"
#include "unitstate_p.h"

#include <QFile>

#include <csignal>

namespace QtDaemon {

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &address)
{
    return std::make_unique<SystemdManager>(address);
}

SystemdManager::SystemdManager(const Address &address)
    : m_address(address)
    , m_bus(address)
{
}

SystemdManager::Failure SystemdManager::findUnit(QVariantMap *properties)
{
    if (const Failure error = m_bus.properties(m_unit, properties))
        return error;
    const QString loaded = properties->value(QStringLiteral("LoadState")).toString();
    if (loaded == u"not-found")
        return {Error::DoesNotExist};
    m_unit = properties->value(QStringLiteral("Id")).toString(); // resolves an alias, because signals come from the unit itself
    return {};
}

// A signal that the program does not handle would suspend or end it.
static bool handles(qint64 processId, int number)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray status = file.readAll();
    const qsizetype caught = status.indexOf("\nSigCgt:\t") + 9;
    return status.mid(caught, 16).toULongLong(nullptr, 16) >> (number - 1) & 1;
}

// As far as they can be known from outside the service.
AcceptedControls SystemdManager::acceptedControls(const QVariantMap &unit, State state) const
{
    const qint64 processId = unit.value(QStringLiteral("MainPID")).toLongLong();
    AcceptedControls accepted = AcceptedControl::Stop | AcceptedControl::Shutdown;
    accepted.setFlag(AcceptedControl::ParamChange, unit.value(QStringLiteral("CanReload")).toBool());
    accepted.setFlag(AcceptedControl::PauseContinue, m_address.host.isEmpty() && handles(processId, SIGTSTP));
    return StateMachine::offered(state, accepted);
}

SystemdManager::Failure SystemdManager::query(ServiceInfo *info)
{
    QVariantMap unit;
    Failure error = findUnit(&unit);
    if (!error && m_watched && m_watched->unit() != m_unit) { // the name has become an alias
        unwatch();
        error = watch();
    }
    info->name = m_address.name;
    info->status.state = State::NotReady;
    if (!error) {
        *info = unitInfo(m_address.name, unit);
        info->status.acceptedControls = acceptedControls(unit, info->status.state);
    }
    return error;
}

SystemdManager::Failure SystemdManager::list(QList<ServiceInfo> *services)
{
    const QStringList pattern{QStringLiteral("*.service")};
    QVariantList loaded;
    if (const Failure error = m_bus.manager("ListUnitsByPatterns", {QStringList(), pattern}, "a(ssssssouso)", &loaded))
        return error;
    QVariantList installed;
    if (const Failure error = m_bus.manager("ListUnitFilesByPatterns", {QStringList(), pattern}, "a(ss)", &installed))
        return error;
    QMap<QString, ServiceInfo> found;
    for (const QVariant &file : installed.value(0).toList()) {
        const QVariantList fields = file.toList(); // path, state
        ServiceInfo info;
        info.name = serviceName(fields.value(0).toString().section(u'/', -1));
        info.status.state = State::Stopped;
        if (!info.name.endsWith(u'@') && fields.value(1).toString() != u"alias")
            found.insert(info.name, info);
    }
    for (const QVariant &unit : loaded.value(0).toList()) {
        const ServiceInfo info = listedUnitInfo(unit.toList());
        if (info.status.state != State::NotReady)
            found.insert(info.name, info);
    }
    *services = found.values();
    return {};
}

SystemdManager::Failure SystemdManager::signalMain(const QVariantMap &unit, int number)
{
    const qint64 processId = unit.value(QStringLiteral("MainPID")).toLongLong();
    const bool notifies = unit.value(QStringLiteral("NotifyAccess")).toString() != u"none";
    const int handled = number == SIGCONT ? SIGTSTP : number; // a service that cannot be paused cannot be continued
    if (!notifies || (m_address.host.isEmpty() && !handles(processId, handled)))
        return {Error::InvalidServiceControl};
    return m_bus.manager("KillUnit", {m_unit, QStringLiteral("main"), number});
}

SystemdManager::Failure SystemdManager::checkStart(const QStringList &arguments, QVariantMap *unit)
{
    if (!arguments.isEmpty())
        return {Error::NotSupported,
                tr("systemd passes no arguments to a service that it starts. Put them in the installed command line of %1.")
                    .arg(m_address.name)};
    if (const Failure error = findUnit(unit))
        return error;
    const bool isStopped = unitInfo(m_address.name, *unit).status.state == State::Stopped;
    return isStopped ? Failure{} : Failure{Error::AlreadyRunning};
}

void SystemdManager::start(const QStringList &arguments, const Done &done)
{
    QVariantMap unit;
    if (const Failure error = checkStart(arguments, &unit))
        done(error);
    else // StartUnit would wait for the scheduled restart
        run(waitsForRestart(unit) ? UnitJob::Kind::Restart : UnitJob::Kind::Start, unit, done);
}

void SystemdManager::restart(const Done &done)
{
    QVariantMap unit;
    if (const Failure error = findUnit(&unit))
        done(error);
    else
        run(UnitJob::Kind::Restart, unit, done);
}

void SystemdManager::run(UnitJob::Kind kind, const QVariantMap &unit, const Done &done)
{
    m_job = std::make_unique<UnitJob>(kind, m_address, unit);
    connect(m_job.get(), &UnitJob::ended, this, [this, done](const Failure &error) {
        m_job.release()->deleteLater(); // this is called by its signal
        done(error);
    });
    m_job->begin();
}

static bool isUserSignal(Control control)
{
    const int user = int(control) - int(Control::UserFirst);
    return user >= 0 && SIGRTMIN + user <= SIGRTMAX;
}

SystemdManager::Failure SystemdManager::checkControl(Control control, QVariantMap *unit)
{
    if (const Failure error = findUnit(unit))
        return error;
    const bool isKnown = control == Control::Stop || control == Control::ParamChange || control == Control::Pause
        || control == Control::Continue || isUserSignal(control);
    if (!isKnown)
        return {Error::InvalidParameter,
                tr("systemd has no control %1. The controls are 128 to %2, and those with a name.")
                    .arg(int(control))
                    .arg(int(Control::UserFirst) + SIGRTMAX - SIGRTMIN)};
    const State state = unitInfo(m_address.name, *unit).status.state;
    if (state == State::Stopped && !(waitsForRestart(*unit) && control == Control::Stop))
        return {Error::NotActive};
    if (control != Control::Stop && (state == State::StartPending || state == State::StopPending))
        return {Error::CannotAcceptControl};
    return {};
}

void SystemdManager::control(Control control, const Done &done)
{
    QVariantMap unit;
    if (const Failure error = checkControl(control, &unit))
        return done(error);
    switch (control) {
    case Control::Stop:
        return run(UnitJob::Kind::Stop, unit, done);
    case Control::ParamChange:
        return run(UnitJob::Kind::Reload, unit, done);
    case Control::Pause:
        return done(signalMain(unit, SIGTSTP));
    case Control::Continue:
        return done(signalMain(unit, SIGCONT));
    default:
        return done(signalMain(unit, SIGRTMIN + int(control) - int(Control::UserFirst)));
    }
}

SystemdManager::Failure SystemdManager::diagnose(QList<ServiceFinding> *findings)
{
    QVariantMap unit;
    int version = 0;
    Failure error = findUnit(&unit);
    if (!error)
        error = m_bus.version(&version);
    if (!error)
        *findings = SystemdDoctor(m_address, unit, version).examine();
    return error;
}

SystemdManager::Failure SystemdManager::watch()
{
    if (m_watched)
        return {};
    QVariantMap unit;
    findUnit(&unit); // resolves an alias; errors are ignored, because the unit may be installed later
    if (const Failure error = m_bus.connection->follow(m_unit, &m_watched))
        return error;
    connect(m_watched.get(), &UnitSignals::changed, this, &SystemdManager::changed);
    return {};
}

void SystemdManager::unwatch()
{
    if (m_watched)
        m_watched->disconnect(this);
    m_watched.reset();
}

} // namespace QtDaemon
