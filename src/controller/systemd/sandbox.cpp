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

static bool isIn(const QStringList &folders, const QString &path)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return path == folder || path.startsWith(folder + u'/'); });
}

// With a dynamic account these are links to folders below /var/lib/private and the like.
static QStringList ownFolders(const QVariantMap &unit)
{
    const std::initializer_list<std::pair<const char *, const char *>> kinds{{"StateDirectory", "/var/lib/"},
                                                                             {"CacheDirectory", "/var/cache/"},
                                                                             {"LogsDirectory", "/var/log/"},
                                                                             {"RuntimeDirectory", "/run/"}};
    QStringList folders;
    for (const auto &[property, parent] : kinds) {
        for (const QString &name : unit.value(QLatin1String(property)).toStringList())
            folders += QLatin1String(parent) + name;
    }
    return folders;
}

Sandbox Sandbox::of(const QVariantMap &unit)
{
    const auto text = [&](const char *property) { return unit.value(QLatin1String(property)).toString(); };
    const auto bindTargets = [&](const char *property) {
        QStringList paths;
        for (const QVariant &bind : unit.value(QLatin1String(property)).toList())
            paths += bind.toList().value(1).toString();
        return paths;
    };
    Sandbox sandbox;
    sandbox.hidesHome = text("ProtectHome") == u"yes" || text("ProtectHome") == u"tmpfs";
    sandbox.hidesTemporary = unit.value(QStringLiteral("PrivateTmp")).toBool();
    sandbox.bound = bindTargets("BindReadOnlyPaths") + bindTargets("BindPaths");
    sandbox.protectSystem = text("ProtectSystem");
    sandbox.own = ownFolders(unit);
    sandbox.writable = bindTargets("BindPaths");
    // The prefixes of a path are "-" (it may be missing) and "+" (it is below RootDirectory=).
    for (const QString &path : unit.value(QStringLiteral("ReadWritePaths")).toStringList())
        sandbox.writable += path.mid(path.indexOf(u'/'));
    return sandbox;
}

bool Sandbox::hides(const QString &path) const
{
    if (isIn(bound, path))
        return false;
    const QString target = QFileInfo(path).canonicalFilePath();
    return (hidesHome && (isInHome(path) || isInHome(target))) || (hidesTemporary && (isTemporary(path) || isTemporary(target)));
}

bool Sandbox::owns(const QString &path) const
{
    return isIn(own, path);
}

bool Sandbox::isReadOnly(const QString &path) const
{
    if (owns(path) || isIn(writable, path))
        return false;
    QStringList system{QStringLiteral("/usr"), QStringLiteral("/boot"), QStringLiteral("/efi")};
    if (protectSystem == u"full")
        system += QStringLiteral("/etc");
    if (protectSystem == u"yes" || protectSystem == u"full")
        return isIn(system, path);
    return protectSystem == u"strict" && !isBelow(path, {"/dev/", "/proc/", "/sys/"}) && !(hidesTemporary && isTemporary(path));
}

} // namespace QtDaemon
