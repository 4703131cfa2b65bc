// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QVariantMap>

namespace QtDaemon {

bool isInHome(const QString &path); // what ProtectHome= hides
bool isTemporary(const QString &path); // what PrivateTmp= hides

// The parts of the file system that a service cannot see, or can only read.
struct Sandbox
{
    static Sandbox of(const QVariantMap &unit); // by the unit's properties

    bool hidesHome = false; // ProtectHome=
    bool hidesTemporary = false; // PrivateTmp=
    QStringList bound{}; // BindPaths=, BindReadOnlyPaths=
    QString protectSystem{};
    QStringList own{}; // StateDirectory= and the like: created for this service, and owned by its account
    QStringList writable{}; // BindPaths=, ReadWritePaths=

    bool hides(const QString &path) const; // the path itself, or what it links to
    bool owns(const QString &path) const;
    bool isReadOnly(const QString &path) const;
};

} // namespace QtDaemon
