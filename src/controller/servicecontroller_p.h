// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllerworker_p.h"
#include "statewatcher_p.h"

#include <QFutureWatcher>
#include <QPromise>

#include <atomic>
#include <deque>

namespace QtDaemon {

// Carries out a controller's requests in its worker's thread, one after the other.
class ServiceControllerPrivate : public QObject
{
    Q_OBJECT
public:
    template <typename Value> using Done = std::function<void(const ServiceResult<Value> &)>; // called once
    using Info = ServiceInfo;
    using Changes = QList<ServiceChange>;
    using Failure = ServiceManager::Failure;
    enum class Phase { New, Running, Released, Ended };

    explicit ServiceControllerPrivate(const ServiceManager::Address &address);
    void release() { ControllerWorkers::instance().release(this); } // earlier requests are still carried out
    void setFollowed(bool isFollowed); // whether signals are connected

    // Runs `task(done)` when it is its turn. The future gets what `done` is called with, or is cancelled if there is no worker.
    template <typename Value, typename Task> QFuture<ServiceResult<Value>> request(Task task)
    {
        auto promise = std::make_shared<QPromise<ServiceResult<Value>>>();
        promise->start();
        ControllerWorkers::instance().post(this, [this, promise, task = std::move(task)] {
            if (promise->isCanceled())
                return;
            const quint64 number = ++m_lastRequest;
            const Done<Value> done = [this, promise, number](const ServiceResult<Value> &result) {
                promise->addResult(result);
                promise->finish();
                end(number);
            };
            const QFuture<ServiceResult<Value>> future = promise->future();
            enqueue({number, [task, done] { task(done); }});
            if (!future.isFinished())
                cancelWith(future, number);
        });
        return promise->future();
    }

    // Everything below runs in the worker's thread.
    void begin(); // called first
    void retire(); // the ServiceController was destroyed: abandons its waits, and is removed when all requests are done
    void conclude(); // the application is being destroyed: begins all requests, and abandons those not done at once

    void query(const Done<Info> &done) { answer(done)(m_watcher->refresh()); }
    using Begin = std::function<void(StateWatcher *, const ServiceManager::Done &)>; // begins a request
    void send(const Begin &begin, const Done<Info> &done) { begin(m_watcher.get(), answer(done)); }
    void beginAndWait(const Begin &begin, State wanted, QDeadlineTimer deadline, const Done<Info> &done);
    void stopAndWait(const Done<Info> &done); // succeeds if it is already stopped
    void waitForState(State wanted, QDeadlineTimer deadline, const Done<Info> &done);
    void list(const Done<QList<Info>> &done);
    void plan(const ServiceDescription *description, const Done<Changes> &done); // null: to uninstall
    void install(const ServiceDescription &description, bool isNew, const Done<Changes> &done);
    void uninstall(const Done<Changes> &done);
    void diagnose(const Done<QList<ServiceFinding>> &done);

    const ServiceManager::Address address;
    std::atomic<State> state{State::NotReady}; // as last queried

Q_SIGNALS:
    void stateChanged(QtDaemon::State state);
    void infoChanged(const QtDaemon::ServiceInfo &info);
    void progress(quint32 checkPoint, quint32 waitHint);

private:
    struct Request
    {
        quint64 number;
        std::function<void()> begin;
        bool hasBegun = false;
    };

    template <typename Value> void cancelWith(const QFuture<Value> &future, quint64 number)
    {
        auto *watcher = new QFutureWatcher<Value>(m_watcher.get());
        connect(watcher, &QFutureWatcherBase::canceled, watcher, [this, number] { cancel(number); });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(future);
    }
    void enqueue(const Request &request);
    void beginNext();
    void beginNextLater();
    void end(quint64 number); // the request is done
    void cancel(quint64 number);

    template <typename Value> ServiceResult<Value> result(const Failure &error, const Value &value = {}) const;
    ServiceManager::Done answer(const Done<Info> &done) const;
    void follow();
    Failure compare(const ServiceDescription *description, ServiceManager::Plan *plan, Changes *changes);

    std::unique_ptr<ServiceManager> m_manager;
    std::unique_ptr<StateWatcher> m_watcher;
    std::deque<Request> m_requests; // the first is under way
    quint64 m_lastRequest = 0;
    bool m_isRetired = false;
    bool m_isNextPosted = false;
    std::atomic<bool> m_isFollowed{false};

    friend class ControllerWorkers;
    Phase m_phase = Phase::New; // like m_worker, guarded by the mutex of ControllerWorkers
    ControllerWorker *m_worker = nullptr;
};

} // namespace QtDaemon
