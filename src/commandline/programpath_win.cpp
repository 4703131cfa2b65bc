// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programpath_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// GetModuleFileName() has it as it was started: links and junctions are in it still.
QString ownProgramPath()
{
    return QCoreApplication::applicationFilePath();
}

} // namespace QtDaemon
