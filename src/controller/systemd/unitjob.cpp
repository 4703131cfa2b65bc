// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitjob_p.h"

#include "core/statustext_p.h"
#include "systemdmanager_p.h"
#include "unitstate_p.h"

#include <cerrno>
#include <limits>

namespace QtDaemon {

UnitJob::UnitJob(Kind kind, const ServiceManager::Address &address, const QVariantMap &unit)
    : m_kind(kind)
    , m_address(address)
    , m_before(unit)
    , m_unit(unit.value(QStringLiteral("Id")).toString())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(QStringLiteral("done")); });
}

// systemd ends a reload when the slots of paramChange() have returned, or when the start timeout expires.
static quint64 timeLimit(UnitJob::Kind kind, const QVariantMap &unit)
{
    return kind == UnitJob::Kind::Reload ? unit.value(QStringLiteral("TimeoutStartUSec")).toULongLong() / 1000 + 5000 : 30'000;
}

void UnitJob::begin()
{
    std::shared_ptr<UnitSignals> unitSignals;
    if (const Failure error = m_bus.connection->follow(m_unit, &unitSignals)) {
        Q_EMIT ended(error);
        return;
    }
    m_signals = unitSignals;
    static constexpr const char *methods[]{"StartUnit", "RestartUnit", "ReloadUnit", "StopUnit"}; // by kind
    QVariantList reply;
    if (const Failure error = m_bus.manager(methods[int(m_kind)], {m_unit, QStringLiteral("replace")}, "o", &reply))
        return end(error);
    m_job = reply.value(0).toString();
    m_generation = m_bus.connection->generation();
    connect(m_signals.get(), &UnitSignals::changed, this, &UnitJob::examine);
    connect(m_signals.get(), &UnitSignals::lost, this, [this] {
        if (m_generation != m_bus.connection->generation()) // otherwise an earlier connection was lost
            end(unreachable(m_address, -ECONNRESET));
    });
    connect(m_signals.get(), &UnitSignals::jobRemoved, this, [this](const QString &job, const QString &result) {
        if (job == m_job)
            finish(result);
    });
    if (const quint64 limit = timeLimit(m_kind, m_before); limit < std::numeric_limits<int>::max())
        m_deadline.start(int(limit));
    examine();
}

// Whether the job has begun: it waits neither for another unit nor for a scheduled restart.
static bool isUnderWay(UnitJob::Kind kind, const QVariantMap &unit)
{
    const QString state = unit.value(QStringLiteral("ActiveState")).toString();
    if (state == u"deactivating")
        return true;
    if (kind == UnitJob::Kind::Stop)
        return state == u"inactive" || state == u"failed";
    return state == u"activating" && !waitsForRestart(unit);
}

void UnitJob::examine()
{
    QVariantMap unit;
    if (m_kind == Kind::Reload)
        return;
    const Failure error = m_bus.properties(m_unit, &unit);
    if (error || isUnderWay(m_kind, unit))
        end(error);
}

void UnitJob::finish(const QString &result)
{
    if (m_kind == Kind::Stop)
        end({});
    else
        end(m_kind == Kind::Reload ? outcomeOfReload(result) : outcomeOfStart(result));
}

void UnitJob::end(const Failure &error)
{
    if (!m_signals)
        return;
    m_deadline.stop();
    m_signals->disconnect(this);
    m_signals.reset();
    Q_EMIT ended(error);
}

UnitJob::Failure UnitJob::outcomeOfStart(const QString &result)
{
    if (result == u"done")
        return {};
    if (result == u"dependency")
        return {Error::DependencyFailed};
    QVariantMap unit;
    if (const Failure lost = m_bus.properties(m_unit, &unit))
        return lost;
    const Status status = unitInfo(m_address.name, unit).status;
    const QString startTime = QStringLiteral("InactiveExitTimestampMonotonic");
    if (status.exitCode != 0 && unit.value(startTime) == m_before.value(startTime)) // systemd did not even try
        return {Error::ProcessAborted, resultText(m_address.name, QStringLiteral("start-limit-hit"))};
    if (status.exitCode != 0)
        return ServiceManager::failureOf(status, m_address.name);
    return {Error::InternalError,
            SystemdManager::tr("systemd did not start %1: its job ended with the result \"%2\".").arg(m_address.name, result)};
}

UnitJob::Failure UnitJob::outcomeOfReload(const QString &result)
{
    if (result != u"done")
        return {result == u"timeout" ? Error::RequestTimeout : Error::InternalError,
                SystemdManager::tr("%1 did not reload its settings: its reload ended with the result \"%2\". Read its log.")
                    .arg(m_address.name, result)};
    QVariantMap unit;
    if (const Failure error = m_bus.properties(m_unit, &unit))
        return error;
    const auto reason = readRefusedReload(unitInfo(m_address.name, unit).status.text);
    if (!reason)
        return {};
    if (reason->isEmpty())
        return {Error::InvalidServiceControl};
    return {Error::InvalidData,
            SystemdManager::tr("%1 refused its new settings and continues with the old ones: %2").arg(m_address.name, *reason)};
}

} // namespace QtDaemon
