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
    Who may put another program in the place of one: by its file, by a folder above it, or by a link on the way. Root
    and `trusted` may.
*/
struct ProgramOwners
{
    explicit ProgramOwners(const QString &program, const QList<uid_t> &trusted = {});

    bool areTrusted() const { return openToOthers.isEmpty() && owned.isEmpty(); }

    // The first such path each; empty: there is none.
    QString openToOthers{};
    QString owned{}; // by another than those
    uid_t owner = 0; // of that

private:
    mode_t examine(const QByteArray &path, const QList<uid_t> &trusted);
};

struct stat statusOf(const QByteArray &path); // of a link: its own; its mode is 0 when there is none
QByteArray targetOf(const QByteArray &link); // as it is written; empty: it is none
QString accountName(uid_t user); // the number of one that is gone

} // namespace QtDaemon
