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

    // What entering a state sets.
    struct Entry
    {
        State state = State::NotReady;
        std::optional<Message> unannounced{}; // the control that led to it, if any did, until its signal has been emitted
        int cycle = 0;
        int suppressRepeat = 0; // milliseconds in which nothing is repeated
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

    // Each bool is false when it is over: the Service has concluded, or a slot has deleted it. Then nothing of it may be touched.
    bool takeWaiting();
    bool announceState();
    bool repeatSignals();
    bool deliver(const Message &message);
    bool emitShutdown();
    bool emitOther(const Message &message, Emission *emission);
    bool deliverOther(const Message &message);
    // The arguments are not to be members, which a slot may delete.
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
    void applicationQuits();
    void conclude(); // reports Stopped

    Service *const q;
    const QString name;
    std::atomic_bool wakePosted{false}; // outlives the backend, which may wake to the end
    bool backendGiven = false; // by the constructor, be it null
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
    std::optional<QString> failure; // why it failed, which may be empty: the last status text
    std::shared_ptr<int> const processExitCode = std::make_shared<int>(0); // of exec(), which may outlive the Service

    Life life = Life::NotStarted;
    int announcements = 0;
    Entry now{State::NotReady, {}, -1}; // the first notReady() is number 0
    std::optional<Message> waitingShutdown; // for nextState()
    bool fresh = false; // what waits for nextState() was emitted in this cycle: it is too soon to repeat it
    bool stopRequested = false; // stop()
    bool hasQuit = false; // the application, which was the end of the service
    bool expectsUserControls = false; // the backend knows

    struct
    {
        int unanswered = 0; // that are neither handled nor refused
        bool held = false; // by requestAdditionalTime() in a slot of paramChange(): nextState() ends them
        std::optional<QString> refusal{}; // why the settings are not taken
    } reloads;
    struct
    {
        Emission emission = Emission::Plain;
        int depth = 0; // of emissions
    } stack;
};

// True when the call has been queued: it was not made in the object's own thread.
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
