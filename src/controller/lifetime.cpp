// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace QtDaemon {

ServiceManager::Factory ServiceManager::factory = createServiceManager;

/*
    The threads of all controllers. Their event loops deliver nothing without QCoreApplication, so that they end with it:
    a controller may be a child of it, or a static object that lives on.
*/
class ControllerThreads
{
public:
    static ControllerThreads &the()
    {
        static ControllerThreads threads;
        return threads;
    }

    ~ControllerThreads() { endAll(); } // exit() was called while the application lives

    bool start(ServiceControllerPrivate *controller)
    {
        const QMutexLocker lock(&m_mutex);
        if (controller->m_phase == ServiceControllerPrivate::Phase::New && QCoreApplication::instance()) {
            deleteFinished();
            if (!m_endsWithApplication)
                qAddPostRoutine([] { the().endAll(); });
            m_endsWithApplication = true;
            controller->m_phase = ServiceControllerPrivate::Phase::Running;
            controller->m_thread.start();
            m_running.push_back(controller);
        }
        return controller->m_phase == ServiceControllerPrivate::Phase::Running;
    }

    void release(ServiceControllerPrivate *controller)
    {
        const QMutexLocker lock(&m_mutex);
        if (controller->m_phase != ServiceControllerPrivate::Phase::Running) {
            delete controller;
            return;
        }
        m_running.erase(std::find(m_running.begin(), m_running.end(), controller));
        m_released.push_back(controller);
        controller->finish();
        deleteFinished();
    }

    void awaitReleased()
    {
        QMutexLocker lock(&m_mutex);
        const auto released = std::exchange(m_released, {});
        lock.unlock(); // what follows an answer may be run in one of the threads, and make another controller
        for (ServiceControllerPrivate *controller : released)
            delete controller;
    }

private:
    void endAll()
    {
        QMutexLocker lock(&m_mutex);
        m_endsWithApplication = false;
        const auto running = std::exchange(m_running, {});
        for (ServiceControllerPrivate *controller : running) {
            controller->m_phase = ServiceControllerPrivate::Phase::Ended;
            controller->m_thread.requestInterruption();
            controller->finish();
        }
        for (ServiceControllerPrivate *controller : m_released)
            controller->m_thread.requestInterruption();
        lock.unlock();
        for (ServiceControllerPrivate *controller : running)
            controller->m_thread.wait();
        awaitReleased();
    }

    void deleteFinished()
    {
        const auto isFinished = [](ServiceControllerPrivate *controller) { return controller->m_thread.isFinished(); };
        const auto finished = std::partition(m_released.begin(), m_released.end(), std::not_fn(isFinished));
        std::for_each(finished, m_released.end(), [](ServiceControllerPrivate *controller) { delete controller; });
        m_released.erase(finished, m_released.end());
    }

    QMutex m_mutex;
    bool m_endsWithApplication = false;
    std::vector<ServiceControllerPrivate *> m_running;
    std::vector<ServiceControllerPrivate *> m_released; // their ServiceController has gone
};

void ServiceManager::awaitReleased()
{
    ControllerThreads::the().awaitReleased();
}

ServiceControllerPrivate::ServiceControllerPrivate(const ServiceManager::Address &serviceAddress)
    : address(serviceAddress)
{
    ControllerThreads::the(); // is destroyed after a controller that is static
    m_thread.setObjectName(QStringLiteral("QtDaemon ") + address.name);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and find nothing to do
    m_next.moveToThread(&m_thread);
    connect(&m_next, &QTimer::timeout, this, &ServiceControllerPrivate::look);
    moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_manager = ServiceManager::factory(address);
            connect(m_manager.get(), &ServiceManager::changed, this, &ServiceControllerPrivate::look);
        },
        Qt::QueuedConnection);
}

ServiceControllerPrivate::~ServiceControllerPrivate()
{
    m_thread.wait();
}

bool ServiceControllerPrivate::isRunning()
{
    return ControllerThreads::the().start(this);
}

void ServiceControllerPrivate::release()
{
    ControllerThreads::the().release(this);
}

// When what was asked before is done; waits for a state are given up.
void ServiceControllerPrivate::finish()
{
    const QMutexLocker lock(&m_finishing);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_next.stop();
            m_watched = false; // a wait that is cancelled by the next line must not ask the manager, which has gone by then
            m_waiters.clear();
            m_manager.reset();
            const QMutexLocker posted(&m_finishing); // postEvent() wakes the thread after that: its dispatcher has to be there
            m_thread.quit();
        },
        Qt::QueuedConnection);
}

} // namespace QtDaemon
