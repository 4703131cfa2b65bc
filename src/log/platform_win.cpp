// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlogtarget_p.h"

#include <QFileInfo>

#include <qt_windows.h>

namespace QtDaemon {

std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier)
{
    if (!isStartedByScm())
        return nullptr;
    return std::make_unique<EventLogTarget>(identifier);
}

QString programFileName()
{
    wchar_t path[MAX_PATH];
    const DWORD length = GetModuleFileNameW(nullptr, path, MAX_PATH);
    return QFileInfo(QString::fromWCharArray(path, int(length))).completeBaseName();
}

} // namespace QtDaemon
