// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/quoting_p.h"
#include "unittext_p.h"

#include <algorithm>
#include <iterator>

namespace QtDaemon {

// The rights that a hardened service goes without; see systemd.exec(5). systemd 252 knows all of these settings.

constexpr QLatin1String ofAnyManager(R"(
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

// Which only the system's manager can take away.
constexpr QLatin1String ofTheSystem(R"(
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
    What a user's manager can protect in a user namespace. Where the kernel permits none, systemd 254 and newer start the service
    without: they do so with none of the settings that take capabilities away, such as PrivateDevices=. Older ones do not start
    it. /tmp and IPC stay shared, as the user's other programs find the service there (QLocalServer, QSharedMemory), and it may
    write wherever its user may.
*/
constexpr QLatin1String ofAUser(R"(
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
    std::copy_if(bindable.begin(), bindable.end(), std::back_inserter(result.letIn), isTemporary);
    return result;
}

QStringList UnitText::hardening() const
{
    QString rights = ofAnyManager;
    if (!isUser)
        rights += ofTheSystem;
    else if (version >= SystemdVersion::optionalUserNamespace)
        rights += ofAUser;
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
    // Settings that take a capability away again, and the system calls that it is for where @system-service lacks them.
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
    result->removeAll(QStringLiteral("PrivateUsers=yes")); // in which they would hold for nothing of the machine's
    const auto isOfTheNetwork = [](const QString &name) { return name.startsWith(QLatin1String("CAP_NET_")); };
    if (!std::all_of(capabilities.begin(), capabilities.end(), isOfTheNetwork)) // chown(2), for example
        result->removeAll(QStringLiteral("SystemCallFilter=~@privileged @resources"));
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
