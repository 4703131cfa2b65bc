// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <qt_windows.h>

#include <vector>

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

// What the SCM keeps of a service, but for its password.
struct QTDAEMON_TEST_EXPORT WindowsConfiguration
{
    // `present`: the service as it is, or nothing; for what its system knows.
    static WindowsConfiguration wanted(const ServiceDescription &description, const WindowsConfiguration &present);
    DWORD load(SC_HANDLE service, const QString &serviceName);

    ServiceSettings settings() const;
    // Makes a service that is as `before` into this one; after an error some of it is done.
    ServiceManager::Failure apply(SC_HANDLE service, const WindowsConfiguration &before, const QString &password) const;

    QString name; // empty: there is no such service
    QString binaryPathName;
    QString displayName;
    QString description;
    QString account;
    QStringList dependencies;
    QStringList requiredPrivileges;
    QStringList environment;
    DWORD startType = SERVICE_DEMAND_START;
    DWORD sidType = SERVICE_SID_TYPE_NONE;
    DWORD preshutdownTimeout = 0; // ms
    DWORD resetPeriod = 0; // s
    std::vector<SC_ACTION> failureActions;
    bool delayedAutoStart = false;
    bool failureActionsFlag = false;

    RegisteredSource eventSource;

    bool isLocal = true; // the registry of another machine is not read
    quint32 unknownLevels = 0; // bits 1 << SERVICE_CONFIG_*; Wine's SCM has but few

private:
    ServiceManager::Failure applyEnvironment() const;
};

/*
    A value below the service's own key distinguishes the services that this library has installed from those of other programs.
    DeleteService() removes it with that key.
*/
ServiceManager::Failure writeInstalledBy(const ServiceManager::Address &service);
// 1073 for another program's, which runs that.
ServiceManager::Failure checkInstalledBy(const ServiceManager::Address &service, const QString &binaryPathName);

// The findings about a service with these settings that ended like that.
QTDAEMON_TEST_EXPORT QList<ServiceFinding> findingsOf(const WindowsConfiguration &configuration, const Status &status);

} // namespace QtDaemon
