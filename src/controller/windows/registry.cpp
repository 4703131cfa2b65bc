// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "peimports_p.h"
#include "windowsconfiguration_p.h"
#include "windowsconnection_p.h"

#include <QDir>
#include <QFileInfo>

namespace QtDaemon {

using Severity = ServiceFinding::Severity;
using Failure = ServiceManager::Failure;

constexpr wchar_t messageFileValue[] = L"EventMessageFile";
constexpr wchar_t markValue[] = L"InstalledBy";
constexpr QLatin1String mark("QtDaemon");
constexpr qsizetype maxPathLength = 32'767;

static LSTATUS readText(HKEY machine, const QString &key, const wchar_t *value, QString *text)
{
    QString buffer(maxPathLength, QChar());
    auto size = DWORD(size_t(maxPathLength) * sizeof(wchar_t));
    constexpr DWORD types = RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND;
    const LSTATUS error = RegGetValueW(machine, wide(key), value, types, nullptr, buffer.data(), &size);
    if (error == ERROR_SUCCESS)
        *text = buffer.left(buffer.indexOf(QChar()));
    return error;
}

static LSTATUS writeText(HKEY machine, const QString &key, const wchar_t *value, const QString &text)
{
    return RegSetKeyValueW(machine, wide(key), value, REG_SZ, text.utf16(), DWORD(size_t(text.size() + 1) * sizeof(wchar_t)));
}

static QString sourceKey(const QString &service)
{
    return QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\") + service;
}

RegisteredSource registeredSource(const QString &service)
{
    const QString path = sourceKey(service);
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, KEY_QUERY_VALUE, &key) != ERROR_SUCCESS)
        return {};
    RegCloseKey(key);
    QString messageFile;
    QString installedBy;
    readText(HKEY_LOCAL_MACHINE, path, messageFileValue, &messageFile);
    readText(HKEY_LOCAL_MACHINE, path, markValue, &installedBy);
    return {messageFile, installedBy != mark};
}

static LSTATUS writeSource(const QString &key, const QString &messageFile)
{
    const DWORD types = EVENTLOG_ERROR_TYPE | EVENTLOG_WARNING_TYPE | EVENTLOG_INFORMATION_TYPE;
    // The mark comes first, so that a half-written source is known to be this library's.
    LSTATUS error = writeText(HKEY_LOCAL_MACHINE, key, markValue, mark);
    if (error == ERROR_SUCCESS)
        error = RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), L"TypesSupported", REG_DWORD, &types, sizeof types);
    if (error == ERROR_SUCCESS)
        error = writeText(HKEY_LOCAL_MACHINE, key, messageFileValue, messageFile);
    return error;
}

Failure registerSource(const QString &service, const QString &messageFile)
{
    if (service.isEmpty()) // its key would be that of all sources
        return {Error::InvalidName};
    const QString key = sourceKey(service);
    const bool isRemoved = messageFile.isEmpty();
    const LSTATUS error = isRemoved ? RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(key)) : writeSource(key, messageFile);
    if (error == ERROR_SUCCESS || (isRemoved && error == ERROR_FILE_NOT_FOUND))
        return {};
    return {
        Error(error),
        ServiceManager::tr("The registry entry for the event source of %1 could not be changed: %2. Run this as administrator.")
            .arg(service, ServiceManager::systemText(Error(error)))};
}

// The DLL that contains this function; empty: it is linked into the program.
static QString ownLibrary()
{
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                       reinterpret_cast<const wchar_t *>(&ownLibrary), &module);
    if (module == GetModuleHandleW(nullptr))
        return {};
    QString path(maxPathLength, QChar());
    return path.left(qsizetype(GetModuleFileNameW(module, reinterpret_cast<wchar_t *>(path.data()), DWORD(maxPathLength))));
}

