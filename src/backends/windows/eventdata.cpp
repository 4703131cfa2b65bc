// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventdata_p.h"

#include <dbt.h>

#include <cstddef>

namespace QtDaemon {

static size_t sizeOf(DWORD control, DWORD eventType, const void *eventData)
{
    switch (control) {
    case SERVICE_CONTROL_DEVICEEVENT:
    case SERVICE_CONTROL_HARDWAREPROFILECHANGE:
        return static_cast<const DEV_BROADCAST_HDR *>(eventData)->dbch_size;
    case SERVICE_CONTROL_SESSIONCHANGE:
        return static_cast<const WTSSESSION_NOTIFICATION *>(eventData)->cbSize;
    case SERVICE_CONTROL_POWEREVENT:
        if (eventType == PBT_POWERSETTINGCHANGE)
            return offsetof(POWERBROADCAST_SETTING, Data) + static_cast<const POWERBROADCAST_SETTING *>(eventData)->DataLength;
        return 0; // the other events bring nothing
    case SERVICE_CONTROL_TIMECHANGE:
        return 2 * sizeof(LARGE_INTEGER); // SERVICE_TIMECHANGE_INFO, which MinGW does not declare
    default:
        return 0;
    }
}

QByteArray copyEventData(DWORD control, DWORD eventType, const void *eventData)
{
    if (!eventData)
        return {};
    return QByteArray(static_cast<const char *>(eventData), qsizetype(sizeOf(control, eventType, eventData)));
}

} // namespace QtDaemon
