// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/embeddedmanager.h>

#include "core/servicerecord_p.h"

#include <QMutex>

namespace QtDaemon {

class Service;
class EmbeddedBackend;

// Shared by the manager and its backend, whichever of the two goes first. The record has a lock of its
// own and calls remember() under it: nothing here calls the record with `mutex` held.
class EmbeddedManagerPrivate
{
public:
    void remember(const Status &status);
    void announce();
    void wake();
    void setTime(std::chrono::milliseconds time);
    Service *service() const;

    ServiceRecord record{[this](const Status &status) { remember(status); }};

    mutable QMutex mutex; // of all that follows
    EmbeddedManager *q = nullptr;
    EmbeddedBackend *attached = nullptr; // of a Service that has called start() and has not stopped
    QStringList arguments;
    QList<Status> history;
    qsizetype announced = 0; // how much of history statusChanged() has carried out
    std::chrono::milliseconds now{0};
    std::chrono::milliseconds lastPoll{0};
    std::chrono::milliseconds lastProgress{0};
    bool hung = false;
};

class EmbeddedBackend : public Backend
{
    Q_OBJECT
public:
    explicit EmbeddedBackend(const EmbeddedManager &manager);
    ~EmbeddedBackend() override;

    QString name() const override { return QStringLiteral("embedded"); }
    bool start(const QString &serviceName) override;
    bool isReady() const override;
    QStringList startArguments() const override;
    bool takeMessage(Message *message) override;
    void report(const Status &status) override;

private:
    bool detach();

    std::shared_ptr<EmbeddedManagerPrivate> const d;
};

} // namespace QtDaemon
