// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <vector>

// The steps that a service and its manager can take.
enum class Step : quint8 {
    Start, // StartService
    Stop, // from here on: controls
    Pause,
    Continue,
    Interrogate,
    Shutdown,
    ParamChange,
    User,
    LowResources,
    Deliver, // the event loop runs, and no time passes
    Poll, // the timer fires before the event loop has processed what is waiting
    Second, // one poll interval passes
    Long, // more than a wait hint passes
    Next, // nextState()
    NextWithHint,
    MoreTime, // requestAdditionalTime() for two and a half intervals
    OwnStop, // Service::stop()
    Fail,
    ExitCode,
    Listen, // connects or disconnects the slots for the pending states
    Destroy, // destroys the Service
};
constexpr int stepCount = int(Step::Destroy) + 1;

// For the steps from Stop to LowResources.
constexpr QtDaemon::Control controlOf(Step step)
{
    using QtDaemon::Control;
    constexpr Control controls[] = {Control::Stop,     Control::Pause,       Control::Continue,  Control::Interrogate,
                                    Control::Shutdown, Control::ParamChange, Control::UserFirst, Control::LowResources};
    return controls[int(step) - int(Step::Stop)];
}

constexpr int second = 1'000; // the poll interval
constexpr int defaultHint = 30'000;
constexpr int hintOfNextState = 9'000;
constexpr int additionalTime = 2'500;
constexpr quint32 failureCode = 3;
constexpr quint32 ownExitCode = 7;

// The signals with listeners. Signals that are not listed here always have one, which changes nothing.
enum Listener : quint8 { PendingStates = 1, Notified = 2, Shutdown = 4, ParamChange = 8, UserControl = 16, Unhandled = 32 };
constexpr int listenerSets = 64;

struct Setup
{
    int listeners = 0;
    bool slotsAnswer = false; // each slot answers with nextState()
    bool polls = true; // false: pollInterval is 0
};

// Everything that can be seen of a service from outside: a status that the manager receives, or a signal.
enum class Sight : quint8 {
    Reported,
    NotReady,
    StartPending,
    StopPending,
    Running,
    ContinuePending,
    PausePending,
    Stopped,
    StateChanged,
    NotifiedOf,
    ShutdownSignal,
    Reload,
    UserCode,
    UnhandledControl,
    Heartbeat,
    Error,
};

struct Seen
{
    Sight sight;
    quint32 state = 0; // for a user control, its code
    QtDaemon::Control control = QtDaemon::Control::None;
    QtDaemon::Status status = {};

    friend bool operator==(const Seen &a, const Seen &b)
    {
        return a.sight == b.sight && a.state == b.state && a.control == b.control && a.status == b.status;
    }
};

using Sights = std::vector<Seen>;
