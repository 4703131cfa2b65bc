// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include "core/logging_p.h"

#include <algorithm>
#include <utility>

namespace QtDaemon {

// The order in which a controller's requests are carried out, and when they are abandoned.

ServiceControllerPrivate::ServiceControllerPrivate(const ServiceManager::Address &serviceAddress)
    : address(serviceAddress)
{
    ControllerWorkers::instance(); // created first, and so destroyed after a static controller
}

void ServiceControllerPrivate::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    ControllerWorkers::instance().post(this, [this] { follow(); });
}

void ServiceControllerPrivate::begin()
{
    m_manager = ServiceManager::factory(address);
    m_watcher = std::make_unique<StateWatcher>(m_manager.get(), address.name);
    // Direct connections, because this object lives in another thread.
    const auto emitStateChanged = [this](State newState) {
        state = newState;
        Q_EMIT stateChanged(newState);
    };
    connect(m_watcher.get(), &StateWatcher::stateChanged, this, emitStateChanged, Qt::DirectConnection);
    connect(m_watcher.get(), &StateWatcher::infoChanged, this, &ServiceControllerPrivate::infoChanged, Qt::DirectConnection);
    connect(m_watcher.get(), &StateWatcher::progress, this, &ServiceControllerPrivate::progress, Qt::DirectConnection);
    if (m_isFollowed)
        follow();
}

void ServiceControllerPrivate::follow()
{
    const Failure error = m_watcher->setFollowed(m_isFollowed && !m_isRetired);
    if (error)
        warn(error.text.isEmpty() ? ServiceManager::errorText(error.code, address.name) : error.text);
}

void ServiceControllerPrivate::enqueue(const Request &request)
{
    m_requests.push_back(request);
    if (m_requests.size() == 1)
        beginNext();
}

void ServiceControllerPrivate::beginNext()
{
    if (m_requests.empty()) {
        if (m_isRetired)
            ControllerWorkers::instance().remove(this);
    } else if (!std::exchange(m_requests.front().hasBegun, true)) {
        const auto begin = m_requests.front().begin; // a copy, because begin() may remove the request
        begin();
    }
}

void ServiceControllerPrivate::end(quint64 number)
{
    if (m_requests.empty() || m_requests.front().number != number)
        return;
    m_requests.pop_front();
    if (!m_requests.empty() || m_isRetired)
        beginNextLater(); // later: the request that has ended is still on the call stack
}

void ServiceControllerPrivate::beginNextLater()
{
    if (!std::exchange(m_isNextPosted, true)) // only once: it may delete this object
        ControllerWorkers::instance().post(this, [this] {
            m_isNextPosted = false;
            beginNext();
        });
}

void ServiceControllerPrivate::cancel(quint64 number)
{
    m_watcher->abandonWaits([=](quint64 waiting) { return waiting == number; });
    const auto hasNumber = [=](const Request &request) { return request.number == number; };
    const auto request = std::find_if(m_requests.begin(), m_requests.end(), hasNumber);
    if (request == m_requests.end())
        return;
    if (request != m_requests.begin()) {
        m_requests.erase(request);
        return;
    }
    if (request->hasBegun)
        m_manager->abandon();
    end(number);
}

void ServiceControllerPrivate::retire()
{
    m_isRetired = true;
    const quint64 current = m_requests.empty() ? 0 : m_requests.front().number;
    m_watcher->abandonWaits([=](quint64 waiting) { return waiting != current; });
    follow();
    beginNextLater();
}

void ServiceControllerPrivate::conclude()
{
    while (!m_requests.empty()) {
        const quint64 number = m_requests.front().number;
        beginNext();
        cancel(number);
    }
    m_watcher.reset();
    m_manager.reset();
}

} // namespace QtDaemon
