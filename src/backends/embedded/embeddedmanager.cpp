// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "embeddedbackend_p.h"

#include "core/statemachine_p.h"

#include <QtDaemon/service.h>

#include <QCoreApplication>
#include <QPointer>

#include <utility>

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

ControlResult EmbeddedManager::start(const QStringList &arguments)
{
    if (d->record.status().state != State::Stopped)
        return ControlResult::AlreadyRunning;
    {
        const QMutexLocker lock(&d->mutex);
        if (!d->attached)
            return ControlResult::RequestTimeout;
        d->arguments = arguments;
        d->history.clear();
        d->announced = 0;
        d->lastPoll = d->now;
    }
    const std::shared_ptr<EmbeddedManagerPrivate> p = d; // a slot may delete this manager
    p->record.begin();
    p->wake();
    p->announce();
    return ControlResult::Success;
}

ControlResult EmbeddedManager::control(Control control, quint32 eventType, const QByteArray &data)
{
    const std::shared_ptr<EmbeddedManagerPrivate> p = d; // a slot may delete this manager
    const ControlResult result = p->record.post({control, eventType, data});
    if (result == ControlResult::Success) {
        p->wake();
        p->announce();
    }
    return result;
}

Status EmbeddedManager::status() const
{
    return d->record.status();
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
    const auto deliver = [&] { // what waits, and what calls that were queued to the Service lead to
        p->wake();
        if (service)
            QCoreApplication::sendPostedEvents(service);
    };
    deliver();
    while (p->now < end) {
        const milliseconds interval{service ? service->pollInterval() : 0};
        const milliseconds due = qMax(p->now, p->lastPoll + interval);
        const bool polls = interval.count() > 0 && due <= end;
        p->setTime(polls ? due : end);
        if (!polls)
            break;
        p->lastPoll = due;
        deliver();
        if (service)
            service->poll();
        deliver();
        service = p->service();
    }
}

void EmbeddedManagerPrivate::remember(const Status &status)
{
    const QMutexLocker lock(&mutex);
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

// Outside every lock: a slot may ask the manager anything. One by one, so that they stay in order when it does.
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

// Under the lock, lest the backend go meanwhile: its Service hears of it in its own event loop.
void EmbeddedManagerPrivate::wake()
{
    const QMutexLocker lock(&mutex);
    if (attached)
        Q_EMIT attached->activity();
}

// Moves the clock, and judges the silence up to then.
void EmbeddedManagerPrivate::setTime(milliseconds time)
{
    const Status status = record.status();
    {
        const QMutexLocker lock(&mutex);
        now = time;
        if (hung || !StateMachine::isPending(status.state) || now - lastProgress <= milliseconds(status.waitHint))
            return;
        hung = true;
    }
    if (q)
        Q_EMIT q->hung();
}

Service *EmbeddedManagerPrivate::service() const
{
    const QMutexLocker lock(&mutex);
    return attached ? qobject_cast<Service *>(attached->parent()) : nullptr;
}

EmbeddedBackend::EmbeddedBackend(const EmbeddedManager &manager)
    : d(manager.d)
{
}

EmbeddedBackend::~EmbeddedBackend()
{
    constexpr quint32 processAborted = 1067; // ERROR_PROCESS_ABORTED
    if (detach()) {
        d->record.abort(processAborted);
        d->announce();
    }
}

bool EmbeddedBackend::detach()
{
    const QMutexLocker lock(&d->mutex);
    if (d->attached != this)
        return false;
    d->attached = nullptr;
    return true;
}

bool EmbeddedBackend::start(const QString &)
{
    const QMutexLocker lock(&d->mutex);
    if (d->attached)
        return false;
    d->attached = this;
    return true;
}

bool EmbeddedBackend::isReady() const
{
    return d->record.status().state != State::Stopped;
}

QStringList EmbeddedBackend::startArguments() const
{
    const QMutexLocker lock(&d->mutex);
    return d->arguments;
}

bool EmbeddedBackend::takeMessage(Message *message)
{
    return d->record.take(message);
}

void EmbeddedBackend::report(const Status &status)
{
    const std::shared_ptr<EmbeddedManagerPrivate> manager = d; // a slot may delete this backend
    manager->record.report(status);
    if (status.state == State::Stopped)
        detach();
    manager->announce();
}

} // namespace QtDaemon
