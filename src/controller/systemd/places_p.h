// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <QVariant>

#include <optional>

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

// Why the program of a service will not be there for it, as a sentence; empty: it may well be.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem);
// That the sandbox hides some of the program's libraries.
QString hiddenLibraries(const QString &service, const QString &program, QStringList libraries, const Sandbox &sandbox);

/*
    That others may put another program in its place, or its owner one that runs with more rights than he has. `unit`: the
    properties User, DynamicUser and AmbientCapabilities; none for a user's own service.
*/
QString replaceableProgram(const QString &service, const QString &program, const std::optional<QVariantMap> &unit);

// That others may put another library in the place of one that it loads by its path.
QString replaceableLibraries(const QString &service, const QString &program, const QStringList &libraries);

// That the account cannot read what is there, a sentence for each. `unit`: as above, and the groups.
QStringList unreadableFiles(const QString &service, const QStringList &files, const Sandbox &sandbox, const QVariantMap &unit);

// Whether it finds where it runs what it is described with; the error is for what certainly cannot work.
ServiceManager::Failure checkPlaces(const ServiceDescription &description, const Sandbox &sandbox, bool isUser);

} // namespace QtDaemon
