// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "elfimports_p.h"
#include "sandbox_p.h"
#include "serviceaccount_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// The files and folders that a service's arguments name: each as a whole, or after the = of an option.
class ArgumentPaths
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
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

// Where the program of a service is, with its libraries and what its arguments name: whether it finds them there, and may read
// them, and whether anybody else can put something in their place.
class ServicePlaces
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    ServicePlaces(const QString &service, const QVariantMap &unit, const Sandbox &sandbox, bool isUser);

    // The properties that a unit of that description has, as far as they count here.
    static QVariantMap unitOf(const ServiceDescription &description);

    QList<ServiceManager::Failure> problems() const; // with the errors that an installation has for them

    const std::optional<ServiceAccount> account; // none: it is a user's own service, or the account is not there
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
