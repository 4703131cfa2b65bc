// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "print_p.h"

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace QtDaemon {

void writeText(std::FILE *file, const QString &text)
{
    sigset_t brokenPipe;
    sigset_t before;
    sigset_t pending;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before);
    errno = 0;
    std::fputs(text.toUtf8().constData(), file);
    std::fflush(file);
    if (errno == EPIPE && !sigismember(&pending, SIGPIPE)) { // the write has made it pending for this thread
        sigpending(&pending);
        int number = 0;
        if (sigismember(&pending, SIGPIPE))
            sigwait(&brokenPipe, &number);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

bool isTerminal(std::FILE *file)
{
    return isatty(fileno(file)) && qgetenv("TERM") != "dumb";
}

} // namespace QtDaemon
