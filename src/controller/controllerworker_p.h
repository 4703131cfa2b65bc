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
    All workers. One begins with its first controller and ends with the last, or with QCoreApplication, without which
    an event loop delivers nothing: a controller may be a child of that, or a static object that lives on.
*/
class ControllerWorkers
{
public:
    using Task = std::function<void()>;

    static ControllerWorkers &the();
    ~ControllerWorkers();

    bool post(ServiceControllerPrivate *controller, const Task &task); // false: there is no application, or its own has gone
    void release(ServiceControllerPrivate *controller); // retires and deletes it, some time later
    void remove(ServiceControllerPrivate *controller); // called in the worker's thread by a retired one, which it deletes
    void awaitReleased();

private:
    using Workers = std::vector<std::unique_ptr<ControllerWorker>>;

    void join(ServiceControllerPrivate *controller);
    void end(ControllerWorker *worker);
    static void endWithApplication();
    void endAll();

    // Held by who posts to a worker until it has been woken: its event dispatcher has to be there.
    QMutex m_mutex;
    QWaitCondition m_removed;
    bool m_endsWithApplication = false;
    Workers m_workers;
    Workers m_ending; // their last controller has been removed, so that they wait for no manager
    int m_released = 0; // controllers that have not been removed yet
    const qint64 m_processId = QCoreApplication::applicationPid();
};

} // namespace QtDaemon
