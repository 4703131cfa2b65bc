// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/backend.h>

#include <QMutex>
#include <QQueue>

namespace QtDaemon {

/*
    What a manager keeps for one service: its last status, and the controls that the service has not taken yet. This is the
    only data that the manager's thread and the event loop share.
*/
class ManagedBackend : public Backend
{
    Q_OBJECT
public:
    bool takeMessage(Message *message) final;
    void report(const Status &status) override;
    QString errorString() const override { return m_error; }

    // From any thread.
    Error post(const Message &message); // refuses the control, or acknowledges and queues it and emits activity()
    Status status() const;

protected:
    void begin(); // the manager starts the service: StartPending
    void postStop(); // whether accepted or not, because the manager has gone
    void abort(); // the service ends without having reported Stopped

    QString m_error; // of start()

private:
    // Sends to the manager. Called with the lock held, to keep statuses in order: must not wait, emit or log.
    virtual void sendStatus(const Status &status) = 0;

    mutable QMutex m_mutex; // protects all that follows
    Status m_status;
    State m_reported = State::NotReady; // by the service, which may not know yet what has been acknowledged
    quint32 m_waitHint = 30'000; // ms, of the last pending state that was reported
    QQueue<Message> m_queue;
    int m_transitions = 0; // the number of transitions in m_queue
};

} // namespace QtDaemon
