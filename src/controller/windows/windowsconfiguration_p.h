// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <qt_windows.h>

#include <vector>

namespace QtDaemon {

// A service's event source in the registry of this machine. It names the file that has the texts of the events.
struct RegisteredSource
{
    QString messageFile; // empty: it is not registered
    bool isForeign = false; // another program has registered it; it stays as it is
};

RegisteredSource registeredSource(const QString &service);
ServiceManager::Failure registerSource(const QString &service, const QString &messageFile); // empty: removes the source
QString messageFileFor(const QString &program); // the DLL of this library that it loads, or the program itself
ServiceFinding findingOf(const RegisteredSource &source);

// The configuration of a service in the SCM, except for the password.
struct QTDAEMON_TEST_EXPORT WindowsConfiguration
{
    // `present`: the present configuration, empty if there is none; it shows what its system supports.
    static WindowsConfiguration wanted(const ServiceDescription &description, const WindowsConfiguration &present);
    DWORD load(SC_HANDLE service, const QString &serviceName);

    ServiceSettings settings() const;
    // Changes a service from `before` to this configuration. After an error a part of it may have been changed.
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
    quint32 unknownLevels = 0; // bits 1 << SERVICE_CONFIG_*; Wine's SCM knows only a few

private:
    ServiceManager::Failure applyEnvironment() const;
};

/*
    A value below the service's own key distinguishes the services that this library has installed from those of other programs.
    DeleteService() removes it with that key.
*/
ServiceManager::Failure writeInstalledBy(const ServiceManager::Address &service);
// AlreadyExists for a service of another program, which runs `binaryPathName`.
ServiceManager::Failure checkInstalledBy(const ServiceManager::Address &service, const QString &binaryPathName);

// The findings about a service with this configuration and this last status.
QTDAEMON_TEST_EXPORT QList<ServiceFinding> findingsOf(const WindowsConfiguration &configuration, const Status &status);

} // namespace QtDaemon
