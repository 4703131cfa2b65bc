// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/service.h>

#include <QMetaMethod>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <optional>
#include <utility>

namespace QtDaemon {

// service.cpp holds what is called, settings.cpp the properties, descriptors and folder, cycle.cpp the life of a started
// service, controls.cpp what a manager asks of it.
class ServicePrivate
{
public:
    ServicePrivate(Service *service, const QString &name);

    enum class Asking { Nothing, Unhandled, Reload }; // of the slots that run
    template <typename Signal> bool isListening(Signal signal) const
    {
        return q->isSignalConnected(QMetaMethod::fromSignal(signal));
    }
    AcceptedControls accepted() const;
    int exitCode() const;
    bool isServing() const { return started && !concluded; }

    void wake(); // from any thread: the event loop takes what waits

    // Each bool is false when it is over: the Service said its last word, or a slot deleted it. Then nothing
    // of it may be touched.
    bool takeWaiting();
    bool announceState();
    bool repeatQuestion();
    bool deliver(const Message &message);
    bool askShutdown();
    bool sendOther(const Message &message);
    std::function<void()> ownSignal(const Message &message) const;
    bool emitState(State announced);
    bool emitNotified(State announced, const Message &message, Asking what = Asking::Nothing);
    template <typename Emission> bool emitting(Emission emission, Asking what = Asking::Nothing);
    bool advance(int waitHint);
    bool advanceUnheard();
    bool enter(State next, int waitHint, const Message &cause = {});
    bool report();

    void runCycle();
    void reloaded();
    void tell();
    void extendTimeout(int milliseconds);
    void applicationQuits();
    void conclude(); // the last word

    Service *const q;
    const QString name;
    std::atomic_bool wakePosted{false}; // outlives the backend, which may wake to the end
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
    QString failure; // why: the last status text
    std::optional<QString> refusal; // why the settings of the present reloads are not taken
    std::shared_ptr<int> const processExitCode = std::make_shared<int>(0); // of exec(), which may outlive the Service

    bool started = false;
    bool concluded = false;
    State state = State::NotReady;
    bool unannounced = false; // the signal of `state` has not been emitted yet
    int announcements = 0;
    Message cause; // the control that led to `state`
    Message waitingShutdown; // None: none waits
    Asking asking = Asking::Nothing;
    int reloads = 0; // that the backend has not been told the end of
    bool hasQuit = false; // the application, which was the end of the service
    bool reloadHeld = false; // a slot of paramChange() asked for more time: nextState() ends them
    bool expectsUserControls = false; // the backend has been told
    bool stopWished = false; // stop()
    quint32 checkPoint = 0;
    quint32 hint = 0; // milliseconds
    int cycle = -1; // the first notReady() is number 0
    bool fresh = false; // a question was asked in this cycle: it is too soon to repeat it
    int quietFor = 0; // milliseconds in which nothing is repeated
    int emissions = 0; // on the stack
};

template <typename Emission> bool ServicePrivate::emitting(Emission emission, Asking what)
{
    const QPointer<Service> alive(q);
    const Asking outer = std::exchange(asking, what);
    ++emissions;
    emission();
    if (!alive)
        return false;
    --emissions;
    asking = outer;
    return !concluded;
}

} // namespace QtDaemon
