// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../auto/table.h"

constexpr int patience = 60'000; // ms; what is waited for comes far earlier

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)
