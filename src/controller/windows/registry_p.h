// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

namespace QtDaemon {

// A service's source of events in the registry of this machine. It names the file that has their texts.
struct RegisteredSource
{
    QString messageFile; // empty: it is not registered
    bool isForeign = false; // another program has registered it; it stays as it is
};

RegisteredSource registeredSource(const QString &service);
ServiceManager::Failure registerSource(const QString &service, const QString &messageFile); // empty: removes it
QString messageFileFor(const QString &program); // the DLL of this library that it runs with, or the program itself
ServiceFinding findingOf(const RegisteredSource &source);

/*
    A value below the service's own key distinguishes the services that this library has installed from those of other programs.
    DeleteService() removes it with that key.
*/
ServiceManager::Failure writeInstalledBy(const ServiceManager::Address &service);
// 1073 for another program's, which runs that.
ServiceManager::Failure checkInstalledBy(const ServiceManager::Address &service, const QString &binaryPathName);

} // namespace QtDaemon
