// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sys/stat.h>

namespace QtDaemon {

// Whether others than `trusted`, its owner and root may write to a file, or change what is in a folder: by modes, groups and
// access control lists.
bool isOpenToOthers(const QByteArray &path, const struct stat &info, const QList<uid_t> &trusted = {});

/*
    Who, except for root and `trusted`, may replace a program: through its file, through a folder above it, or through a link
    on the way.
*/
struct ProgramOwners
{
    explicit ProgramOwners(const QString &program, const QList<uid_t> &trusted = {});

    bool areTrusted() const { return openToOthers.isEmpty() && owned.isEmpty(); }

    // The first path of each kind; empty: none.
    QString openToOthers{};
    QString owned{}; // by somebody other than root and `trusted`
    uid_t owner = 0; // of `owned`

private:
    mode_t examine(const QByteArray &path, const QList<uid_t> &trusted);
};

struct stat statusOf(const QByteArray &path); // of a link itself, not its target; mode 0: no such path
QByteArray targetOf(const QByteArray &link); // as written in the link; empty: not a link
QString accountName(uid_t user); // the number if it no longer exists

} // namespace QtDaemon
