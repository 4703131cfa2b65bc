// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/Service>

// The service under test: before it stops, it sends the letters in its outbox, one per cycle.
class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(QtDaemon::Service *service)
        : m_service(service)
    {
        using QtDaemon::Service;
        connect(service, &Service::startPending, service, [service] { service->nextState(); });
        connect(service, &Service::shutdown, this, [this] { m_service->nextState(1000 * (m_letters + 1)); });
        connect(service, &Service::stopPending, this, &Outbox::sendOne);
    }

    void put(int letters) { m_letters += letters; }
    int waiting() const { return m_letters; }

private:
    void sendOne()
    {
        if (m_letters > 0)
            --m_letters;
        else
            m_service->nextState();
    }

    QtDaemon::Service *const m_service;
    int m_letters = 0;
};
