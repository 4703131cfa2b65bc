// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <qt_windows.h>

namespace QtDaemon {

// What HandlerEx's lpEventData points to, in full; it is the SCM's, and gone when HandlerEx returns.
QByteArray copyEventData(DWORD control, DWORD eventType, const void *eventData);

} // namespace QtDaemon
