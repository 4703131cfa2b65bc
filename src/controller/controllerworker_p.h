// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servicemanager_p.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <vector>

namespace QtDaemon {

class ServiceControllerPrivate;

// The thread that all controllers of one manager share.
struct ControllerWorker
{
    ControllerWorker(ServiceController::Scope scope, const QString &host);
    ~ControllerWorker();

    const ServiceController::Scope scope;
    const QString host;
    std::vector<ServiceControllerPrivate *> controllers;
    bool isEnding = false;
    QThread thread;
    QObject context; // lives in the thread: what is posted to it is run there
};

/*
    All workers. A worker starts with its first controller and ends with its last one, or with QCoreApplication, because an
    event loop delivers nothing without it. A controller may live longer, as a child of the application or as a static object.
*/
class ControllerWorkers
{
public:
    using Task = std::function<void()>;

    static ControllerWorkers &instance();
    ~ControllerWorkers();

    bool post(ServiceControllerPrivate *controller, const Task &task); // false: no application, or it was destroyed
    void release(ServiceControllerPrivate *controller); // retires it, and deletes it later
    void remove(ServiceControllerPrivate *controller); // called by a retired one in the worker's thread; deletes it
    void awaitReleased();

private:
    using Workers = std::vector<std::unique_ptr<ControllerWorker>>;

    void join(ServiceControllerPrivate *controller);
    void end(ControllerWorker *worker);
    static void endWithApplication();
    void endAll();

    // Held while a task is posted to a worker, whose event dispatcher has to exist until it has been woken.
    QMutex m_mutex;
    QWaitCondition m_removed;
    bool m_endsWithApplication = false;
    Workers m_workers;
    Workers m_ending; // have no controller left, so that their threads wait for no manager
    int m_released = 0; // controllers that have not been removed yet
    const qint64 m_processId = QCoreApplication::applicationPid();
};

} // namespace QtDaemon
