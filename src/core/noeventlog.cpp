// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

namespace QtDaemon {

// What is written to standard error reaches the manager's log.
void logErrorToManager(const QString &, const QString &) { }

} // namespace QtDaemon
