/* SPDX-FileCopyrightText: 2026 The QtDaemon authors
 * SPDX-License-Identifier: MIT */

#pragma once

#include <windows.h>

/* The service's answer to this user control, which the driver waits for. The others are handled silently. */
#define CONTROL_ANSWER 129

static inline void answer(void)
{
    static HANDLE event = NULL;
    if (!event)
        event = OpenEventW(EVENT_MODIFY_STATE, FALSE, L"qtdaemon-benchmark");
    SetEvent(event);
}
