// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/listendescriptor.h>

#include <QList>

#include <optional>

namespace QtDaemon {

bool isMainProcessOfUnit(); // as systemd says since version 248; it stays in the environment of child processes

/*
    What systemd puts in the environment of a service. Each is read once and taken out, so that no child
    process inherits it.
*/
std::optional<QByteArray> takeVariable(const char *name); // none: not set
qint64 takeWatchdogInterval(); // microseconds; 0: no watchdog
QList<ListenDescriptor> takeListenDescriptors();
std::optional<int> takeDescriptorLimit(); // of the unit's descriptor store; none: before systemd 254

} // namespace QtDaemon
