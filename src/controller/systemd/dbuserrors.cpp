// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "bus_p.h"

#include <unistd.h>

namespace QtDaemon {

Bus::Failure unreachable(const ServiceManager::Address &address, int error)
{
    const QString reason = qt_error_string(-error);
    if (!address.host.isEmpty())
        return {Error::ServerUnavailable,
                ServiceManager::tr("systemd on %1 cannot be reached (%2). \"ssh %1 systemctl\" has to work without a password.")
                    .arg(address.host, reason)};
    if (address.scope == ServiceController::Scope::User)
        return {Error::ServerUnavailable,
                ServiceManager::tr("Your systemd user manager cannot be reached (%1). Log in directly instead of switching users "
                                   "with su or sudo, which leave XDG_RUNTIME_DIR unset.")
                    .arg(reason)};
    if (geteuid() != 0)
        return {Error::AccessDenied,
                ServiceManager::tr("Without root privileges, systemd is reached through the D-Bus system bus, which is not "
                                   "available (%1). Run this with sudo, or use a user service (--user).")
                    .arg(reason)};
    return {Error::ServerUnavailable,
            ServiceManager::tr("systemd cannot be reached (%1). Check with \"systemctl is-system-running\" that this machine "
                               "runs it.")
                .arg(reason)};
}

Bus::Failure refusal(const QString &service, const QString &name, const QString &message)
{
    const auto is = [&name](const char *last) { return name.endsWith(u'.' + QLatin1String(last)); };
    if (is("NoSuchUnit"))
        return {Error::DoesNotExist};
    if (is("UnitMasked"))
        return {Error::Disabled,
                ServiceManager::tr("%1 is disabled: its unit is masked. Install it with another start mode, or run "
                                   "\"systemctl unmask %2\".")
                    .arg(service, unitName(service))};
    if (is("AccessDenied") || is("InteractiveAuthorizationRequired"))
        return {Error::AccessDenied,
                ServiceManager::tr("systemd refused access to %1. Run this as root with sudo, use a user service (--user), or "
                                   "add a polkit rule that allows it.")
                    .arg(service)};
    if (is("JobTypeNotApplicable"))
        return {Error::InvalidServiceControl,
                ServiceManager::tr("%1 cannot be reloaded: its unit has no ExecReload=. Restart it instead.").arg(service)};
    if (is("BadUnitSetting") || is("LoadFailed"))
        return {
            Error::InvalidParameter,
            ServiceManager::tr(
                "The unit of %1 contains an error, so systemd does not run it. \"systemd-analyze verify %2\" shows the error.")
                .arg(service, unitName(service))};
    return {Error::InternalError, ServiceManager::tr("systemd refused the request for %1: %2").arg(service, message)};
}

Bus::Failure notUnderstood(const QString &service)
{
    return {Error::InternalError,
            ServiceManager::tr("The reply from systemd about %1 does not have the documented form. Try again; if this persists, "
                               "another program is listening in its place.")
                .arg(service)};
}

} // namespace QtDaemon
