// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/backend.h>

#include <QMutex>
#include <QQueue>

namespace QtDaemon {

/*
    What a manager keeps of one service: its last status, and the controls that it has not taken yet. Here the
    manager's thread and the event loop meet, and nowhere else.
*/
class ManagedBackend : public Backend
{
    Q_OBJECT
public:
    bool takeMessage(Message *message) final;
    void report(const Status &status) override;
    QString errorString() const override { return m_error; }

    // From any thread.
    Error post(const Message &message); // refuses, or acknowledges, queues and emits activity()
    Status status() const;

protected:
    void begin(); // the manager starts the service: StartPending
    void postStop(); // accepted or not: no manager is left
    void abort(); // the service ends without having reported Stopped

    QString m_error; // of start()

private:
    // To the manager. Called with the lock held, so that statuses go out in order: it must not wait, emit or log.
    virtual void sendStatus(const Status &status) = 0;

    mutable QMutex m_mutex; // of all that follows
    Status m_status;
    State m_reported = State::NotReady; // by the service, which may not know yet what was acknowledged
    quint32 m_waitHint = 30'000; // ms, of the pending state that was reported last
    QQueue<Message> m_queue;
    int m_transitions = 0; // how many in m_queue are transitions
};

} // namespace QtDaemon
