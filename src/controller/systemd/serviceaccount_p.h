// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

#include <sys/types.h>

namespace QtDaemon {

// The account that a unit of the system manager runs as, and what it may do with files.
class ServiceAccount
{
public:
    static std::optional<ServiceAccount> ofUnit(const QVariantMap &unit); // none: the account in User= does not exist

    std::optional<uid_t> user = 0; // none: a dynamic account, which gets a different number each time
    bool isOwner(uid_t owner) const;
    // The folder or file that keeps the account out; empty: none. `rights` are given as those of "other".
    QString barrier(const QString &path, QFile::Permissions rights) const;

private:
    bool mayAccess(const QString &path, QFile::Permissions rights) const;

    QList<gid_t> m_groups;
};

} // namespace QtDaemon
