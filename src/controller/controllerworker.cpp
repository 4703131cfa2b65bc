// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controllerworker_p.h"

#include "servicecontroller_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace QtDaemon {

using Phase = ServiceControllerPrivate::Phase;

ServiceManager::Factory ServiceManager::factory = createServiceManager;

void ServiceManager::awaitReleased()
{
    ControllerWorkers::instance().awaitReleased();
}

ControllerWorker::ControllerWorker(ServiceController::Scope managerScope, const QString &managerHost)
    : scope(managerScope)
    , host(managerHost)
{
    const QString name = scope == ServiceController::Scope::User ? QStringLiteral("user") : QStringLiteral("system");
    thread.setObjectName(QStringLiteral("QtDaemon ") + (host.isEmpty() ? name : host));
    context.moveToThread(&thread);
    thread.start();
}

ControllerWorker::~ControllerWorker()
{
    thread.wait();
}

ControllerWorkers &ControllerWorkers::instance()
{
    static ControllerWorkers workers;
    return workers;
}

ControllerWorkers::~ControllerWorkers()
{
    qRemovePostRoutine(endWithApplication);
    endAll(); // exit() may have been called while the application still exists
}

bool ControllerWorkers::post(ServiceControllerPrivate *controller, const Task &task)
{
    Workers ending; // destroyed after the mutex is unlocked
    const QMutexLocker lock(&m_mutex);
    if (controller->m_phase == Phase::New && QCoreApplication::instance()) {
        ending.swap(m_ending);
        join(controller);
    }
    const bool isRunning = controller->m_worker && !controller->m_worker->isEnding;
    if (isRunning)
        QMetaObject::invokeMethod(&controller->m_worker->context, task, Qt::QueuedConnection);
    return isRunning;
}

void ControllerWorkers::join(ServiceControllerPrivate *controller)
{
    if (!std::exchange(m_endsWithApplication, true))
        qAddPostRoutine(endWithApplication);
    const auto &[name, scope, host] = controller->address;
    auto worker = m_workers.begin();
    while (worker != m_workers.end() && ((*worker)->scope != scope || (*worker)->host != host))
        ++worker;
    if (worker == m_workers.end()) {
        auto created = std::make_unique<ControllerWorker>(scope, host);
        if (!created->thread.isRunning()) // there are too many: this request is cancelled, and the next one tries again
            return;
        worker = m_workers.insert(worker, std::move(created));
    }
    (*worker)->controllers.push_back(controller);
    controller->m_worker = worker->get();
    controller->m_phase = Phase::Running;
    QMetaObject::invokeMethod(
        &(*worker)->context, [controller] { controller->begin(); }, Qt::QueuedConnection);
}

void ControllerWorkers::release(ServiceControllerPrivate *controller)
{
    Workers ending; // destroyed after the mutex is unlocked
    QMutexLocker lock(&m_mutex);
    ending.swap(m_ending);
    if (controller->m_phase != Phase::Running) {
        lock.unlock();
        delete controller;
        return;
    }
    controller->m_phase = Phase::Released;
    ++m_released;
    if (!controller->m_worker->isEnding)
        QMetaObject::invokeMethod(
            &controller->m_worker->context, [controller] { controller->retire(); }, Qt::QueuedConnection);
}

void ControllerWorkers::remove(ServiceControllerPrivate *controller)
{
    ControllerWorker *const worker = controller->m_worker;
    delete controller; // which also deletes its manager
    const QMutexLocker lock(&m_mutex);
    worker->controllers.erase(std::find(worker->controllers.begin(), worker->controllers.end(), controller));
    --m_released;
    m_removed.wakeAll();
    if (!worker->controllers.empty() || worker->isEnding)
        return;
    const auto it = std::find_if(m_workers.begin(), m_workers.end(), [=](const auto &each) { return each.get() == worker; });
    m_ending.push_back(std::move(*it));
    m_workers.erase(it);
    worker->thread.quit();
}

// Runs in the worker's thread. Continuations run meanwhile, and may release controllers of this worker or create others.
void ControllerWorkers::end(ControllerWorker *worker)
{
    const auto controllers = worker->controllers; // no controller is added any more
    for (ServiceControllerPrivate *controller : controllers)
        controller->conclude();
    const QMutexLocker lock(&m_mutex);
    for (ServiceControllerPrivate *controller : controllers) {
        controller->m_worker = nullptr;
        if (std::exchange(controller->m_phase, Phase::Ended) == Phase::Released) {
            delete controller;
            --m_released;
        }
    }
    m_removed.wakeAll();
    worker->thread.quit();
}

void ControllerWorkers::endWithApplication()
{
    instance().endAll();
}

void ControllerWorkers::endAll()
{
    if (QCoreApplication::applicationPid() != m_processId) { // a forked child has no worker threads, and the mutex may be locked
        for (auto *workers : {&m_workers, &m_ending}) {
            for (auto &worker : *workers)
                static_cast<void>(worker.release());
            workers->clear();
        }
        return;
    }
    QMutexLocker lock(&m_mutex);
    m_endsWithApplication = false;
    while (!m_workers.empty() || !m_ending.empty()) {
        for (auto &worker : m_workers) {
            worker->isEnding = true;
            QMetaObject::invokeMethod(
                &worker->context, [this, ending = worker.get()] { end(ending); }, Qt::QueuedConnection);
            m_ending.push_back(std::move(worker));
        }
        m_workers.clear();
        auto ending = std::exchange(m_ending, {});
        lock.unlock();
        for (auto &worker : ending) {
            if (QThread::currentThread() == &worker->thread) // a continuation has called exit()
                static_cast<void>(worker.release());
        }
        ending.clear(); // waits for each thread
        lock.relock();
    }
}

void ControllerWorkers::awaitReleased()
{
    const QMutexLocker lock(&m_mutex);
    while (m_released > 0)
        m_removed.wait(&m_mutex);
}

} // namespace QtDaemon
