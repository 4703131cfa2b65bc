// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "elfimports_p.h"
#include "sandbox_p.h"
#include "serviceaccount_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// The files and folders that a service's arguments name, as a whole argument or after the = of an option.
class ArgumentPaths
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    // `workingDirectory` is the service's.
    ArgumentPaths(const QStringList &arguments, const QString &workingDirectory);

    QStringList paths() const { return m_paths; } // absolute
    // One sentence for each path that the service will not find.
    QStringList problems(const QString &service, const Sandbox &sandbox) const;

private:
    const QString m_workingDirectory;
    QStringList m_paths;
    QStringList m_unresolved; // relative paths, valid only in this process' working directory
};

// The locations of a service's program, its libraries and the files that its arguments name: whether the service finds and may
// read them, and whether anybody else can replace them.
class ServicePlaces
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    ServicePlaces(const QString &service, const QVariantMap &unit, const Sandbox &sandbox, bool isUser);

    // The properties of a unit with that description, as far as they matter here.
    static QVariantMap unitOf(const ServiceDescription &description);

    QList<ServiceManager::Failure> problems() const; // with the errors that an installation returns for them

    const std::optional<ServiceAccount> account; // none: a user's own service, or the account does not exist
    const NeededLibraries libraries;
    const ArgumentPaths arguments;

private:
    QString fleetingProgram() const;
    QString replaceableProgram() const;
    QString hiddenLibraries() const;
    QString replaceableLibraries() const;
    QStringList unreadableFiles() const;

    const QString m_service;
    const QString m_program;
    const bool m_startsWithSystem;
    const quint64 m_capabilities;
    const bool m_isUser;
    const Sandbox m_sandbox;
};

} // namespace QtDaemon
