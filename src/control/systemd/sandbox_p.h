// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace QtDaemon {

bool isInHome(const QString &path); // what ProtectHome= hides
bool isTemporary(const QString &path); // what PrivateTmp= hides

// What of the file system a service does not see.
struct Sandbox
{
    bool hidesHome = false; // ProtectHome=
    bool hidesTemporary = false; // PrivateTmp=
    QStringList letIn{}; // BindPaths=, BindReadOnlyPaths=

    bool hides(const QString &path) const; // or what it links to
};

} // namespace QtDaemon
