// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scenario.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstdlib>

static int wineVersion() // 0: this is Windows
{
    const HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    const auto version = reinterpret_cast<const char *(*)()>(reinterpret_cast<void *>(GetProcAddress(ntdll, "wine_get_version")));
    return version ? std::atoi(version()) : 0;
}
#endif

static Scenario killed(const QByteArray &when, const QByteArray &service, const QByteArray &before,
                       bool isNoticedByWine10 = false)
{
    Scenario row{"killed: " + when, service, before + "kill, state=Stopped, exit=1067/0, accepts=0x0, stop=1062"};
#ifdef Q_OS_WIN
    const int version = wineVersion();
    if (version > 0 && !(isNoticedByWine10 && version >= 10)) {
        const QByteArray state = before.mid(before.lastIndexOf("state="));
        row.scm = Difference{before + "kill, " + state + "exit=0/0",
                             "Wine's SCM does not notice that a process is gone; Windows says 1067, as here"};
    }
#else
    Q_UNUSED(isNoticedByWine10)
#endif
    return row;
}

static Scenario endedTooEarly(const QByteArray &name, const QByteArray &service, const QByteArray &rest)
{
    return {
        name,
        service,
        "start=0, state=Stopped, exit=0/0" + rest,
        {},
        Difference{"start=0, state=Stopped, exit=1053/0" + rest, "to end before READY=1 is a failure, whatever the exit status"}};
}

// Every way to end, with dwWin32ExitCode and dwServiceSpecificExitCode.
QList<Scenario> exitScenarios()
{
    const QByteArray start = "start=0, state=Running, ";
    const QByteArray pause = start + "pause=0, state=Paused, ";
    const QByteArray failed = "state=Stopped, exit=1066/42, ";
    return {
        {"exit code: never started",
         "",
         "state=Stopped, exit=1077/0, stop=1062, exit=1077/0",
         {},
         Difference{"state=Stopped, exit=0/0, stop=1062, exit=0/0",
                    "systemd forgets a unit that ended well: it and one that was never started are the same"}},
        {"exit code: set before the start", "startPending:exitCode", start + "exit=0/0, stop=0, " + failed + "stop=1062"},
        {"exit code: set while it runs", "", start + "order exitCode=0, stop=0, state=Stopped, exit=1066/42"},
        {"exit code: set while it pauses", "pausePending:exitCode", pause + "exit=0/0, stop=0, state=Stopped, exit=1066/42"},
        {"exit code: set while it stops", "stopPending:exitCode",
         start + "stop=0, " + failed + "history=StartPending Running StopPending Stopped"},
        {"exit code: set in the last slot", "stopped:exitCode", start + "stop=0, state=Stopped, exit=1066/42"},

        {"fail: while it starts", "startPending:fail running stopped",
         "start=0, " + failed + "log=startPending stopped, history=StartPending Stopped"},
        {"fail: while it runs", "stopped",
         start + "order fail=0, " + failed + "log=startPending stopped, history=StartPending Running Stopped"},
        {"fail: in the slot of running", "running:fail", "start=0, " + failed + "history=StartPending Running Stopped"},
        {"fail: while it pauses", "pausePending:fail paused",
         start + "pause=0, " + failed + "log=startPending pausePending, history=StartPending Running PausePending Stopped"},
        {"fail: while it is paused", "pausePending", pause + "order fail=0, " + failed + "log=startPending pausePending"},
        {"fail: while it continues", "pausePending continuePending:fail",
         pause + "continue=0, " + failed + "history=StartPending Running PausePending Paused ContinuePending Stopped"},
        {"fail: while it stops", "stopPending:fail",
         start + "stop=0, " + failed + "history=StartPending Running StopPending Stopped"},
        {"fail: with an exit code set before", "startPending:exitCode", start + "order fail=0, " + failed + "log=startPending"},
        {"fail: before a pause that waits", "pausePending",
         start + "block, order fail=0, pause=0, state=PausePending, unblock, " + failed + "log=startPending"},

        killed("while it starts", "startPending:hold", "start=0, state=StartPending, "),
        killed("while it runs", "", start, true),
        killed("while it is paused", "pausePending", pause),
        killed("while it stops", "stopPending:hold", start + "stop=0, state=StopPending, "),
        killed("an exit code set before is lost", "startPending:exitCode", start, true),

        endedTooEarly("quit: while it starts", "startPending:quit stopped",
                      ", log=startPending stopped, history=StartPending Stopped"),
        {"quit: while it runs", "stopped",
         start + "order quit=0, state=Stopped, exit=0/0, log=startPending stopped, history=StartPending Running Stopped"},
        {"quit: while it pauses", "pausePending:quit",
         start + "pause=0, state=Stopped, exit=0/0, history=StartPending Running PausePending Stopped"},
        {"quit: while it is paused", "pausePending", pause + "order quit=0, state=Stopped, exit=0/0"},
        {"quit: while it stops", "stopPending:quit",
         start + "stop=0, state=Stopped, exit=0/0, history=StartPending Running StopPending Stopped"},
        {"quit: with an exit code", "startPending:exitCode", start + "order quit=0, state=Stopped, exit=1066/42"},

        endedTooEarly("deleted: while it starts", "startPending:delete stopped",
                      ", log=startPending, history=StartPending Stopped"),
        {"deleted: while it runs", "", start + "order delete=0, state=Stopped, exit=0/0, history=StartPending Running Stopped"},
        {"deleted: in the slot of running", "running:delete", "start=0, state=Stopped, exit=0/0, log=startPending running"},
        {"deleted: while it pauses", "pausePending:delete",
         start + "pause=0, state=Stopped, exit=0/0, history=StartPending Running PausePending Stopped"},
        {"deleted: while it stops", "stopPending:delete",
         start + "stop=0, state=Stopped, exit=0/0, history=StartPending Running StopPending Stopped"},
        {"deleted: in the last slot", "stopped:delete",
         start + "stop=0, state=Stopped, exit=0/0, log=startPending stopPending stopped"},
        {"deleted: with an exit code", "startPending:exitCode", start + "order delete=0, state=Stopped, exit=1066/42"},
    };
}
