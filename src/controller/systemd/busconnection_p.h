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

// What systemd signals of a unit. All that follow the unit share it.
class UnitSignals : public QObject
{
    Q_OBJECT
public:
    UnitSignals(const std::shared_ptr<BusConnection> &connection, const QString &unit);
    ~UnitSignals() override;
    QString unit() const { return m_unit; }

Q_SIGNALS: // when nothing more is waiting on the connection
    void changed(); // its properties, or all that is known of it
    void jobRemoved(const QString &job, const QString &result);
    void lost(); // the connection; changed() follows when there is another

private:
    friend class BusConnection;
    void deliver();

    const std::shared_ptr<BusConnection> m_connection;
    const QString m_unit;
    bool m_hasChanged = false;
    QList<std::pair<QString, QString>> m_removedJobs; // and their results
};

/*
    A connection to systemd as systemctl(1) has it, made by the first call: the manager's private socket, which needs
    no D-Bus daemon, or a bus. A worker's thread has one.
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
    // Closes a broken connection and returns the error. After a call that may take long others are tried all the same.
    Failure lose(int error, bool wasLong = false);
    quint64 generation() const { return m_generation; } // another after each connection that has gone
    void drainLater(); // signals that came in before an answer

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
    void receiveOfManager(const QString &signal, const QVariantList &arguments);

    const ServiceManager::Address m_address; // its name is not used
    const SdBus *const m_sd;
    sd_bus *m_bus = nullptr;
    sd_bus_slot *m_slot = nullptr; // of systemd's signals
    quint64 m_generation = 0;
    Failure m_timeout; // the answer to all requests until m_retry
    QDeadlineTimer m_retry;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<QString, std::weak_ptr<UnitSignals>> m_units; // that are followed, by their D-Bus objects
    QTimer m_reconnect;
    QTimer m_drain;
};

} // namespace QtDaemon
