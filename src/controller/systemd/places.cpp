// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "places_p.h"

#include "elfimports_p.h"
#include "programowners_p.h"
#include "sandbox_p.h"
#include "serviceaccount_p.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace QtDaemon {

using Failure = ServiceManager::Failure;

constexpr quint64 dacCapabilities = 1U << 1 | 1U << 2; // CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH

ArgumentPaths::ArgumentPaths(const QStringList &arguments, const QString &workingDirectory)
    : m_workingDirectory(workingDirectory)
{
    for (const QString &argument : arguments) {
        const bool isOption = argument.startsWith(u'-') && argument.contains(u'=');
        const QString value = isOption ? argument.section(u'=', 1) : argument;
        const QString there = QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(value));
        if (QDir::isAbsolutePath(value) || (value.contains(u'/') && QFileInfo::exists(there)))
            m_paths += there;
        else if (value.contains(u'/') && QFileInfo::exists(value))
            m_lost += value;
    }
}

QStringList ArgumentPaths::problems(const QString &service, const Sandbox &sandbox) const
{
    QStringList sentences;
    for (const QString &value : m_lost)
        sentences
            += ServiceManager::tr("\"%1\", which the arguments of %2 name, is relative, and the service searches for it in %3. "
                                  "Give it the whole path: %4.")
                   .arg(value, service, m_workingDirectory, QDir::cleanPath(QFileInfo(value).absoluteFilePath()));
    for (const QString &path : m_paths) {
        const QString folder = QFileInfo(path).path(); // what is not there yet is to be made in it
        const bool isHidden = QFileInfo::exists(path) ? sandbox.hides(path) : sandbox.hides(folder) && QFileInfo::exists(folder);
        if (isHidden)
            sentences += ServiceManager::tr("%1, which the arguments of %2 name, is hidden from it by its sandbox: ProtectHome= "
                                            "hides home folders, and PrivateTmp= those for temporary files. Put it elsewhere, "
                                            "such as in /etc or /var/lib, or name its folder in writablePaths.")
                             .arg(path, service);
    }
    return sentences;
}

// Where the file itself is: NixOS has its links to programs in /run, and makes them anew.
QString fleetingProgram(const QString &service, const QString &program, bool startsWithSystem)
{
    const QString target = QFileInfo(program).canonicalFilePath();
    static const QRegularExpression image(QStringLiteral("/\\.mount_[^/]+/"));
    if (image.match(target).hasMatch())
        return ServiceManager::tr(
                   "%1, which %2 is to run, is in an AppImage that is mounted only for as long as it runs. Install "
                   "the AppImage file itself, whose path is in $APPIMAGE.")
            .arg(program, service);
    const auto folders = {"/run/", "/dev/", "/proc/"};
    if (std::any_of(folders.begin(), folders.end(), [&](const char *f) { return target.startsWith(QLatin1String(f)); }))
        return ServiceManager::tr(
                   "%1, which %2 is to run, is in a folder that each boot makes anew. Put it where it stays, such as "
                   "in /usr/local or /opt, and install it from there.")
            .arg(program, service);
    if (startsWithSystem && (isTemporary(program) || isTemporary(target)))
        return ServiceManager::tr(
                   "%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is "
                   "emptied. Put it where it stays, such as in /usr/local or /opt, and install it from there.")
            .arg(program, service);
    return {};
}

QString hiddenLibraries(const QString &service, const QString &program, QStringList libraries, const Sandbox &sandbox)
{
    libraries.removeIf([&](const QString &library) { return !sandbox.hides(library); });
    if (libraries.isEmpty())
        return {};
    return ServiceManager::tr("%1 needs %2, and the sandbox of %3 hides that: ProtectHome= hides home folders, and PrivateTmp= "
                              "those for temporary files. Put libraries elsewhere, such as in /usr/local or /opt.")
        .arg(program, libraries.join(QStringLiteral(", ")), service);
}

