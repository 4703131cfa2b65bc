// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programaccess_p.h"

#include "accounts_p.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <aclapi.h>

namespace QtDaemon {

static QByteArray copyOf(PSID sid)
{
    return {static_cast<const char *>(sid), qsizetype(GetLengthSid(sid))};
}

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
        else if ((given & rights & ~denied.value(sid)) != 0 && !trusted.contains(sid) && !isPlaceholder(sid))
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
    if (owner && !trusted.contains(copyOf(owner)))
        return {{}, copyOf(owner), true};
    if (!isThere || !list) // everyone has every right
        return {{}, sidFromText(L"S-1-1-0")};
    return {{}, firstWith(rights, list, trusted)};
}

Changer changerOf(const QString &path, DWORD rights, const QList<QByteArray> &trusted)
{
    const QString native = QDir::toNativeSeparators(path);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<const wchar_t *>(native.utf16()), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, nullptr, nullptr, nullptr, nullptr,
                              &descriptor)
        != ERROR_SUCCESS)
        return {}; // not there, or its rights may not be read
    Changer changer = changerOf(descriptor, rights, trusted);
    LocalFree(descriptor);
    changer.path = native;
    return changer;
}

Changer changerOfProgram(const QString &program, const QList<QByteArray> &trusted)
{
    const QString given = QDir::cleanPath(QDir::fromNativeSeparators(program));
    for (const QString &path : {given, QFileInfo(given).canonicalFilePath()}) {
        const qsizetype last = path.lastIndexOf(u'/');
        for (qsizetype slash = path.indexOf(u'/', 2); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QString folder = slash == 2 ? path.left(3) : path.left(slash); // C: alone is the drive's current folder
            if (Changer changer = changerOf(folder, slash == last ? changingFolder : replacingNextPart, trusted))
                return changer;
        }
        if (Changer changer = changerOf(path, changingProgram, trusted))
            return changer;
    }
    return {};
}

} // namespace QtDaemon
