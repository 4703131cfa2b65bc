// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "places_p.h"

#include "argumentpaths_p.h"
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

// Where the file itself is: NixOS has its links to programs in /run, and makes them anew.
QString vanishingProgram(const QString &service, const QString &program)
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
    return {};
}

QString temporaryProgram(const QString &service, const QString &program)
{
    if (!isTemporary(program) && !isTemporary(QFileInfo(program).canonicalFilePath()))
        return {};
    return ServiceManager::tr("%1, which %2 is to run whenever the system starts, is in a folder for temporary files, which is "
                              "emptied. Put it where it stays, such as in /usr/local or /opt, and install it from there.")
        .arg(program, service);
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

Failure checkPlaces(const ServiceDescription &description, const Sandbox &sandbox, bool isUser)
{
    using StartMode = ServiceDescription::StartMode;
    const QString &name = description.name;
    if (const QString wrong = vanishingProgram(name, description.program); !wrong.isEmpty())
        return {Error::InvalidParameter, wrong};
    if (description.startMode != StartMode::OnDemand) {
        if (const QString wrong = temporaryProgram(name, description.program); !wrong.isEmpty())
            return {Error::InvalidParameter, wrong};
    }

    const QVariantMap rights{{QStringLiteral("User"), description.account},
                             {QStringLiteral("DynamicUser"), description.account.isEmpty()},
                             {QStringLiteral("AmbientCapabilities"), quint64(description.capabilities.isEmpty() ? 0 : 1)}};
    if (const QString wrong = replaceableProgram(name, description.program, isUser ? std::nullopt : std::optional(rights));
        !wrong.isEmpty())
        return {Error::AccessDenied, wrong};

    QStringList environment;
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it)
        environment += it.key() + u'=' + it.value();
    const QStringList libraries = neededLibraries(description.program, environment).found;
    if (const QString wrong = hiddenLibraries(name, description.program, libraries, sandbox); !wrong.isEmpty())
        return {Error::ModuleNotFound, wrong};

    const QString folder = !description.workingDirectory.isEmpty() ? description.workingDirectory
        : isUser                                                   ? QDir::homePath()
                                                                   : QDir::rootPath();
    const QStringList wrong = ArgumentPaths(description.arguments, folder).problems(name, sandbox);
    return wrong.isEmpty() ? Failure{} : Failure{Error::InvalidParameter, wrong.first()};
}

} // namespace QtDaemon
