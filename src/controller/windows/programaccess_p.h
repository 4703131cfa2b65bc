// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <qt_windows.h>

#include <memory>

namespace QtDaemon {

struct FreeLocal
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using LocalMemory = std::unique_ptr<void, FreeLocal>;

// Accounts by their SIDs, as text: S-1-...
constexpr QLatin1String localSystem("S-1-5-18");
constexpr QLatin1String administrators("S-1-5-32-544");

QString sidOf(const QString &account); // empty: there is no such account
QString textOf(PSID sid);
QString accountOf(const QString &sid); // the SID itself if it has no name
QString callingAdministrator(); // the SID of this process' user; empty: not an administrator
bool mayLogOnAsService(const QString &sid); // also true if that cannot be determined

// An account that may change a file or folder and is not trusted with it.
struct Changer
{
    QString path{};
    QString sid{};
    bool isOwner = false; // an owner may grant itself every right
    DWORD error = ERROR_SUCCESS; // why the rights cannot be read

    explicit operator bool() const { return !sid.isEmpty() || error != ERROR_SUCCESS; }
};

// Rights to change what is run.
constexpr DWORD replacingNextPart = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER; // in a folder further up the path
constexpr DWORD addingFile = FILE_ADD_FILE | WRITE_DAC | WRITE_OWNER; // to a folder
constexpr DWORD changingFolder = replacingNextPart | FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY; // its DLLs and plug-ins are run, too
constexpr DWORD changingProgram = FILE_WRITE_DATA | FILE_APPEND_DATA | DELETE | WRITE_DAC | WRITE_OWNER;

// Besides administrators of the machine or its domain, whom changerOf() knows: the system, the group of administrators, the
// service's own account, and the caller if it is an administrator.
QStringList trustedAccounts(const QString &serviceAccount);

Changer changerOf(PSECURITY_DESCRIPTOR descriptor, DWORD rights, const QStringList &trusted);

QStringList foldersAbove(const QString &path); // from the root of the drive or share down

bool mayRun(const QString &sid, const QString &program); // by the file's own ACL, with the groups that every service is in

// A sentence about what is wrong with the location of a service's program; empty: no problem is known.

// The program will not be there when the service starts.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem);
// Others than administrators and `account`, which the service runs as, may replace the program: through the first folder on its
// path, from the root down, or through the file itself; also through a link on the way.
QString replaceableProgram(const QString &service, const QString &program, const QString &account);
// Windows may run another program, because the path has spaces and is not quoted. `isLocal`: who can cause that is known.
QString ambiguousProgram(const QString &program, const QString &account, bool isLocal);

} // namespace QtDaemon
