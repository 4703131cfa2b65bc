// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servicemanager_p.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <list>

namespace QtDaemon {

/*
    Follows the state of a service for requests, waits and signals. The manager reports changes; what it does not report,
    check points and that time has passed, a timer queries.
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
        bool hasMoved = false; // it was on its way: to find it stopped is an answer
    };

    StateWatcher(ServiceManager *manager, const QString &serviceName);

    const ServiceInfo &info() const { return m_info; } // as last queried
    Failure refresh(); // queries, emits what is new and ends the waits that are over

    // A request, and a query after it. One that is under way already, by another, is no error.
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
    Failure setFollowed(bool isFollowed); // the signals are connected

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
    bool hasStoodStill() const;

    ServiceManager *const m_manager;
    const QString m_name;
    bool m_isFollowed = false;
    bool m_isWatched = false; // by the manager
    int m_untilRetry = 500; // ms; longer each time that it refuses to
    bool m_isStarted = false; // by start(), and not stopped since
    ServiceInfo m_info;
    QDeadlineTimer m_hint; // until when a pending state has to show a new check point
    QTimer m_next;
    QDeadlineTimer m_due = QDeadlineTimer::Forever; // when m_next was to fire
    std::list<Wait> m_waits;
};

} // namespace QtDaemon
