// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QVariantMap>

namespace QtDaemon {

bool isInHome(const QString &path); // what ProtectHome= hides
bool isTemporary(const QString &path); // what PrivateTmp= hides

// What of the file system a service does not see, or only reads.
struct Sandbox
{
    static Sandbox of(const QVariantMap &unit); // its properties

    bool hidesHome = false; // ProtectHome=
    bool hidesTemporary = false; // PrivateTmp=
    QStringList letIn{}; // BindPaths=, BindReadOnlyPaths=
    QString protectSystem{};
    QStringList own{}; // StateDirectory= and the like: made for the service alone, and given to its account
    QStringList writable{}; // BindPaths=, ReadWritePaths=

    bool hides(const QString &path) const; // or what it links to
    bool owns(const QString &path) const;
    bool isReadOnly(const QString &path) const;
};

} // namespace QtDaemon
