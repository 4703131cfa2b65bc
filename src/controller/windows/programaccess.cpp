// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programaccess_p.h"

#include "windowsconnection_p.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <aclapi.h>

#include <vector>

namespace QtDaemon {

QStringList trustedAccounts(const QString &serviceAccount)
{
    return {
        localSystem,
        administrators,
        QStringLiteral("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"), // TrustedInstaller
        serviceAccount,
        callingAdministrator(),
        // These stand for the owner, or only have an effect on what inherits the entry.
        QStringLiteral("S-1-3-0"),
        QStringLiteral("S-1-3-1"),
        QStringLiteral("S-1-3-4"),
    };
}

static bool isTrusted(const QString &sid, const QStringList &trusted)
{
    // S-1-5-21-...-500, the administrator of a machine or domain; -512 and -519, groups of them.
    const bool isAdministrator = sid.startsWith(QLatin1String("S-1-5-21-")) && sid.count(u'-') == 7
        && (sid.endsWith(QLatin1String("-500")) || sid.endsWith(QLatin1String("-512")) || sid.endsWith(QLatin1String("-519")));
    return isAdministrator || trusted.contains(sid);
}

namespace {
struct Entry // of an access list
{
    QString sid;
    DWORD rights;
    bool allows; // or denies
};
} // namespace

static std::vector<Entry> entriesOf(ACL *list)
{
    std::vector<Entry> entries;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        GetAce(list, i, &entry);
        auto *ace = static_cast<ACCESS_ALLOWED_ACE *>(entry); // the types handled below have the same layout
        const BYTE type = ace->Header.AceType;
        // The condition of an entry that has one is taken to be true, so that no right is missed.
        const bool allows = type == ACCESS_ALLOWED_ACE_TYPE || type == ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
        if ((!allows && type != ACCESS_DENIED_ACE_TYPE) || (ace->Header.AceFlags & INHERIT_ONLY_ACE) != 0)
            continue;
        DWORD rights = ace->Mask;
        GENERIC_MAPPING mapping{FILE_GENERIC_READ, FILE_GENERIC_WRITE, FILE_GENERIC_EXECUTE, FILE_ALL_ACCESS};
        MapGenericMask(&rights, &mapping);
        entries.push_back({textOf(&ace->SidStart), rights, allows});
    }
    return entries;
}

static QString firstUntrustedWith(DWORD rights, ACL *list, const QStringList &trusted)
{
    QHash<QString, DWORD> denied;
    for (const Entry &entry : entriesOf(list)) {
        if (!entry.allows)
            denied[entry.sid] |= entry.rights;
        else if ((entry.rights & rights & ~denied.value(entry.sid)) != 0 && !isTrusted(entry.sid, trusted))
            return entry.sid;
    }
    return {};
}

static ACL *listOf(PSECURITY_DESCRIPTOR descriptor) // null: everyone has every right
{
    ACL *list = nullptr;
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    GetSecurityDescriptorDacl(descriptor, &isPresent, &list, &isDefault);
    return isPresent ? list : nullptr;
}

Changer changerOf(PSECURITY_DESCRIPTOR descriptor, DWORD rights, const QStringList &trusted)
{
    PSID owner = nullptr;
    BOOL isDefault = FALSE;
    GetSecurityDescriptorOwner(descriptor, &owner, &isDefault);
    if (owner && !isTrusted(textOf(owner), trusted))
        return {{}, textOf(owner), true};
    ACL *const list = listOf(descriptor);
    return {{}, list ? firstUntrustedWith(rights, list, trusted) : QStringLiteral("S-1-1-0")};
}

static DWORD readDescriptor(const QString &path, LocalMemory *descriptor)
{
    PSECURITY_DESCRIPTOR read = nullptr;
    const DWORD error = GetNamedSecurityInfoW(wide(path), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                                              nullptr, nullptr, nullptr, nullptr, &read);
    descriptor->reset(read);
    return error;
}

static Changer changerOf(const QString &path, DWORD rights, const QStringList &trusted)
{
    const QString native = QDir::toNativeSeparators(path);
    LocalMemory descriptor;
    const DWORD error = readDescriptor(native, &descriptor);
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        return {};
    if (error != ERROR_SUCCESS)
        return {native, {}, false, error};
    Changer changer = changerOf(descriptor.get(), rights, trusted);
    changer.path = native;
    return changer;
}

bool mayRun(const QString &sid, const QString &program)
{
    LocalMemory descriptor;
    if (readDescriptor(QDir::toNativeSeparators(program), &descriptor) != ERROR_SUCCESS)
        return true; // unknown, because we may not read it
    ACL *const list = listOf(descriptor.get());
    if (!list)
        return true;
    // Everyone, authenticated users, users, services.
    QStringList identities{sid, QStringLiteral("S-1-1-0"), QStringLiteral("S-1-5-11"), QStringLiteral("S-1-5-32-545"),
                           QStringLiteral("S-1-5-6")};
    if (sid == localSystem)
        identities += administrators;
    DWORD wanted = FILE_READ_DATA | FILE_EXECUTE;
    for (const Entry &entry : entriesOf(list)) {
        if (!identities.contains(entry.sid))
            continue;
        if (!entry.allows && (wanted & entry.rights) != 0)
            return false;
        wanted &= ~entry.rights;
    }
    return wanted == 0;
}

