// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/windows/windowsconnection_p.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <qt_windows.h>

// A folder with one of the test's service programs and the DLLs it needs; its path has spaces and is not ASCII.
class Deployment
{
public:
    explicit Deployment(const QString &programName);

    bool isComplete() const { return m_complete; } // every file was copied
    QString directory() const;
    QString program() const; // "" around it, for a command line

    // What the test service wrote to <directory>/<name>; empty before it has.
    QStringList log(const QString &name) const;
    bool createFile(const QString &name) const;

private:
    QTemporaryDir m_temporary{QDir::homePath() + QStringLiteral("/deployment-XXXXXX")}; // those in %TEMP% are not installed
    QString m_programName;
    bool m_complete = true;
};

// StartService, again after an error that passes.
BOOL WINAPI startPatiently(SC_HANDLE service, DWORD count, const wchar_t **arguments);

// A service of the service control manager, by the SCM's own functions; their errors are the answers.
class ScmService
{
public:
    ScmService(const QString &name, const QString &commandLine);
    ~ScmService(); // ends its process and deletes it

    bool isInstalled() const { return m_service != nullptr; }
    bool disable() const;
    DWORD start(const QStringList &arguments = {});
    DWORD control(DWORD code) const;
    SERVICE_STATUS_PROCESS status() const;
    DWORD state() const { return status().dwCurrentState; }
    DWORD exitCode() const; // of its process, when that has ended; STILL_ACTIVE: not within half a minute

private:
    QtDaemon::ServiceHandle m_manager;
    QtDaemon::ServiceHandle m_service;
    HANDLE m_process = nullptr;
};

// The mark by which the library knows the services that it has installed.
bool setInstalledBy(const QString &service, const QVariant &mark = QStringLiteral("QtDaemon"));
QVariant installedBy(const QString &service);

// An installed service, opened for what the SCM itself knows of it.
class RawService
{
public:
    RawService(const QString &name, DWORD access);

    SC_HANDLE handle() const { return m_service.get(); }
    const QUERY_SERVICE_CONFIGW *config() const;
    template <typename Info> const Info *config2(DWORD level) const { return static_cast<const Info *>(query2(level)); }

private:
    const void *query2(DWORD level) const;

    QtDaemon::ServiceHandle m_service;
    mutable QByteArray m_config{8192, '\0'};
    mutable QByteArray m_config2{8192, '\0'};
};
