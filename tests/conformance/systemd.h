// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

// A row as it is run on systemd, with its own difference and the rules for all rows applied.
struct Rendering
{
    QByteArray steps; // empty: systemd has no concept of what the row shows
    QByteArrayList reasons; // for each difference
    QByteArrayList left; // what is omitted, with the reason
};

Rendering forSystemd(const Scenario &row);
