// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <map>
#include <vector>

struct sd_bus;
struct sd_bus_error;
struct sd_bus_message;
struct sd_bus_slot;

namespace QtDaemon {

class BusConnection;
class SdBus;

// systemd's signals about a unit, shared by all that follow it.
class UnitSignals : public QObject
{
    Q_OBJECT
public:
    UnitSignals(const std::shared_ptr<BusConnection> &connection, const QString &unit);
    ~UnitSignals() override;
    QString unit() const { return m_unit; }

Q_SIGNALS: // emitted when no more messages are pending on the connection
    void changed(); // some properties, or possibly all of them
    void jobRemoved(const QString &job, const QString &result);
    void lost(); // the connection was lost; changed() follows when there is a new one

private:
    friend class BusConnection;
    void deliver();

    const std::shared_ptr<BusConnection> m_connection;
    const QString m_unit;
    bool m_hasChanged = false;
    QList<std::pair<QString, QString>> m_removedJobs; // job and result
};

/*
    The connection of a worker's thread to systemd, opened by the first call. Like systemctl(1), it uses the manager's private
    socket, which needs no D-Bus daemon, or a bus.
*/
class BusConnection : public QObject, public std::enable_shared_from_this<BusConnection>
{
    Q_OBJECT
public:
    using Failure = ServiceManager::Failure;

    static std::shared_ptr<BusConnection> ofThisThread(const ServiceManager::Address &address);
    explicit BusConnection(const ServiceManager::Address &address);
    ~BusConnection() override;

    Failure open();
    sd_bus *bus() const { return m_bus; }
    // Closes a broken connection and returns the error. A timeout makes further calls fail at once, unless `mayTakeLong`.
    Failure lose(int error, bool mayTakeLong = false);
    quint64 generation() const { return m_generation; } // increases when a connection is closed
    void drainLater(); // delivers signals that arrived before a reply

    Failure follow(const QString &unit, std::shared_ptr<UnitSignals> *unitSignals);

private:
    friend class UnitSignals;
    Failure connectToManager();
    int openPrivate(const QString &folder);
    void close();
    Failure subscribe();
    void remove(UnitSignals *unit);
    void reconnect();
    void drain();
    std::vector<std::shared_ptr<UnitSignals>> followed() const;
    std::shared_ptr<UnitSignals> find(const QString &path) const;
    static int receive(sd_bus_message *message, void *connection, sd_bus_error *);
    void receiveFromManager(const QString &signal, const QVariantList &arguments);

    const ServiceManager::Address m_address; // the service's name is not used
    const SdBus *const m_sd;
    sd_bus *m_bus = nullptr;
    sd_bus_slot *m_slot = nullptr; // for systemd's signals
    quint64 m_generation = 0;
    Failure m_timeoutError; // the result of all calls until m_retryDeadline
    QDeadlineTimer m_retryDeadline;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<QString, std::weak_ptr<UnitSignals>> m_units; // followed units, by their D-Bus objects
    QTimer m_reconnect;
    QTimer m_drain;
};

} // namespace QtDaemon
