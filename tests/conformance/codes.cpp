// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// A service that is brought to a state and kept there.
struct Place
{
    QByteArray name;
    QByteArray service;
    QByteArray steps;
};

static Scenario in(const Place &place, const QByteArray &controls, const QByteArray &words, const QByteArray &answers)
{
    return {place.name + ": " + controls, (place.service + ' ' + words).simplified(), place.steps + ", " + answers};
}

// The answer to each control in each state, whether the service accepts the control or not: the tables of ControlService.
QList<Scenario> codeScenarios()
{
    const Place fresh{"never started", "", "state=Stopped"};
    const Place starting{"StartPending", "startPending:hold", "start=0, state=StartPending"};
    const Place running{"Running", "", "start=0, state=Running"};
    const Place pausing{"PausePending", "pausePending:hold", "start=0, state=Running, pause=0, state=PausePending"};
    const Place paused{"Paused", "pausePending", "start=0, state=Running, pause=0, state=Paused"};
    const Place continuing{"ContinuePending", "pausePending continuePending:hold",
                           "start=0, state=Running, pause=0, state=Paused, continue=0, state=ContinuePending"};
    const Place stopping{"StopPending", "stopPending:hold", "start=0, state=Running, stop=0, state=StopPending"};
    const Place stopped{"Stopped", "", "start=0, state=Running, stop=0, state=Stopped"};
    const QByteArray all = "accept:0x7ff";
    const QByteArray none = "accept:0x0";
    const QByteArray pauseOnly = "accept:0x2";
    const QByteArray netAndPause = "accept:0x12 unhandled";
    const QByteArray noSuch = "control 0=87, control 18=87, control 50=87, control 127=87, control 256=87, control 4294967295=87";

    return {
        in(fresh, "every control", "", "stop=1062, pause=1062, continue=1062, interrogate=1062, paramChange=1062, user 150=1062"),
        in(fresh, "no such control", "", noSuch),

        in(starting, "pauses", all, "pause=1061, continue=1061, state=StartPending"),
        in(starting, "Interrogate", "", "interrogate=1061, state=StartPending"),
        in(starting, "ParamChange", all, "paramChange=1061"),
        in(starting, "NetBind*", all, "netBindAdd=1061, netBindRemove=1061, netBindEnable=1061, netBindDisable=1061"),
        in(starting, "user controls", "", "user 128=1061, user 150=1061, user 255=1061, log=startPending"),
        in(starting, "Stop, not taken", pauseOnly,
           "log=startPending, accepts=0x0, stop=1052, state=StartPending, go, state=Running"),
        in(starting, "start again", "", "start=1056, go, state=Running"),
        in(starting, "no such control", "", noSuch + ", state=StartPending"),

        in(running, "Pause, not taken", "", "pause=1052, state=Running, history=StartPending Running"),
        in(running, "Continue, not taken", "", "continue=1052"),
        in(running, "Continue changes nothing", "pausePending continuePending",
           "continue=0, user 150=0, log=startPending userControl150, state=Running, history=StartPending Running"),
        in(running, "Interrogate", "", "interrogate=0, state=Running, accepts=0x5, history=StartPending Running"),
        in(running, "ParamChange, not taken", "", "paramChange=1052"),
        in(running, "ParamChange", "paramChange", "paramChange=0, log=startPending paramChange, state=Running"),
        in(running, "NetBind*, not taken", "", "netBindAdd=1052, netBindRemove=1052, netBindEnable=1052, netBindDisable=1052"),
        in(running, "NetBind*", "accept:0x10 unhandled",
           "netBindAdd=0, log=startPending unhandled, netBindRemove=0, netBindEnable=0, netBindDisable=0, "
           "log=unhandled unhandled unhandled"),
        in(running, "user controls need no leave", none,
           "user 150=0, user 151=0, log=startPending userControl150 userControl151, state=Running"),
        in(running, "the last user control", "", "user 255=0, log=startPending userControl255, state=Running"),
        in(running, "Stop, not taken", none, "stop=1052, state=Running, history=StartPending Running"),
        in(running, "start again", "", "start=1056, state=Running"),
        in(running, "no such control", all, noSuch + ", state=Running"),

        in(pausing, "Pause again changes nothing", "",
           "pause=0, user 150=0, log=startPending pausePending userControl150, state=PausePending, "
           "history=StartPending Running PausePending"),
        in(pausing, "Interrogate", "", "interrogate=0, state=PausePending, history=StartPending Running PausePending"),
        in(pausing, "ParamChange, not taken", "", "paramChange=1052, state=PausePending"),
        in(pausing, "ParamChange", "paramChange", "paramChange=0, log=startPending pausePending paramChange, state=PausePending"),
        in(pausing, "NetBind*, not taken", "", "netBindAdd=1052, netBindDisable=1052"),
        in(pausing, "NetBind*", netAndPause, "netBindAdd=0, log=startPending pausePending unhandled, state=PausePending"),
        in(pausing, "user controls", "", "user 150=0, log=startPending pausePending userControl150, state=PausePending"),
        in(pausing, "Stop, not taken", pauseOnly, "stop=1052, state=PausePending, go, state=Paused"),
        in(pausing, "start again", "", "start=1056, state=PausePending"),
        in(pausing, "no such control", all, noSuch + ", state=PausePending"),

        in(paused, "Pause again changes nothing", "",
           "pause=0, user 150=0, log=startPending pausePending userControl150, state=Paused, "
           "history=StartPending Running PausePending Paused"),
        in(paused, "Interrogate", "", "interrogate=0, state=Paused, history=StartPending Running PausePending Paused"),
        in(paused, "ParamChange, not taken", "", "paramChange=1052, state=Paused"),
        in(paused, "ParamChange", "paramChange", "paramChange=0, log=startPending pausePending paramChange, state=Paused"),
        in(paused, "NetBind*, not taken", "", "netBindRemove=1052, netBindEnable=1052"),
        in(paused, "NetBind*", netAndPause, "netBindRemove=0, log=startPending pausePending unhandled, state=Paused"),
        in(paused, "user controls", "", "user 150=0, log=startPending pausePending userControl150, state=Paused"),
        in(paused, "Stop, not taken", pauseOnly, "stop=1052, state=Paused, continue=0, state=Running"),
        in(paused, "start again", "", "start=1056, state=Paused"),
        in(paused, "no such control", all, noSuch + ", state=Paused"),

        in(continuing, "Continue again changes nothing", "",
           "continue=0, user 150=0, log=startPending pausePending continuePending userControl150, state=ContinuePending, "
           "history=StartPending Running PausePending Paused ContinuePending"),
        in(continuing, "Interrogate", "",
           "interrogate=0, state=ContinuePending, history=StartPending Running PausePending Paused ContinuePending"),
        in(continuing, "ParamChange, not taken", "", "paramChange=1052, state=ContinuePending"),
        in(continuing, "ParamChange", "paramChange",
           "paramChange=0, log=startPending pausePending continuePending paramChange, state=ContinuePending"),
        in(continuing, "NetBind*, not taken", "", "netBindAdd=1052, netBindEnable=1052"),
        in(continuing, "NetBind*", netAndPause,
           "netBindEnable=0, log=startPending pausePending continuePending unhandled, state=ContinuePending"),
        in(continuing, "user controls", "",
           "user 150=0, log=startPending pausePending continuePending userControl150, state=ContinuePending"),
        in(continuing, "Stop, not taken", pauseOnly, "stop=1052, state=ContinuePending, go, state=Running"),
        in(continuing, "start again", "", "start=1056, state=ContinuePending"),

        in(stopping, "Stop again", "", "stop=1061, state=StopPending, go, state=Stopped, log=startPending stopPending"),
        in(stopping, "pauses", all, "pause=1061, continue=1061, state=StopPending"),
        in(stopping, "Interrogate", "", "interrogate=1061, state=StopPending"),
        in(stopping, "ParamChange", all, "paramChange=1061"),
        in(stopping, "NetBind*", all, "netBindAdd=1061, netBindRemove=1061, netBindEnable=1061, netBindDisable=1061"),
        in(stopping, "user controls", "", "user 128=1061, user 255=1061, go, state=Stopped, log=startPending stopPending"),
        in(stopping, "start again", "", "start=1056, state=StopPending"),
        in(stopping, "no such control", "", noSuch + ", state=StopPending"),

        in(stopped, "every control", all,
           "stop=1062, pause=1062, continue=1062, interrogate=1062, paramChange=1062, user 150=1062"),
        in(stopped, "no such control", all, noSuch),
    };
}
