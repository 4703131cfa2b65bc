// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsmanager_p.h"

#include <cwchar>
#include <iterator>

namespace QtDaemon {

/*
    A value below the service's own key in the registry distinguishes the services that this library has installed from those of
    other programs. DeleteService() removes it with that key.
*/

constexpr wchar_t valueName[] = L"InstalledBy";
constexpr wchar_t ours[] = L"QtDaemon";

namespace {
struct CloseKey
{
    using pointer = HKEY;
    void operator()(HKEY key) const { RegCloseKey(key); }
};
} // namespace
using RegistryKey = std::unique_ptr<HKEY, CloseKey>;

static quint32 connectRegistry(const QString &host, RegistryKey *machine)
{
    const QString backslashes = QStringLiteral("\\\\");
    const QString unc = host.startsWith(backslashes) ? host : backslashes + host;
    HKEY key = nullptr;
    const auto error = quint32(RegConnectRegistryW(host.isEmpty() ? nullptr : wide(unc), HKEY_LOCAL_MACHINE, &key));
    machine->reset(key);
    return error;
}

static QString parametersOf(const QString &service)
{
    return QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\%1\\Parameters").arg(service);
}

WindowsManager::Failure WindowsManager::writeInstalledBy() const
{
    RegistryKey machine;
    quint32 error = connectRegistry(m_address.host, &machine);
    if (error == ERROR_SUCCESS)
        error = quint32(RegSetKeyValueW(machine.get(), wide(parametersOf(m_address.name)), valueName, REG_SZ, ours, sizeof ours));
    if (error == ERROR_SUCCESS)
        return {};
    return {Error(error),
            ServiceManager::tr("%1 was not installed, as the registry does not take the mark that it is QtDaemon's: %2. Do it as "
                               "administrator; on another machine the service Remote Registry has to run.")
                .arg(m_address.name, ServiceManager::systemText(Error(error)))};
}

WindowsManager::Failure WindowsManager::checkInstalledBy(const QString &binaryPathName) const
{
    RegistryKey machine;
    wchar_t value[std::size(ours)]{};
    DWORD size = sizeof value;
    quint32 error = connectRegistry(m_address.host, &machine);
    const bool isConnected = error == ERROR_SUCCESS;
    if (isConnected)
        error = quint32(
            RegGetValueW(machine.get(), wide(parametersOf(m_address.name)), valueName, RRF_RT_REG_SZ, nullptr, value, &size));
    if (error == ERROR_SUCCESS && std::wcscmp(value, ours) == 0)
        return {};
    const bool isOther = error == ERROR_SUCCESS || error == ERROR_MORE_DATA || error == ERROR_UNSUPPORTED_TYPE;
    if (isOther || (isConnected && error == ERROR_FILE_NOT_FOUND))
        return {
            Error::AlreadyExists,
            ServiceManager::tr("There is a service %1 that QtDaemon has not installed, or not to the end: it runs %2. Remove it "
                               "the way it came, or with \"sc delete\", or take another name.")
                .arg(m_address.name, binaryPathName)};
    return {Error(error),
            ServiceManager::tr("Whether QtDaemon has installed %1 cannot be read from the registry: %2. Do it as administrator; "
                               "on another machine the service Remote Registry has to run.")
                .arg(m_address.name, ServiceManager::systemText(Error(error)))};
}

} // namespace QtDaemon