QString replaceableProgram(const QString &service, const QString &program, const std::optional<QVariantMap> &unit)
{
    const bool hasCapabilities = unit && unit->value(QStringLiteral("AmbientCapabilities")).toULongLong() != 0;
    const auto account = unit ? ServiceAccount::ofUnit(*unit) : std::nullopt;
    QList<uid_t> trusted;
    if (!unit)
        trusted += geteuid();
    else if (account && account->user() && !hasCapabilities)
        trusted += *account->user();
    const ProgramOwners owners(program, trusted);
    if (!owners.openToOthers.isEmpty())
        return ServiceManager::tr(
                   "Others may change %1, and so what %2 runs. Take that right from them (chmod go-w, setfacl), or "
                   "install the program elsewhere, such as in /usr/local or /opt.")
            .arg(owners.openToOthers, service);
    const bool isDynamic = unit && unit->value(QStringLiteral("DynamicUser")).toBool();
    if (owners.owned.isEmpty() || (isDynamic && !hasCapabilities)) // a dynamic account has no rights of its own
        return {};
    if (!unit)
        return ServiceManager::tr(
                   "%1 belongs to %2, who may change it, and so what %3 runs as you. Copy the program to where only "
                   "you may change it.")
            .arg(owners.owned, accountName(owners.owner), service);
    return ServiceManager::tr(
               "%1 belongs to %2, who may change it, and so what %3 runs with more rights. Give it to root (chown), "
               "or install the program elsewhere, such as in /usr/local or /opt.")
        .arg(owners.owned, accountName(owners.owner), service);
}

QString replaceableLibraries(const QString &service, const QString &program, const QStringList &libraries)
{
    if (libraries.isEmpty())
        return {};
    return ServiceManager::tr("%1 loads %2 by its path, where others may put another library, and so change what %3 runs. Take "
                              "that right from them (chown, chmod go-w, setfacl), or link the program by the library's name.")
        .arg(program, libraries.join(QStringLiteral(", ")), service);
}

QStringList unreadableFiles(const QString &service, const QStringList &files, const Sandbox &sandbox, const QVariantMap &unit)
{
    QStringList sentences;
    const auto account = ServiceAccount::ofUnit(unit);
    if (!account || (unit.value(QStringLiteral("AmbientCapabilities")).toULongLong() & dacCapabilities) != 0)
        return sentences;
    for (const QString &file : files) {
        if (!QFileInfo::exists(file) || sandbox.hides(file) || sandbox.owns(file))
            continue;
        if (const QString barrier = account->barrier(file, QFile::ReadOther); !barrier.isEmpty())
            sentences
                += ServiceManager::tr("The account of %1 cannot read %2, which its arguments name: %3 keeps it out. Let that "
                                      "account read it (chgrp, chmod), or put it elsewhere, such as in /etc.")
                       .arg(service, file, barrier);
    }
    return sentences;
}

// As systemd has it; only whether there are any counts, and whether they are those of above.
static quint64 capabilitiesOf(const ServiceDescription &description)
{
    quint64 set = description.capabilities.isEmpty() ? 0 : 1;
    for (const QString &name : description.capabilities) {
        if (name == u"CAP_DAC_OVERRIDE" || name == u"CAP_DAC_READ_SEARCH")
            set |= dacCapabilities;
    }
    return set;
}

Failure checkPlaces(const ServiceDescription &description, const Sandbox &sandbox, bool isUser)
{
    const QString &name = description.name;
    const bool startsWithSystem = description.startMode != ServiceDescription::StartMode::OnDemand;
    if (const QString wrong = fleetingProgram(name, description.program, startsWithSystem); !wrong.isEmpty())
        return {Error::InvalidParameter, wrong};

    const QVariantMap rights{{QStringLiteral("User"), description.account},
                             {QStringLiteral("DynamicUser"), description.account.isEmpty()},
                             {QStringLiteral("AmbientCapabilities"), capabilitiesOf(description)}};
    if (const QString wrong = replaceableProgram(name, description.program, isUser ? std::nullopt : std::optional(rights));
        !wrong.isEmpty())
        return {Error::AccessDenied, wrong};

    QStringList environment;
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it)
        environment += it.key() + u'=' + it.value();
    const NeededLibraries libraries = neededLibraries(description.program, environment);
    if (const QString wrong = hiddenLibraries(name, description.program, libraries.found, sandbox); !wrong.isEmpty())
        return {Error::ModuleNotFound, wrong};
    if (const QString wrong = replaceableLibraries(name, description.program, libraries.replaceable); !wrong.isEmpty())
        return {Error::AccessDenied, wrong};

    const QString folder = !description.workingDirectory.isEmpty() ? description.workingDirectory
        : isUser                                                   ? QDir::homePath()
                                                                   : QDir::rootPath();
    const ArgumentPaths named(description.arguments, folder);
    if (const QStringList wrong = named.problems(name, sandbox); !wrong.isEmpty())
        return {Error::InvalidParameter, wrong.first()};
    const QStringList unreadable = isUser ? QStringList() : unreadableFiles(name, named.paths(), sandbox, rights);
    return unreadable.isEmpty() ? Failure{} : Failure{Error::AccessDenied, unreadable.first()};
}

} // namespace QtDaemon
