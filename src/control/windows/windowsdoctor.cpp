// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

namespace QtDaemon {

WindowsManager::Error WindowsManager::diagnose(QList<ServiceFinding> *)
{
    return {};
}

} // namespace QtDaemon
