// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsconfiguration_p.h"

#include "windowsmanager_p.h"

#include <QSettings>

namespace QtDaemon {

static QStringList fromMultiSz(const wchar_t *strings)
{
    QStringList list;
    for (; strings && *strings; strings += list.last().size() + 1)
        list.append(QString::fromWCharArray(strings));
    return list;
}

static QString toMultiSz(const QStringList &list)
{
    return list.join(QChar(u'\0')) + QChar(u'\0'); // and the one at the end of each QString
}

static QSettings registryKey(const QString &name)
{
    return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\") + name, QSettings::NativeFormat);
}

DWORD WindowsConfiguration::load(SC_HANDLE service, const QString &serviceName)
{
    name = serviceName;
    alignas(QUERY_SERVICE_CONFIGW) BYTE buffer[8192]; // the most that an answer takes
    DWORD size = 0;
    auto *query = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(buffer);
    if (!QueryServiceConfigW(service, query, sizeof buffer, &size))
        return GetLastError();
    binaryPathName = QString::fromWCharArray(query->lpBinaryPathName);
    displayName = QString::fromWCharArray(query->lpDisplayName);
    account = canonicalAccount(QString::fromWCharArray(query->lpServiceStartName));
    dependencies = fromMultiSz(query->lpDependencies);
    startType = query->dwStartType;

    const auto has = [&](DWORD level) {
        if (QueryServiceConfig2W(service, level, buffer, sizeof buffer, &size))
            return true;
        unknownLevels |= 1U << level;
        return false;
    };
    if (has(SERVICE_CONFIG_DESCRIPTION))
        description = QString::fromWCharArray(reinterpret_cast<SERVICE_DESCRIPTIONW *>(buffer)->lpDescription);
    if (has(SERVICE_CONFIG_FAILURE_ACTIONS)) {
        const auto *actions = reinterpret_cast<SERVICE_FAILURE_ACTIONSW *>(buffer);
        resetPeriod = actions->dwResetPeriod;
        failureActions.assign(actions->lpsaActions, actions->lpsaActions + actions->cActions);
    }
    if (has(SERVICE_CONFIG_DELAYED_AUTO_START_INFO))
        delayedAutoStart = reinterpret_cast<SERVICE_DELAYED_AUTO_START_INFO *>(buffer)->fDelayedAutostart;
    if (has(SERVICE_CONFIG_FAILURE_ACTIONS_FLAG))
        failureActionsFlag = reinterpret_cast<SERVICE_FAILURE_ACTIONS_FLAG *>(buffer)->fFailureActionsOnNonCrashFailures;
    if (has(SERVICE_CONFIG_SERVICE_SID_INFO))
        sidType = reinterpret_cast<SERVICE_SID_INFO *>(buffer)->dwServiceSidType;
    if (has(SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO))
        requiredPrivileges = fromMultiSz(reinterpret_cast<SERVICE_REQUIRED_PRIVILEGES_INFOW *>(buffer)->pmszRequiredPrivileges);
    if (has(SERVICE_CONFIG_PRESHUTDOWN_INFO))
        preshutdownTimeout = reinterpret_cast<SERVICE_PRESHUTDOWN_INFO *>(buffer)->dwPreshutdownTimeout;
    if (isLocal)
        environment = registryKey(serviceName).value(QStringLiteral("Environment")).toStringList();
    return NO_ERROR;
}

ServiceManager::Failure WindowsConfiguration::applyEnvironment() const
{
    if (!isLocal)
        return {Error::NotSupported,
                ServiceManager::tr(
                    "The environment of %1 is kept in the registry of its machine, which is not reached from here. Install it "
                    "on that machine, or without an environment.")
                    .arg(name)};
    for (const QString &variable : environment) {
        if (variable.startsWith(u'=') || variable.contains(QChar(u'\0')))
            return {Error::InvalidParameter,
                    ServiceManager::tr(
                        "%1 cannot have an environment variable without a name, or with a null character: \"%2\". Leave it out.")
                        .arg(name, variable.section(u'=', 0, 0))};
    }
    QSettings key = registryKey(name);
    if (environment.isEmpty())
        key.remove(QStringLiteral("Environment"));
    else
        key.setValue(QStringLiteral("Environment"), environment);
    key.sync();
    return {key.status() == QSettings::NoError ? Error::NoError : Error::AccessDenied};
}

ServiceManager::Failure WindowsConfiguration::apply(SC_HANDLE service, const WindowsConfiguration &before,
                                                    const QString &password) const
{
    const ServiceSettings from = before.settings();
    const ServiceSettings to = settings();
    WindowsConfiguration copy = *this; // the SCM's structs have pointers that are not const
    ServiceManager::Failure error;
    const auto change = [&](const QString &setting, DWORD level, auto info) {
        if (!error && from.value(setting) != to.value(setting) && !ChangeServiceConfig2W(service, level, &info))
            error.code = Error(GetLastError());
    };
    const auto text = [](QString &string) { return reinterpret_cast<wchar_t *>(string.data()); };
    QString privileges = toMultiSz(requiredPrivileges);
    SC_ACTION none{}; // a null pointer would leave the actions as they are
    SC_ACTION *actions = copy.failureActions.empty() ? &none : copy.failureActions.data();

    change(QStringLiteral("Description"), SERVICE_CONFIG_DESCRIPTION, SERVICE_DESCRIPTIONW{text(copy.description)});
    change(QStringLiteral("FailureActions"), SERVICE_CONFIG_FAILURE_ACTIONS,
           SERVICE_FAILURE_ACTIONSW{resetPeriod, nullptr, nullptr, DWORD(failureActions.size()), actions});
    change(QStringLiteral("FailureActionsFlag"), SERVICE_CONFIG_FAILURE_ACTIONS_FLAG,
           SERVICE_FAILURE_ACTIONS_FLAG{failureActionsFlag});
    change(QStringLiteral("ServiceSidType"), SERVICE_CONFIG_SERVICE_SID_INFO, SERVICE_SID_INFO{sidType});
    change(QStringLiteral("RequiredPrivileges"), SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO,
           SERVICE_REQUIRED_PRIVILEGES_INFOW{text(privileges)});
    change(QStringLiteral("PreshutdownTimeout"), SERVICE_CONFIG_PRESHUTDOWN_INFO, SERVICE_PRESHUTDOWN_INFO{preshutdownTimeout});
    if (!error && eventSource.messageFile != before.eventSource.messageFile)
        error = registerSource(name, eventSource.messageFile);
    if (!error && environment != before.environment)
        error = applyEnvironment();

    if (!error
        && !ChangeServiceConfigW(service, SERVICE_NO_CHANGE, startType, SERVICE_NO_CHANGE, wide(binaryPathName), nullptr, nullptr,
                                 wide(toMultiSz(dependencies)), nullptr, nullptr, wide(displayName)))
        error.code = Error(GetLastError());
    change(QStringLiteral("DelayedAutoStart"), SERVICE_CONFIG_DELAYED_AUTO_START_INFO,
           SERVICE_DELAYED_AUTO_START_INFO{delayedAutoStart}); // of a service that starts with the system alone

    // The account comes last: the password that it had could not be given back.
    if (!error && (account != before.account || !password.isEmpty())
        && !ChangeServiceConfigW(service, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, nullptr, nullptr, nullptr,
                                 nullptr, wide(account), password.isEmpty() ? nullptr : wide(password), nullptr))
        error.code = Error(GetLastError());
    return error;
}

} // namespace QtDaemon
