// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// Controls that wait because a slot has not returned or a pending state has not ended.
QList<Scenario> orderScenarios()
{
    return {
        {"order: user controls in order", "",
         "start=0, state=Running, block, user 150=0, user 145=0, user 157=0, unblock, "
         "log=startPending userControl150 userControl145 userControl157"},
        {"order: equal user controls are not merged", "",
         "start=0, state=Running, block, user 150=0, user 150=0, user 150=0, unblock, "
         "log=startPending userControl150 userControl150 userControl150"},
        {"order: equal ParamChanges are not merged", "paramChange",
         "start=0, state=Running, block, paramChange=0, paramChange=0, unblock, log=startPending paramChange paramChange"},
        {"order: kinds of controls do not overtake", "paramChange",
         "start=0, state=Running, block, user 150=0, paramChange=0, user 151=0, unblock, "
         "log=startPending userControl150 paramChange userControl151"},
        {"order: a pause is acknowledged while a slot blocks", "pausePending",
         "start=0, state=Running, block, pause=0, state=PausePending, log=startPending, unblock, state=Paused, "
         "log=pausePending, history=StartPending Running PausePending Paused"},
        {"order: a stop is acknowledged while a slot blocks", "",
         "start=0, state=Running, block, stop=0, state=StopPending, accepts=0x0, log=startPending, unblock, state=Stopped, "
         "log=stopPending, history=StartPending Running StopPending Stopped"},
        {"order: Interrogate while a slot blocks", "",
         "start=0, state=Running, block, interrogate=0, state=Running, unblock, user 150=0, log=startPending userControl150"},
        {"order: a pause taken back while a slot blocks", "pausePending paused continuePending running",
         "start=0, state=Running, block, pause=0, continue=0, state=ContinuePending, unblock, state=Running, "
         "log=startPending running pausePending paused continuePending running, "
         "history=StartPending Running PausePending ContinuePending Running"},
        {"order: pause, continue, pause while a slot blocks", "pausePending continuePending",
         "start=0, state=Running, block, pause=0, continue=0, pause=0, state=PausePending, unblock, state=Paused, "
         "log=startPending pausePending continuePending pausePending, "
         "history=StartPending Running PausePending ContinuePending PausePending Paused"},
        {"order: pause and stop while a slot blocks", "pausePending paused",
         "start=0, state=Running, block, pause=0, stop=0, state=StopPending, unblock, state=Stopped, "
         "log=startPending pausePending paused stopPending, history=StartPending Running PausePending StopPending Stopped"},
        {"order: pause twice while a slot blocks", "pausePending paused",
         "start=0, state=Running, block, pause=0, pause=0, unblock, state=Paused, user 150=0, "
         "log=startPending pausePending paused userControl150"},
        {"order: stop waits behind user controls, and nothing behind stop", "",
         "start=0, state=Running, block, user 150=0, stop=0, user 151=1061, pause=1061, unblock, state=Stopped, "
         "log=startPending userControl150 stopPending"},
        {"order: stop twice while a slot blocks", "stopped",
         "start=0, state=Running, block, stop=0, stop=1061, unblock, state=Stopped, log=startPending stopPending stopped"},
        {"order: its own stop() waits behind the manager's pause", "pausePending",
         "start=0, state=Running, block, order stop=0, pause=0, unblock, state=Stopped, log=startPending pausePending "
         "stopPending"},
        {"order: user controls while it pauses", "pausePending:hold paused",
         "start=0, state=Running, pause=0, state=PausePending, user 150=0, user 151=0, "
         "log=startPending pausePending userControl150 userControl151, go, state=Paused, log=paused"},
        {"order: a continue taken back", "pausePending continuePending:hold paused",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=ContinuePending, pause=0, state=Paused, "
         "log=startPending pausePending paused continuePending pausePending paused, "
         "history=StartPending Running PausePending Paused ContinuePending PausePending Paused"},
    };
}
