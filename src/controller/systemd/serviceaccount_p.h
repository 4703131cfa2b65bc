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

// Who a unit of the system's manager runs as, and what that account may do with files.
class ServiceAccount
{
public:
    static std::optional<ServiceAccount> ofUnit(const QVariantMap &unit); // none: User= names an account that is not there

    std::optional<uid_t> user = 0; // none: a dynamic account, which has another number each time
    bool isOwner(uid_t owner) const;
    // The folder or file that keeps it out; empty: none does. The rights are those of "other".
    QString barrier(const QString &path, QFile::Permissions rights) const;

private:
    bool may(const QString &path, QFile::Permissions rights) const;

    QList<gid_t> m_groups;
};

} // namespace QtDaemon
