// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "embeddedbackend_p.h"

#include "core/statemachine_p.h"

#include <QtDaemon/service.h>

#include <QCoreApplication>
#include <QPointer>

namespace QtDaemon {

using std::chrono::milliseconds;

constexpr qsizetype longestHistory = 1000;

EmbeddedManager::EmbeddedManager(QObject *parent)
    : QObject(parent)
    , d(std::make_shared<EmbeddedManagerPrivate>())
{
    d->q = this;
}

EmbeddedManager::~EmbeddedManager()
{
    const QMutexLocker lock(&d->mutex);
    d->q = nullptr;
}

std::unique_ptr<Backend> EmbeddedManager::backend()
{
    return std::make_unique<EmbeddedBackend>(*this);
}

Error EmbeddedManager::start(const QStringList &arguments)
{
    const std::shared_ptr<EmbeddedManagerPrivate> p = d; // a slot may delete this manager
    if (p->status().state != State::Stopped)
        return Error::AlreadyRunning;
    {
        const QMutexLocker attachedLock(&p->attachedMutex);
        if (!p->attached)
            return Error::RequestTimeout;
        p->arguments = arguments;
        p->lastPoll = p->now;
        p->attached->begin();
    }
    p->announce();
    return Error::NoError;
}

Error EmbeddedManager::control(Control control, quint32 eventType, const QByteArray &data)
{
    const std::shared_ptr<EmbeddedManagerPrivate> p = d; // a slot may delete this manager
    Error result = StateMachine::verdict(State::Stopped, {}, control);
    {
        const QMutexLocker attachedLock(&p->attachedMutex);
        if (p->attached)
            result = p->attached->post({control, eventType, data});
    }
    if (result == Error::NoError)
        p->announce();
    return result;
}

Status EmbeddedManager::status() const
{
    return d->status();
}

QList<Status> EmbeddedManager::history() const
{
    const QMutexLocker lock(&d->mutex);
    return d->history;
}

bool EmbeddedManager::isHung() const
{
    const QMutexLocker lock(&d->mutex);
    return d->hung;
}

void EmbeddedManager::advance(milliseconds time)
{
    const std::shared_ptr<EmbeddedManagerPrivate> p = d; // a slot may delete this manager
    const milliseconds end = p->now + time;
    QPointer<Service> service = p->service();
    const auto deliver = [&service] {
        for (int pass = 0; pass < 2; ++pass) { // the second one is for what a queued call posts, such as another thread's stop()
            if (service)
                QCoreApplication::sendPostedEvents(service);
        }
    };
    deliver();
    while (p->now < end) {
        const milliseconds interval{service ? service->pollInterval() : 0};
        const milliseconds due = qMax(p->now, p->lastPoll + interval);
        const bool isPollDue = interval.count() > 0 && due <= end;
        p->setTime(isPollDue ? due : end);
        if (!isPollDue)
            break;
        p->lastPoll = due;
        deliver();
        if (service)
            service->poll();
        deliver();
        service = p->service();
    }
}

Status EmbeddedManagerPrivate::status() const
{
    const QMutexLocker lock(&mutex);
    if (!history.isEmpty())
        return history.last();
    Status neverStarted;
    neverStarted.exitCode = quint32(Error::NeverStarted);
    return neverStarted;
}

void EmbeddedManagerPrivate::append(const Status &status)
{
    const QMutexLocker lock(&mutex);
    if (!history.isEmpty() && history.last().state == State::Stopped) { // the first status of a new run
        history.clear();
        announced = 0;
    }
    if (history.isEmpty() || status.state != history.last().state || status.checkPoint != history.last().checkPoint) {
        lastProgress = now;
        hung = false;
    }
    history.append(status);
    if (history.size() > longestHistory && announced > 0) {
        history.removeFirst();
        --announced;
    }
}

// Emits outside of all locks, because a slot may call the manager, and one by one, to keep the order if it does.
void EmbeddedManagerPrivate::announce()
{
    for (;;) {
        Status status;
        {
            const QMutexLocker lock(&mutex);
            if (!q || announced == history.size())
                return;
            status = history.at(announced++);
        }
        Q_EMIT q->statusChanged(status);
    }
}

// Sets the clock, and compares the time since the last check point with the wait hint.
void EmbeddedManagerPrivate::setTime(milliseconds time)
{
    {
        const QMutexLocker lock(&mutex);
        now = time;
        const Status last = history.value(history.size() - 1);
        if (hung || !StateMachine::isPending(last.state) || now - lastProgress <= milliseconds(last.waitHint))
            return;
        hung = true;
    }
    if (q)
        Q_EMIT q->hung();
}

Service *EmbeddedManagerPrivate::service() const
{
    const QMutexLocker lock(&attachedMutex);
    return attached ? qobject_cast<Service *>(attached->parent()) : nullptr;
}

EmbeddedBackend::EmbeddedBackend(const EmbeddedManager &manager)
    : d(manager.d)
{
}

EmbeddedBackend::~EmbeddedBackend()
{
    if (detach()) {
        abort();
        d->announce();
    }
}

bool EmbeddedBackend::detach()
{
    const QMutexLocker lock(&d->attachedMutex);
    if (d->attached != this)
        return false;
    d->attached = nullptr;
    return true;
}

bool EmbeddedBackend::start(const QString &serviceName)
{
    const QMutexLocker lock(&d->attachedMutex);
    if (d->attached) {
        m_error = tr("This EmbeddedManager already has a service; \"%1\" needs an EmbeddedManager of its own.").arg(serviceName);
        return false;
    }
    d->attached = this;
    return true;
}

void EmbeddedBackend::report(const Status &status)
{
    const std::shared_ptr<EmbeddedManagerPrivate> manager = d; // a slot may delete this backend
    ManagedBackend::report(status);
    if (status.state == State::Stopped)
        detach();
    manager->announce();
}

void EmbeddedBackend::sendStatus(const Status &status)
{
    d->append(status);
}

} // namespace QtDaemon
