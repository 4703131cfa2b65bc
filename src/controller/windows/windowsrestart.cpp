// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>
#include <vector>

namespace QtDaemon {

// The SCM stops no service that others depend on while they run: they are stopped before it and started after it.

// In the order in which they can be stopped; those of the dependents included.
QStringList WindowsManager::activeDependents()
{
    ServiceHandle service;
    if (open(SERVICE_ENUMERATE_DEPENDENTS, &service))
        return {};
    std::vector<ENUM_SERVICE_STATUSW> buffer(1024); // under 64 KiB, the most that the call takes; aligned for the structs
    DWORD missing = 0;
    DWORD count = 0;
    if (!EnumDependentServicesW(service.get(), SERVICE_ACTIVE, buffer.data(), DWORD(buffer.size() * sizeof buffer[0]), &missing,
                                &count))
        return {};
    QStringList names;
    for (DWORD i = 0; i < count; ++i)
        names.append(QString::fromWCharArray(buffer[i].lpServiceName));
    return names;
}

// Without a sentence of its own an error would be told of the service that is restarted.
static ServiceManager::Error named(const ServiceManager::Error &error, const QString &name)
{
    return {error.code, error && error.text.isEmpty() ? ServiceManager::errorText(error.code, name) : error.text};
}

// Blocks for as long as the service makes progress, unless the application ends.
WindowsManager::Error WindowsManager::waitFor(State wanted)
{
    Status before;
    QDeadlineTimer hint(30'000);
    while (!QThread::currentThread()->isInterruptionRequested()) {
        ServiceInfo info;
        if (const Error error = query(&info))
            return error;
        const Status &now = info.status;
        if (now.state == wanted)
            return {};
        if (now.state == State::Stopped && now.exitCode == Win32::serviceSpecificError)
            return {now.exitCode, ownExitText(now, m_address.name)};
        if (now.state == State::Stopped)
            return {now.exitCode != 0 ? now.exitCode : Win32::serviceNotActive};
        if (std::exchange(before, now) != now)
            hint.setRemainingTime(now.waitHint > 0 ? qint64(now.waitHint) : 30'000);
        else if (hint.hasExpired())
            return {Win32::waitTimeout};
        QThread::msleep(qBound(20U, now.waitHint / 10, 1000U));
    }
    return {Win32::waitTimeout};
}

WindowsManager::Error WindowsManager::stopAndWait()
{
    const Error error = control(Control::Stop);
    if (error.code == Win32::serviceNotActive)
        return {};
    ServiceInfo info;
    const bool isStopping = error.code == Win32::serviceCannotAcceptControl && !query(&info)
        && (info.status.state == State::StopPending || info.status.state == State::Stopped); // by another
    return named(error && !isStopping ? error : waitFor(State::Stopped), m_address.name);
}

WindowsManager::Error WindowsManager::startAndWait()
{
    const Error error = start({});
    const bool runs = error.code == Win32::serviceAlreadyRunning; // started by another, or by the SCM for a dependent
    return named(error && !runs ? error : waitFor(State::Running), m_address.name);
}

std::optional<ServiceManager::Error> WindowsManager::restart()
{
    const QStringList dependents = activeDependents();
    if (dependents.isEmpty())
        return {};
    const auto sibling = [this](const QString &name) { return Address{name, m_address.scope, m_address.host}; };
    Error error;
    QStringList stopped;
    for (const QString &name : dependents) {
        error = WindowsManager(sibling(name)).stopAndWait();
        if (error)
            break;
        stopped.prepend(name);
    }
    if (!error)
        error = stopAndWait();
    if (!error) {
        error = startAndWait();
        if (error)
            return error;
    }
    for (const QString &name : std::as_const(stopped)) {
        const Error lost = WindowsManager(sibling(name)).startAndWait();
        if (lost && !error)
            error = {lost.code,
                     ServiceManager::tr("%1 was restarted, but %2, which depends on it, does not run again: %3")
                         .arg(m_address.name, name, lost.text)};
    }
    return error;
}

} // namespace QtDaemon
