// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

namespace QtDaemon {

UnitFiles::Error UnitFiles::read(ServiceSettings *)
{
    return {120, {}};
}

UnitFiles::Error UnitFiles::describe(const ServiceDescription &, ServiceSettings *)
{
    return {120, {}};
}

UnitFiles::Error UnitFiles::install(const ServiceDescription &)
{
    return {120, {}};
}

UnitFiles::Error UnitFiles::uninstall()
{
    return {120, {}};
}

} // namespace QtDaemon