QStringList foldersAbove(const QString &path)
{
    const bool isShare = path.startsWith(QLatin1String("//"));
    const qsizetype root = isShare ? path.indexOf(u'/', path.indexOf(u'/', 2) + 1) : path.indexOf(u'/');
    QStringList folders;
    for (qsizetype slash = root; slash >= 0; slash = path.indexOf(u'/', slash + 1))
        folders += path.left(slash == root ? slash + 1 : slash); // "C:" alone is the drive's current folder
    return folders;
}

// The path with its first link or junction resolved; empty: it has none.
static QString resolveFirstLink(const QString &path)
{
    for (const QString &part : foldersAbove(path).mid(1) + QStringList{path}) {
        const QFileInfo link(part);
        const QString target = link.isSymbolicLink() ? link.symLinkTarget() : link.junctionTarget();
        if (!target.isEmpty())
            return QDir::cleanPath(target + path.mid(part.size()));
    }
    return {};
}

static Changer changerOnTheWay(const QString &path, const QStringList &trusted)
{
    const QStringList folders = foldersAbove(path);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const DWORD rights = i == folders.size() - 1 ? changingFolder : replacingNextPart;
        const DWORD harmless = i == 0 ? DELETE : 0; // nobody can delete a root folder
        if (Changer changer = changerOf(folders[i], rights & ~harmless, trusted))
            return changer;
    }
    return changerOf(path, changingProgram, trusted);
}

static Changer changerOfProgram(const QString &program, const QStringList &trusted)
{
    constexpr int maxLinks = 63; // Windows' own limit
    QString path = QDir::cleanPath(QDir::fromNativeSeparators(program));
    for (int links = 0; links <= maxLinks && !path.isEmpty(); ++links) {
        if (Changer changer = changerOnTheWay(path, trusted))
            return changer;
        path = resolveFirstLink(path);
    }
    return {};
}

// Explorer, for example, runs a program that is in a .zip file from %TEMP%.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem)
{
    const QString path = QDir::fromNativeSeparators(program);
    if (path.mid(1, 1) == u':' && GetDriveTypeW(wide(path.left(2) + u'\\')) == DRIVE_REMOTE)
        return ServiceManager::tr(
                   "%1, the program of %2, is on a network drive, whose letter is known only to the user who connected it. Copy "
                   "it to a local disk, for example to C:\\Program Files, and install it from there.")
            .arg(program, service);
    if (startsWithSystem && path.startsWith(QDir::tempPath() + u'/', Qt::CaseInsensitive))
        return ServiceManager::tr("%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets "
                                  "emptied. Copy it to a permanent place, such as C:\\Program Files, and install it from there.")
            .arg(program, service);
    return {};
}

QString replaceableProgram(const QString &service, const QString &program, const QString &account)
{
    const Changer changer = changerOfProgram(program, trustedAccounts(sidOf(account)));
    if (!changer)
        return {};
    if (changer.error != ERROR_SUCCESS)
        return ServiceManager::tr("The access rights of %1, which determine who can change what %2 runs, cannot be read: %3. "
                                  "Install the program elsewhere, such as in C:\\Program Files.")
            .arg(changer.path, service, ServiceManager::systemText(Error(changer.error)));
    const QString who = accountOf(changer.sid);
    if (changer.isOwner)
        return ServiceManager::tr("%1 belongs to %2, who can change it and thereby what %3 runs. Give it to Administrators "
                                  "(icacls /setowner), or install the program elsewhere, such as in C:\\Program Files.")
            .arg(changer.path, who, service);
    return ServiceManager::tr("%1 can change %2, and thereby what %3 runs. Remove that right (icacls, or the Security tab of its "
                              "properties), or install the program elsewhere, such as in C:\\Program Files.")
        .arg(who, changer.path, service);
}

// Windows first tries the path up to each of its spaces.
QString ambiguousProgram(const QString &program, const QString &account, bool isLocal)
{
    const auto trusted = trustedAccounts(sidOf(account));
    for (qsizetype space = program.indexOf(u' '); isLocal && space >= 0; space = program.indexOf(u' ', space + 1)) {
        const QFileInfo path(program.left(space));
        const QString extension = path.fileName().contains(u'.') ? QString() : QStringLiteral(".exe");
        const Changer changer = path.isAbsolute() ? changerOf(path.path(), addingFile, trusted) : Changer{};
        if (!changer.sid.isEmpty())
            return ServiceManager::tr("The path %1 contains spaces and is not quoted: Windows would run %2 instead if it "
                                      "existed, and %3 can create it. Install the service again.")
                .arg(program, QDir::toNativeSeparators(path.filePath()) + extension, accountOf(changer.sid));
    }
    return ServiceManager::tr("The path %1 contains spaces and is not quoted: Windows runs %2.exe instead if it exists, whoever "
                              "created it. Install the service again.")
        .arg(program, program.section(u' ', 0, 0));
}

} // namespace QtDaemon
