// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programaccess_p.h"

#include "accounts_p.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <aclapi.h>

#include <algorithm>

namespace QtDaemon {

QList<QByteArray> trustedAccounts(const QByteArray &serviceAccount)
{
    return {
        sidFromText(L"S-1-5-18"), // LocalSystem
        sidFromText(L"S-1-5-32-544"), // Administrators
        sidFromText(L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"), // TrustedInstaller
        serviceAccount,
        callingAdministrator(),
    };
}

// S-1-5-21-...-500, the administrator of a machine or domain; -512 and -519, groups of them.
static bool isAdministratorSid(PSID sid)
{
    const auto list = {DOMAIN_USER_RID_ADMIN, DOMAIN_GROUP_RID_ADMINS, DOMAIN_GROUP_RID_ENTERPRISE_ADMINS};
    return *GetSidSubAuthorityCount(sid) == 5 && *GetSidSubAuthority(sid, 0) == DWORD(SECURITY_NT_NON_UNIQUE)
        && std::find(list.begin(), list.end(), LONG(*GetSidSubAuthority(sid, 4))) != list.end();
}

static bool isTrusted(PSID sid, const QList<QByteArray> &trusted)
{
    return trusted.contains(copyOf(sid)) || isAdministratorSid(sid);
}

// Stands for the owner, or for nobody but in what is inherited from the entry.
static bool isPlaceholder(const QByteArray &sid)
{
    return sid == sidFromText(L"S-1-3-0") || sid == sidFromText(L"S-1-3-1") || sid == sidFromText(L"S-1-3-4");
}

static QByteArray firstWith(DWORD rights, ACL *list, const QList<QByteArray> &trusted)
{
    QHash<QByteArray, DWORD> denied;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        GetAce(list, i, &entry);
        auto *ace = static_cast<ACCESS_ALLOWED_ACE *>(entry); // those handled here are alike
        const BYTE type = ace->Header.AceType;
        // One with a condition counts as if that held, so that no right is missed.
        const bool allows = type == ACCESS_ALLOWED_ACE_TYPE || type == ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
        if ((!allows && type != ACCESS_DENIED_ACE_TYPE) || (ace->Header.AceFlags & INHERIT_ONLY_ACE) != 0)
            continue;
        DWORD given = ace->Mask;
        GENERIC_MAPPING mapping{FILE_GENERIC_READ, FILE_GENERIC_WRITE, FILE_GENERIC_EXECUTE, FILE_ALL_ACCESS};
        MapGenericMask(&given, &mapping);
        const QByteArray sid = copyOf(&ace->SidStart);
        if (!allows)
            denied[sid] |= given;
        else if ((given & rights & ~denied.value(sid)) != 0 && !isTrusted(&ace->SidStart, trusted) && !isPlaceholder(sid))
            return sid;
    }
    return {};
}

Changer changerOf(PSECURITY_DESCRIPTOR descriptor, DWORD rights, const QList<QByteArray> &trusted)
{
    PSID owner = nullptr;
    ACL *list = nullptr;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    GetSecurityDescriptorOwner(descriptor, &owner, &isDefault);
    GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault);
    if (owner && !isTrusted(owner, trusted))
        return {{}, copyOf(owner), true};
    if (!isThere || !list) // everyone has every right
        return {{}, sidFromText(L"S-1-1-0")};
    return {{}, firstWith(rights, list, trusted)};
}

Changer changerOf(const QString &path, DWORD rights, const QList<QByteArray> &trusted)
{
    const QString native = QDir::toNativeSeparators(path);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD error = GetNamedSecurityInfoW(reinterpret_cast<const wchar_t *>(native.utf16()), SE_FILE_OBJECT,
                                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr,
                                              nullptr, &descriptor);
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        return {};
    if (error != ERROR_SUCCESS)
        return {native, {}, false, error};
    Changer changer = changerOf(descriptor, rights, trusted);
    LocalFree(descriptor);
    changer.path = native;
    return changer;
}

QStringList foldersAbove(const QString &path)
{
    const bool isShare = path.startsWith(QLatin1String("//"));
    const qsizetype root = isShare ? path.indexOf(u'/', path.indexOf(u'/', 2) + 1) : path.indexOf(u'/');
    QStringList folders;
    for (qsizetype slash = root; slash >= 0; slash = path.indexOf(u'/', slash + 1))
        folders += path.left(slash == root ? slash + 1 : slash); // C: alone is the drive's current folder
    return folders;
}

// Empty: there is none.
static QString throughFirstLink(const QString &path)
{
    for (const QString &part : foldersAbove(path).mid(1) + QStringList{path}) {
        const QFileInfo link(part);
        const QString target = link.isSymbolicLink() ? link.symLinkTarget()
            : link.isJunction()                      ? link.junctionTarget()
                                                     : QString();
        if (!target.isEmpty())
            return QDir::cleanPath(target + path.mid(part.size()));
    }
    return {};
}

static Changer changerOnTheWay(const QString &path, const QList<QByteArray> &trusted)
{
    const QStringList folders = foldersAbove(path);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const DWORD rights = i == folders.size() - 1 ? changingFolder : replacingNextPart;
        const DWORD useless = i == 0 ? DELETE : 0; // nobody deletes a root
        if (Changer changer = changerOf(folders[i], rights & ~useless, trusted))
            return changer;
    }
    return changerOf(path, changingProgram, trusted);
}

Changer changerOfProgram(const QString &program, const QList<QByteArray> &trusted)
{
    constexpr int mostLinks = 63; // Windows' own limit
    QString path = QDir::cleanPath(QDir::fromNativeSeparators(program));
    for (int links = 0; links <= mostLinks && !path.isEmpty(); ++links) {
        if (Changer changer = changerOnTheWay(path, trusted))
            return changer;
        path = throughFirstLink(path);
    }
    return {};
}

} // namespace QtDaemon
