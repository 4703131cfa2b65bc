/* SPDX-FileCopyrightText: 2026 The QtDaemon authors
 * SPDX-License-Identifier: MIT */

#pragma once

/* NOLINTBEGIN(modernize-*): C includes it too. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <sys/socket.h>
#include <sys/un.h>

/* sd_notify(3) written by hand, for the peers without libsystemd. */
static struct sockaddr_un notifyAddress;
static socklen_t notifyAddressLength;
static int notifySocket = -1;

static void notifyOpen(void)
{
    const char *name = getenv("NOTIFY_SOCKET");
    const size_t length = name ? strlen(name) : 0;
    if (length == 0 || length >= sizeof notifyAddress.sun_path)
        abort();
    notifyAddress.sun_family = AF_UNIX;
    memcpy(notifyAddress.sun_path, name, length);
    if (name[0] == '@')
        notifyAddress.sun_path[0] = '\0';
    notifyAddressLength = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    notifySocket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

static void notify(const char *message)
{
    sendto(notifySocket, message, strlen(message), MSG_NOSIGNAL, (const struct sockaddr *)&notifyAddress, notifyAddressLength);
}
/* NOLINTEND(modernize-*) */
