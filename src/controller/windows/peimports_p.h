// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace QtDaemon {

// The DLLs that a program or DLL names in its import table, at most a thousand; none for any other file.
QStringList importedLibraries(const QString &path);
QStringList importedLibraries(QIODevice &file);

struct NeededDlls
{
    QStringList found{}; // beside the program, in lower case
    QStringList missing{};
};

// The DLLs that a program and its DLLs import, at most a thousand, and that are not part of Windows. The loader searches for
// them beside the program. An import that is a path counts as missing and is not opened: it may be on another machine.
NeededDlls neededDlls(const QString &program, const QString &systemFolder);

} // namespace QtDaemon
