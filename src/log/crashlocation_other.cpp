// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crashline_p.h"

namespace QtDaemon {

void addCodeLocation(CrashLine *, const void *) { }

} // namespace QtDaemon
