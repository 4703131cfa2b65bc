// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace QtDaemon {

struct Sandbox;

// The files and folders that a service's arguments name: each as a whole, or after the = of an option.
class ArgumentPaths
{
public:
    // `workingDirectory`: that of the service.
    ArgumentPaths(const QStringList &arguments, const QString &workingDirectory);

    QStringList paths() const { return m_paths; } // absolute
    // A sentence for each that the service will not find.
    QStringList problems(const QString &service, const Sandbox &sandbox) const;

private:
    const QString m_workingDirectory;
    QStringList m_paths;
    QStringList m_lost; // relative, and here alone
};

} // namespace QtDaemon
