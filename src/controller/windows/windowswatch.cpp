// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

#include <utility>

namespace QtDaemon {

// How a WindowsManager follows its service.

/*
    The SCM queues an APC to the calling thread, which runs it because QEventDispatcherWin32 waits alertably. Each request causes
    one notification, and the first request on a handle causes it at once.
*/
WindowsManager::Failure WindowsManager::watch()
{
    constexpr Error clientLagging{1294}; // ERROR_SERVICE_NOTIFY_CLIENT_LAGGING, which MinGW's headers lack
    constexpr DWORD changes = SERVICE_NOTIFY_STOPPED | SERVICE_NOTIFY_START_PENDING | SERVICE_NOTIFY_STOP_PENDING
        | SERVICE_NOTIFY_RUNNING | SERVICE_NOTIFY_CONTINUE_PENDING | SERVICE_NOTIFY_PAUSE_PENDING | SERVICE_NOTIFY_PAUSED
        | SERVICE_NOTIFY_DELETE_PENDING;
    if (m_isArmed || m_isNotified)
        return {};
    Failure error;
    if (!m_watched)
        error = isBeingDeleted() ? Failure{Error::MarkedForDelete} : open(SERVICE_QUERY_STATUS, &m_watched);
    if (!error)
        error = notify(changes);
    if (error.code == clientLagging) { // starts over with a new handle
        m_watched.reset();
        m_retryTimer.start(0);
        return {};
    }
    if (error.code != Error::DoesNotExist && error.code != Error::MarkedForDelete) {
        if (error)
            m_watched.reset(); // so that the next attempt opens it again
        return error;
    }
    error = openManager(SC_MANAGER_ENUMERATE_SERVICE, &m_watched); // closes the service, which could not be removed otherwise
    if (!error)
        error = notify(SERVICE_NOTIFY_CREATED | SERVICE_NOTIFY_DELETED);
    if (error.code == Error::CallNotImplemented) { // in Wine
        m_watched.reset();
        m_retryTimer.start(1000);
        return {};
    }
    if (error)
        m_watched.reset();
    return error;
}

WindowsManager::Failure WindowsManager::notify(DWORD changes)
{
    SERVICE_NOTIFYW &notification = m_watch->notification;
    notification = {};
    notification.dwVersion = SERVICE_NOTIFY_STATUS_CHANGE;
    notification.pfnNotifyCallback = &WindowsManager::notified;
    notification.pContext = m_watch.get();
    m_watch->manager = this;
    m_isArmed = true; // before the call, because the notification may arrive during it
    const DWORD error = NotifyServiceStatusChangeW(m_watched.get(), changes, &notification);
    if (error != ERROR_SUCCESS)
        m_isArmed = false;
    return {Error(error)};
}

// The APC may run during any call of this thread that waits, so the notification is handled later.
void CALLBACK WindowsManager::notified(void *context)
{
    const auto *notification = static_cast<SERVICE_NOTIFYW *>(context);
    auto *manager = static_cast<WindowsWatch *>(notification->pContext)->manager;
    LocalFree(notification->pszServiceNames);
    if (!manager)
        return;
    manager->m_isArmed = false;
    manager->m_isNotified = true;
    QMetaObject::invokeMethod(
        manager,
        [manager] {
            if (manager->m_isNotified)
                manager->rewatch();
        },
        Qt::QueuedConnection);
}

void WindowsManager::rewatch()
{
    constexpr DWORD createdOrDeleted = SERVICE_NOTIFY_CREATED | SERVICE_NOTIFY_DELETED | SERVICE_NOTIFY_DELETE_PENDING;
    m_isNotified = false;
    const bool isLost = m_watch->notification.dwNotificationStatus != ERROR_SUCCESS;
    if (!m_isArmed && (isLost || (m_watch->notification.dwNotificationTriggered & createdOrDeleted) != 0))
        m_watched.reset();
    if (watch())
        m_retryTimer.start(1000); // the machine may be unreachable for a while
    Q_EMIT changed();
}

void WindowsManager::unwatch()
{
    m_retryTimer.stop();
    if (!m_watched)
        return;
    m_watched.reset();
    SleepEx(0, TRUE); // runs an APC that may have been queued before; none is queued from now on
    m_isNotified = false;
    if (!std::exchange(m_isArmed, false))
        return;
    m_watch->manager = nullptr;
    WindowsConnection::keep(std::exchange(m_watch, std::make_unique<WindowsWatch>()));
}

} // namespace QtDaemon
