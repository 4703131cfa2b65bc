// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QList>

/*
    One table for all managers. A row has the slots of its service (see recipe.h) and a script: steps with what comes of
    them. A step is done, or a word is looked at until it is as told:

      start a b=0            StartService with these arguments; its error code
      stop=0 pause=1052      ControlService; the controls by name, "user 200" and "control 17" by number
      order fail=0           a user control that makes the service do that (see recipe.h)
      kill                   the process, without a word
      go                     what "hold" holds goes on
      block  unblock         the service's event loop
      state=Running accepts=0x1 checkPoint=1 checkPoint=rising hint=30000
      exit=1066/42           dwWin32ExitCode, dwServiceSpecificExitCode
      log=running paused     what the slots have said since the last "log"
      history=StartPending Running    each state that the manager was told, as the service entered it
      hints=30000 0          the hints in it
*/
struct Elsewhere
{
    enum Run { Same, Differs, NotRun } run = Same;
    QByteArray steps; // those that pass there
    QByteArray reason;
};

inline const Elsewhere same;
inline const Elsewhere notThere{Elsewhere::NotRun, {}, {}}; // the manager has no such notion, or nothing to see it by

inline Elsewhere differs(const QByteArray &steps, const QByteArray &reason)
{
    return {Elsewhere::Differs, steps, reason};
}

struct Scenario
{
    QByteArray name;
    QByteArray service;
    QByteArray steps;
    Elsewhere systemd = notThere;
    Elsewhere scm = same;
};

constexpr int scenarioCount = 10; // a row that vanishes is noticed

QList<Scenario> lifeScenarios();

inline QList<Scenario> scenarios()
{
    return lifeScenarios();
}
