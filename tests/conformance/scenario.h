// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QList>

#include <optional>

/*
    One table for the three managers. A row has the slots of its service (see recipe.h) and a script of steps, each with its
    outcome. A step is either an action, or a word that is observed until it has the expected value:

      start a b=0            StartService with these arguments; its error code
      stop=0 pause=1052      ControlService, with its error code; the controls by name, "user 150" and "control 17" by number
      order fail=0           a user control that makes the service do that (see recipe.h)
      refused=1              how many signals the service itself has refused, as systemd's carry no answer
      kill                   ends the process without a warning
      go                     lets "hold" continue
      block  unblock         the service's event loop
      state=Running accepts=0x1 checkPoint=1 checkPoint=rising hint=30000
      exit=1066/42           dwWin32ExitCode, dwServiceSpecificExitCode
      log=running paused     what the slots have logged since the last "log"
      history=StartPending Running    each state that was reported to the manager, once for each time the service entered it
      hints=30000 0          the wait hints that were reported; equal ones in a row count once
*/
struct Difference
{
    QByteArray steps; // those that pass with that manager
    QByteArray reason;
};

struct Scenario
{
    QByteArray name;
    QByteArray service;
    QByteArray steps;
    // Differences from the EmbeddedManager's answers.
    std::optional<Difference> scm = {};
    std::optional<Difference> systemd = {}; // in addition to the rules of systemd.cpp
};

constexpr int scenarioCount = 193; // so that a row that disappears is noticed

QList<Scenario> lifeScenarios(); // start, pause, continue, stop
QList<Scenario> codeScenarios(); // the answer to each control in each state
QList<Scenario> offerScenarios(); // which controls are accepted, and when
QList<Scenario> orderScenarios(); // several controls at once
QList<Scenario> hintScenarios(); // wait hints and check points
QList<Scenario> exitScenarios(); // every way to end
QList<Scenario> systemScenarios(); // what only the system may send

inline QList<Scenario> scenarios()
{
    return lifeScenarios() + codeScenarios() + offerScenarios() + orderScenarios() + hintScenarios() + exitScenarios()
        + systemScenarios();
}
