// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "serviceaccount_p.h"

#include <QFileInfo>

#include <array>

#include <grp.h>
#include <pwd.h>
#include <sys/xattr.h>

namespace QtDaemon {

static std::optional<gid_t> groupId(const QString &name)
{
    bool isNumber = false;
    const gid_t number = name.toUInt(&isNumber);
    if (isNumber)
        return number;
    group entry{};
    group *found = nullptr;
    std::array<char, 65'536> buffer{};
    getgrnam_r(name.toUtf8().constData(), &entry, buffer.data(), buffer.size(), &found);
    return found ? std::optional(entry.gr_gid) : std::nullopt;
}

std::optional<ServiceAccount> ServiceAccount::ofUnit(const QVariantMap &unit)
{
    ServiceAccount account;
    const QString name = unit.value(QStringLiteral("User")).toString();
    if (unit.value(QStringLiteral("DynamicUser")).toBool()) {
        account.user.reset();
    } else if (!name.isEmpty()) {
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 16'384> buffer{};
        getpwnam_r(name.toUtf8().constData(), &entry, buffer.data(), buffer.size(), &found);
        bool isNumber = false;
        account.user = found ? entry.pw_uid : name.toUInt(&isNumber);
        if (!found && !isNumber)
            return {};
        if (found) {
            int count = 256;
            account.m_groups.resize(count);
            getgrouplist(entry.pw_name, entry.pw_gid, account.m_groups.data(), &count);
            account.m_groups.resize(qMin<qsizetype>(count, account.m_groups.size()));
        }
    }
    const QStringList groups = unit.value(QStringLiteral("SupplementaryGroups")).toStringList()
        + QStringList{unit.value(QStringLiteral("Group")).toString()};
    for (const QString &group : groups) {
        if (const auto id = groupId(group))
            account.m_groups += *id;
    }
    return account;
}

// A dynamic account gets a different number each time, from the range that systemd reserves; see "Users, Groups, UIDs and
// GIDs on systemd Systems".
bool ServiceAccount::isOwner(uid_t owner) const
{
    return user ? owner == *user : owner >= 61'184 && owner <= 65'519;
}

bool ServiceAccount::mayAccess(const QString &path, QFile::Permissions rights) const
{
    if (getxattr(QFile::encodeName(path).constData(), "system.posix_acl_access", nullptr, 0) > 0)
        return true; // unknown: its access control list decides
    const QFileInfo info(path);
    const int shift = isOwner(info.ownerId()) ? 12 : m_groups.contains(info.groupId()) ? 4 : 0;
    const auto wanted = QFile::Permissions(int(rights) << shift);
    return (info.permissions() & wanted) == wanted;
}

QString ServiceAccount::barrier(const QString &path, QFile::Permissions rights) const
{
    if (user == uid_t(0))
        return {};
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        if (!mayAccess(path.left(slash), QFile::ExeOther))
            return path.left(slash);
    }
    if (QFileInfo(path).isDir())
        rights |= QFile::ExeOther; // needed to access its contents
    return mayAccess(path, rights) ? QString() : path;
}

} // namespace QtDaemon
