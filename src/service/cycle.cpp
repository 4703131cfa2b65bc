// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/statemachine_p.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <limits>

namespace QtDaemon {

constexpr quint32 errorServiceSpecific = 1066; // ERROR_SERVICE_SPECIFIC_ERROR
constexpr int shutdownWaitHint = 30'000;
constexpr int controlsAtATime = 1000;

// The signal of each state, by the state's number.
constexpr void (Service::*stateSignals[])() = {
    &Service::notReady, &Service::stopped,         &Service::startPending, &Service::stopPending,
    &Service::running,  &Service::continuePending, &Service::pausePending, &Service::paused,
};

static QEvent::Type wakeEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

// However often it is asked to, one event is on its way.
void ServicePrivate::wake()
{
    if (!wakePosted.exchange(true))
        QCoreApplication::postEvent(q, new QEvent(wakeEvent()));
}

void Service::customEvent(QEvent *event)
{
    if (event->type() != wakeEvent())
        return;
    d->wakePosted = false; // first: takeWaiting() may miss what comes from now on
    d->takeWaiting();
}

bool ServicePrivate::emitState(State announced)
{
    const auto signal = stateSignals[quint32(announced)];
    return emitting([this, signal] { Q_EMIT(q->*signal)(); });
}

bool ServicePrivate::emitNotified(State announced, const Message &message, Asking what)
{
    return emitting([&] { Q_EMIT q->notified(announced, message); }, what);
}

// Everything that waits, in order of arrival: the signal of a state just entered, a failure, controls, stop(). A sender
// that never rests keeps neither the event loop from its other work nor stop() from its turn.
bool ServicePrivate::takeWaiting()
{
    int taken = 0;
    while (isServing() && (unannounced || state != State::Stopped)) { // Stopped: stopped() runs an event loop of its own
        if (unannounced) {
            if (!announceState())
                return false;
        } else if (failed) {
            if (!enter(State::Stopped, 0))
                return false;
        } else if (state == State::NotReady && backend->isReady()) {
            if (!enter(State::StartPending, waitHint))
                return false;
        } else if (Message message; state != State::NotReady && taken < controlsAtATime && backend->takeMessage(&message)) {
            ++taken;
            if (!deliver(message))
                return false;
        } else if (std::exchange(stopWished, false)) {
            if (!deliver({Control::Stop, 0, {}}))
                return false;
        } else {
            if (taken == controlsAtATime)
                wake();
            break;
        }
    }
    return true;
}

// What the timer does: progress, repetition, liveness.
void ServicePrivate::runCycle()
{
    fresh = false;
    if (!takeWaiting() || !isServing() || state == State::Stopped)
        return;
    if (StateMachine::isPending(state))
        ++checkPoint;
    if (!report() || emissions > 0) // a slot runs an event loop of its own: alive, but not to be asked again
        return;
    if (fresh || repeatQuestion())
        emitting([this] { Q_EMIT q->heartbeat(); });
}

bool ServicePrivate::repeatQuestion()
{
    ++cycle;
    const bool quiet = quietFor > 0;
    quietFor = qMax(0, quietFor - pollInterval);
    const State asked = state;
    const int before = announcements;
    if (quiet) {
        // nothing is asked
    } else if (waitingShutdown.control != Control::None) {
        if (!askShutdown())
            return false;
    } else if (StateMachine::isPending(asked) || asked == State::NotReady) {
        if (!emitState(asked) || !advanceUnheard())
            return false;
    }
    return announcements != before || emitNotified(asked, {});
}

bool ServicePrivate::announceState()
{
    unannounced = false;
    fresh = true;
    const State announced = state;
    const Message control = std::exchange(cause, {});
    const int number = ++announcements;
    const auto isLatest = [&] { return announcements == number; }; // a slot's own event loop may lead further
    if (!emitState(announced))
        return false;
    if (isLatest() && !emitting([&] { Q_EMIT q->stateChanged(announced); }))
        return false;
    if ((isLatest() || control.control != Control::None) && !emitNotified(announced, control))
        return false;
    if (announced == State::Stopped) {
        conclude();
        return false;
    }
    return !isLatest() || advanceUnheard();
}

bool ServicePrivate::advance(int nextHint)
{
    if (asking == Asking::Unhandled || unannounced)
        return true;
    const bool goesDown = waitingShutdown.control != Control::None;
    const State next = goesDown ? State::StopPending : StateMachine::advanced(state);
    if (next == state) {
        if (reloadHeld)
            reloaded();
        return true;
    }
    int hintOfNext = 0;
    if (goesDown) {
        hintOfNext = nextHint > 0 ? nextHint : shutdownWaitHint;
        extendTimeout(hintOfNext);
    }
    wake(); // the signal comes from the event loop, not from inside the slot that called
    return enter(next, hintOfNext);
}

bool ServicePrivate::advanceUnheard()
{
    const bool isHeard = isListening(stateSignals[quint32(state)]) || isListening(&Service::notified);
    return !StateMachine::isPending(state) || isHeard || advance(0);
}

bool ServicePrivate::enter(State next, int nextHint, const Message &control)
{
    state = next;
    unannounced = true;
    cause = control;
    if (next == State::StopPending || next == State::Stopped)
        waitingShutdown = {};
    cycle = 0;
    quietFor = 0;
    checkPoint = StateMachine::isPending(next) ? 1 : 0;
    hint = StateMachine::isPending(next) ? quint32(nextHint) : 0;
    return report();
}

// Stopped is for conclude(): the slots of stopped() come first. An EmbeddedManager tells it at once, and who hears it may
// delete the Service.
bool ServicePrivate::report()
{
    const QPointer<Service> alive(q);
    if (isServing() && !expectsUserControls
        && (isListening(&Service::userControl) || isListening(&Service::unhandled) || isListening(&Service::notified))) {
        expectsUserControls = true;
        backend->expectUserControls();
    }
    if (isServing() && state != State::NotReady && state != State::Stopped)
        tell();
    return alive;
}

void ServicePrivate::tell()
{
    Status status;
    status.state = state;
    status.acceptedControls = StateMachine::offered(state, accepted());
    status.checkPoint = checkPoint;
    status.waitHint = hint;
    status.text = statusText;
    if (state == State::Stopped) {
        if (failed && !failure.isEmpty())
            status.text = failure;
        status.exitCode = failed || serviceExitCode != 0 ? errorServiceSpecific : 0;
        status.serviceExitCode = serviceExitCode;
    }
    backend->report(status);
}

// Who asks for more in each repetition is asked when the time is over, at a poll: the manager waits for that.
void ServicePrivate::extendTimeout(int milliseconds)
{
    constexpr qint64 pollsLater = 2;
    backend->extendTimeout(int(qMin(qint64(milliseconds) + pollsLater * pollInterval, qint64(std::numeric_limits<int>::max()))));
}

void ServicePrivate::applicationQuits()
{
    if (!isServing())
        return;
    hasQuit = QThread::currentThread()->loopLevel() == 0;
    if (state != State::Stopped)
        enter(State::Stopped, 0);
    if (unannounced)
        announceState();
}

// Whether exec() of the application runs, and not only an event loop that somebody has made. Qt has no such question, but
// quit() does nothing outside exec(), and inside it sends QEvent::Quit, which goes no further here.
static bool isInExec()
{
    struct Taker : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            const bool isQuit = event->type() == QEvent::Quit;
            hasTaken |= isQuit;
            return isQuit;
        }
        bool hasTaken = false;
    } taker;
    QCoreApplication::instance()->installEventFilter(&taker);
    QCoreApplication::quit();
    return taker.hasTaken;
}

