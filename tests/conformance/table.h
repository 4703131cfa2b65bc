// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// Shared by the tests of the managers.
enum class Manager { Embedded, Scm, Systemd };

QByteArray tableError(const QList<Scenario> &table); // empty: no error
void addRows(Manager manager); // for QFETCH(QByteArray, service) and QFETCH(QByteArray, steps)
QByteArray summary(Manager manager); // how many rows differ with that manager; for systemd, also why
