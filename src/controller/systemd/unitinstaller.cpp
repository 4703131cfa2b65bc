// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include "programowners_p.h"
#include "tool_p.h"
#include "unittext_p.h"

#include <QFileInfo>

#include <algorithm>

namespace QtDaemon {

/*
    Generates unit files, and moves them into systemd's folder or removes them: they are prepared in a separate folder, verified,
    and renamed. If the process is killed at any moment, either the whole service is there or nothing that systemd would load,
    and the next change cleans that up.
*/

using Failure = ServiceManager::Failure;

/*
    systemd gives StateDirectory= with everything in it to the service's account, whoever owned it before. It already is the
    service's if the installed unit has it, if systemd created it for a dynamic account, or if the account owns it.
*/
Failure UnitFiles::checkStateFolder(const ServiceDescription &description, const std::optional<ServiceAccount> &account,
                                    const Tree &present) const
{
    const QString path = QStringLiteral("/var/lib/") + m_address.name;
    const struct stat info = statusOf(QFile::encodeName(path));
    if (!description.stateDirectory || m_isUser || present.value(m_service).text.contains("\nStateDirectory=")
        || info.st_mode == 0 || targetOf(QFile::encodeName(path)).startsWith("private/")
        || (account && account->isOwner(info.st_uid)))
        return {};
    return {Error::AccessDenied,
            tr("%1, which would be the state folder of %2, already exists and belongs to %3, who would lose it. Choose another "
               "name for the service, or move that folder away.")
                .arg(path, m_address.name, accountName(info.st_uid))};
}

Failure UnitFiles::make(const ServiceDescription &description, UnitPlan *plan) const
{
    using StartMode = ServiceDescription::StartMode;
    QString version; // "systemd 252 (252.38-1)\n+PAM ..."
    if (const Failure error = analyze({QStringLiteral("--version")}, &version))
        return error;
    plan->version = version.section(u' ', 1, 1).toInt();
    const UnitText text{description, m_service, m_socket, m_isUser, plan->version};
    Tree *const wanted = &plan->wanted;
    if (const Failure error = text.check())
        return error;

    if (description.startMode == StartMode::Disabled) {
        wanted->insert(m_service, {{}, maskTarget});
        return {};
    }
    const ServicePlaces places(description.name, ServicePlaces::unitOf(description), text.sandbox(), m_isUser);
    if (const QList<Failure> problems = places.problems(); !problems.isEmpty())
        return problems.first();
    if (const Failure error = checkStateFolder(description, places.account, plan->present.files))
        return error;
    wanted->insert(m_service, {text.serviceText()});
    if (!description.listenStreams.isEmpty())
        wanted->insert(m_socket, {text.socketText()});
    if (plan->present.bringsCompanion)
        wanted->insert(companion, {UnitText::companionText(m_isUser)});
    if (description.startMode == StartMode::OnSocket)
        wanted->insert(m_socketWanted, {{}, m_folder + u'/' + m_socket});
    else if (description.startMode != StartMode::OnDemand)
        wanted->insert(m_wanted, {{}, m_folder + u'/' + m_service});
    return {};
}

Failure UnitFiles::writeError(const QString &path, const std::error_code &error) const
{
    const QString reason = QString::fromStdString(error.message());
    if (error != std::errc::permission_denied && error != std::errc::operation_not_permitted)
        return {Error::WriteFault,
                tr("%1 could not be written: %2. Correct that, and try again; nothing was changed.").arg(path, reason)};
    if (m_isUser)
        return {Error::AccessDenied,
                tr("%1 could not be written: %2. Make sure that you own the folder, and try again.").arg(path, reason)};
    return {Error::AccessDenied,
            tr("%1 could not be written: %2. Run this as root (sudo), or install %3 as a user service (--user).")
                .arg(path, reason, m_address.name)};
}

Failure UnitFiles::begin(Descriptor *lock, Present *present)
{
    QString path;
    const std::error_code lockError = lockInstallations(m_isUser, lock, &path);
    if (lockError == std::errc::operation_would_block)
        return {Error::WaitTimeout,
                tr("Another program has held the installation lock %1 for a long time. End that program, or try again when it "
                   "has ended; nothing was changed.")
                    .arg(path)};
    const Failure error = find(present);
    const bool isForRoot = lockError == std::errc::permission_denied && !m_isUser;
    return error || !lockError ? error : writeError(isForRoot ? m_folder : path, lockError);
}

Failure UnitFiles::install(const UnitPlan &plan)
{
    Descriptor lock;
    Present present;
    if (const Failure error = begin(&lock, &present))
        return error;
    return present == plan.present ? change(present.files, plan) : Failure{Error::Retry}; // somebody else was faster
}

Failure UnitFiles::uninstall()
{
    Descriptor lock;
    Present present;
    if (const Failure error = begin(&lock, &present))
        return error;
    if (!present.files.contains(m_service))
        return {Error::DoesNotExist};
    const Failure error = change(present.files, {});
    if (!error)
        m_bus.manager("ResetFailedUnit", {m_service}); // refused if systemd has already forgotten the unit
    return error;
}

Failure UnitFiles::change(const Tree &before, const UnitPlan &after)
{
    UnitFolder folder;
    QString unsafe;
    const std::error_code openError = folder.open(m_folder, &unsafe);
    if (!unsafe.isEmpty())
        return {Error::AccessDenied,
                tr("Others can change the contents of %1, and thereby what %2 runs. Make yourself the only one who can (chown, "
                   "chmod go-w), and try again; nothing was changed.")
                    .arg(unsafe, m_address.name)};
    if (openError)
        return writeError(m_folder, openError);
    if (const Failure error = prepare(&folder, after))
        return error;
    QStringList changed;
    Failure error = commit(&folder, before, after.wanted, &changed);
    if (!error)
        error = load(before, after.wanted);
    if (!error)
        return {};
    for (const QString &path : std::as_const(changed)) { // restores what was there before
        if (!before.contains(path))
            folder.remove(path);
        else if (!folder.prepare(path, before[path]))
            folder.put(path);
    }
    m_bus.manager("Reload");
    return error;
}

// Also verifies the prepared files.
Failure UnitFiles::prepare(UnitFolder *folder, const UnitPlan &plan) const
{
    const Tree &tree = plan.wanted;
    QStringList arguments{QStringLiteral("verify")};
    if (plan.version >= 250) // ignores errors in other units; older versions only print them
        arguments << QStringLiteral("--recursive-errors=no");
    const auto options = arguments.size();
    for (const QString &path : {m_service, m_socket, QString(companion), m_wanted, m_socketWanted}) {
        if (!tree.contains(path))
            continue;
        if (const std::error_code error = folder->prepare(path, tree[path]))
            return writeError(m_folder + u'/' + path, error);
        if (tree[path].target.isEmpty() && path != companion)
            arguments << folder->prepared(path);
    }
    QString output;
    return arguments.size() > options ? analyze(arguments, &output) : Failure{};
}

Failure UnitFiles::analyze(const QStringList &arguments, QString *output) const
{
    const ToolResult result = runTool(QStringLiteral("systemd-analyze"),
                                      arguments + (m_isUser ? QStringList(QStringLiteral("--user")) : QStringList()));
    if (!result.failure.isEmpty())
        return {Error::NotSupported,
                tr("systemd-analyze, which is needed to install %1, could not be run: %2. Install systemd, and make sure that "
                   "its programs are in PATH.")
                    .arg(m_address.name, result.failure)};
    *output = result.output;
    if (result.exitCode == 0)
        return {};
    return {Error::InvalidParameter,
            tr("systemd does not accept the unit of %1, and nothing was changed. Correct this: %2").arg(m_address.name, *output)};
}

// Checks the result, too: the manager may read its units elsewhere, or find another one with that name first.
Failure UnitFiles::load(const Tree &before, const Tree &after)
{
    const auto stop = [this](const QString &unit) { m_bus.manager("StopUnit", {unit, QStringLiteral("replace")}); };
    if (before.contains(m_socket) && !after.contains(m_socket))
        stop(m_socket);
    if (after.isEmpty())
        stop(QStringLiteral("qtdaemon-shutdown@") + m_service);
    if (const Failure error = m_bus.manager("Reload"))
        return error;
    if (!after.contains(m_service) || !after[m_service].target.isEmpty()) // masked
        return {};
    QVariantMap unit;
    if (const Failure error = m_bus.properties(m_service, &unit))
        return error;
    const QString loaded = unit.value(QStringLiteral("FragmentPath")).toString();
    const QString written = m_folder + u'/' + m_service;
    const bool isOurFile = QFileInfo(loaded).canonicalFilePath() == QFileInfo(written).canonicalFilePath();
    const bool isLoaded = unit.value(QStringLiteral("LoadState")).toString() == u"loaded";
    if (isOurFile)
        return isLoaded ? Failure{} : refusal(m_address.name, QStringLiteral("org.freedesktop.systemd1.BadUnitSetting"), {});
    QVariant folders;
    if (const Failure error = m_bus.managerProperty("UnitPath", &folders))
        return error;
    return {Error::WriteFault,
            tr("%1 was written to %2, but systemd did not load it from there: it reads its units from %3. Set XDG_CONFIG_HOME or "
               "HOME to the value that systemd has, or run \"systemctl daemon-reexec\" if one of these folders is new, and try "
               "again; nothing was changed.")
                .arg(m_service, m_folder, folders.toStringList().join(QStringLiteral(", ")))};
}

Failure UnitFiles::commit(UnitFolder *folder, const Tree &before, const Tree &after, QStringList *changed) const
{
    QStringList order = paths();
    order.removeIf([&](const QString &path) { return !before.contains(path) && !after.contains(path); });
    const auto firstRemoved
        = std::stable_partition(order.begin(), order.end(), [&](const QString &path) { return after.contains(path); });
    std::reverse(firstRemoved, order.end()); // removed files come last, in reverse order
    for (const QString &path : order) {
        if (const std::error_code error = after.contains(path) ? folder->put(path) : folder->remove(path))
            return writeError(m_folder + u'/' + path, error);
        changed->prepend(path);
    }
    return {};
}

} // namespace QtDaemon
