// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/service.h>

#include <QMetaMethod>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <optional>
#include <utility>

namespace QtDaemon {

// service.cpp has the public functions, settings.cpp those of the properties, cycle.cpp the states of a started service,
// controls.cpp what its manager sends, quitting.cpp its end.
class ServicePrivate
{
public:
    ServicePrivate(Service *service, const QString &name);

    enum class Life { NotStarted, Serving, Concluded };
    enum class Emission { Plain, Unhandled, Reload }; // the kind of signal that is being emitted

    // Set as a whole when a state is entered.
    struct Entry
    {
        State state = State::NotReady;
        std::optional<Message> unannounced{}; // until the state's signal has been emitted: the control that led to it, or None
        int cycle = 0;
        int suppressRepeat = 0; // milliseconds during which nothing is repeated
        quint32 checkPoint = 0;
        quint32 waitHint = 0; // milliseconds
    };

    template <typename Signal> bool isListening(Signal signal) const
    {
        return q->isSignalConnected(QMetaMethod::fromSignal(signal));
    }
    AcceptedControls accepted() const;
    bool isServing() const { return life == Life::Serving; }

    Status status() const; // for the manager

    // These return false if the Service has concluded or a slot has deleted it. No member may be used then.
    bool takeWaiting();
    bool announceState();
    bool repeatSignals();
    bool deliver(const Message &message);
    bool emitShutdown();
    bool emitOther(const Message &message, Emission *emission);
    bool deliverOther(const Message &message);
    // The arguments must not be members, because a slot may delete those.
    template <typename Signal, typename... Arguments>
    bool emitGuarded(Emission emission, Signal signal, const Arguments &...arguments);
    bool advance(int waitHint);
    bool advanceUnconnected();
    bool report();

    void updateAccepted();
    void runCycle();
    void enter(State next, int waitHint, const Message &cause = {});
    void endReloads();
    void extendTimeout(int milliseconds);
    void handleAboutToQuit();
    void conclude(); // reports Stopped

    Service *const q;
    const QString name;
    std::atomic_bool wakePosted{false}; // outlives the backend, which may call wake() until it is destroyed
    bool backendGiven = false; // to the constructor, even if null
    std::unique_ptr<Backend> backend;
    QTimer timer;

    int pollInterval = 1000;
    int waitHint = 30'000;
    std::optional<AcceptedControls> acceptedByHand;
    AcceptedControls announcedControls = AcceptedControl::Stop | AcceptedControl::Shutdown;
    bool quitOnStopped = true;
    bool deleteOnStopped = false;
    quint32 serviceExitCode = 0;
    QString statusText;
    std::optional<QString> failure; // the reason given to fail(), for the last status text; may be empty
    std::shared_ptr<int> const processExitCode = std::make_shared<int>(0); // shared with exec(), which may outlive the Service

    Life life = Life::NotStarted;
    int announcements = 0;
    Entry now{State::NotReady, {}, -1}; // so that the first notReady() is in cycle 0
    std::optional<Message> waitingShutdown; // until nextState()
    bool fresh = false; // what waits for nextState() has been emitted in this cycle, and is not repeated yet
    bool stopRequested = false; // by stop()
    bool applicationHasQuit = false; // and so ended the service
    bool expectsUserControls = false; // and the backend has been notified of it

    struct
    {
        int unanswered = 0; // neither handled nor refused yet
        bool held = false; // by requestAdditionalTime() in a slot of paramChange(), until nextState()
        std::optional<QString> refusal{}; // why the new settings were refused
    } reloads;
    struct
    {
        Emission emission = Emission::Plain;
        int depth = 0; // of nested emissions
    } stack;
};

// Queues the call and returns true, unless this is the object's own thread.
template <typename Call> bool queuedToOwnThread(QObject *object, Call call)
{
    if (object->thread() == QThread::currentThread())
        return false;
    QMetaObject::invokeMethod(object, call, Qt::QueuedConnection);
    return true;
}

template <typename Signal, typename... Arguments>
bool ServicePrivate::emitGuarded(Emission emission, Signal signal, const Arguments &...arguments)
{
    const QPointer<Service> alive(q);
    const Emission outer = std::exchange(stack.emission, emission);
    ++stack.depth;
    Q_EMIT(q->*signal)(arguments...);
    if (!alive)
        return false;
    --stack.depth;
    stack.emission = outer;
    return isServing();
}

} // namespace QtDaemon
