// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include <QtDaemon/servicedescription.h>

#include "core/logging_p.h"
#include "core/servicename_p.h"
#include "core/statemachine_p.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdlib>

namespace QtDaemon {

static QString programName()
{
    return QCoreApplication::instance() ? QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName() : QString();
}

ServicePrivate::ServicePrivate(Service *service, const QString &serviceName)
    : q(service)
    , name(serviceName)
{
    q->setObjectName(QStringLiteral("qtdaemon"));
    // Queued, because a timer does not fire while its own slot is running, which may run a nested event loop.
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

Service::Service(const ServiceDescription &description, QObject *parent)
    : Service(description.name.isEmpty() ? programName() : description.name, parent)
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
    d->quitOnStopped = d->quitOnStopped && d->now.state == State::Stopped; // kept only if a slot of stopped() deletes the Service
    if (d->isServing())
        d->conclude();
    d->backend.reset(); // it may call wake() until it has been destroyed
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
        warn(tr("The service \"%1\" must be created and started in the application's thread, after the QCoreApplication.")
                 .arg(name()));
        return false;
    }
    if (d->life != ServicePrivate::Life::NotStarted) {
        warn(tr("The service \"%1\" has already been started. Create another Service to run it again.").arg(name()));
        return false;
    }

    QString error = serviceNameError(name());
    if (error.isEmpty() && !d->backend) {
        if (d->backendGiven)
            error = tr("The service \"%1\" was given a null pointer as its backend.").arg(name());
        else
            d->backend = Backend::create(&error);
    }
    if (error.isEmpty() && !d->backend->start(name())) {
        error = d->backend->errorString();
        if (error.isEmpty())
            error = tr("The backend \"%1\" cannot start the service \"%2\".").arg(d->backend->name(), name());
    }
    if (!error.isEmpty()) {
        warn(error);
        logErrorToManager(name(), error);
        Q_EMIT errorOccurred(error);
        return false;
    }

    listenDescriptors(); // takes them from the environment, before a slot starts a child process
    d->life = ServicePrivate::Life::Serving;
    d->backend->setParent(this);
    connect(d->backend.get(), &Backend::activity, this, &Service::wake, Qt::DirectConnection);
    connect(app, &QCoreApplication::aboutToQuit, this, [this] { d->handleAboutToQuit(); });
    setPollInterval(d->pollInterval);
    wake();
    return true;
}

void Service::nextState(int waitHint)
{
    if (queuedToOwnThread(this, [this, waitHint] { nextState(waitHint); }))
        return;
    if (waitHint < 0)
        warn(tr("nextState(%1): a wait hint cannot be negative; the default is used.").arg(waitHint));
    if (d->life == ServicePrivate::Life::NotStarted)
        warn(tr("nextState() was called before start() of the service \"%1\"; nothing was advanced.").arg(name()));
    else if (d->isServing() && d->stack.emission != ServicePrivate::Emission::Unhandled) // the state stays in unhandled()
        d->advance(qMax(0, waitHint));
}

void Service::advanceFrom(State state, int waitHint)
{
    if (queuedToOwnThread(this, [this, state, waitHint] { advanceFrom(state, waitHint); }))
        return;
    const bool wouldAnswerShutdown = d->waitingShutdown && StateMachine::isPending(state);
    if (d->now.state == state && !wouldAnswerShutdown)
        nextState(waitHint);
}

void Service::requestAdditionalTime(int milliseconds)
{
    if (queuedToOwnThread(this, [this, milliseconds] { requestAdditionalTime(milliseconds); }))
        return;
    if (milliseconds < 0) {
        warn(tr("requestAdditionalTime(%1): a time cannot be negative; nothing was requested.").arg(milliseconds));
        return;
    }
    const bool pending = StateMachine::isPending(d->now.state);
    const bool isReload = d->stack.emission == ServicePrivate::Emission::Reload;
    if (!d->isServing() || (!pending && !isReload && !d->waitingShutdown)) {
        warn(tr("requestAdditionalTime(): the service \"%1\" is not in a pending state; nothing was requested.").arg(name()));
        return;
    }
    d->extendTimeout(milliseconds);
    if (isReload)
        d->reloads.held = true;
    if (isReload && !pending) // otherwise the slot runs a nested event loop, and a stop arrived in it
        return;
    d->now.suppressRepeat = milliseconds;
    if (pending) {
        ++d->now.checkPoint;
        d->now.waitHint = quint32(milliseconds);
        d->report();
    }
}

void Service::stop()
{
    if (queuedToOwnThread(this, [this] { stop(); }))
        return;
    if (d->life == ServicePrivate::Life::NotStarted) {
        warn(tr("stop() was called before start() of the service \"%1\"; there is nothing to stop.").arg(name()));
        return;
    }
    d->stopRequested = true;
    wake();
}

void Service::fail(quint32 serviceExitCode, const QString &reason)
{
    if (queuedToOwnThread(this, [this, serviceExitCode, reason] { fail(serviceExitCode, reason); }))
        return;
    if (d->life == ServicePrivate::Life::NotStarted) {
        warn(tr("fail() was called before start() of the service \"%1\"; no manager knows of it yet.").arg(name()));
        return;
    }
    if (!d->isServing() || d->failure || d->now.state == State::Stopped)
        return;
    d->failure = reason;
    d->serviceExitCode = serviceExitCode;
    wake();
    const QString sentence = reason.isEmpty()
        ? tr("The service \"%1\" failed with code %2.").arg(name(), QString::number(serviceExitCode))
        : tr("The service \"%1\" failed with code %2: %3").arg(name(), QString::number(serviceExitCode), reason);
    {
        const LogSubject subject(MessageId::failed, name());
        qCCritical(log, "%ls", qUtf16Printable(sentence));
    }
    Q_EMIT errorOccurred(sentence);
}

void Service::refuse(const QString &reason)
{
    if (queuedToOwnThread(this, [this, reason] { refuse(reason); }))
        return;
    const bool isInSlot = d->stack.emission == ServicePrivate::Emission::Reload;
    if (!d->isServing() || (!isInSlot && !d->reloads.held)) {
        warn(tr("refuse(): the service \"%1\" is not reloading its settings; nothing was refused.").arg(name()));
        return;
    }
    d->reloads.refusal = reason;
    d->reloads.held = false;
    if (!isInSlot)
        d->endReloads();
    const QString sentence = tr("The service \"%1\" did not accept its new settings: %2").arg(name(), reason);
    warn(sentence);
    logErrorToManager(name(), sentence);
    Q_EMIT errorOccurred(sentence);
}

void Service::setExitCode(quint32 serviceExitCode)
{
    QMetaObject::invokeMethod(this, [this, serviceExitCode] { d->serviceExitCode = serviceExitCode; });
}

void Service::poll()
{
    if (queuedToOwnThread(this, [this] { poll(); }))
        return;
    if (d->life != ServicePrivate::Life::NotStarted)
        d->runCycle();
    else
        warn(tr("poll() was called before start() of the service \"%1\".").arg(name()));
}

} // namespace QtDaemon