QString messageFileFor(const QString &program)
{
    const QDir here = QFileInfo(program).dir();
    const QString own = ownLibrary();
    const QStringList imported = importedLibraries(program).filter(QStringLiteral("QtDaemon"), Qt::CaseInsensitive);
    QStringList names = imported;
    if (!own.isEmpty())
        names += QFileInfo(own).fileName(); // one of the program's DLLs may need it
    for (const QString &name : std::as_const(names)) {
        if (QFileInfo(name).fileName() == name && here.exists(name))
            return QDir::toNativeSeparators(here.filePath(name));
    }
    return QDir::toNativeSeparators(own.isEmpty() || imported.isEmpty() ? program : own); // found through PATH
}

static bool hasMessages(const QString &file)
{
    const HMODULE module
        = LoadLibraryExW(wide(file), nullptr, LOAD_LIBRARY_AS_DATAFILE | LOAD_LIBRARY_AS_IMAGE_RESOURCE); // runs none of its code
    if (!module)
        return false;
    const bool hasTable = FindResourceW(module, MAKEINTRESOURCEW(1), MAKEINTRESOURCEW(11)) != nullptr; // RT_MESSAGETABLE
    FreeLibrary(module);
    return hasTable;
}

ServiceFinding findingOf(const RegisteredSource &source)
{
    const QString &file = source.messageFile;
    if (source.isForeign)
        return {Severity::Note,
                ServiceManager::tr("Its event source was registered by another program, with the texts of %1.").arg(file)};
    if (file.isEmpty())
        return {Severity::Note,
                ServiceManager::tr("Its event source is not registered: the Event Viewer adds to each event that its description "
                                   "cannot be found. Install the service again.")};
    if (!QFileInfo(file).isFile())
        return {Severity::Problem,
                ServiceManager::tr(
                    "The file %1, which contains the texts of its events, is missing. Put it back, or install the service again.")
                    .arg(file)};
    if (!hasMessages(file))
        return {
            Severity::Problem,
            ServiceManager::tr("The file %1 contains no texts of events. Build the program with qtdaemon_add_event_messages().")
                .arg(file)};
    return {Severity::Good, ServiceManager::tr("Its event source is registered.")};
}

static LSTATUS connectRegistry(const QString &host, HKEY *machine)
{
    const QString backslashes = QStringLiteral("\\\\");
    const QString unc = host.startsWith(backslashes) ? host : backslashes + host;
    return RegConnectRegistryW(host.isEmpty() ? nullptr : wide(unc), HKEY_LOCAL_MACHINE, machine);
}

static QString parametersOf(const QString &service)
{
    return QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\%1\\Parameters").arg(service);
}

Failure writeInstalledBy(const ServiceManager::Address &service)
{
    HKEY machine = nullptr;
    LSTATUS error = connectRegistry(service.host, &machine);
    if (error == ERROR_SUCCESS) {
        error = writeText(machine, parametersOf(service.name), markValue, mark);
        RegCloseKey(machine);
    }
    if (error == ERROR_SUCCESS)
        return {};
    return {Error(error),
            ServiceManager::tr("%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: "
                               "%2. Run this as administrator; on another machine, the service Remote Registry must be running.")
                .arg(service.name, ServiceManager::systemText(Error(error)))};
}

Failure checkInstalledBy(const ServiceManager::Address &service, const QString &binaryPathName)
{
    HKEY machine = nullptr;
    QString installedBy;
    LSTATUS error = connectRegistry(service.host, &machine);
    const bool isConnected = error == ERROR_SUCCESS;
    if (isConnected) {
        error = readText(machine, parametersOf(service.name), markValue, &installedBy);
        RegCloseKey(machine);
    }
    if (installedBy == mark)
        return {};
    if (error == ERROR_SUCCESS || error == ERROR_UNSUPPORTED_TYPE || (isConnected && error == ERROR_FILE_NOT_FOUND))
        return {Error::AlreadyExists,
                ServiceManager::tr("A service named %1 exists that QtDaemon did not install, or did not finish installing: it "
                                   "runs %2. Remove it the way it was installed or with \"sc delete\", or choose another name.")
                    .arg(service.name, binaryPathName)};
    return {Error(error),
            ServiceManager::tr("The registry could not be read to find out whether QtDaemon installed %1: %2. Run this as "
                               "administrator; on another machine, the service Remote Registry must be running.")
                .arg(service.name, ServiceManager::systemText(Error(error)))};
}

} // namespace QtDaemon
