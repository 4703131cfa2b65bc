// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <vector>

// What can be done to a service and its manager in one step.
enum class Step : quint8 {
    Start, // StartService
    Stop, // controls, from here on
    Pause,
    Continue,
    Interrogate,
    Shutdown,
    ParamChange,
    User,
    LowResources,
    Deliver, // the event loop runs, no time passes
    Poll, // the timer fires before the event loop has seen what waits
    Second, // one poll interval passes
    Long, // longer than a wait hint
    Next, // nextState()
    NextWithHint,
    MoreTime, // requestAdditionalTime() of two and a half intervals
    OwnStop, // Service::stop()
    Fail,
    ExitCode,
    Listen, // slots for the pending states come and go
    Destroy, // the Service
};
constexpr int stepCount = int(Step::Destroy) + 1;

// Of the steps from Stop to LowResources.
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

// Who listens; what is not here is always connected, and changes nothing.
enum Listener : quint8 { PendingStates = 1, Notified = 2, Shutdown = 4, ParamChange = 8, UserControl = 16, Unhandled = 32 };
constexpr int listenerSets = 64;

struct Setup
{
    int listeners = 0;
    bool slotsAnswer = false; // each question is answered by nextState() in its slot
    bool polls = true; // or pollInterval 0
};

// What can be seen of a service from outside: a status at the manager, or a signal.
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
    quint32 state = 0; // or the code of a user control
    QtDaemon::Control control = QtDaemon::Control::None;
    QtDaemon::Status status = {};

    friend bool operator==(const Seen &a, const Seen &b)
    {
        return a.sight == b.sight && a.state == b.state && a.control == b.control && a.status == b.status;
    }
};

using Sights = std::vector<Seen>;
