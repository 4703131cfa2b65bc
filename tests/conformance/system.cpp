// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

// The EmbeddedManager is both the caller and the system; the SCM accepts these controls from no caller.
static Scenario fromTheSystem(const QByteArray &name, const QByteArray &service, const QByteArray &control,
                              const QByteArray &rest, const QByteArray &systemdRest = {})
{
    const QByteArray start = "start=0, state=Running, ";
    Scenario row{name, service, start + control + "=0, " + rest,
                 Difference{start + control + "=87, state=Running", "a caller may not send it, only the system"}};
    if (!systemdRest.isEmpty())
        row.systemd = {start + control + "=0, " + systemdRest, "systemd is deactivating from the signal on"};
    return row;
}

QList<Scenario> systemScenarios()
{
    return {
        fromTheSystem("Shutdown", "shutdown:later stopPending:hold", "shutdown",
                      "state=StopPending, hint=45000, go, state=Stopped, exit=0/0, log=startPending shutdown stopPending"),
        fromTheSystem("Shutdown without a slot", "", "shutdown",
                      "state=Stopped, log=startPending stopPending, history=StartPending Running StopPending Stopped"),
        fromTheSystem("Shutdown leaves the state until nextState()", "shutdown:hold", "shutdown",
                      "log=startPending shutdown, state=Running, go, state=Stopped, log=stopPending",
                      "log=startPending shutdown, state=StopPending, go, state=Stopped, log=stopPending"),
        fromTheSystem("Shutdown, then Stop", "shutdown:hold", "shutdown",
                      "log=startPending shutdown, state=Running, stop=0, state=Stopped, log=stopPending, exit=0/0",
                      "log=startPending shutdown, state=StopPending, stop=0, state=StopPending, go, state=Stopped, "
                      "log=stopPending, exit=0/0"),
        fromTheSystem("PreShutdown", "accept:0x101 shutdown:later stopPending:hold", "preShutdown",
                      "state=StopPending, hint=45000, go, state=Stopped, log=startPending shutdown stopPending"),
        fromTheSystem("SessionChange", "sessionChange", "sessionChange", "log=startPending sessionChange, state=Running"),
        fromTheSystem("PowerEvent", "powerEvent", "powerEvent", "log=startPending powerEvent, state=Running"),
        fromTheSystem("TimeChange", "timeChange", "timeChange", "log=startPending timeChange, state=Running"),
        fromTheSystem("DeviceEvent", "deviceEvent", "deviceEvent", "log=startPending deviceEvent, state=Running"),
        fromTheSystem("HardwareProfileChange", "accept:0x20 unhandled", "hardwareProfileChange",
                      "log=startPending unhandled, state=Running"),
        fromTheSystem("TriggerEvent", "accept:0x400 unhandled", "triggerEvent", "log=startPending unhandled, state=Running"),
        fromTheSystem("UserLogoff", "accept:0x800 unhandled", "userLogoff", "log=startPending unhandled, state=Running"),
        fromTheSystem("LowResources", "accept:0x2000 unhandled", "lowResources", "log=startPending unhandled, state=Running"),
        fromTheSystem("SystemLowResources", "accept:0x4000 unhandled", "systemLowResources",
                      "log=startPending unhandled, state=Running"),
        {"UserLogoff and low resources, not taken", "accept:0x7ff unhandled",
         "start=0, state=Running, userLogoff=1052, lowResources=1052, systemLowResources=1052, state=Running, log=startPending",
         Difference{"start=0, state=Running, userLogoff=87, lowResources=87, systemLowResources=87, state=Running",
                    "a caller may not send it, only the system"}},
        {"the system's controls, not taken", "accept:0x1",
         "start=0, state=Running, preShutdown=1052, sessionChange=1052, powerEvent=1052, timeChange=1052, "
         "hardwareProfileChange=1052, triggerEvent=1052, shutdown=1052, state=Running",
         Difference{"start=0, state=Running, preShutdown=87, sessionChange=87, powerEvent=87, timeChange=87, "
                    "hardwareProfileChange=87, triggerEvent=87, shutdown=87, state=Running",
                    "a caller may not send it, only the system"},
         Difference{"start=0, state=Running, preShutdown=1052, sessionChange=1052, powerEvent=1052, timeChange=1052, "
                    "hardwareProfileChange=1052, triggerEvent=1052, shutdown=0, state=Stopped, exit=0/0",
                    "a SIGTERM is an order: a shutdown that is not accepted is a stop"}},
        {"PreShutdown, not taken", "shutdown", "start=0, state=Running, preShutdown=1052, state=Running",
         Difference{"start=0, state=Running, preShutdown=87, state=Running", "a caller may not send it, only the system"}},
        {"the system's controls before the start", "", "shutdown=1062, preShutdown=1062, sessionChange=1062, powerEvent=1062",
         Difference{"shutdown=87, preShutdown=87, sessionChange=87, powerEvent=87", "a caller may not send it, only the system"}},
    };
}
