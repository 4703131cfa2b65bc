// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service/logging_p.h"

namespace QtDaemon {

Q_LOGGING_CATEGORY(log, "qtdaemon") // a DLL keeps its own to itself

} // namespace QtDaemon
