// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace QtDaemon {

// The path of the running program that a service is installed with: one that still names it after an update.
QString ownProgramPath();
QString programAsTyped(const QString &typed, const QString &program); // `typed` if it names the same file; not on Windows

} // namespace QtDaemon
