// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QMutex>
#include <QQueue>

#include <functional>

namespace QtDaemon {

/*
    What a manager keeps of one service: its last status and the controls it has not taken yet. Here the
    manager's thread and the event loop meet, and nowhere else; every function may be called from any.
*/
class ServiceRecord
{
public:
    using Tell = std::function<void(const Status &)>;

    // `tell` carries a status out, under the lock: so one is told at a time, in order.
    explicit ServiceRecord(Tell tell);

    void begin(); // the manager starts the service: StartPending
    ControlResult post(const Message &message); // refuses, or acknowledges and queues
    void postStop(); // there is no manager any more to ask what is accepted
    bool take(Message *message);
    void report(const Status &status);
    void abort(quint32 exitCode); // the process went without a word
    Status status() const;

private:
    void say(const Status &status);

    mutable QMutex m_mutex;
    Tell const m_tell;
    Status m_status;
    quint32 m_waitHint = 0;
    QQueue<Message> m_queue;
    int m_transitions = 0; // how many in m_queue were acknowledged with a state of their own
};

} // namespace QtDaemon
