// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../auto/table.h"

constexpr int patience = 60'000; // ms; far more than anything takes

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)
