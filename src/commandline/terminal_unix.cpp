// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "output_p.h"

#include <unistd.h>

namespace QtDaemon {

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) && qgetenv("TERM") != "dumb";
}

} // namespace QtDaemon
