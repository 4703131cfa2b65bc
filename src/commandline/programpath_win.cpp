// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programpath_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// GetModuleFileName() returns the path that the program was started with, including its links and junctions.
QString ownProgramPath()
{
    return QCoreApplication::applicationFilePath();
}

} // namespace QtDaemon
