// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

namespace QtDaemon {

// The manager has what goes to standard error.
void logErrorToManager(const QString &, const QString &) { }

} // namespace QtDaemon
