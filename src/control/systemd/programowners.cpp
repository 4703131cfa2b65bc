// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programowners_p.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <cerrno>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace QtDaemon {

static QByteArray nameOf(uid_t user)
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16'384> buffer{};
    getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found);
    return found ? QByteArray(entry.pw_name) : QByteArray();
}

// A group that nobody is in but the owner and root, as each user has one on many systems.
static bool isOf(gid_t group, uid_t owner)
{
    if (group == 0)
        return true;
    ::group entry{};
    ::group *found = nullptr;
    std::array<char, 65'536> buffer{};
    getgrgid_r(group, &entry, buffer.data(), buffer.size(), &found);
    const QByteArray ownerName = nameOf(owner);
    for (char **member = found ? entry.gr_mem : nullptr; member && *member; ++member) {
        if (*member != ownerName && qstrcmp(*member, "root") != 0)
            return false;
    }
    QFile accounts(QStringLiteral("/etc/passwd")); // whose first group it is
    if (!accounts.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = accounts.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split(':');
        if (fields.size() >= 4 && fields[3].toUInt() == group && fields[2].toUInt() != owner && fields[2] != "0")
            return false;
    }
    return found != nullptr;
}

// What an access control list says of the rest; see acl(5), and linux/posix_acl_xattr.h for the form. Nothing: there is none.
static std::optional<bool> listLetsOthersWrite(const QByteArray &path, const struct stat &info)
{
    enum Tag : quint16 { User = 0x02, OwningGroup = 0x04, Group = 0x08 };
    constexpr int header = 4;
    constexpr int entrySize = 8; // tag, rights, number
    std::array<char, header + 100 * entrySize> list{};
    const ssize_t size = getxattr(path.constData(), "system.posix_acl_access", list.data(), list.size());
    if (size < 0)
        return errno == ERANGE ? std::optional(true) : std::nullopt; // a long one is for somebody
    for (ssize_t at = header; at + entrySize <= size; at += entrySize) {
        const char *entry = list.data() + at;
        const auto tag = qFromLittleEndian<quint16>(entry);
        const bool mayWrite = (qFromLittleEndian<quint16>(entry + 2) & 2) != 0;
        const auto id = tag == OwningGroup ? info.st_gid : qFromLittleEndian<quint32>(entry + 4);
        const bool isOther
            = (tag == User && id != info.st_uid && id != 0) || ((tag == Group || tag == OwningGroup) && !isOf(id, info.st_uid));
        if (mayWrite && isOther)
            return true;
    }
    return false;
}

bool isOpenToOthers(const QByteArray &path, const struct stat &info)
{
    if (S_ISDIR(info.st_mode) && (info.st_mode & S_ISVTX) != 0) // there they may not touch what is another's
        return false;
    if ((info.st_mode & S_IWOTH) != 0)
        return true;
    if ((info.st_mode & S_IWGRP) == 0) // with a list: what that gives at most
        return false;
    const std::optional<bool> byList = listLetsOthersWrite(path, info);
    return byList ? *byList : !isOf(info.st_gid, info.st_uid);
}

QString ownerName(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.owner();
    return name.isEmpty() ? QString::number(info.ownerId()) : name;
}

ProgramOwners::ProgramOwners(const QString &program)
{
    QStringList paths;
    for (const QString &path : {program, QFileInfo(program).canonicalFilePath()}) {
        for (qsizetype slash = 0; slash >= 0; slash = path.indexOf(u'/', slash + 1))
            paths += slash == 0 ? QStringLiteral("/") : path.left(slash);
        paths += path;
    }
    for (const QString &path : paths) {
        const QByteArray encoded = QFile::encodeName(path);
        struct stat info
        {
        };
        if (stat(encoded.constData(), &info) != 0)
            continue;
        if (openToOthers.isEmpty() && isOpenToOthers(encoded, info))
            openToOthers = path;
        if (ownPath.isEmpty() && info.st_uid != 0) {
            ownPath = path;
            owner = info.st_uid;
        }
    }
}

} // namespace QtDaemon
