// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventsource_p.h"

#include "peimports_p.h"
#include "windowsconnection_p.h"

#include <QDir>
#include <QFileInfo>

namespace QtDaemon {

using Severity = ServiceFinding::Severity;

constexpr wchar_t messageFileValue[] = L"EventMessageFile";
constexpr wchar_t markValue[] = L"InstalledBy";
constexpr QLatin1String mark("QtDaemon");
constexpr qsizetype longestPath = 32'767;

static QString keyOf(const QString &service)
{
    return QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\") + service;
}

static QString readText(const QString &key, const wchar_t *value)
{
    QString text(longestPath, QChar());
    auto size = DWORD(size_t(longestPath) * sizeof(wchar_t));
    constexpr DWORD types = RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, wide(key), value, types, nullptr, text.data(), &size) != ERROR_SUCCESS)
        return {};
    return text.left(text.indexOf(QChar()));
}

RegisteredSource registeredSource(const QString &service)
{
    const QString path = keyOf(service);
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, KEY_QUERY_VALUE, &key) != ERROR_SUCCESS)
        return {};
    RegCloseKey(key);
    return {readText(path, messageFileValue), readText(path, markValue) != mark};
}

static LSTATUS writeText(const QString &key, const wchar_t *value, const QString &text)
{
    return RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), value, REG_SZ, text.utf16(),
                           DWORD(size_t(text.size() + 1) * sizeof(wchar_t)));
}

static LSTATUS removeKey(const QString &key)
{
    const LSTATUS error = RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(key));
    return error == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : error;
}

static LSTATUS writeKey(const QString &key, const QString &messageFile)
{
    const DWORD types = EVENTLOG_ERROR_TYPE | EVENTLOG_WARNING_TYPE | EVENTLOG_INFORMATION_TYPE;
    LSTATUS error = writeText(key, markValue, mark); // first: what is half done is known for this library's
    if (error == ERROR_SUCCESS)
        error = RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), L"TypesSupported", REG_DWORD, &types, sizeof types);
    if (error == ERROR_SUCCESS)
        error = writeText(key, messageFileValue, messageFile);
    return error;
}

ServiceManager::Failure registerSource(const QString &service, const QString &messageFile)
{
    if (service.isEmpty()) // its key is that of all sources
        return {Error::InvalidName};
    const QString key = keyOf(service);
    const LSTATUS error = messageFile.isEmpty() ? removeKey(key) : writeKey(key, messageFile);
    if (error == ERROR_SUCCESS)
        return {};
    return {Error(error),
            ServiceManager::tr("The registry does not take the source of the events of %1: %2. Do it as administrator.")
                .arg(service, ServiceManager::systemText(Error(error)))};
}

// The DLL that this function is in; empty: it is part of the program.
static QString ownLibrary()
{
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                       reinterpret_cast<const wchar_t *>(&ownLibrary), &module);
    if (module == GetModuleHandleW(nullptr))
        return {};
    QString path(longestPath, QChar());
    return path.left(qsizetype(GetModuleFileNameW(module, reinterpret_cast<wchar_t *>(path.data()), DWORD(longestPath))));
}

QString messageFileFor(const QString &program)
{
    const QDir here = QFileInfo(program).dir();
    const QString own = ownLibrary();
    const QStringList imported = importedLibraries(program).filter(QStringLiteral("QtDaemon"), Qt::CaseInsensitive);
    QStringList names = imported;
    if (!own.isEmpty())
        names += QFileInfo(own).fileName(); // a DLL of the program's may need it
    for (const QString &name : std::as_const(names)) {
        if (QFileInfo(name).fileName() == name && here.exists(name))
            return QDir::toNativeSeparators(here.filePath(name));
    }
    return QDir::toNativeSeparators(own.isEmpty() || imported.isEmpty() ? program : own); // by PATH
}

static bool hasMessages(const QString &file)
{
    const HMODULE module
        = LoadLibraryExW(wide(file), nullptr, LOAD_LIBRARY_AS_DATAFILE | LOAD_LIBRARY_AS_IMAGE_RESOURCE); // runs nothing of it
    if (!module)
        return false;
    const bool has = FindResourceW(module, MAKEINTRESOURCEW(1), MAKEINTRESOURCEW(11)) != nullptr; // RT_MESSAGETABLE
    FreeLibrary(module);
    return has;
}

ServiceFinding findingOf(const RegisteredSource &source)
{
    const QString &file = source.messageFile;
    if (source.isForeign)
        return {Severity::Note,
                ServiceManager::tr("Another program has registered the source of its events, with the texts of %1.").arg(file)};
    if (file.isEmpty())
        return {Severity::Note,
                ServiceManager::tr("The source of its events is not registered: the Event Viewer adds to each that its "
                                   "description cannot be found. Install the service again.")};
    if (!QFileInfo(file).isFile())
        return {Severity::Problem,
                ServiceManager::tr("The file %1, which has the texts of its events, is missing. Put it back there, or install "
                                   "the service again.")
                    .arg(file)};
    if (!hasMessages(file))
        return {Severity::Problem,
                ServiceManager::tr("The file %1 has no texts of events. Build the program with qtdaemon_add_event_messages().")
                    .arg(file)};
    return {Severity::Good, ServiceManager::tr("The source of its events is registered.")};
}

} // namespace QtDaemon
