// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <qt_windows.h>

#include <dbt.h>

// What a test orders the test service to do, by user controls; the codes above the last one mean nothing.
namespace Order {
enum : DWORD {
    Block = 128, // blocks the event loop until the file <log>.unblock exists
    Fail = 129, // with failCode
    SetExitCode = 130, // to failCode
    SecondService = 131, // start() of a second service
    RefusedControl = 132, // HandlerEx with SERVICE_CONTROL_NETBINDADD, which is not accepted
    Rare = 133, // + an index into rareControls: like System
    System = 140, // + SERVICE_CONTROL_*: HandlerEx with that control, as the system calls it
    FirstFree = 160,
};
constexpr DWORD failCode = 42;
constexpr DWORD rareControls[] = {SERVICE_CONTROL_USER_LOGOFF, SERVICE_CONTROL_LOWRESOURCES,
                                  SERVICE_CONTROL_SYSTEMLOWRESOURCES}; // controls beyond the range of System
} // namespace Order

// No code page of a console has all of these characters.
inline QString manyLetters()
{
    return QStringLiteral("ü 日本語 \U0001f680");
}

struct SystemEvent
{
    DWORD type = 0;
    QByteArray data;
};

template <typename Struct> QByteArray bytesOf(const Struct &data, const QByteArray &rest = {})
{
    return QByteArray(reinterpret_cast<const char *>(&data), qsizetype(sizeof data)) + rest;
}

// The data that comes with a control when the system sends it.
inline SystemEvent sampleEvent(DWORD control)
{
    switch (control) {
    case SERVICE_CONTROL_SESSIONCHANGE:
        return {WTS_SESSION_LOCK, bytesOf(WTSSESSION_NOTIFICATION{sizeof(WTSSESSION_NOTIFICATION), 3})};
    case SERVICE_CONTROL_POWEREVENT: {
        const DWORD percentage = 37;
        POWERBROADCAST_SETTING setting{};
        setting.PowerSetting = {0xa7ad8041, 0xb45a, 0x4cae, {0x87, 0xa3, 0xee, 0xcb, 0xb4, 0x68, 0xa9, 0xe1}};
        setting.DataLength = sizeof percentage;
        return {PBT_POWERSETTINGCHANGE, bytesOf(setting).left(offsetof(POWERBROADCAST_SETTING, Data)) + bytesOf(percentage)};
    }
    case SERVICE_CONTROL_DEVICEEVENT: {
        const QByteArray name("COM7\0", 5);
        DEV_BROADCAST_HDR header{};
        header.dbch_size = DWORD(sizeof header) + DWORD(name.size());
        header.dbch_devicetype = DBT_DEVTYP_PORT;
        return {DBT_DEVICEARRIVAL, bytesOf(header, name)};
    }
    case SERVICE_CONTROL_TIMECHANGE: {
        const LARGE_INTEGER times[2] = {{{1, 2}}, {{3, 4}}};
        return {0, bytesOf(times)};
    }
    default:
        return {};
    }
}
