// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/service.h>

#include <QQueue>
#include <QTimer>

#include <optional>

namespace QtDaemon {

// service.cpp holds the settings and the doors, cycle.cpp the life of a started service.
class ServicePrivate
{
public:
    ServicePrivate(Service *service, const QString &name);

    bool isListening(const QMetaMethod &signal) const { return q->isSignalConnected(signal); }
    AcceptedControls accepted() const;
    int exitCode() const;

    // Each returns false when a slot deleted the Service: then nothing of it may be touched.
    bool takeWaiting();
    bool cycleOnce();
    bool deliver(const Message &message);
    bool announceState();
    bool askShutdown();
    bool sendOther(const Message &message);
    template <typename Emission> bool emitting(Emission emission);

    void advance(int waitHint);
    void enter(State next, int waitHint, const Message &cause = {});
    void advanceUnheard();
    void wake();
    void report();
    void applicationQuits();
    void conclude(); // the last word
    bool isServing() const { return started && !concluded; }

    Service *const q;
    const QString name;
    std::unique_ptr<Backend> backend;
    bool backendGiven = false; // by the constructor, be it null
    QTimer timer;

    int pollInterval = 1000;
    int waitHint = 30'000;
    std::optional<AcceptedControls> acceptedByHand;
    bool quitOnStopped = true;
    bool deleteOnStopped = false;
    QString statusText;
    quint32 serviceExitCode = 0;
    bool failed = false;

    bool started = false;
    bool concluded = false;
    State state = State::NotReady;
    bool unannounced = false; // the signal of `state` has not been emitted yet
    Message cause; // the control that led to `state`
    Message waitingShutdown; // None: none waits
    bool askingUnhandled = false; // slots of unhandled() run and have not answered
    QQueue<Message> ownWishes; // stop()
    quint32 checkPoint = 0;
    quint32 hint = 0; // milliseconds
    int cycle = -1; // the first notReady() is number 0
    bool fresh = false; // a question was asked in this cycle: it is too soon to repeat it
    int quietFor = 0; // milliseconds in which nothing is repeated
    int emissions = 0; // on the stack
};

} // namespace QtDaemon
