// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windowsconfiguration_p.h"

#include "controller/quoting_p.h"

#include <QDir>

#include <iterator>

namespace QtDaemon {

// From a ServiceDescription, and into what people read.

QString WindowsConfiguration::canonicalAccount(const QString &account)
{
    if (account.isEmpty())
        return QStringLiteral("NT AUTHORITY\\LocalService");
    for (const char *builtIn : {"LocalService", "NetworkService"}) {
        const QString full = QStringLiteral("NT AUTHORITY\\") + QLatin1String(builtIn);
        if (account.compare(QLatin1String(builtIn), Qt::CaseInsensitive) == 0 || account.compare(full, Qt::CaseInsensitive) == 0)
            return full;
    }
    const QString system = QStringLiteral("LocalSystem");
    return account.compare(system, Qt::CaseInsensitive) == 0 ? system : account;
}

// INFINITE for what is more than it holds, or negative.
static DWORD toDword(qint64 count)
{
    return count < 0 ? INFINITE : DWORD(qMin<qint64>(count, INFINITE));
}

static DWORD startTypeFor(ServiceDescription::StartMode mode)
{
    switch (mode) {
    case ServiceDescription::StartMode::Automatic:
    case ServiceDescription::StartMode::Delayed:
        return SERVICE_AUTO_START;
    case ServiceDescription::StartMode::Disabled:
        return SERVICE_DISABLED;
    case ServiceDescription::StartMode::OnDemand:
    case ServiceDescription::StartMode::OnSocket:
        break;
    }
    return SERVICE_DEMAND_START;
}

WindowsConfiguration WindowsConfiguration::wanted(const ServiceDescription &description, const WindowsConfiguration &present)
{
    WindowsConfiguration wanted;
    wanted.isLocal = present.isLocal;
    wanted.unknownLevels = present.unknownLevels;
    wanted.name = present.name;
    wanted.binaryPathName = windowsCommandLine(QDir::toNativeSeparators(description.program), description.arguments);
    wanted.displayName = description.displayName.isEmpty() ? description.name : description.displayName;
    wanted.description = description.description;
    wanted.account = canonicalAccount(description.account);
    wanted.dependencies = description.dependencies;
    wanted.requiredPrivileges = description.requiredPrivileges;
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it)
        wanted.environment.append(it.key() + u'=' + it.value());
    wanted.eventSource = present.eventSource;
    if (present.isLocal && !present.eventSource.isForeign)
        wanted.eventSource.messageFile = messageFileFor(description.program);
    wanted.startType = startTypeFor(description.startMode);
    wanted.delayedAutoStart = description.startMode == ServiceDescription::StartMode::Delayed;
    const DWORD sidTypes[] = {SERVICE_SID_TYPE_NONE, SERVICE_SID_TYPE_UNRESTRICTED, SERVICE_SID_TYPE_RESTRICTED};
    wanted.sidType = sidTypes[int(description.sidType)];
    // The default of every Windows that Qt 6 runs on. There is no way back to "none given".
    wanted.preshutdownTimeout
        = description.preShutdownTimeout.count() > 0 ? toDword(description.preShutdownTimeout.count()) : 10'000;
    for (const auto &delay : description.restartDelays)
        wanted.failureActions.push_back({SC_ACTION_RESTART, toDword(delay.count())});
    wanted.resetPeriod = toDword(description.resetAfter.count());
    wanted.failureActionsFlag = description.restartOnErrorExit;
    return wanted;
}

static QString asText(const std::vector<SC_ACTION> &actions, DWORD resetPeriod)
{
    const char *const words[] = {"none", "restart", "reboot", "command"};
    QStringList texts;
    for (const SC_ACTION &action : actions)
        texts.append(QStringLiteral("%1 after %2 ms")
                         .arg(QLatin1String(action.Type < std::size(words) ? words[action.Type] : "?"))
                         .arg(action.Delay));
    if (texts.isEmpty())
        return {};
    const QString reset
        = resetPeriod == INFINITE ? QStringLiteral("never reset") : QStringLiteral("reset after %1 s").arg(resetPeriod);
    return texts.join(QStringLiteral(", ")) + QStringLiteral("; ") + reset;
}

ServiceSettings WindowsConfiguration::settings() const
{
    const char *const startTypes[] = {"BOOT_START", "SYSTEM_START", "AUTO_START", "DEMAND_START", "DISABLED"};
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    const auto sid = [this] {
        return sidType == SERVICE_SID_TYPE_RESTRICTED ? QStringLiteral("RESTRICTED")
            : sidType == SERVICE_SID_TYPE_NONE        ? QStringLiteral("NONE")
                                                      : QStringLiteral("UNRESTRICTED");
    };
    ServiceSettings settings{
        {QStringLiteral("BinaryPathName"), binaryPathName},
        {QStringLiteral("DisplayName"), displayName},
        {QStringLiteral("ObjectName"), account},
        {QStringLiteral("StartType"), QLatin1String(startType < std::size(startTypes) ? startTypes[startType] : "?")},
        {QStringLiteral("Dependencies"), dependencies.join(QStringLiteral(", "))},
    };
    const auto add = [&](DWORD level, const QString &setting, const QString &value) {
        if ((unknownLevels & 1U << level) == 0)
            settings.insert(setting, value);
    };
    add(SERVICE_CONFIG_DESCRIPTION, QStringLiteral("Description"), description);
    add(SERVICE_CONFIG_FAILURE_ACTIONS, QStringLiteral("FailureActions"), asText(failureActions, resetPeriod));
    add(SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, QStringLiteral("FailureActionsFlag"), yes(failureActionsFlag));
    add(SERVICE_CONFIG_DELAYED_AUTO_START_INFO, QStringLiteral("DelayedAutoStart"), yes(delayedAutoStart));
    add(SERVICE_CONFIG_SERVICE_SID_INFO, QStringLiteral("ServiceSidType"), sid());
    add(SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO, QStringLiteral("RequiredPrivileges"),
        requiredPrivileges.join(QStringLiteral(", ")));
    add(SERVICE_CONFIG_PRESHUTDOWN_INFO, QStringLiteral("PreshutdownTimeout"), QStringLiteral("%1 ms").arg(preshutdownTimeout));
    if (isLocal && !eventSource.isForeign)
        settings.insert(QStringLiteral("EventMessageFile"), eventSource.messageFile);
    QStringList variables = environment; // a line each: a line break in a value would begin the next one
    variables.replaceInStrings(QStringLiteral("\n"), QString(QChar()));
    variables.sort(); // another order is no change
    if (isLocal || !variables.isEmpty())
        settings.insert(QStringLiteral("Environment"), variables.join(u'\n'));
    return settings;
}

} // namespace QtDaemon
