// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "accounts_p.h"

#include <QDir>

#include <qt_windows.h>

#include <aclapi.h>
#include <ntsecapi.h>
#include <sddl.h>

#include <algorithm>
#include <vector>

namespace QtDaemon {

constexpr wchar_t localSystem[] = L"S-1-5-18";
constexpr wchar_t administrators[] = L"S-1-5-32-544";

QByteArray copyOf(PSID sid)
{
    return {static_cast<const char *>(sid), qsizetype(GetLengthSid(sid))};
}

QByteArray sidOf(const QString &account)
{
    // The SCM takes these names in any language of Windows.
    if (account == QLatin1String("LocalSystem"))
        return sidFromText(localSystem);
    if (account == QLatin1String("NT AUTHORITY\\LocalService"))
        return sidFromText(L"S-1-5-19");
    if (account == QLatin1String("NT AUTHORITY\\NetworkService"))
        return sidFromText(L"S-1-5-20");

    const QString name = account.startsWith(QLatin1String(".\\")) ? account.mid(2) : account; // of this machine
    DWORD size = SECURITY_MAX_SID_SIZE;
    QByteArray sid(int(size), '\0');
    wchar_t domain[256];
    DWORD domainLength = 256;
    SID_NAME_USE use;
    const bool found = LookupAccountNameW(nullptr, reinterpret_cast<const wchar_t *>(name.utf16()), sid.data(), &size, domain,
                                          &domainLength, &use);
    return found ? sid.left(int(size)) : QByteArray();
}

QByteArray sidFromText(const wchar_t *text)
{
    PSID sid = nullptr;
    if (!ConvertStringSidToSidW(text, &sid))
        return {};
    const QByteArray copy = copyOf(sid);
    LocalFree(sid);
    return copy;
}

QString accountOf(const QByteArray &sid)
{
    QByteArray copy = sid;
    wchar_t name[256];
    wchar_t domain[256];
    DWORD nameLength = 256;
    DWORD domainLength = 256;
    SID_NAME_USE use;
    if (LookupAccountSidW(nullptr, copy.data(), name, &nameLength, domain, &domainLength, &use)) {
        const QString account = QString::fromWCharArray(name);
        return *domain ? QString::fromWCharArray(domain) + u'\\' + account : account;
    }
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(copy.data(), &text))
        return {};
    const QString asText = QString::fromWCharArray(text);
    LocalFree(text);
    return asText;
}

// Also one who has yet to confirm it: an administrator's token is linked to his.
static bool isAdministrator(HANDLE token)
{
    QByteArray group = sidFromText(administrators);
    BOOL isMember = FALSE;
    if (CheckTokenMembership(nullptr, group.data(), &isMember) && isMember)
        return true;
    TOKEN_LINKED_TOKEN confirmed{};
    DWORD size = 0;
    if (!GetTokenInformation(token, TokenLinkedToken, &confirmed, sizeof confirmed, &size))
        return false;
    const bool isKnown = CheckTokenMembership(confirmed.LinkedToken, group.data(), &isMember);
    CloseHandle(confirmed.LinkedToken);
    return isKnown && isMember;
}

QByteArray callingAdministrator()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) char buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    const bool isKnown = isAdministrator(token) && GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size);
    CloseHandle(token);
    return isKnown ? copyOf(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid) : QByteArray();
}

bool mayLogOnAsService(const QByteArray &sid)
{
    constexpr NTSTATUS nameNotFound = NTSTATUS(0xc0000034); // it has no rights at all
    LSA_OBJECT_ATTRIBUTES attributes{};
    LSA_HANDLE policy = nullptr;
    if (LsaOpenPolicy(nullptr, &attributes, POLICY_LOOKUP_NAMES, &policy) != 0)
        return true;
    QByteArray account = sid;
    LSA_UNICODE_STRING *rights = nullptr;
    ULONG count = 0;
    const NTSTATUS status = LsaEnumerateAccountRights(policy, account.data(), &rights, &count);
    LsaClose(policy);
    if (status != 0)
        return status != nameNotFound;
    const bool may = std::any_of(rights, rights + count, [](const LSA_UNICODE_STRING &right) {
        return QStringView(right.Buffer, right.Length / 2) == QLatin1String("SeServiceLogonRight");
    });
    LsaFreeMemory(rights);
    return may;
}

static bool isInList(ACL *list, const std::vector<QByteArray> &identities)
{
    constexpr GENERIC_MAPPING fileRights{FILE_GENERIC_READ, FILE_GENERIC_WRITE, FILE_GENERIC_EXECUTE, FILE_ALL_ACCESS};
    DWORD wanted = FILE_READ_DATA | FILE_EXECUTE;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        GetAce(list, i, &entry);
        auto *ace = static_cast<ACCESS_ALLOWED_ACE *>(entry); // ACCESS_DENIED_ACE is the same
        const bool allows = ace->Header.AceType == ACCESS_ALLOWED_ACE_TYPE;
        if ((!allows && ace->Header.AceType != ACCESS_DENIED_ACE_TYPE) || (ace->Header.AceFlags & INHERIT_ONLY_ACE) != 0)
            continue;
        const bool concerns = std::any_of(identities.begin(), identities.end(), [ace](QByteArray sid) {
            return !sid.isEmpty() && EqualSid(sid.data(), &ace->SidStart);
        });
        if (!concerns)
            continue;
        DWORD rights = ace->Mask;
        GENERIC_MAPPING mapping = fileRights;
        MapGenericMask(&rights, &mapping);
        if (!allows && (wanted & rights) != 0)
            return false;
        wanted &= ~rights;
        if (wanted == 0)
            return true;
    }
    return false;
}

bool mayRun(const QByteArray &sid, const QString &program)
{
    const QString path = QDir::toNativeSeparators(program);
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<const wchar_t *>(path.utf16()), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                              nullptr, &list, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return true; // nor may we find out
    std::vector<QByteArray> identities{sid};
    // Everyone, authenticated users, users, services.
    for (const wchar_t *group : {L"S-1-1-0", L"S-1-5-11", L"S-1-5-32-545", L"S-1-5-6"})
        identities.push_back(sidFromText(group));
    if (sid == sidFromText(localSystem))
        identities.push_back(sidFromText(administrators));
    const bool may = !list || isInList(list, identities);
    LocalFree(descriptor);
    return may;
}

} // namespace QtDaemon
