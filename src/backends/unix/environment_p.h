// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/listendescriptor.h>

#include <QList>

#include <optional>

namespace QtDaemon {

bool isMainProcessOfUnit(); // by SYSTEMD_EXEC_PID, which systemd sets since 248 and child processes inherit

/*
    What systemd puts in the environment of a service. Each variable is removed when it is read, so that no child process
    inherits it.
*/
std::optional<QByteArray> takeVariable(const char *name); // nullopt: not set
qint64 takeWatchdogInterval(); // microseconds; 0: no watchdog
QList<ListenDescriptor> takeListenDescriptors();
std::optional<int> takeDescriptorLimit(); // of the unit's descriptor store; nullopt: unknown, as before systemd 254

} // namespace QtDaemon
