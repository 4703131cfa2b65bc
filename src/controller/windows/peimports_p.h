// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace QtDaemon {

// The DLLs that a program or DLL names in its import table, a thousand at most; none of a file that is neither.
QStringList importedLibraries(const QString &path);
QStringList importedLibraries(QIODevice &file);

} // namespace QtDaemon
