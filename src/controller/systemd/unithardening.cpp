// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/quoting_p.h"
#include "unittext_p.h"

#include <algorithm>
#include <iterator>

namespace QtDaemon {

// The rights that a hardened service goes without; see systemd.exec(5). systemd 252 knows all of these settings.

constexpr QLatin1String commonSettings(R"(
UMask=0077
NoNewPrivileges=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM
)");

// Rights that only the system manager can take away.
constexpr QLatin1String systemSettings(R"(
CapabilityBoundingSet=
PrivateDevices=yes
PrivateIPC=yes
PrivateMounts=yes
PrivateTmp=yes
PrivateUsers=yes
DevicePolicy=closed
ProtectSystem=strict
ProtectHome=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
RemoveIPC=yes
)");

/*
    What a user's manager can protect by a user namespace. If the kernel does not permit one, systemd 254 and newer start the
    service without it, but not if a setting takes capabilities away, such as PrivateDevices=; older ones do not start it at all.
    /tmp and IPC stay shared, because the user's other programs reach the service there (QLocalServer, QSharedMemory), and it may
    write wherever its user may.
*/
constexpr QLatin1String userSettings(R"(
PrivateMounts=yes
ProtectSystem=full
ProtectControlGroups=yes
ProtectKernelTunables=yes
)");

Sandbox UnitText::sandbox() const
{
    if (!description.hardened || isUser)
        return {};
    const QStringList used = QStringList{description.program, description.workingDirectory} + description.writablePaths;
    const QStringList bindable = QStringList{description.program} + description.writablePaths;
    Sandbox result{std::none_of(used.begin(), used.end(), isInHome), true};
    std::copy_if(bindable.begin(), bindable.end(), std::back_inserter(result.bound), isTemporary);
    return result;
}

QStringList UnitText::hardening() const
{
    QString rights = commonSettings;
    if (!isUser)
        rights += systemSettings;
    else if (version >= SystemdVersion::optionalUserNamespace)
        rights += userSettings;
    QStringList result = rights.split(u'\n', Qt::SkipEmptyParts);
    result << setting("RestrictAddressFamilies",
                      description.network ? QStringLiteral("AF_UNIX AF_INET AF_INET6 AF_NETLINK") : QStringLiteral("AF_UNIX"));
    if (!isUser && !description.network)
        result << QStringLiteral("PrivateNetwork=yes") << QStringLiteral("IPAddressDeny=any");
    if (isUser)
        return result;

    if (!sandbox().hidesHome)
        result.replaceInStrings(QStringLiteral("ProtectHome=yes"), QStringLiteral("ProtectHome=read-only"));
    if (isTemporary(description.program))
        result << setting("BindReadOnlyPaths", systemdWord(description.program));
    for (const QString &path : description.writablePaths)
        result << setting(isTemporary(path) ? "BindPaths" : "ReadWritePaths", systemdWord(path));
    return result;
}

void UnitText::addCapabilities(QStringList *result) const
{
    // Settings that would take a capability away again, and the system calls that it needs if @system-service lacks them.
    struct Needs
    {
        const char *capability, *without, *calls;
    };
    constexpr Needs all[]
        = {{"CAP_SYS_TIME", "ProtectClock=yes", "@clock"},     {"CAP_WAKE_ALARM", "ProtectClock=yes", nullptr},
           {"CAP_SYSLOG", "ProtectKernelLogs=yes", "syslog"},  {"CAP_SYS_MODULE", "ProtectKernelModules=yes", "@module"},
           {"CAP_SYS_RAWIO", "PrivateDevices=yes", "@raw-io"}, {"CAP_MKNOD", "PrivateDevices=yes", nullptr}};

    const QStringList &capabilities = description.capabilities;
    const QString names = capabilities.join(u' ');
    result->removeAll(QStringLiteral("CapabilityBoundingSet="));
    result->removeAll(QStringLiteral("PrivateUsers=yes")); // in a user namespace they would not apply to the machine
    const auto isOfTheNetwork = [](const QString &name) { return name.startsWith(QLatin1String("CAP_NET_")); };
    if (!std::all_of(capabilities.begin(), capabilities.end(), isOfTheNetwork))
        result->removeAll(QStringLiteral("SystemCallFilter=~@privileged @resources")); // it blocks chown(2), for example
    for (const Needs &needs : all) {
        if (!description.hardened || !capabilities.contains(QLatin1String(needs.capability)))
            continue;
        result->removeAll(QLatin1String(needs.without));
        if (needs.calls)
            *result << setting("SystemCallFilter", QLatin1String(needs.calls));
    }
    *result << setting("CapabilityBoundingSet", names) << setting("AmbientCapabilities", names);
}

} // namespace QtDaemon
