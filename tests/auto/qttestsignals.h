// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <csignal>
#include <initializer_list>

// Qt Test handles these signals to print what crashed, and a service does not replace a handler that it finds. Only the first
// call in a process removes handlers, because later ones may be a service's.
inline void removeQtTestHandlers()
{
    static bool done = false;
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        if (!done && std::signal(number, SIG_DFL) == SIG_IGN)
            std::signal(number, SIG_IGN);
    }
    done = true;
}
