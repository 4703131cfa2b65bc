// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// dwWaitHint and dwCheckPoint. A service that leaves a pending state at once, in the slot, has reported one hint in that state.
QList<Scenario> hintScenarios()
{
    return {
        {"hints: 30 s in each pending state", "pausePending continuePending",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=Running, stop=0, state=Stopped, "
         "hints=30000 0 30000 0 30000 0 30000 0"},
        {"hints: the property", "waitHint:5000 pausePending startPending:hold",
         "start=0, hint=5000, go, state=Running, hint=0, pause=0, state=Paused, stop=0, state=Stopped, "
         "hints=30000 5000 0 5000 0 5000 0"},
        {"hints: none by hand",
         "waitHint:0 stopPending:hold",
         "start=0, state=Running, stop=0, state=StopPending, hint=0, checkPoint=rising",
         {},
         Difference{"start=0, state=Running, stop=0, state=StopPending, hint=600000, checkPoint=rising",
                    "who gives no hint has the time of its unit, TimeoutStopSec="}},
        {"hints: a pause that is held", "pausePending:hold",
         "start=0, state=Running, hint=0, pause=0, state=PausePending, hint=30000, go, state=Paused, hint=0"},
        {"hints: nextState(45000) is for a shutdown alone", "startPending:later stopPending:later",
         "start=0, state=Running, stop=0, state=Stopped, hints=30000 0 30000 0"},
        {"hints: more time to start", "startPending:more",
         "start=0, hint=90000, state=StartPending, checkPoint=rising, log=startPending"},
        {"hints: more time to pause", "pausePending:more",
         "start=0, state=Running, pause=0, hint=90000, state=PausePending, checkPoint=rising, log=startPending pausePending"},
        {"hints: more time to continue", "pausePending continuePending:more",
         "start=0, state=Running, pause=0, state=Paused, continue=0, hint=90000, state=ContinuePending, checkPoint=rising"},
        {"hints: more time to stop", "stopPending:more",
         "start=0, state=Running, stop=0, hint=90000, state=StopPending, checkPoint=rising, checkPoint=rising"},
        {"hints: more time is for that state alone", "startPending:more",
         "go, start=0, state=Running, hint=0, stop=0, state=Stopped, hints=30000 90000 0 30000 0"},
        {"hints: stop does not wait for the time that was requested", "startPending:more",
         "start=0, hint=90000, stop=0, state=Stopped, exit=0/0, log=startPending stopPending, hints=30000 90000 30000 0"},
        {"hints: nor does a pause that is taken back", "pausePending:more continuePending",
         "start=0, state=Running, pause=0, hint=90000, continue=0, state=Running, hint=0, "
         "hints=30000 0 30000 90000 30000 0"},
        {"check points: rising while it pauses", "pausePending:hold",
         "start=0, state=Running, checkPoint=0, pause=0, state=PausePending, checkPoint=rising, checkPoint=rising, go, "
         "state=Paused, checkPoint=0"},
        {"check points: rising while it continues", "pausePending continuePending:hold",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=ContinuePending, checkPoint=rising, "
         "checkPoint=rising, go, state=Running, checkPoint=0"},
        {"check points: rising while it stops", "stopPending:hold",
         "start=0, state=Running, stop=0, state=StopPending, checkPoint=rising, checkPoint=rising, go, state=Stopped, "
         "checkPoint=0"},
        {"nextState(): in a settled state it does nothing", "pausePending",
         "start=0, state=Running, order next=0, order later=0, user 150=0, log=startPending userControl150, state=Running, "
         "pause=0, state=Paused, order next=0, user 151=0, log=pausePending userControl151, state=Paused, "
         "history=StartPending Running PausePending Paused"},
        {"nextState(): from elsewhere than the state's slot", "pausePending:nothing",
         "start=0, state=Running, pause=0, state=PausePending, checkPoint=rising, order next=0, state=Paused"},
        {"a status text", "text:busy", "start=0, state=Running, text=busy",
         Difference{"start=0, state=Running, text=", "SERVICE_STATUS has no text"}},
    };
}
