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

struct NeededDlls
{
    QStringList found{}; // beside the program, in small letters
    QStringList missing{};
};

// What a program and its DLLs import, a thousand at most, and is not part of Windows: the loader searches for it beside the
// program. An import that is a path is missing, and not opened: it may be of another machine.
NeededDlls neededDlls(const QString &program, const QString &systemFolder);

} // namespace QtDaemon
