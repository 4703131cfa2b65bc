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
    QString program() const; // quoted, for a command line

    // The lines that the test service has written to <directory>/<name>.
    QStringList log(const QString &name) const;
    bool createFile(const QString &name) const;

private:
    QTemporaryDir m_temporary{QDir::homePath() + QStringLiteral("/deployment-XXXXXX")}; // a program in %TEMP% cannot be installed
    QString m_programName;
    bool m_complete = true;
};

// StartService, retried after a temporary error.
BOOL WINAPI startPatiently(SC_HANDLE service, DWORD count, const wchar_t **arguments);

// A service that is controlled with the SCM's own functions; results are their error codes.
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
    DWORD exitCode() const; // of its process, waiting for its end; STILL_ACTIVE: it did not end within half a minute

private:
    QtDaemon::ServiceHandle m_manager;
    QtDaemon::ServiceHandle m_service;
    HANDLE m_process = nullptr;
};

// The mark by which the library recognizes the services that it has installed.
bool setInstalledBy(const QString &service, const QVariant &mark = QStringLiteral("QtDaemon"));
QVariant installedBy(const QString &service);

// An installed service, opened to query the SCM directly.
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
