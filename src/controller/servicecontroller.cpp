// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include <QMetaMethod>

namespace QtDaemon {

ServiceController::ServiceController(const QString &name, QObject *parent)
    : ServiceController(name, Scope::System, {}, parent)
{
}

ServiceController::ServiceController(const QString &name, Scope scope, const QString &host, QObject *parent)
    : QObject(parent)
    , d(new ServiceControllerPrivate(ServiceManager::Address{name, scope, host}))
{
    connect(d, &ServiceControllerPrivate::stateChanged, this, &ServiceController::stateChanged);
    connect(d, &ServiceControllerPrivate::progress, this, &ServiceController::progress);
}

ServiceController::~ServiceController()
{
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
    return d->ask<ServiceInfo>([d = d](const auto &done) { d->query(done); });
}

ServiceController::Answer ServiceController::start(const QStringList &arguments)
{
    return d->ask<ServiceInfo>([d = d, arguments](const auto &done) { d->start(arguments, done); });
}

static ServiceController::Answer control(ServiceControllerPrivate *d, Control control)
{
    return d->ask<ServiceInfo>([d, control](const auto &done) { d->control(control, done); });
}

ServiceController::Answer ServiceController::stop()
{
    return control(d, Control::Stop);
}

ServiceController::Answer ServiceController::pause()
{
    return control(d, Control::Pause);
}

ServiceController::Answer ServiceController::resume()
{
    return control(d, Control::Continue);
}

ServiceController::Answer ServiceController::reload()
{
    return control(d, Control::ParamChange);
}

ServiceController::Answer ServiceController::sendControl(int code)
{
    return control(d, Control(quint32(code)));
}

ServiceController::Answer ServiceController::restart()
{
    return d->ask<ServiceInfo>([d = d](const auto &done) { d->restart(done); });
}

ServiceController::Answer ServiceController::waitForState(QtDaemon::State state, int milliseconds)
{
    const quint64 number = ++d->lastWait;
    const Answer answer
        = d->ask<ServiceInfo>([=, d = d](const auto &done) { d->waitForState(state, milliseconds, done, number); });
    d->onCancel(answer, [d = d, number] { d->endWait(number); });
    return answer;
}

QFuture<ServiceResult<QList<ServiceInfo>>> ServiceController::list()
{
    return d->ask<QList<ServiceInfo>>([d = d](const auto &done) { d->list(done); });
}

ServiceController::Changes ServiceController::plan(const ServiceDescription &description)
{
    return d->ask<QList<ServiceChange>>([=, d = d](const auto &done) { d->plan(&description, done); });
}

ServiceController::Changes ServiceController::planUninstall()
{
    return d->ask<QList<ServiceChange>>([d = d](const auto &done) { d->plan(nullptr, done); });
}

ServiceController::Changes ServiceController::install(const ServiceDescription &description)
{
    return d->ask<QList<ServiceChange>>([=, d = d](const auto &done) { d->install(description, true, done); });
}

ServiceController::Changes ServiceController::reconfigure(const ServiceDescription &description)
{
    return d->ask<QList<ServiceChange>>([=, d = d](const auto &done) { d->install(description, false, done); });
}

ServiceController::Changes ServiceController::uninstall()
{
    return d->ask<QList<ServiceChange>>([d = d](const auto &done) { d->uninstall(done); });
}

QFuture<ServiceResult<QList<ServiceFinding>>> ServiceController::diagnose()
{
    return d->ask<QList<ServiceFinding>>([d = d](const auto &done) { d->diagnose(done); });
}

void ServiceController::connectNotify(const QMetaMethod &signal)
{
    const bool watches = signal == QMetaMethod::fromSignal(&ServiceController::stateChanged)
        || signal == QMetaMethod::fromSignal(&ServiceController::progress);
    if (watches && d->isRunning())
        QMetaObject::invokeMethod(d, [d = d] { d->watch(); });
}

void ServiceController::disconnectNotify(const QMetaMethod &)
{
    // Later: a receiver that is being destroyed is still counted as connected now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool watches = isSignalConnected(QMetaMethod::fromSignal(&ServiceController::stateChanged))
                || isSignalConnected(QMetaMethod::fromSignal(&ServiceController::progress));
            if (!watches && d->isRunning())
                QMetaObject::invokeMethod(d, [d = d] { d->unwatch(); });
        },
        Qt::QueuedConnection);
}

} // namespace QtDaemon
