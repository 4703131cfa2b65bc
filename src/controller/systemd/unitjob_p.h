// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus_p.h"

#include <QTimer>

namespace QtDaemon {

// A job of systemd for a unit, from the request to its end, or until the unit is on its way to the requested state.
class UnitJob : public QObject
{
    Q_OBJECT
public:
    using Failure = ServiceManager::Failure;
    enum class Kind { Start, Restart, Reload, Stop };

    UnitJob(Kind kind, const ServiceManager::Address &address, const QVariantMap &unit);
    void begin();

Q_SIGNALS:
    void ended(const QtDaemon::ServiceManager::Failure &error); // emitted once, possibly by begin()

private:
    void examine();
    void finish(const QString &result);
    void end(const Failure &error);
    Failure outcomeOfStart(const QString &result);
    Failure outcomeOfReload(const QString &result);

    const Kind m_kind;
    const ServiceManager::Address m_address;
    const QVariantMap m_before; // the unit's properties before the job
    const QString m_unit;
    Bus m_bus{m_address};
    std::shared_ptr<UnitSignals> m_signals; // null when the job has ended
    QString m_job; // its D-Bus object
    quint64 m_generation = 0; // of the connection that it was requested on
    QTimer m_deadline;
};

} // namespace QtDaemon
