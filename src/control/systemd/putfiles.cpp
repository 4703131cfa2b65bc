// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace QtDaemon {

/*
    How unit files get into systemd's folder, and out of it: written beside, verified, and renamed. Killed at any
    moment it leaves all of a service there or nothing that systemd would load, and the next install() sweeps that up.
*/

using Error = ServiceManager::Error;
namespace fs = std::filesystem;

// Whatever the umask: anybody may ask for a plan.
static constexpr QFileDevice::Permissions forAll
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

static fs::path native(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

Error UnitFiles::notWritten(const QString &path, const std::error_code &error) const
{
    const QString reason = QString::fromStdString(error.message());
    if (error != std::errc::permission_denied && error != std::errc::operation_not_permitted)
        return {Win32::writeFault,
                ServiceManager::tr("%1 could not be written: %2. See to that, and try again; nothing was changed.")
                    .arg(path, reason)};
    if (m_isUser)
        return {
            Win32::accessDenied,
            ServiceManager::tr("%1 could not be written: %2. See that the folder is yours, and try again.").arg(path, reason)};
    return {Win32::accessDenied,
            ServiceManager::tr("%1 could not be written: %2. Do it as root (sudo), or make %3 a service of your own (--user).")
                .arg(path, reason, m_address.name)};
}

Error UnitFiles::install(const ServiceDescription &description)
{
    Tree before;
    Tree after;
    Error error = find(&before);
    if (!error)
        error = make(description, &after);
    if (!error)
        error = stage(after);
    if (!error)
        error = verify(after);
    if (!error)
        error = replace(before, after);
    QDir(m_staging).removeRecursively();
    return error;
}

Error UnitFiles::uninstall()
{
    Tree before;
    if (const Error error = find(&before))
        return error;
    const Error error = replace(before, {});
    if (!error)
        m_bus.manager("ResetFailedUnit", {m_service}); // refused when it is forgotten already
    QDir(m_staging).removeRecursively();
    return error;
}

Error UnitFiles::stage(const Tree &tree) const
{
    std::error_code error;
    QDir(m_staging).removeRecursively();
    if (!fs::create_directories(native(m_staging), error) && error)
        return notWritten(m_staging, error);
    for (auto it = tree.cbegin(); it != tree.cend(); ++it) {
        if (!it->target.isEmpty())
            continue;
        QSaveFile file(m_staging + u'/' + it.key());
        const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(forAll) && file.write(it->text) >= 0
            && file.flush() && file.commit();
        if (!written)
            return notWritten(file.fileName(), {errno, std::generic_category()});
    }
    return {};
}

Error UnitFiles::verify(const Tree &staged) const
{
    int version = 0;
    if (const Error error = findVersion(&version))
        return error;
    QStringList arguments{QStringLiteral("verify")};
    if (version >= 250) // what is wrong with others is not looked at; before, it was only told
        arguments << QStringLiteral("--recursive-errors=no");
    for (const QString &unit : {m_service, m_socket}) {
        if (staged.contains(unit) && staged[unit].target.isEmpty())
            arguments << m_staging + u'/' + unit;
    }
    QString output;
    return arguments.last().startsWith(m_staging) ? analyze(arguments, &output) : Error{};
}

Error UnitFiles::replace(const Tree &before, const Tree &after) const
{
    Error error = commit(before, after);
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
        if (!stage(before))
            commit(after, before);
        m_bus.manager("Reload");
    }
    return error;
}

// The manager may read its units elsewhere, or find another of that name first.
Error UnitFiles::checkLoaded(const Tree &installed) const
{
    if (!installed.contains(m_service) || !installed[m_service].target.isEmpty()) // masked
        return {};
    QVariantMap unit;
    if (const Error error = m_bus.properties(m_service, &unit))
        return error;
    const QString loaded = unit.value(QStringLiteral("FragmentPath")).toString();
    const QString written = m_folder + u'/' + m_service;
    const bool isIt = QFileInfo(loaded).canonicalFilePath() == QFileInfo(written).canonicalFilePath();
    if (isIt && unit.value(QStringLiteral("LoadState")).toString() == u"loaded")
        return {};
    if (isIt)
        return refusal(m_address.name, QStringLiteral("org.freedesktop.systemd1.BadUnitSetting"), {});
    QVariant folders;
    if (const Error error = m_bus.managerProperty("UnitPath", &folders))
        return error;
    return {Win32::writeFault,
            ServiceManager::tr("%1 was written to %2, and systemd did not load it from there: it reads its units in %3. Set "
                               "XDG_CONFIG_HOME or HOME as it is for systemd, or run \"systemctl daemon-reexec\" if one of these "
                               "folders is new, and try again; nothing was changed.")
                .arg(m_service, m_folder, folders.toStringList().join(QStringLiteral(", ")))};
}

Error UnitFiles::commit(const Tree &before, const Tree &after) const
{
    QStringList order = paths();
    std::error_code error;
    for (const QString &path : order) {
        if (!after.contains(path))
            continue;
        const fs::path to = native(m_folder + u'/' + path);
        const QString &target = after[path].target;
        const fs::path from = native(m_staging + u'/' + (target.isEmpty() ? path : QStringLiteral("link")));
        if (fs::create_directories(to.parent_path(), error))
            fs::permissions(to.parent_path(), fs::perms(0755), error);
        if (!error && !target.isEmpty())
            fs::create_symlink(native(target), from, error);
        if (!error)
            fs::rename(from, to, error);
        if (error)
            return notWritten(m_folder + u'/' + path, error);
    }
    std::reverse(order.begin(), order.end());
    for (const QString &path : order) {
        if (!before.contains(path) || after.contains(path))
            continue;
        const fs::path file = native(m_folder + u'/' + path);
        if (!fs::remove(file, error) && error)
            return notWritten(m_folder + u'/' + path, error);
        if (path.contains(u'/'))
            fs::remove(file.parent_path(), error); // unless others are in there
    }
    return {};
}

} // namespace QtDaemon
