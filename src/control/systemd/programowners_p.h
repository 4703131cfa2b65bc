// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

#include <sys/stat.h>

namespace QtDaemon {

// Whether others than its owner and root may write to a file, or change what is in a folder.
bool isOpenToOthers(const QByteArray &path, const struct stat &info);

QString ownerName(const QString &path); // the number of an account that is gone

/*
    Who may put another program in the place of one: by its file, or by a folder above it, as modes, groups and access
    control lists say. Root may, and is not counted.
*/
struct ProgramOwners
{
    explicit ProgramOwners(const QString &program);

    QString openToOthers{}; // the first path that others than its owner may change; empty: there is none
    QString ownPath{}; // the first path that is not root's
    uid_t owner = 0; // of that
};

} // namespace QtDaemon
