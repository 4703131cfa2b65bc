// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace QtDaemon {

struct NeededLibraries
{
    QStringList found{}; // their paths, the program's loader among them
    QStringList missing{}; // their names
    QStringList replaceable{}; // their paths, where others may put another; they were not opened
};

// The shared libraries that glibc's loader would load for a program, and for these libraries, as ld.so(8) finds them.
// `environment`: NAME=value, in which LD_LIBRARY_PATH counts. Nothing is run; none of a file that is no such program.
NeededLibraries neededLibraries(const QString &program, const QStringList &environment);

} // namespace QtDaemon
