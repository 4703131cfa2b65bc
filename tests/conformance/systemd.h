// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// A row as it is put to systemd: its own difference, and the rules for all rows.
struct Rendering
{
    QByteArray steps; // empty: systemd has no notion of what the row shows
    QByteArrayList reasons; // for each way in which it differs
    QByteArrayList left; // what is left out, with the reason
};

Rendering forSystemd(const Scenario &row);
