// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// What the tests of the two managers share.
enum class Manager { Embedded, Scm };

QByteArray whatIsWrongWith(const QList<Scenario> &table); // empty: nothing
void addRows(Manager manager); // for QFETCH(QByteArray, service) and QFETCH(QByteArray, steps)
QByteArray summary(); // "120 scenarios; the SCM differs in 3"
