// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programaccess_p.h"
#include "windowsconnection_p.h"

#include <ntsecapi.h>
#include <sddl.h>

#include <algorithm>

namespace QtDaemon {

static LocalMemory parseSid(const QString &sid)
{
    PSID parsed = nullptr;
    ConvertStringSidToSidW(wide(sid), &parsed);
    return LocalMemory(parsed);
}

QString textOf(PSID sid)
{
    wchar_t *text = nullptr;
    ConvertSidToStringSidW(sid, &text);
    const LocalMemory owner(text);
    return QString::fromWCharArray(text);
}

QString sidOf(const QString &account)
{
    // The SCM accepts these names in Windows of any language.
    if (account == QLatin1String("LocalSystem"))
        return localSystem;
    if (account == QLatin1String("NT AUTHORITY\\LocalService"))
        return QStringLiteral("S-1-5-19");
    if (account == QLatin1String("NT AUTHORITY\\NetworkService"))
        return QStringLiteral("S-1-5-20");

    const QString name = account.startsWith(QLatin1String(".\\")) ? account.mid(2) : account; // of this machine
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    wchar_t domain[256];
    DWORD domainLength = 256;
    SID_NAME_USE use;
    return LookupAccountNameW(nullptr, wide(name), sid, &size, domain, &domainLength, &use) ? textOf(sid) : QString();
}

QString accountOf(const QString &sid)
{
    wchar_t name[256];
    wchar_t domain[256];
    DWORD nameLength = 256;
    DWORD domainLength = 256;
    SID_NAME_USE use;
    if (!LookupAccountSidW(nullptr, parseSid(sid).get(), name, &nameLength, domain, &domainLength, &use))
        return sid;
    const QString account = QString::fromWCharArray(name);
    return *domain ? QString::fromWCharArray(domain) + u'\\' + account : account;
}

// Also true for an administrator who is not elevated: the elevated token is linked to the present one.
static bool isAdministrator(HANDLE token)
{
    const auto group = parseSid(administrators);
    BOOL isMember = FALSE;
    if (CheckTokenMembership(nullptr, group.get(), &isMember) && isMember)
        return true;
    TOKEN_LINKED_TOKEN elevated{};
    DWORD size = 0;
    if (!GetTokenInformation(token, TokenLinkedToken, &elevated, sizeof elevated, &size))
        return false;
    const bool isKnown = CheckTokenMembership(elevated.LinkedToken, group.get(), &isMember);
    CloseHandle(elevated.LinkedToken);
    return isKnown && isMember;
}

QString callingAdministrator()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) char buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    const bool isKnown = isAdministrator(token) && GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size);
    CloseHandle(token);
    return isKnown ? textOf(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid) : QString();
}

bool mayLogOnAsService(const QString &sid)
{
    constexpr NTSTATUS nameNotFound = NTSTATUS(0xc0000034); // the account has no rights at all
    LSA_OBJECT_ATTRIBUTES attributes{};
    LSA_HANDLE policy = nullptr;
    if (LsaOpenPolicy(nullptr, &attributes, POLICY_LOOKUP_NAMES, &policy) != 0)
        return true;
    LSA_UNICODE_STRING *rights = nullptr;
    ULONG count = 0;
    const NTSTATUS status = LsaEnumerateAccountRights(policy, parseSid(sid).get(), &rights, &count);
    LsaClose(policy);
    if (status != 0)
        return status != nameNotFound;
    const bool may = std::any_of(rights, rights + count, [](const LSA_UNICODE_STRING &right) {
        return QStringView(right.Buffer, right.Length / 2) == QLatin1String("SeServiceLogonRight");
    });
    LsaFreeMemory(rights);
    return may;
}

} // namespace QtDaemon
