// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace QtDaemon {

// The DLLs that a program or DLL names in its import table; none of a file that is neither.
QStringList importedLibraries(const QString &path);

} // namespace QtDaemon
