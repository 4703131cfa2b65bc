// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programowners_p.h"

#include "regularfile_p.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <optional>

#include <grp.h>
#include <pwd.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace QtDaemon {

// The name of a user, by getpwuid_r(3), or of a group, by getgrgid_r(3).
template <typename Entry>
static QByteArray nameOf(uid_t number, int (*find)(uid_t, Entry *, char *, size_t, Entry **), char *Entry::*name)
{
    Entry entry{};
    Entry *found = nullptr;
    std::array<char, 65'536> buffer{};
    find(number, &entry, buffer.data(), buffer.size(), &found);
    return found ? QByteArray(entry.*name) : QByteArray();
}

static QList<QByteArrayList> entriesOf(const QString &database) // passwd(5), group(5)
{
    QList<QByteArrayList> entries;
    for (const QByteArray &line : readRegularFile(database).split('\n')) {
        if (!line.isEmpty())
            entries += line.split(':');
    }
    return entries;
}

// Whether nobody but root and `users` is in a group. On many systems each user has such a group. The members of a directory
// service's group cannot be listed, so it counts as a user's own if it has the user's name.
static bool isGroupOf(gid_t number, const QList<uid_t> &users)
{
    if (number == 0)
        return true;
    QByteArrayList names;
    for (const uid_t user : users)
        names += nameOf(user, getpwuid_r, &passwd::pw_name);
    bool isLocal = false;
    for (const QByteArrayList &entry : entriesOf(QStringLiteral("/etc/group"))) {
        if (entry.value(2).toUInt() != number)
            continue;
        isLocal = true;
        for (const QByteArray &member : entry.value(3).split(',')) {
            if (!member.isEmpty() && member != "root" && !names.contains(member))
                return false;
        }
    }
    if (!isLocal) {
        const QByteArray name = nameOf(number, getgrgid_r, &group::gr_name);
        return !name.isEmpty() && names.contains(name);
    }
    const QList<QByteArrayList> accounts = entriesOf(QStringLiteral("/etc/passwd")); // it may be their primary group
    return !accounts.isEmpty() && std::none_of(accounts.begin(), accounts.end(), [&](const QByteArrayList &entry) {
        return entry.value(3).toUInt() == number && entry[2] != "0" && !users.contains(entry[2].toUInt());
    });
}

// The additional entries of an access control list; see acl(5), and linux/posix_acl_xattr.h for the format. None: no list.
static std::optional<bool> listLetsOthersWrite(const QByteArray &path, const struct stat &info, const QList<uid_t> &users)
{
    enum Tag : quint16 { User = 0x02, OwningGroup = 0x04, Group = 0x08 };
    constexpr int header = 4;
    constexpr int entrySize = 8; // tag, rights, number
    std::array<char, header + 100 * entrySize> list{};
    const ssize_t size = getxattr(path.constData(), "system.posix_acl_access", list.data(), list.size());
    if (size < 0)
        return errno == ERANGE ? std::optional(true) : std::nullopt; // a list that long is for somebody else
    for (ssize_t at = header; at + entrySize <= size; at += entrySize) {
        const char *entry = list.data() + at;
        const auto tag = qFromLittleEndian<quint16>(entry);
        const bool mayWrite = (qFromLittleEndian<quint16>(entry + 2) & 2) != 0;
        const auto id = tag == OwningGroup ? info.st_gid : qFromLittleEndian<quint32>(entry + 4);
        const bool isOther
            = (tag == User && id != 0 && !users.contains(id)) || ((tag == Group || tag == OwningGroup) && !isGroupOf(id, users));
        if (mayWrite && isOther)
            return true;
    }
    return false;
}

bool isOpenToOthers(const QByteArray &path, const struct stat &info, const QList<uid_t> &trusted)
{
    if (S_ISDIR(info.st_mode) && (info.st_mode & S_ISVTX) != 0) // in a sticky folder, others may not touch what is not theirs
        return false;
    if ((info.st_mode & S_IWOTH) != 0)
        return true;
    if ((info.st_mode & S_IWGRP) == 0) // with a list, this is its mask, the most that it grants
        return false;
    const QList<uid_t> users = QList<uid_t>{info.st_uid} + trusted;
    const std::optional<bool> byList = listLetsOthersWrite(path, info, users);
    return byList ? *byList : !isGroupOf(info.st_gid, users);
}

struct stat statusOf(const QByteArray &path)
{
    struct stat info = {};
    lstat(path.constData(), &info);
    return info;
}

static QByteArray folderOf(const QByteArray &path)
{
    return path.left(qMax<qsizetype>(path.lastIndexOf('/'), 1));
}

QByteArray targetOf(const QByteArray &link)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = readlink(link.constData(), target.data(), target.size());
    return {target.data(), qMax<ssize_t>(size, 0)};
}

QString accountName(uid_t user)
{
    const QByteArray name = nameOf(user, getpwuid_r, &passwd::pw_name);
    return name.isEmpty() ? QString::number(user) : QString::fromLocal8Bit(name);
}

// Resolves the path as the kernel does: from the root, name by name, following each link.
ProgramOwners::ProgramOwners(const QString &program, const QList<uid_t> &trusted)
{
    constexpr int maxLinks = 40; // the kernel's own limit
    QByteArrayList names = QFile::encodeName(program).split('/');
    QByteArray path = "/"; // contains no links
    examine(path, trusted);
    for (int links = 0; !names.isEmpty() && links <= maxLinks;) {
        const QByteArray name = names.takeFirst();
        if (name == "..")
            path = folderOf(path);
        if (name.isEmpty() || name == "." || name == "..")
            continue;
        const QByteArray next = (path == "/" ? path : path + '/') + name;
        const mode_t mode = examine(next, trusted);
        if (mode == 0)
            return;
        if (!S_ISLNK(mode)) {
            path = next;
            continue;
        }
        const QByteArray target = targetOf(next);
        if (target.startsWith('/'))
            path = "/";
        names = target.split('/') + names;
        ++links;
    }

    // Others may put a library or plug-in beside the program even if its folder is sticky.
    const QByteArray folder = folderOf(path);
    struct stat info = statusOf(folder);
    info.st_mode &= ~mode_t(S_ISVTX);
    if (openToOthers.isEmpty() && isOpenToOthers(folder, info, trusted))
        openToOthers = QFile::decodeName(folder);
}

// Returns the mode of the path. 0: it does not exist or cannot be accessed; elsewhere the program is then reported as missing.
mode_t ProgramOwners::examine(const QByteArray &path, const QList<uid_t> &trusted)
{
    const struct stat info = statusOf(path);
    // Nobody can write to a link, and its owner only matters in a sticky folder.
    const bool isLink = S_ISLNK(info.st_mode);
    if (info.st_mode == 0 || (isLink && (statusOf(folderOf(path)).st_mode & S_ISVTX) == 0))
        return info.st_mode;
    if (owned.isEmpty() && info.st_uid != 0 && !trusted.contains(info.st_uid)) {
        owned = QFile::decodeName(path);
        owner = info.st_uid;
    }
    if (!isLink && openToOthers.isEmpty() && isOpenToOthers(path, info, trusted))
        openToOthers = QFile::decodeName(path);
    return info.st_mode;
}

} // namespace QtDaemon
