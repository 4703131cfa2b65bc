// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdmanager_p.h"

namespace QtDaemon {

SystemdManager::Error SystemdManager::diagnose(QList<ServiceFinding> *)
{
    return {};
}

} // namespace QtDaemon
