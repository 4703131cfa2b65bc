// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// What the tests of the managers share.
enum class Manager { Embedded, Scm, Systemd };

QByteArray tableError(const QList<Scenario> &table); // empty: nothing
void addRows(Manager manager); // for QFETCH(QByteArray, service) and QFETCH(QByteArray, steps)
QByteArray summary(Manager manager); // how many rows differ there; for systemd, why
