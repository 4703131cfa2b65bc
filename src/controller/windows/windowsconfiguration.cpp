// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsconfiguration_p.h"

#include "controller/quoting_p.h"
#include "windowsconnection_p.h"

#include <QDir>
#include <QSettings>

namespace QtDaemon {

static QString canonicalAccount(const QString &account)
{
    if (account.isEmpty())
        return QStringLiteral("NT AUTHORITY\\LocalService");
    for (const auto &builtIn : {QStringLiteral("NT AUTHORITY\\LocalService"), QStringLiteral("NT AUTHORITY\\NetworkService"),
                                QStringLiteral("LocalSystem")}) {
        if (account.compare(builtIn, Qt::CaseInsensitive) == 0
            || account.compare(builtIn.section(u'\\', -1), Qt::CaseInsensitive) == 0)
            return builtIn;
    }
    return account;
}

// INFINITE for a number that is negative or too large.
static DWORD toDword(qint64 count)
{
    return count < 0 ? INFINITE : DWORD(qMin<qint64>(count, INFINITE));
}

WindowsConfiguration WindowsConfiguration::wanted(const ServiceDescription &description, const WindowsConfiguration &present)
{
    // Indexed by the enumerators of StartMode and SidType.
    const DWORD startTypes[]
        = {SERVICE_AUTO_START, SERVICE_AUTO_START, SERVICE_DEMAND_START, SERVICE_DISABLED, SERVICE_DEMAND_START};
    const DWORD sidTypes[] = {SERVICE_SID_TYPE_NONE, SERVICE_SID_TYPE_UNRESTRICTED, SERVICE_SID_TYPE_RESTRICTED};
    WindowsConfiguration wanted = present;
    wanted.binaryPathName = windowsCommandLine(QDir::toNativeSeparators(description.program), description.arguments);
    wanted.displayName = description.displayName.isEmpty() ? description.name : description.displayName;
    wanted.description = description.description;
    wanted.account = canonicalAccount(description.account);
    wanted.dependencies = description.dependencies;
    wanted.requiredPrivileges = description.requiredPrivileges;
    wanted.environment.clear();
    for (const auto &[variable, value] : description.environment.asKeyValueRange())
        wanted.environment.append(variable + u'=' + value);
    if (present.isLocal && !present.eventSource.isForeign)
        wanted.eventSource.messageFile = messageFileFor(description.program);
    wanted.startType = startTypes[int(description.startMode)];
    wanted.delayedAutoStart = description.startMode == ServiceDescription::StartMode::Delayed;
    wanted.sidType = sidTypes[int(description.sidType)];
    // 10 s is the default in every Windows that Qt 6 runs on. A value that was set cannot be unset.
    wanted.preshutdownTimeout
        = description.preShutdownTimeout.count() > 0 ? toDword(description.preShutdownTimeout.count()) : 10'000;
    wanted.failureActions.clear();
    for (const auto &delay : description.restartDelays)
        wanted.failureActions.push_back({SC_ACTION_RESTART, toDword(delay.count())});
    wanted.resetPeriod = toDword(description.resetAfter.count());
    wanted.failureActionsFlag = description.restartOnErrorExit;
    return wanted;
}

template <size_t count> static QLatin1String word(DWORD number, const char *const (&words)[count])
{
    return QLatin1String(number < count ? words[number] : "?");
}

static QString asText(const std::vector<SC_ACTION> &actions, DWORD resetPeriod)
{
    constexpr const char *types[] = {"none", "restart", "reboot", "command"};
    QStringList texts;
    for (const SC_ACTION &action : actions)
        texts.append(QStringLiteral("%1 after %2 ms").arg(word(action.Type, types)).arg(action.Delay));
    if (texts.isEmpty())
        return {};
    const QString reset
        = resetPeriod == INFINITE ? QStringLiteral("never reset") : QStringLiteral("reset after %1 s").arg(resetPeriod);
    return texts.join(QStringLiteral(", ")) + QStringLiteral("; ") + reset;
}

ServiceSettings WindowsConfiguration::settings() const
{
    constexpr const char *startTypes[] = {"BOOT_START", "SYSTEM_START", "AUTO_START", "DEMAND_START", "DISABLED"};
    constexpr const char *sidTypes[] = {"NONE", "UNRESTRICTED", "?", "RESTRICTED"};
    const auto yesNo = [](bool isSet) { return isSet ? QStringLiteral("yes") : QStringLiteral("no"); };
    ServiceSettings settings{
        {QStringLiteral("BinaryPathName"), binaryPathName},
        {QStringLiteral("DisplayName"), displayName},
        {QStringLiteral("ObjectName"), account},
        {QStringLiteral("StartType"), word(startType, startTypes)},
        {QStringLiteral("Dependencies"), dependencies.join(QStringLiteral(", "))},
    };
    const auto add = [&](DWORD level, const QString &setting, const QString &value) {
        if ((unknownLevels & 1U << level) == 0)
            settings.insert(setting, value);
    };
    add(SERVICE_CONFIG_DESCRIPTION, QStringLiteral("Description"), description);
    add(SERVICE_CONFIG_FAILURE_ACTIONS, QStringLiteral("FailureActions"), asText(failureActions, resetPeriod));
    add(SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, QStringLiteral("FailureActionsFlag"), yesNo(failureActionsFlag));
    add(SERVICE_CONFIG_DELAYED_AUTO_START_INFO, QStringLiteral("DelayedAutoStart"), yesNo(delayedAutoStart));
    add(SERVICE_CONFIG_SERVICE_SID_INFO, QStringLiteral("ServiceSidType"), word(sidType, sidTypes));
    add(SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO, QStringLiteral("RequiredPrivileges"),
        requiredPrivileges.join(QStringLiteral(", ")));
    add(SERVICE_CONFIG_PRESHUTDOWN_INFO, QStringLiteral("PreshutdownTimeout"), QStringLiteral("%1 ms").arg(preshutdownTimeout));
    if (isLocal && !eventSource.isForeign)
        settings.insert(QStringLiteral("EventMessageFile"), eventSource.messageFile);
    QStringList variables = environment; // one per line, so a line break in a value is replaced
    variables.replaceInStrings(QStringLiteral("\n"), QString(QChar()));
    variables.sort(); // a different order is not a change
    if (isLocal || !variables.isEmpty())
        settings.insert(QStringLiteral("Environment"), variables.join(u'\n'));
    return settings;
}

static QStringList fromMultiSz(const wchar_t *strings)
{
    QStringList list;
    for (; strings && *strings; strings += list.last().size() + 1)
        list.append(QString::fromWCharArray(strings));
    return list;
}

static QString toMultiSz(const QStringList &list)
{
    return list.join(QChar(u'\0')) + QChar(u'\0'); // followed by the null at the end of the QString
}

static QSettings registryKey(const QString &name)
{
    return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\") + name, QSettings::NativeFormat);
}

DWORD WindowsConfiguration::load(SC_HANDLE service, const QString &serviceName)
{
    name = serviceName;
    alignas(QUERY_SERVICE_CONFIGW) BYTE buffer[8192]; // the maximum size of an answer
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
                ServiceManager::tr("The environment of %1 is stored in the registry of its machine, which cannot be accessed "
                                   "from here. Install the service on that machine, or without an environment.")
                    .arg(name)};
    for (const QString &variable : environment) {
        if (variable.startsWith(u'=') || variable.contains(QChar(u'\0')))
            return {Error::InvalidParameter,
                    ServiceManager::tr(
                        "%1 cannot have an environment variable without a name, or with a null character: \"%2\". Remove it.")
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
    ServiceManager::Failure error;
    const auto change = [&](const QString &setting, DWORD level, auto info) {
        if (!error && from.value(setting) != to.value(setting) && !ChangeServiceConfig2W(service, level, &info))
            error.code = Error(GetLastError());
    };
    // The pointers in the SCM's structs are not const.
    const auto text = [](const QString &string) { return const_cast<wchar_t *>(wide(string)); };
    std::vector<SC_ACTION> actions = failureActions;
    actions.emplace_back(); // a null pointer would leave the actions as they are

    change(QStringLiteral("Description"), SERVICE_CONFIG_DESCRIPTION, SERVICE_DESCRIPTIONW{text(description)});
    change(QStringLiteral("FailureActions"), SERVICE_CONFIG_FAILURE_ACTIONS,
           SERVICE_FAILURE_ACTIONSW{resetPeriod, nullptr, nullptr, DWORD(failureActions.size()), actions.data()});
    change(QStringLiteral("FailureActionsFlag"), SERVICE_CONFIG_FAILURE_ACTIONS_FLAG,
           SERVICE_FAILURE_ACTIONS_FLAG{failureActionsFlag});
    change(QStringLiteral("ServiceSidType"), SERVICE_CONFIG_SERVICE_SID_INFO, SERVICE_SID_INFO{sidType});
    change(QStringLiteral("RequiredPrivileges"), SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO,
           SERVICE_REQUIRED_PRIVILEGES_INFOW{text(toMultiSz(requiredPrivileges))});
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
           SERVICE_DELAYED_AUTO_START_INFO{delayedAutoStart}); // only for a service that starts with the system

    // The account comes last, because the former password could not be restored.
    if (!error && (account != before.account || !password.isEmpty())
        && !ChangeServiceConfigW(service, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, nullptr, nullptr, nullptr,
                                 nullptr, wide(account), password.isEmpty() ? nullptr : wide(password), nullptr))
        error.code = Error(GetLastError());
    return error;
}

} // namespace QtDaemon
