// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/embeddedmanager.h>

#include "backends/managedbackend_p.h"

#include <QMutex>

namespace QtDaemon {

class Service;
class EmbeddedBackend;

// Shared by the manager and its backend, either of which may be destroyed first.
class EmbeddedManagerPrivate
{
public:
    Status status() const;
    void append(const Status &status);
    void announce();
    void setTime(std::chrono::milliseconds time);
    Service *service() const;

    // Held while `attached` is used, so that it is not destroyed meanwhile. A slot of its activity() may call the manager.
    mutable QRecursiveMutex attachedMutex;
    EmbeddedBackend *attached = nullptr; // of a Service that has been started and has not stopped

    // Used in the Service's thread only.
    QStringList arguments;
    std::chrono::milliseconds lastPoll{0};

    mutable QMutex mutex; // protects all that follows; may be locked while the backend's lock is held, never the other way round
    EmbeddedManager *q = nullptr;
    QList<Status> history;
    qsizetype announced = 0; // the number of statuses in history that have been emitted
    std::chrono::milliseconds now{0};
    std::chrono::milliseconds lastProgress{0};
    bool hung = false;
};

class EmbeddedBackend : public ManagedBackend
{
    Q_OBJECT
public:
    explicit EmbeddedBackend(const EmbeddedManager &manager);
    ~EmbeddedBackend() override;

    using ManagedBackend::begin;

    QString name() const override { return QStringLiteral("embedded"); }
    bool start(const QString &serviceName) override;
    bool isReady() const override { return status().state != State::Stopped; }
    QStringList startArguments() const override { return d->arguments; }
    void report(const Status &status) override;

private:
    void sendStatus(const Status &status) override;
    bool detach();

    std::shared_ptr<EmbeddedManagerPrivate> const d;
};

} // namespace QtDaemon
