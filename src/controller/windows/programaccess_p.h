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
QString accountOf(const QString &sid); // the SID itself where it has no name
QString callingAdministrator(); // the SID of the user of this process; empty when he is none
bool mayLogOnAsService(const QString &sid); // true also when that cannot be found out

// Who may change a file or a folder, of those that are not trusted with it.
struct Changer
{
    QString path{};
    QString sid{};
    bool isOwner = false; // who may give itself every right
    DWORD error = ERROR_SUCCESS; // why that cannot be read

    explicit operator bool() const { return !sid.isEmpty() || error != ERROR_SUCCESS; }
};

// The rights that change what is run.
constexpr DWORD replacingNextPart = FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER; // of a folder further up
constexpr DWORD addingFile = FILE_ADD_FILE | WRITE_DAC | WRITE_OWNER; // to a folder
constexpr DWORD changingFolder = replacingNextPart | FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY; // its DLLs and plug-ins are run, too
constexpr DWORD changingProgram = FILE_WRITE_DATA | FILE_APPEND_DATA | DELETE | WRITE_DAC | WRITE_OWNER;

// Besides administrators of the machine or its domain, whom changerOf() knows: the system, the group of administrators, the
// service's own account, and the caller if it is an administrator.
QStringList trustedAccounts(const QString &serviceAccount);

Changer changerOf(PSECURITY_DESCRIPTOR descriptor, DWORD rights, const QStringList &trusted);

QStringList foldersAbove(const QString &path); // from the root down, which is a drive's or a share's

bool mayRun(const QString &sid, const QString &program); // by the file's own list, and the groups that every service is in

// What is wrong with where the program of a service is, as a sentence; empty: nothing is known against it.

// That it will not be there when the service starts.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem);
// That others than `account`, which the service runs as, and administrators may put another program in its place: by the first
// folder above it, from the root down, or by the file itself; by the links on the way, too.
QString replaceableProgram(const QString &service, const QString &program, const QString &account);
// That Windows may run another one, as the path has spaces and is not quoted. `isLocal`: who may bring that about is known.
QString ambiguousProgram(const QString &program, const QString &account, bool isLocal);

} // namespace QtDaemon
