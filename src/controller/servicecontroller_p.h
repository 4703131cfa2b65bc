// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servicemanager_p.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <list>

namespace QtDaemon {

// Lives in a thread of its own, with the manager: what is asked there is done in order, and may block.
class ServiceControllerPrivate : public QObject
{
    Q_OBJECT
public:
    template <typename Value> using Done = std::function<void(const ServiceResult<Value> &)>; // called once
    using Info = ServiceInfo;
    using Changes = QList<ServiceChange>;
    using Error = ServiceManager::Error;

    explicit ServiceControllerPrivate(const ServiceManager::Address &address);
    ~ServiceControllerPrivate() override; // see release()
    bool isRunning(); // starts its thread. False: there is no QCoreApplication, or that which it ran under has gone
    void release(); // deletes it when it has done what it was asked; does not wait for that

    // Runs `task(done)` in the thread; the future has what it calls `done` with, and is cancelled where there is no thread.
    template <typename Value, typename Task> QFuture<ServiceResult<Value>> ask(Task task)
    {
        auto promise = std::make_shared<QPromise<ServiceResult<Value>>>();
        promise->start();
        if (isRunning())
            QMetaObject::invokeMethod(this, [promise, task = std::move(task)] {
                task(Done<Value>([promise](const ServiceResult<Value> &result) {
                    promise->addResult(result);
                    promise->finish();
                }));
            });
        return promise->future();
    }

    // Runs `end` in the thread when the future is cancelled before it has finished.
    template <typename Value, typename End> void onCancel(const QFuture<Value> &future, End end)
    {
        if (future.isFinished())
            return;
        QMetaObject::invokeMethod(this, [this, future, end] {
            auto *watcher = new QFutureWatcher<Value>(this);
            connect(watcher, &QFutureWatcherBase::canceled, this, end);
            connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
            watcher->setFuture(future);
        });
    }

    // All that follows is run in the thread.
    void query(const Done<Info> &done);
    void start(const QStringList &arguments, const Done<Info> &done);
    void control(Control control, const Done<Info> &done);
    void stopAndWait(const Done<Info> &done); // fine when it was stopped already
    void restart(const Done<Info> &done);
    void waitForState(State wanted, int milliseconds, const Done<Info> &done, quint64 number = 0);
    void endWait(quint64 number); // that was given to waitForState()
    void list(const Done<QList<Info>> &done);
    void plan(const ServiceDescription *description, const Done<Changes> &done); // null: to be uninstalled
    void install(const ServiceDescription &description, bool isNew, const Done<Changes> &done);
    void uninstall(const Done<Changes> &done);
    void diagnose(const Done<QList<ServiceFinding>> &done);
    void watch();
    void unwatch();

    const ServiceManager::Address address;
    std::atomic<State> state{State::NotReady}; // as last told
    std::atomic<quint64> lastWait{0}; // of those that are numbered

Q_SIGNALS:
    void stateChanged(QtDaemon::State state);
    void progress(quint32 checkPoint, quint32 waitHint);

private:
    struct Waiter
    {
        State state;
        QDeadlineTimer deadline;
        bool moved; // it was on its way: to find it stopped is an answer
        Done<Info> done;
        quint64 number; // 0: it cannot be ended
    };

    template <typename Value> ServiceResult<Value> result(const Error &error, const Value &value = {}) const;
    void answer(const Error &error, const Done<Info> &done);
    Error compare(const ServiceDescription *description, ServiceManager::Plan *plan, Changes *changes);
    Error startWatching();
    Error look(); // asks, tells what is new, and judges who waits
    void tell(const Status &status);
    void judge(const Error &error);
    Error verdict(const Waiter &waiter, const Error &error) const;
    void lookAgain();
    bool hasStoodStill() const;

    friend class ControllerThreads;
    void finish();

    enum class Phase { New, Running, Ended };
    Phase m_phase = Phase::New; // guarded by ControllerThreads
    QMutex m_finishing;
    QThread m_thread;
    std::unique_ptr<ServiceManager> m_manager;
    bool m_watched = false;
    bool m_tells = false; // somebody listens to the signals
    bool m_started = false; // by start(), and not stopped since
    Info m_info; // as last seen
    QDeadlineTimer m_hint; // until when a pending state has to show a new check point
    QTimer m_next;
    QDeadlineTimer m_due = QDeadlineTimer::Forever; // when m_next was to fire
    std::list<Waiter> m_waiters;
};

} // namespace QtDaemon
