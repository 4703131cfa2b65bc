// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logquery_p.h"

namespace QtDaemon {

Error showLog(const LogQuery &query, Output *, QString *why)
{
    *why = Output::tr("No service manager on this system keeps a log of %1.").arg(query.service);
    return Error::NotSupported;
}

bool hasLog(const LogQuery &)
{
    return false;
}

} // namespace QtDaemon
