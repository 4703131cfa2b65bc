// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "sandbox_p.h"

#include <QFileInfo>

#include <algorithm>
#include <initializer_list>

namespace QtDaemon {

static bool isBelow(const QString &path, std::initializer_list<const char *> folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const char *folder) { return path.startsWith(QLatin1String(folder)); });
}

bool isInHome(const QString &path)
{
    return isBelow(path, {"/home/", "/root/", "/run/user/"}) || path == u"/root";
}

bool isTemporary(const QString &path)
{
    return isBelow(path, {"/tmp/", "/var/tmp/"});
}

bool Sandbox::hides(const QString &path) const
{
    const auto isLetIn = [&](const QString &folder) { return path == folder || path.startsWith(folder + u'/'); };
    if (std::any_of(letIn.begin(), letIn.end(), isLetIn))
        return false;
    const QString target = QFileInfo(path).canonicalFilePath();
    return (hidesHome && (isInHome(path) || isInHome(target))) || (hidesTemporary && (isTemporary(path) || isTemporary(target)));
}

} // namespace QtDaemon
