// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmservice.h"

#include "../auto/files.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QThread>

#include <psapi.h>

#include <vector>

using namespace QtDaemon;

// The DLLs beside this test, and those it has loaded that are not part of Windows.
static QStringList libraries()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList paths;
    for (const QString &name : here.entryList({QStringLiteral("*.dll")}))
        paths.append(here.filePath(name));

    wchar_t windows[MAX_PATH];
    GetWindowsDirectoryW(windows, MAX_PATH);
    const QString ours = QDir::fromNativeSeparators(QString::fromWCharArray(windows)) + u'/';

    HMODULE modules[512];
    DWORD bytes = 0;
    EnumProcessModules(GetCurrentProcess(), modules, sizeof modules, &bytes);
    for (DWORD i = 0; i < bytes / sizeof(HMODULE); ++i) {
        wchar_t path[MAX_PATH];
        GetModuleFileNameW(modules[i], path, MAX_PATH);
        const QString library = QDir::fromNativeSeparators(QString::fromWCharArray(path));
        if (library.endsWith(QLatin1String(".dll"), Qt::CaseInsensitive) && !library.startsWith(ours, Qt::CaseInsensitive)
            && !paths.contains(library))
            paths.append(library);
    }
    return paths;
}

Deployment::Deployment(const QString &programName)
    : m_programName(programName)
{
    QDir().mkpath(directory());
    for (const QString &library : libraries())
        m_complete &= QFile::copy(library, directory() + QFileInfo(library).fileName());
    const QString program = QCoreApplication::applicationDirPath() + u'/' + programName;
    m_complete &= QFile::copy(program, directory() + programName);
}

QString Deployment::directory() const
{
    return m_temporary.path() + QStringLiteral("/Dienste für Spaß und 試験/");
}

QString Deployment::program() const
{
    return u'"' + QDir::toNativeSeparators(directory() + m_programName) + u'"';
}

QStringList Deployment::log(const QString &name) const
{
    QStringList lines = QString::fromUtf8(readFile(directory() + name)).split(u'\n');
    lines.removeLast(); // only complete lines count
    return lines;
}

bool Deployment::createFile(const QString &name) const
{
    return QFile(directory() + name).open(QIODevice::WriteOnly);
}

ScmService::ScmService(const QString &name, const QString &commandLine)
    : m_manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS))
{
    // A former service of that name goes when the SCM has noticed that its process and the test have closed their handles.
    for (QDeadlineTimer deadline(60'000); !deadline.hasExpired(); QThread::msleep(50)) {
        m_service.reset(CreateServiceW(m_manager.get(), wide(name), nullptr, SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS,
                                       SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, wide(commandLine), nullptr, nullptr, nullptr,
                                       nullptr, nullptr));
        if (m_service || GetLastError() != ERROR_SERVICE_MARKED_FOR_DELETE)
            break;
    }
}

ScmService::~ScmService()
{
    if (const DWORD id = status().dwProcessId; id != 0) { // something other than start() may have started it
        CloseHandle(m_process);
        m_process = OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, id);
    }
    if (m_process) {
        TerminateProcess(m_process, 1);
        WaitForSingleObject(m_process, INFINITE);
        CloseHandle(m_process);
    }
    DeleteService(m_service.get());
}

// The database is locked while the system boots; and Wine returns 1359 when a process that it began did not come up, which can
// happen once on a busy machine.
BOOL WINAPI startPatiently(SC_HANDLE service, DWORD count, const wchar_t **arguments)
{
    int retries = 1;
    for (QDeadlineTimer deadline(60'000); !StartServiceW(service, count, arguments); QThread::msleep(50)) {
        const DWORD error = GetLastError();
        const bool again = error == ERROR_SERVICE_DATABASE_LOCKED || (error == ERROR_INTERNAL_ERROR && retries-- > 0);
        if (!again || deadline.hasExpired()) {
            SetLastError(error);
            return FALSE;
        }
        if (error == ERROR_INTERNAL_ERROR)
            qWarning("Wine's 1359, once more");
    }
    return TRUE;
}

bool ScmService::disable() const
{
    return ChangeServiceConfigW(m_service.get(), SERVICE_NO_CHANGE, SERVICE_DISABLED, SERVICE_NO_CHANGE, nullptr, nullptr,
                                nullptr, nullptr, nullptr, nullptr, nullptr);
}

DWORD ScmService::start(const QStringList &arguments)
{
    std::vector<const wchar_t *> strings;
    for (const QString &argument : arguments)
        strings.push_back(wide(argument));
    if (!startPatiently(m_service.get(), DWORD(strings.size()), strings.data()))
        return GetLastError();
    if (!m_process)
        m_process = OpenProcess(SYNCHRONIZE | PROCESS_QUERY_INFORMATION | PROCESS_TERMINATE, FALSE, status().dwProcessId);
    return NO_ERROR;
}

DWORD ScmService::control(DWORD code) const
{
    SERVICE_STATUS ignored;
    return ControlService(m_service.get(), code, &ignored) ? NO_ERROR : GetLastError();
}

SERVICE_STATUS_PROCESS ScmService::status() const
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    QueryServiceStatusEx(m_service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status), sizeof status, &needed);
    return status;
}

DWORD ScmService::exitCode() const
{
    DWORD code = STILL_ACTIVE;
    WaitForSingleObject(m_process, 30'000);
    GetExitCodeProcess(m_process, &code);
    return code;
}

static QString parametersKey(const QString &service)
{
    return QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\%1\\Parameters").arg(service);
}

bool setInstalledBy(const QString &service, const QVariant &mark)
{
    QSettings key(parametersKey(service), QSettings::NativeFormat);
    key.setValue(QStringLiteral("InstalledBy"), mark);
    key.sync();
    return key.status() == QSettings::NoError;
}

QVariant installedBy(const QString &service)
{
    return QSettings(parametersKey(service), QSettings::NativeFormat).value(QStringLiteral("InstalledBy"));
}

RawService::RawService(const QString &name, DWORD access)
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    m_service.reset(OpenServiceW(manager.get(), wide(name), access));
}

const QUERY_SERVICE_CONFIGW *RawService::config() const
{
    DWORD needed = 0;
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(m_config.data());
    QueryServiceConfigW(m_service.get(), config, DWORD(m_config.size()), &needed);
    return config;
}

const void *RawService::query2(DWORD level) const
{
    DWORD needed = 0;
    QueryServiceConfig2W(m_service.get(), level, reinterpret_cast<BYTE *>(m_config2.data()), DWORD(m_config2.size()), &needed);
    return m_config2.constData();
}
