// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdmanager_p.h"

#include "core/statustext_p.h"
#include "unitstate_p.h"

#include <cerrno>
#include <limits>
#include <utility>

namespace QtDaemon {

// What systemd does in a job that can be waited for.

static QString begin()
{
    return QStringLiteral("InactiveExitTimestampMonotonic");
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
    if (error)
        return error;
    if (result == u"done")
        return outcomeOfReload();
    return {result == u"timeout" ? Win32::serviceRequestTimeout : Win32::internalError,
            tr("%1 did not read its settings again: its reload ended as \"%2\". Read its log.").arg(m_address.name, result)};
}

SystemdManager::Error SystemdManager::outcomeOfReload()
{
    QVariantMap unit;
    if (const Error error = m_bus.properties(m_unit, &unit))
        return error;
    const auto reason = readRefusedReload(unitInfo(m_address.name, unit).status.text);
    if (!reason)
        return {};
    if (reason->isEmpty())
        return {Win32::invalidServiceControl};
    return {Win32::invalidData,
            tr("%1 did not take its new settings, and runs on with those that it has: %2").arg(m_address.name, *reason)};
}

// Until the job has ended, `isEnough` is true of the unit's state, or the deadline is over, which counts as "done".
SystemdManager::Error SystemdManager::runJob(const char *method, QDeadlineTimer deadline,
                                             const std::function<bool(const QVariantMap &)> &isEnough, QString *result)
{
    m_jobs.clear();
    QVariantList reply;
    if (const Error error = m_bus.manager(method, {m_unit, QStringLiteral("replace")}, "o", &reply))
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

} // namespace QtDaemon
