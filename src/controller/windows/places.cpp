// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "places_p.h"

#include "accounts_p.h"
#include "programaccess_p.h"
#include "windowsmanager_p.h"

#include <QDir>
#include <QFileInfo>

namespace QtDaemon {

// Explorer runs a program from within a .zip file in %TEMP%.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem)
{
    const QString path = QDir::fromNativeSeparators(program);
    if (path.mid(1, 1) == u':' && GetDriveTypeW(wide(path.left(2) + u'\\')) == DRIVE_REMOTE)
        return ServiceManager::tr(
                   "%1, which %2 is to run, is on a network drive, whose letter is known only to who connected it. "
                   "Put it on a disk of this machine, such as in C:\\Program Files, and install it from there.")
            .arg(program, service);
    if (startsWithSystem && path.startsWith(QDir::tempPath() + u'/', Qt::CaseInsensitive))
        return ServiceManager::tr("%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which "
                                  "is emptied. Put it where it stays, such as in C:\\Program Files, and install it from there.")
            .arg(program, service);
    return {};
}

QString replaceableProgram(const QString &service, const QString &program, const QString &account)
{
    const Changer changer = changerOfProgram(program, trustedAccounts(sidOf(account)));
    if (!changer)
        return {};
    if (changer.error != ERROR_SUCCESS)
        return ServiceManager::tr(
                   "Who may change %1, and so what %2 runs, cannot be read: %3. Install the program elsewhere, such "
                   "as in C:\\Program Files.")
            .arg(changer.path, service, ServiceManager::systemText(Error(changer.error)));
    const QString who = accountOf(changer.sid);
    if (changer.isOwner)
        return ServiceManager::tr("%1 belongs to %2, who may change it, and so what %3 runs. Give it to Administrators (icacls "
                                  "/setowner), or install the program elsewhere, such as in C:\\Program Files.")
            .arg(changer.path, who, service);
    return ServiceManager::tr("%1 may change %2, and so what %3 runs. Take that right away (icacls, or the Security page of its "
                              "properties), or install the program elsewhere, such as in C:\\Program Files.")
        .arg(who, changer.path, service);
}

// What Windows tries first: the path up to each of its spaces.
QString ambiguousProgram(const QString &program, const QString &account, bool isLocal)
{
    const auto trusted = trustedAccounts(sidOf(account));
    for (qsizetype space = program.indexOf(u' '); isLocal && space >= 0; space = program.indexOf(u' ', space + 1)) {
        const QFileInfo path(program.left(space));
        const QString extension = path.fileName().contains(u'.') ? QString() : QStringLiteral(".exe");
        const Changer changer = path.isAbsolute() ? changerOf(path.path(), addingFile, trusted) : Changer{};
        if (!changer.sid.isEmpty())
            return ServiceManager::tr(
                       "The path %1 has spaces and is not quoted: Windows would run %2 instead if there were one, and %3 "
                       "may put one there. Install the service again.")
                .arg(program, QDir::toNativeSeparators(path.filePath()) + extension, accountOf(changer.sid));
    }
    return ServiceManager::tr(
               "The path %1 has spaces and is not quoted: Windows may run %2.exe instead, whoever has put one there. "
               "Install the service again.")
        .arg(program, program.section(u' ', 0, 0));
}

} // namespace QtDaemon
