// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/logging_p.h"
#include "core/servicename_p.h"
#include "core/statemachine_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <cstdlib>

namespace QtDaemon {

static QString programName()
{
    return QCoreApplication::instance() ? QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName() : QString();
}

// True when it has been left to the object's own thread.
template <typename Call> static bool handedOver(QObject *object, Call call)
{
    if (object->thread() == QThread::currentThread())
        return false;
    QMetaObject::invokeMethod(object, call, Qt::QueuedConnection);
    return true;
}

ServicePrivate::ServicePrivate(Service *service, const QString &serviceName)
    : q(service)
    , name(serviceName)
{
    q->setObjectName(QStringLiteral("qtdaemon"));
    // Queued: a timer does not fire while its own slots run, and one of those may run an event loop.
    QObject::connect(&timer, &QTimer::timeout, q, [this] { QMetaObject::invokeMethod(q, &Service::poll, Qt::QueuedConnection); });
}

Service::Service(QObject *parent)
    : Service(programName(), parent)
{
}

Service::Service(const QString &name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ServicePrivate>(this, name))
{
}

Service::Service(const QString &name, std::unique_ptr<Backend> backend, QObject *parent)
    : Service(name, parent)
{
    d->backend = std::move(backend);
    d->backendGiven = true;
}

Service::~Service()
{
    d->quitOnStopped = d->quitOnStopped && d->state == State::Stopped; // deleted in a slot of stopped()
    if (d->isServing())
        d->conclude();
}

int Service::exec()
{
    const std::shared_ptr<int> ownCode = d->processExitCode;
    if (!start())
        return EXIT_FAILURE;
    const int code = QCoreApplication::exec();
    return code != 0 ? code : *ownCode;
}

bool Service::start()
{
    const QCoreApplication *app = QCoreApplication::instance();
    if (!app || thread() != app->thread() || QThread::currentThread() != thread()) {
        warn(tr("The service \"%1\" must be made and started in the application's thread, after QCoreApplication.").arg(name()));
        return false;
    }
    if (d->started) {
        warn(tr("The service \"%1\" has been started already. Make another Service to run it again.").arg(name()));
        return false;
    }

    QString error = serviceNameError(name());
    if (error.isEmpty() && !d->backend) {
        if (d->backendGiven)
            error = tr("The service \"%1\" was given no backend (a null pointer).").arg(name());
        else
            d->backend = Backend::create(&error);
    }
    if (error.isEmpty() && !d->backend->start(name()))
        error = tr("The manager \"%1\" does not take the service \"%2\".").arg(d->backend->name(), name());
    if (!error.isEmpty()) {
        warn(error);
        Q_EMIT errorOccurred(error);
        return false;
    }

    listenDescriptors(); // out of the environment, before a slot starts a child process
    d->started = true;
    d->backend->setParent(this);
    connect(
        d->backend.get(), &Backend::activity, this, [this] { d->wake(); }, Qt::DirectConnection);
    connect(app, &QCoreApplication::aboutToQuit, this, [this] { d->applicationQuits(); });
    setPollInterval(d->pollInterval);
    d->wake();
    return true;
}

void Service::nextState(int waitHint)
{
    if (handedOver(this, [this, waitHint] { nextState(waitHint); }))
        return;
    if (waitHint < 0)
        warn(tr("nextState(%1): a wait hint cannot be negative; the default is taken.").arg(waitHint));
    if (!d->started)
        warn(tr("nextState() was called before start() of the service \"%1\"; there is no state to leave.").arg(name()));
    else if (!d->concluded)
        d->advance(qMax(0, waitHint));
}

void Service::requestAdditionalTime(int milliseconds)
{
    if (handedOver(this, [this, milliseconds] { requestAdditionalTime(milliseconds); }))
        return;
    if (milliseconds < 0) {
        warn(tr("requestAdditionalTime(%1): a time cannot be negative; nothing was asked for.").arg(milliseconds));
        return;
    }
    const bool pending = StateMachine::isPending(d->state);
    const bool isReload = d->asking == ServicePrivate::Asking::Reload;
    if (!d->isServing() || (!pending && !isReload && d->waitingShutdown.control == Control::None)) {
        warn(tr("requestAdditionalTime(): the service \"%1\" is not about to change its state; nothing was asked for.")
                 .arg(name()));
        return;
    }
    d->extendTimeout(milliseconds);
    if (isReload) {
        d->reloadHeld = true;
        return;
    }
    d->quietFor = milliseconds;
    if (pending) {
        ++d->checkPoint;
        d->hint = quint32(milliseconds);
        d->report();
    }
}

void Service::stop()
{
    if (handedOver(this, [this] { stop(); }))
        return;
    if (!d->started) {
        warn(tr("stop() was called before start() of the service \"%1\"; there is nothing to stop.").arg(name()));
        return;
    }
    d->stopWished = true;
    d->wake();
}

void Service::fail(quint32 serviceExitCode, const QString &reason)
{
    if (handedOver(this, [this, serviceExitCode, reason] { fail(serviceExitCode, reason); }))
        return;
    if (!d->started) {
        warn(tr("fail() was called before start() of the service \"%1\"; no manager can be told.").arg(name()));
        return;
    }
    if (!d->isServing() || d->failed || d->state == State::Stopped)
        return;
    d->failed = true;
    d->failure = reason;
    d->serviceExitCode = serviceExitCode;
    d->wake();
    const QString sentence = reason.isEmpty()
        ? tr("The service \"%1\" failed with code %2.").arg(name(), QString::number(serviceExitCode))
        : tr("The service \"%1\" failed with code %2: %3").arg(name(), QString::number(serviceExitCode), reason);
    qCCritical(log, "%ls", qUtf16Printable(sentence));
    Q_EMIT errorOccurred(sentence);
}

void Service::refuse(const QString &reason)
{
    if (handedOver(this, [this, reason] { refuse(reason); }))
        return;
    const bool isInSlot = d->asking == ServicePrivate::Asking::Reload;
    if (!d->isServing() || (!isInSlot && !d->reloadHeld)) {
        warn(tr("refuse(): the service \"%1\" is not reading its settings again; nothing was refused.").arg(name()));
        return;
    }
    d->refusal = reason;
    d->reloadHeld = false;
    if (!isInSlot)
        d->reloaded();
    const QString sentence = tr("The service \"%1\" did not take its new settings: %2").arg(name(), reason);
    warn(sentence);
    Q_EMIT errorOccurred(sentence);
}

void Service::setExitCode(quint32 serviceExitCode)
{
    if (!handedOver(this, [this, serviceExitCode] { setExitCode(serviceExitCode); }))
        d->serviceExitCode = serviceExitCode;
}

void Service::setStatusText(const QString &text)
{
    if (handedOver(this, [this, text] { setStatusText(text); }))
        return;
    d->statusText = text;
    d->report();
}

void Service::poll()
{
    if (handedOver(this, [this] { poll(); }))
        return;
    if (d->started)
        d->runCycle();
    else
        warn(tr("poll() was called before start() of the service \"%1\".").arg(name()));
}

void Service::connectNotify(const QMetaMethod &)
{
    if (!handedOver(this, [this] { d->report(); }))
        d->report();
}

void Service::disconnectNotify(const QMetaMethod &)
{
    // A receiver that is being destroyed is still counted as connected now.
    QMetaObject::invokeMethod(
        this, [this] { d->report(); }, Qt::QueuedConnection);
}

} // namespace QtDaemon
