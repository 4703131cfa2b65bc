// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// From here on each status that is reported to the manager is also written to that file, one per line. False: it cannot be.
bool keepHistory(const QString &path);
