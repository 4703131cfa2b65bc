// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include "tool_p.h"

#include <QFileInfo>

#include <algorithm>

namespace QtDaemon {

/*
    How unit files get into systemd's folder, and out of it: prepared beside, verified, and renamed. Killed at any moment it
    leaves all of a service there or nothing that systemd would load, and the next change sweeps that up.
*/

using Failure = ServiceManager::Failure;

Failure UnitFiles::notWritten(const QString &path, const std::error_code &error) const
{
    const QString reason = QString::fromStdString(error.message());
    if (error != std::errc::permission_denied && error != std::errc::operation_not_permitted)
        return {Error::WriteFault,
                ServiceManager::tr("%1 could not be written: %2. Correct that, and try again; nothing was changed.")
                    .arg(path, reason)};
    if (m_isUser)
        return {
            Error::AccessDenied,
            ServiceManager::tr("%1 could not be written: %2. See that the folder is yours, and try again.").arg(path, reason)};
    return {Error::AccessDenied,
            ServiceManager::tr("%1 could not be written: %2. Do it as root (sudo), or make %3 a service of your own (--user).")
                .arg(path, reason, m_address.name)};
}

Failure UnitFiles::begin(Descriptor *lock, Present *present)
{
    if (const Failure error = m_isUser ? checkHome() : Failure{})
        return error;
    QString path;
    const std::error_code notLocked = lockInstallations(m_isUser, lock, &path);
    if (notLocked == std::errc::operation_would_block)
        return {
            Error::WaitTimeout,
            ServiceManager::tr("Another program has held %1, the lock of installations, for a long time. End it, or try again "
                               "when it has ended; nothing was changed.")
                .arg(path)};
    const Failure error = find(present);
    const bool isForRoot = notLocked == std::errc::permission_denied && !m_isUser;
    return error || !notLocked ? error : notWritten(isForRoot ? m_folder : path, notLocked);
}

Failure UnitFiles::openFolder()
{
    QString unsafe;
    m_open = std::make_unique<UnitFolder>();
    const std::error_code error = m_open->open(m_folder, &unsafe);
    if (!unsafe.isEmpty())
        return {
            Error::AccessDenied,
            ServiceManager::tr("Others may change what is in %1, and so what %2 runs. Make it yours alone (chown, chmod go-w), "
                               "and try again; nothing was changed.")
                .arg(unsafe, m_address.name)};
    return error ? notWritten(m_folder, error) : Failure{};
}

Failure UnitFiles::install(const UnitPlan &plan)
{
    Descriptor lock;
    Present present;
    Failure error = begin(&lock, &present);
    if (!error && !(present == plan.present))
        error.code = Error::Retry; // another was faster
    if (!error)
        error = openFolder();
    if (!error)
        error = prepare(plan.wanted);
    if (!error)
        error = verify(plan);
    if (!error)
        error = replace(plan.present.files, plan.wanted);
    m_open.reset();
    return error;
}

Failure UnitFiles::uninstall()
{
    Descriptor lock;
    Present present;
    Failure error = begin(&lock, &present);
    if (!error && !present.files.contains(m_service))
        error.code = Error::DoesNotExist;
    if (!error)
        error = openFolder();
    if (!error)
        error = replace(present.files, {});
    if (!error)
        m_bus.manager("ResetFailedUnit", {m_service}); // refused when it is forgotten already
    m_open.reset();
    return error;
}

Failure UnitFiles::prepare(const Tree &tree)
{
    for (auto it = tree.cbegin(); it != tree.cend(); ++it) {
        const std::error_code error = it->target.isEmpty() ? m_open->prepare(it.key(), it->text) : std::error_code();
        if (error)
            return notWritten(m_folder + u'/' + it.key(), error);
    }
    return {};
}

Failure UnitFiles::analyze(const QStringList &arguments, QString *output) const
{
    const ToolResult result = runTool(QStringLiteral("systemd-analyze"),
                                      arguments + (m_isUser ? QStringList(QStringLiteral("--user")) : QStringList()));
    if (!result.failure.isEmpty())
        return {Error::NotSupported,
                ServiceManager::tr("systemd-analyze, which it takes to install %1, could not be run: %2. Install systemd, and "
                                   "see that its programs are in PATH.")
                    .arg(m_address.name, result.failure)};
    *output = result.output;
    if (result.exitCode == 0)
        return {};
    return {Error::InvalidParameter,
            ServiceManager::tr("systemd does not accept the unit of %1, and nothing was changed. Correct this: %2")
                .arg(m_address.name, *output)};
}

Failure UnitFiles::verify(const UnitPlan &prepared) const
{
    QStringList arguments{QStringLiteral("verify")};
    if (prepared.version >= 250) // errors of other units are ignored; before, they were only printed
        arguments << QStringLiteral("--recursive-errors=no");
    const auto options = arguments.size();
    for (const QString &unit : {m_service, m_socket}) {
        if (prepared.wanted.contains(unit) && prepared.wanted[unit].target.isEmpty())
            arguments << m_open->prepared(unit);
    }
    QString output;
    return arguments.size() > options ? analyze(arguments, &output) : Failure{};
}

Failure UnitFiles::replace(const Tree &before, const Tree &after)
{
    QStringList changed;
    Failure error = commit(before, after, &changed);
    if (!error) {
        const auto stop = [this](const QString &unit) { m_bus.manager("StopUnit", {unit, QStringLiteral("replace")}); };
        if (before.contains(m_socket) && !after.contains(m_socket))
            stop(m_socket);
        if (after.isEmpty())
            stop(QStringLiteral("qtdaemon-shutdown@") + m_service);
        error = m_bus.manager("Reload");
    }
    if (!error)
        error = checkLoaded(after);
    if (error) {
        undo(before, changed);
        m_bus.manager("Reload");
    }
    return error;
}

// The manager may read its units elsewhere, or find another of that name first.
Failure UnitFiles::checkLoaded(const Tree &installed) const
{
    if (!installed.contains(m_service) || !installed[m_service].target.isEmpty()) // masked
        return {};
    QVariantMap unit;
    if (const Failure error = m_bus.properties(m_service, &unit))
        return error;
    const QString loaded = unit.value(QStringLiteral("FragmentPath")).toString();
    const QString written = m_folder + u'/' + m_service;
    const bool isIt = QFileInfo(loaded).canonicalFilePath() == QFileInfo(written).canonicalFilePath();
    if (isIt && unit.value(QStringLiteral("LoadState")).toString() == u"loaded")
        return {};
    if (isIt)
        return refusal(m_address.name, QStringLiteral("org.freedesktop.systemd1.BadUnitSetting"), {});
    QVariant folders;
    if (const Failure error = m_bus.managerProperty("UnitPath", &folders))
        return error;
    return {Error::WriteFault,
            ServiceManager::tr("%1 was written to %2, and systemd did not load it from there: it reads its units in %3. Set "
                               "XDG_CONFIG_HOME or HOME as it is for systemd, or run \"systemctl daemon-reexec\" if one of these "
                               "folders is new, and try again; nothing was changed.")
                .arg(m_service, m_folder, folders.toStringList().join(QStringLiteral(", ")))};
}

Failure UnitFiles::commit(const Tree &before, const Tree &after, QStringList *changed)
{
    QStringList order = paths();
    const auto isNoChange = [&](const QString &path) { return !before.contains(path) && !after.contains(path); };
    order.removeIf(isNoChange);
    const auto first
        = std::stable_partition(order.begin(), order.end(), [&](const QString &path) { return after.contains(path); });
    std::reverse(first, order.end()); // what goes, goes last, and in the other order
    for (const QString &path : order) {
        const UnitFile file = after.value(path);
        const std::error_code error = !after.contains(path) ? m_open->remove(path)
            : file.target.isEmpty()                         ? m_open->put(path)
                                                            : m_open->link(path, file.target);
        if (error)
            return notWritten(m_folder + u'/' + path, error);
        changed->prepend(path);
    }
    return {};
}

// What was there before, where this call has changed it.
void UnitFiles::undo(const Tree &before, const QStringList &changed)
{
    for (const QString &path : changed) {
        const UnitFile file = before.value(path);
        if (!before.contains(path))
            m_open->remove(path);
        else if (!file.target.isEmpty())
            m_open->link(path, file.target);
        else if (!m_open->prepare(path, file.text))
            m_open->put(path);
    }
}

} // namespace QtDaemon
