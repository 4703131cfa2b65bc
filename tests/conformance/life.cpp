// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// Start, pause, continue, stop.
QList<Scenario> lifeScenarios()
{
    return {
        {"start and stop", "running stopped",
         "start=0, state=Running, stop=0, state=Stopped, exit=0/0, log=startPending running stopPending stopped, "
         "history=StartPending Running StopPending Stopped",
         same},
        {"start twice", "", "start=0, state=Running, start=1056, state=Running"},
        {"start twice, while it starts", "startPending:hold", "start=0, start=1056, state=StartPending, go, state=Running"},
        {"a slow start waits for nextState()", "startPending:hold running",
         "start=0, state=StartPending, checkPoint=rising, checkPoint=rising, log=startPending, go, state=Running, checkPoint=0",
         same},
        {"while it starts, it accepts Stop alone", "startPending:hold pausePending paramChange",
         "start=0, accepts=0x1, pause=1061, continue=1061, interrogate=1061, paramChange=1061, user 200=1061, "
         "state=StartPending"},
        {"stop while it starts", "startPending:hold running",
         "start=0, accepts=0x1, stop=0, state=Stopped, exit=0/0, log=startPending stopPending, "
         "history=StartPending StopPending Stopped",
         same},
        {"pause and continue", "running pausePending paused continuePending",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=Running, "
         "log=startPending running pausePending paused continuePending running, "
         "history=StartPending Running PausePending Paused ContinuePending Running",
         same},
        {"a pause that is taken back", "running pausePending:hold paused continuePending",
         "start=0, state=Running, log=startPending running, pause=0, state=PausePending, continue=0, state=Running, "
         "log=pausePending continuePending running",
         same},
        {"stop while it pauses", "pausePending:hold",
         "start=0, state=Running, pause=0, state=PausePending, stop=0, state=Stopped, "
         "history=StartPending Running PausePending StopPending Stopped",
         same},
        {"shutdown", "shutdown:later stopPending:hold",
         "start=0, state=Running, shutdown=0, state=StopPending, hint=45000, go, state=Stopped, exit=0/0, "
         "log=startPending shutdown stopPending",
         notThere, differs("start=0, state=Running, shutdown=87, state=Running", "a caller may not send it, only the system")},
    };
}
