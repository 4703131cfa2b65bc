// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus_p.h"

namespace QtDaemon {

// What a service is, in the files that systemd reads.
struct UnitFiles
{
    using Error = ServiceManager::Error;

    const ServiceManager::Address &address;
    Bus &bus;

    Error read(ServiceSettings *settings);
    Error describe(const ServiceDescription &description, ServiceSettings *settings);
    Error install(const ServiceDescription &description);
    Error uninstall();
};

} // namespace QtDaemon
