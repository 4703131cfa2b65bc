// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

namespace QtDaemon {

/*
    A value below the service's own key in the registry distinguishes the services that this library has installed from those of
    other programs. DeleteService() removes it with that key.
*/
ServiceManager::Failure writeInstalledBy(const ServiceManager::Address &address);
// 1073 for another program's, which runs `binaryPathName`.
ServiceManager::Failure checkInstalledBy(const ServiceManager::Address &address, const QString &binaryPathName);

} // namespace QtDaemon
