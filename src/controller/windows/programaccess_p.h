// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <qt_windows.h>

namespace QtDaemon {

// Who may change a file or a folder, of those that are not trusted with it.
struct Changer
{
    QString path{};
    QByteArray sid{};
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
QList<QByteArray> trustedAccounts(const QByteArray &serviceAccount);

Changer changerOf(PSECURITY_DESCRIPTOR descriptor, DWORD rights, const QList<QByteArray> &trusted);
Changer changerOf(const QString &path, DWORD rights, const QList<QByteArray> &trusted);

QStringList foldersAbove(const QString &path); // from the root down, which is a drive's or a share's

// By the first folder above it, from the root down, or by the file itself; by the links on the way, too.
Changer changerOfProgram(const QString &program, const QList<QByteArray> &trusted);

} // namespace QtDaemon
