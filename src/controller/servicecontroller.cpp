// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include <QMetaMethod>

namespace QtDaemon {

using Begin = ServiceControllerPrivate::Begin;

ServiceController::ServiceController(const QString &name, QObject *parent)
    : ServiceController(name, Scope::System, {}, parent)
{
}

ServiceController::ServiceController(const QString &name, Scope scope, const QString &host, QObject *parent)
    : QObject(parent)
    , d(new ServiceControllerPrivate(ServiceManager::Address{name, scope, host}))
{
    connect(d, &ServiceControllerPrivate::stateChanged, this, &ServiceController::stateChanged);
    connect(d, &ServiceControllerPrivate::infoChanged, this, &ServiceController::infoChanged);
    connect(d, &ServiceControllerPrivate::progress, this, &ServiceController::progress);
}

ServiceController::~ServiceController()
{
    disconnect(d, nullptr, this, nullptr); // not left to ~QObject(): the worker may be deleting d by then
    d->release();
}

QString ServiceController::name() const
{
    return d->address.name;
}

State ServiceController::state() const
{
    return d->state;
}

ServiceController::Answer ServiceController::query()
{
    return d->request<ServiceInfo>([d = d](const auto &done) { d->query(done); });
}

static Begin startRequest(const QStringList &arguments)
{
    return [arguments](StateWatcher *watcher, const ServiceManager::Done &done) { watcher->start(arguments, done); };
}

static Begin controlRequest(Control control)
{
    return [control](StateWatcher *watcher, const ServiceManager::Done &done) { watcher->control(control, done); };
}

static ServiceController::Answer send(ServiceControllerPrivate *d, const Begin &begin)
{
    return d->request<ServiceInfo>([d, begin](const auto &done) { d->send(begin, done); });
}

ServiceController::Answer ServiceController::start(const QStringList &arguments)
{
    return send(d, startRequest(arguments));
}

ServiceController::Answer ServiceController::stop()
{
    return send(d, controlRequest(Control::Stop));
}

ServiceController::Answer ServiceController::pause()
{
    return send(d, controlRequest(Control::Pause));
}

ServiceController::Answer ServiceController::resume()
{
    return send(d, controlRequest(Control::Continue));
}

ServiceController::Answer ServiceController::reload()
{
    return send(d, controlRequest(Control::ParamChange));
}

ServiceController::Answer ServiceController::sendControl(int code)
{
    return send(d, controlRequest(Control(quint32(code))));
}

ServiceController::Answer ServiceController::restart()
{
    return send(d, &StateWatcher::restart);
}

static QDeadlineTimer deadlineAfter(std::chrono::milliseconds limit)
{
    return limit.count() < 0 ? QDeadlineTimer::Forever : QDeadlineTimer(limit);
}

ServiceController::Answer ServiceController::waitForState(QtDaemon::State state, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline = deadlineAfter(limit);
    return d->request<ServiceInfo>([=, d = d](const auto &done) { d->waitForState(state, deadline, done); });
}

static ServiceController::Answer sendAndWait(ServiceControllerPrivate *d, State wanted, std::chrono::milliseconds limit,
                                             const Begin &begin)
{
    const QDeadlineTimer deadline = deadlineAfter(limit);
    return d->request<ServiceInfo>([=](const auto &done) { d->beginAndWait(begin, wanted, deadline, done); });
}

ServiceController::Answer ServiceController::startAndWait(std::chrono::milliseconds limit, const QStringList &arguments)
{
    return sendAndWait(d, State::Running, limit, startRequest(arguments));
}

ServiceController::Answer ServiceController::stopAndWait(std::chrono::milliseconds limit)
{
    return sendAndWait(d, State::Stopped, limit, controlRequest(Control::Stop));
}

ServiceController::Answer ServiceController::pauseAndWait(std::chrono::milliseconds limit)
{
    return sendAndWait(d, State::Paused, limit, controlRequest(Control::Pause));
}

ServiceController::Answer ServiceController::resumeAndWait(std::chrono::milliseconds limit)
{
    return sendAndWait(d, State::Running, limit, controlRequest(Control::Continue));
}

ServiceController::Answer ServiceController::restartAndWait(std::chrono::milliseconds limit)
{
    return sendAndWait(d, State::Running, limit, &StateWatcher::restart);
}

QFuture<ServiceResult<QList<ServiceInfo>>> ServiceController::list(Scope scope, const QString &host)
{
    auto *const d = new ServiceControllerPrivate(ServiceManager::Address{QStringLiteral("*"), scope, host});
    const auto services = d->request<QList<ServiceInfo>>([d](const auto &done) { d->list(done); });
    d->release();
    return services;
}

ServiceController::Changes ServiceController::plan(const ServiceDescription &description)
{
    return d->request<QList<ServiceChange>>([=, d = d](const auto &done) { d->plan(&description, done); });
}

ServiceController::Changes ServiceController::planUninstall()
{
    return d->request<QList<ServiceChange>>([d = d](const auto &done) { d->plan(nullptr, done); });
}

ServiceController::Changes ServiceController::install(const ServiceDescription &description)
{
    return d->request<QList<ServiceChange>>([=, d = d](const auto &done) { d->install(description, true, done); });
}

ServiceController::Changes ServiceController::reconfigure(const ServiceDescription &description)
{
    return d->request<QList<ServiceChange>>([=, d = d](const auto &done) { d->install(description, false, done); });
}

ServiceController::Changes ServiceController::uninstall()
{
    return d->request<QList<ServiceChange>>([d = d](const auto &done) { d->uninstall(done); });
}

QFuture<ServiceResult<QList<ServiceFinding>>> ServiceController::diagnose()
{
    return d->request<QList<ServiceFinding>>([d = d](const auto &done) { d->diagnose(done); });
}

static bool requiresFollowing(const QMetaMethod &signal)
{
    return signal == QMetaMethod::fromSignal(&ServiceController::stateChanged)
        || signal == QMetaMethod::fromSignal(&ServiceController::infoChanged)
        || signal == QMetaMethod::fromSignal(&ServiceController::progress);
}

void ServiceController::connectNotify(const QMetaMethod &signal)
{
    if (requiresFollowing(signal))
        d->setFollowed(true);
}

void ServiceController::disconnectNotify(const QMetaMethod &signal)
{
    if (signal.isValid() && !requiresFollowing(signal)) // an invalid signal stands for all of them
        return;
    // Queued, because a receiver that is being destroyed still counts as connected now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto isFollowed = [this] {
                return isSignalConnected(QMetaMethod::fromSignal(&ServiceController::stateChanged))
                    || isSignalConnected(QMetaMethod::fromSignal(&ServiceController::infoChanged))
                    || isSignalConnected(QMetaMethod::fromSignal(&ServiceController::progress));
            };
            d->setFollowed(isFollowed());
            if (isFollowed()) // another thread may have connected a signal meanwhile
                d->setFollowed(true);
        },
        Qt::QueuedConnection);
}

} // namespace QtDaemon
