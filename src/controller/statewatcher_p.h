// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servicemanager_p.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <list>

namespace QtDaemon {

/*
    Follows the state of a service for requests, waits and signals. The manager reports changes; a timer queries for what it
    does not report: new check points, and hints and deadlines that have expired.
*/
class StateWatcher : public QObject
{
    Q_OBJECT
public:
    using Failure = ServiceManager::Failure;
    using Done = ServiceManager::Done;

    struct Wait
    {
        State state;
        QDeadlineTimer deadline;
        quint64 number; // of the request that waits
        Done done;
        bool hasMoved = false; // it was started or has left Stopped: finding it stopped ends the wait
    };

    StateWatcher(ServiceManager *manager, const QString &serviceName);

    const ServiceInfo &info() const { return m_info; } // as last queried
    Failure refresh(); // queries, emits changes and ends the waits that are over

    // Each sends a request and then queries. It is no error if somebody else has made the same request already.
    void start(const QStringList &arguments, const Done &done);
    void restart(const Done &done);
    void control(Control control, const Done &done);
    void stopAndWait(quint64 number, const Done &done);

    void wait(Wait wait);
    template <typename Predicate> void abandonWaits(Predicate isAbandoned)
    {
        m_waits.remove_if([&](const Wait &wait) { return isAbandoned(wait.number); });
        schedule();
    }
    Failure setFollowed(bool isFollowed); // whether signals are connected

Q_SIGNALS:
    void stateChanged(QtDaemon::State state);
    void infoChanged(const QtDaemon::ServiceInfo &info);
    void progress(quint32 checkPoint, quint32 waitHint);

private:
    Failure watch();
    void emitChanges(const ServiceInfo &before);
    void endWaits(const Failure &error);
    Failure verdict(const Wait &wait, const Failure &error) const;
    void schedule();
    bool wasSuspended() const;

    ServiceManager *const m_manager;
    const QString m_name;
    bool m_isFollowed = false;
    bool m_isWatched = false; // by the manager
    int m_retryDelay = 500; // ms; doubled each time that watch() fails
    bool m_isStarted = false; // by start() or restart(), and not stopped since
    ServiceInfo m_info;
    QDeadlineTimer m_hint; // by then a pending state has to show a new check point
    QTimer m_queryTimer;
    QDeadlineTimer m_due = QDeadlineTimer::Forever; // when m_queryTimer is to fire
    std::list<Wait> m_waits;
};

} // namespace QtDaemon
