/* SPDX-FileCopyrightText: 2026 The QtDaemon authors
 * SPDX-License-Identifier: MIT */

#define _GNU_SOURCE

#include "notify.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* The floor: what a service costs in C, with poll(2) and a signalfd. */
int main(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    struct pollfd source = {signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK), POLLIN, 0};
    notifyOpen();
    notify("READY=1");

    for (;;) {
        struct signalfd_siginfo info;
        poll(&source, 1, -1);
        if (read(source.fd, &info, sizeof info) != sizeof info)
            continue;
        if (info.ssi_signo == SIGTERM) {
            notify("STOPPING=1");
            return 0;
        }
        char answer[64];
        snprintf(answer, sizeof answer, "STATUS=control %d", (int)info.ssi_signo - SIGRTMIN + 128);
        notify(answer);
    }
}
