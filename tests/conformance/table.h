// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// What the tests of the three managers share. A column is null for the EmbeddedManager, which has no differences.
using Column = Elsewhere Scenario::*;

QByteArray whatIsWrongWith(const QList<Scenario> &table); // empty: nothing
void addRows(Column column); // for QFETCH(QByteArray, service) and QFETCH(QByteArray, steps)
QByteArray summary(const char *manager, Column column); // "120 scenarios; SCM: 118 run, 3 differ"
