// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsrestart_p.h"

#include <utility>

namespace QtDaemon {

WindowsRestart::WindowsRestart(const ServiceManager::Address &address, const QStringList &dependents)
    : m_address(address)
    , m_toStop(dependents + QStringList(address.name))
{
}

WindowsRestart::~WindowsRestart()
{
    for (const QString &name : std::as_const(m_toStart))
        WindowsManager({name, m_address.scope, m_address.host}).start({}, [](const Failure &) {});
}

StateWatcher &WindowsRestart::beginStep(const QString &name)
{
    if (m_step)
        m_step.release()->deleteLater(); // this may be called by its callback
    m_step = std::make_unique<Step>(ServiceManager::Address{name, m_address.scope, m_address.host});
    return m_step->watcher;
}

// An error without a text would be explained as one of the service that is restarted.
static ServiceManager::Failure withText(const ServiceManager::Failure &error, const QString &name)
{
    return {error.code, error && error.text.isEmpty() ? ServiceManager::errorText(error.code, name) : error.text};
}

void WindowsRestart::stopNext()
{
    if (m_toStop.isEmpty())
        return startNext();
    const QString name = m_toStop.takeFirst();
    beginStep(name).stopAndWait(0, [this, name](const Failure &error) {
        if (!error) {
            m_toStart.prepend(name);
            return stopNext();
        }
        m_error = withText(error, name);
        startNext();
    });
}

void WindowsRestart::startNext()
{
    if (m_toStart.isEmpty())
        return end(m_error);
    const QString name = m_toStart.takeFirst();
    const bool isOnlyOne = name == m_address.name && m_toStart.isEmpty(); // no dependent needs it to run
    StateWatcher &watcher = beginStep(name);
    watcher.start({}, [this, &watcher, name, isOnlyOne](Failure error) {
        if (error.code == Error::AlreadyRunning) // started by somebody else, or by the SCM for a dependent
            error = {};
        if (error || isOnlyOne)
            return startEnded(name, error);
        watcher.wait({State::Running, QDeadlineTimer::Forever, 0, [this, name](const Failure &end) { startEnded(name, end); }});
    });
}

void WindowsRestart::startEnded(const QString &name, const Failure &error)
{
    const Failure lost = withText(error, name);
    if (lost && name == m_address.name)
        return end(lost);
    if (lost && !m_error)
        m_error = {lost.code,
                   ServiceManager::tr("%1 was restarted, but %2, which depends on it, could not be started again: %3")
                       .arg(m_address.name, name, lost.text)};
    startNext();
}

void WindowsRestart::end(const Failure &error)
{
    m_toStart.clear();
    Q_EMIT ended(error);
}

} // namespace QtDaemon
