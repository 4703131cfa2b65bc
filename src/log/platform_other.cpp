// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crash_p.h"
#include "logtarget_p.h"

#include <cstdlib>

namespace QtDaemon {

std::unique_ptr<LogTarget> createManagerTarget(const QString &)
{
    return nullptr;
}

QString programFileName()
{
    return QString::fromLocal8Bit(getprogname());
}

void addCodeLocation(CrashLine *, const void *) { }

} // namespace QtDaemon
