// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace QtDaemon {

// What is wrong with where the program of a service is, as a sentence; empty: nothing is known against it.

// That it will not be there when the service starts.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem);
// That others than `account`, which the service runs as, and administrators may put another program in its place.
QString replaceableProgram(const QString &service, const QString &program, const QString &account);
// That Windows may run another one, as the path has spaces and is not quoted. `isLocal`: who may bring that about is known.
QString ambiguousProgram(const QString &program, const QString &account, bool isLocal);

} // namespace QtDaemon
