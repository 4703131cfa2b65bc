// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// dwControlsAccepted: it follows the slots until it is set explicitly, and the state determines how much of it is reported.
QList<Scenario> offerScenarios()
{
    return {
        {"offers: no slots", "startPending:unconnected stopPending:unconnected",
         "accepts=0x0, start=0, state=Running, accepts=0x5, stop=0, state=Stopped, accepts=0x0, log="},
        {"offers: a slot for pausePending", "pausePending", "start=0, state=Running, accepts=0x7"},
        {"offers: a slot for paused", "paused",
         "start=0, state=Running, accepts=0x7, pause=0, state=Paused, log=startPending paused"},
        {"offers: a slot for continuePending is no offer to pause", "continuePending",
         "start=0, state=Running, accepts=0x5, pause=1052"},
        {"offers: a slot for paramChange", "paramChange", "start=0, state=Running, accepts=0xd"},
        {"offers: a slot for powerEvent", "powerEvent", "start=0, state=Running, accepts=0x45"},
        {"offers: a slot for sessionChange", "sessionChange", "start=0, state=Running, accepts=0x85"},
        {"offers: a slot for timeChange", "timeChange", "start=0, state=Running, accepts=0x205"},
        {"offers: slots for shutdown, deviceEvent and unhandled need none", "shutdown deviceEvent unhandled",
         "start=0, state=Running, accepts=0x5"},
        {"offers: every slot", "pausePending paramChange powerEvent sessionChange timeChange",
         "start=0, state=Running, accepts=0x2cf"},
        {"offers: nothing by hand", "accept:0x0 pausePending paramChange", "start=0, state=Running, accepts=0x0, pause=1052"},
        {"offers: all by hand, no slots", "accept:0x7ff",
         "start=0, state=Running, accepts=0x7ff, pause=0, state=Paused, paramChange=0, continue=0, state=Running"},
        {"offers: StartPending, Stop alone of all", "accept:0x7ff startPending:hold",
         "start=0, accepts=0x1, go, state=Running, accepts=0x7ff"},
        {"offers: PausePending, as Running", "pausePending:hold paramChange",
         "start=0, state=Running, accepts=0xf, pause=0, state=PausePending, accepts=0xf"},
        {"offers: Paused, as Running", "pausePending paramChange", "start=0, state=Running, pause=0, state=Paused, accepts=0xf"},
        {"offers: ContinuePending, as Running", "pausePending continuePending:hold paramChange",
         "start=0, state=Running, pause=0, state=Paused, continue=0, state=ContinuePending, accepts=0xf"},
        {"offers: StopPending, nothing", "accept:0x7ff stopPending:hold",
         "start=0, state=Running, accepts=0x7ff, stop=0, state=StopPending, accepts=0x0"},
        {"offers: less while it runs", "pausePending",
         "start=0, state=Running, accepts=0x7, order acceptStop=0, user 150=0, log=startPending userControl150, accepts=0x1, "
         "pause=1052, stop=0, state=Stopped"},
        {"offers: more while it runs", "",
         "start=0, state=Running, pause=1052, paramChange=1052, order acceptAll=0, user 150=0, log=startPending userControl150, "
         "accepts=0x7ff, paramChange=0, pause=0, state=Paused"},
        {"offers: as the slots say again", "accept:0x1 pausePending",
         "start=0, state=Running, accepts=0x1, pause=1052, order acceptAuto=0, user 150=0, log=startPending userControl150, "
         "accepts=0x7, pause=0, state=Paused"},
        {"offers: less while it is paused, and no way back", "pausePending",
         "start=0, state=Running, pause=0, state=Paused, order acceptStop=0, user 150=0, log=startPending pausePending "
         "userControl150, accepts=0x1, continue=1052, state=Paused"},
        {"offers: all set by hand in StartPending, Stop alone still", "startPending:acceptAll",
         "start=0, log=startPending, accepts=0x1, state=StartPending, pause=1061, stop=0, state=Stopped"},
        {"offers: no slot of its own, unhandled() has it", "accept:0x9 unhandled",
         "start=0, state=Running, paramChange=0, log=startPending unhandled, state=Running"},
    };
}
