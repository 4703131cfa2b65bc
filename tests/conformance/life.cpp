// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// Start, pause, continue, stop.
QList<Scenario> lifeScenarios()
{
    return {
        {"start and stop", "running stopped",
         "start=0, state=Running, stop=0, state=Stopped, exit=0/0, log=startPending running stopPending stopped, "
         "history=StartPending Running StopPending Stopped"},
        {"start twice", "", "start=0, state=Running, start=1056, state=Running"},
        {"start twice, while it starts", "startPending:hold", "start=0, start=1056, state=StartPending, go, state=Running"},
        {"a slow start waits for nextState()", "startPending:hold running",
         "start=0, state=StartPending, checkPoint=rising, checkPoint=rising, log=startPending, go, state=Running, checkPoint=0"},
        {"while it starts, it accepts Stop alone", "startPending:hold pausePending paramChange",
         "start=0, accepts=0x1, pause=1061, continue=1061, interrogate=1061, paramChange=1061, user 150=1061, "
         "state=StartPending"},
        {"stop while it starts", "startPending:hold running",
         "start=0, log=startPending, accepts=0x1, stop=0, state=Stopped, exit=0/0, log=stopPending, "
         "history=StartPending StopPending Stopped"},
        {"pause and continue", "running pausePending paused continuePending",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=Running, "
         "log=startPending running pausePending paused continuePending running, "
         "history=StartPending Running PausePending Paused ContinuePending Running"},
        {"a pause that is taken back", "running pausePending:hold paused continuePending",
         "start=0, state=Running, log=startPending running, pause=0, state=PausePending, continue=0, state=Running, "
         "log=pausePending continuePending running"},
        {"stop while it pauses", "pausePending:hold",
         "start=0, state=Running, pause=0, state=PausePending, stop=0, state=Stopped, "
         "history=StartPending Running PausePending StopPending Stopped"},
        {"stop while it is paused", "pausePending",
         "start=0, state=Running, pause=0, state=Paused, stop=0, state=Stopped, exit=0/0, "
         "history=StartPending Running PausePending Paused StopPending Stopped"},
        {"stop while it continues", "pausePending continuePending:hold",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=ContinuePending, stop=0, state=Stopped, "
         "history=StartPending Running PausePending Paused ContinuePending StopPending Stopped"},
        {"a pause without a slot for pausePending", "paused",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=Running, log=startPending paused"},
        {"pause twice over", "pausePending continuePending",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=Running, pause=0, state=Paused, continue=0, "
         "state=Running, log=startPending pausePending continuePending pausePending continuePending"},
        {"a slow stop waits for nextState()", "stopPending:hold stopped",
         "start=0, state=Running, stop=0, log=startPending stopPending, state=StopPending, go, state=Stopped, log=stopped"},
        {"its own stop()", "",
         "start=0, state=Running, order stop=0, state=Stopped, exit=0/0, log=startPending stopPending, "
         "history=StartPending Running StopPending Stopped"},
        {"its own stop() needs no leave", "accept:0x0", "start=0, state=Running, stop=1052, order stop=0, state=Stopped"},
        {"its own stop(), while it starts", "startPending:stop running",
         "start=0, state=Stopped, log=startPending stopPending, history=StartPending StopPending Stopped"},
        {"its own stop(), in the slot of running", "running:stop",
         "start=0, state=Stopped, log=startPending running stopPending, history=StartPending Running StopPending Stopped"},
        {"its own stop(), while it pauses", "pausePending:stop paused",
         "start=0, state=Running, pause=0, state=Stopped, log=startPending pausePending stopPending"},
        {"its own stop(), while it is paused", "pausePending",
         "start=0, state=Running, pause=0, state=Paused, order stop=0, state=Stopped, log=startPending pausePending stopPending"},
        {"its own stop(), while it stops", "stopPending:stop",
         "start=0, state=Running, stop=0, state=StopPending, checkPoint=rising, state=StopPending, "
         "history=StartPending Running StopPending"},
        {"start arguments", "running:arguments", "start one two=0, log=startPending running one+two"},
        {"no start arguments", "running:arguments", "start=0, log=startPending running none"},
    };
}
