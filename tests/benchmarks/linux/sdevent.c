/* SPDX-FileCopyrightText: 2026 The QtDaemon authors
 * SPDX-License-Identifier: MIT */

#define _GNU_SOURCE

#include <systemd/sd-daemon.h>
#include <systemd/sd-event.h>

#include <signal.h>

/* The same as c.c, with systemd's own event loop and sd_notify(). */
static int received(sd_event_source *source, const struct signalfd_siginfo *info, void *context)
{
    (void)context;
    if (info->ssi_signo == SIGTERM) {
        sd_notify(0, "STOPPING=1");
        return sd_event_exit(sd_event_source_get_event(source), 0);
    }
    return sd_notifyf(0, "STATUS=control %d", (int)info->ssi_signo - SIGRTMIN + 128) < 0;
}

int main(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &signals, NULL);

    sd_event *loop = NULL;
    if (sd_event_default(&loop) < 0 || sd_event_add_signal(loop, NULL, SIGTERM, received, NULL) < 0
        || sd_event_add_signal(loop, NULL, SIGRTMIN + 1, received, NULL) < 0)
        return 1;
    sd_notify(0, "READY=1");
    const int code = sd_event_loop(loop);
    sd_event_unref(loop);
    return code;
}
