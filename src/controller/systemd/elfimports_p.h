// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace QtDaemon {

struct NeededLibraries
{
    QStringList found{}; // paths, including the program's loader
    QStringList missing{}; // names
    QStringList replaceable{}; // paths where others may put another library; not opened
};

// The shared libraries that glibc's loader would load for a program and for its libraries, found as in ld.so(8). `environment`
// has NAME=value strings, of which LD_LIBRARY_PATH counts. Nothing is run. A file that is not such a program needs none.
NeededLibraries neededLibraries(const QString &program, const QStringList &environment);

} // namespace QtDaemon