// Ends the event loops that run. Where exec() is still to come, that has to end at once. Where no loop runs it is not for
// QCoreApplication::exit() to say so: every loop until exec() would end, such as that of QSignalSpy::wait().
static void exitApplication(int code)
{
    const bool isToCome = !isInExec();
    if (QThread::currentThread()->loopLevel() > 0)
        QCoreApplication::exit(code);
    if (!isToCome)
        return;
    auto *const ender = new QObject(QCoreApplication::instance());
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, ender, [=] {
        if (!isInExec())
            return;
        ender->deleteLater();
        QCoreApplication::exit(code);
    });
}

void ServicePrivate::conclude()
{
    concluded = true;
    timer.stop();
    state = State::Stopped; // from any other, when it is destroyed
    checkPoint = hint = 0;
    const bool quits = quitOnStopped && !hasQuit;
    const int code = *processExitCode = exitCode();
    if (deleteOnStopped)
        q->deleteLater();
    tell(); // a slot of EmbeddedManager::statusChanged() may delete the Service
    if (quits)
        exitApplication(code);
}

int ServicePrivate::exitCode() const
{
    constexpr quint32 largest = 255; // what POSIX keeps of it
    return int(qMin(failed ? qMax(serviceExitCode, 1U) : serviceExitCode, largest));
}

} // namespace QtDaemon
