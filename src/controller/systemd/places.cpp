// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "places_p.h"

#include "programowners_p.h"

#include <QDir>
#include <QRegularExpression>

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
        const QString absolutePath = QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(value));
        if (QDir::isAbsolutePath(value) || (value.contains(u'/') && QFileInfo::exists(absolutePath)))
            m_paths += absolutePath;
        else if (value.contains(u'/') && QFileInfo::exists(value))
            m_unresolved += value;
    }
}

QStringList ArgumentPaths::problems(const QString &service, const Sandbox &sandbox) const
{
    QStringList sentences;
    for (const QString &value : m_unresolved)
        sentences += tr("\"%1\", named in the arguments of %2, is a relative path, and the service looks for it in %3. Specify "
                        "the full path: %4.")
                         .arg(value, service, m_workingDirectory, QDir::cleanPath(QFileInfo(value).absoluteFilePath()));
    for (const QString &path : m_paths) {
        const QString place = QFileInfo::exists(path) ? path : QFileInfo(path).path(); // the folder it is to be created in
        if (sandbox.hides(place) && QFileInfo::exists(place))
            sentences += tr("%1, named in the arguments of %2, is hidden from the service by its sandbox: ProtectHome= hides "
                            "home folders, and PrivateTmp= hides folders for temporary files. Put it elsewhere, such as in /etc "
                            "or /var/lib, or add its folder to writablePaths.")
                             .arg(path, service);
    }
    return sentences;
}

static QVariantList commandOf(const QVariantMap &unit) // program, argument list, and more
{
    return unit.value(QStringLiteral("ExecStart")).toList().value(0).toList();
}

static QString workingDirectoryOf(const QVariantMap &unit, bool isUser)
{
    const QString folder = unit.value(QStringLiteral("WorkingDirectory")).toString();
    return QDir::isAbsolutePath(folder) ? folder : isUser ? QDir::homePath() : QDir::rootPath();
}

ServicePlaces::ServicePlaces(const QString &service, const QVariantMap &unit, const Sandbox &sandbox, bool isUser)
    : account(isUser ? std::nullopt : ServiceAccount::ofUnit(unit))
    , libraries(neededLibraries(commandOf(unit).value(0).toString(), unit.value(QStringLiteral("Environment")).toStringList()))
    , arguments(commandOf(unit).value(1).toStringList().mid(1), workingDirectoryOf(unit, isUser))
    , m_service(service)
    , m_program(commandOf(unit).value(0).toString())
    , m_startsWithSystem(unit.value(QStringLiteral("UnitFileState")).toString() == u"enabled")
    , m_capabilities(unit.value(QStringLiteral("AmbientCapabilities")).toULongLong())
    , m_isUser(isUser)
    , m_sandbox(sandbox)
{
}

QVariantMap ServicePlaces::unitOf(const ServiceDescription &description)
{
    quint64 capabilities = 0;
    for (const QString &name : description.capabilities) // of others only their presence matters
        capabilities |= name == u"CAP_DAC_OVERRIDE" || name == u"CAP_DAC_READ_SEARCH" ? dacCapabilities : 1;
    const bool startsWithSystem = description.startMode != ServiceDescription::StartMode::OnDemand;
    const QString libraryPath = QStringLiteral("LD_LIBRARY_PATH");
    const QVariantList command{description.program, QStringList{description.program} + description.arguments};
    return {{QStringLiteral("ExecStart"), QVariantList{QVariant(command)}},
            {QStringLiteral("WorkingDirectory"), description.workingDirectory},
            {QStringLiteral("Environment"), QStringList{libraryPath + u'=' + description.environment.value(libraryPath)}},
            {QStringLiteral("User"), description.account},
            {QStringLiteral("DynamicUser"), description.account.isEmpty()},
            {QStringLiteral("AmbientCapabilities"), capabilities},
            {QStringLiteral("UnitFileState"), startsWithSystem ? QStringLiteral("enabled") : QStringLiteral("disabled")}};
}

QList<Failure> ServicePlaces::problems() const
{
    QList<Failure> found{{Error::InvalidParameter, fleetingProgram()},
                         {Error::AccessDenied, replaceableProgram()},
                         {Error::ModuleNotFound, hiddenLibraries()},
                         {Error::AccessDenied, replaceableLibraries()}};
    found.removeIf([](const Failure &problem) { return problem.text.isEmpty(); });
    for (const QString &sentence : arguments.problems(m_service, m_sandbox))
        found.append({Error::InvalidParameter, sentence});
    for (const QString &sentence : unreadableFiles())
        found.append({Error::AccessDenied, sentence});
    return found;
}

// For a program that will soon be gone. The location of the file itself counts: NixOS keeps links to programs in /run, and
// recreates them.
QString ServicePlaces::fleetingProgram() const
{
    const QString target = QFileInfo(m_program).canonicalFilePath();
    static const QRegularExpression appImageMount(QStringLiteral("/\\.mount_[^/]+/"));
    if (target.contains(appImageMount))
        return tr("%1, the program of %2, is in an AppImage that is mounted only while it runs. Install the AppImage file "
                  "itself, whose path is in $APPIMAGE.")
            .arg(m_program, m_service);
    static const QRegularExpression volatileFolder(QStringLiteral("^/(run|dev|proc)/"));
    if (target.contains(volatileFolder))
        return tr("%1, the program of %2, is in a folder that is recreated at each boot. Copy it to a permanent place, such as "
                  "/usr/local or /opt, and install it from there.")
            .arg(m_program, m_service);
    if (m_startsWithSystem && (isTemporary(m_program) || isTemporary(target)))
        return tr("%1, which %2 runs whenever the system starts, is in a folder for temporary files, which gets emptied. Copy it "
                  "to a permanent place, such as /usr/local or /opt, and install it from there.")
            .arg(m_program, m_service);
    return {};
}

QString ServicePlaces::hiddenLibraries() const
{
    QStringList hidden = libraries.found;
    hidden.removeIf([&](const QString &library) { return !m_sandbox.hides(library); });
    if (hidden.isEmpty())
        return {};
    return tr("%1 needs %2, which the sandbox of %3 hides: ProtectHome= hides home folders, and PrivateTmp= hides folders for "
              "temporary files. Put libraries elsewhere, such as in /usr/local or /opt.")
        .arg(m_program, hidden.join(QStringLiteral(", ")), m_service);
}

// For a program that others may replace, or that its owner may replace by one that gets more rights than the owner has.
QString ServicePlaces::replaceableProgram() const
{
    QList<uid_t> trusted;
    if (m_isUser)
        trusted += geteuid();
    else if (account && account->user && m_capabilities == 0)
        trusted += *account->user;
    const ProgramOwners owners(m_program, trusted);
    if (!owners.openToOthers.isEmpty())
        return tr("Others can change %1, and thereby what %2 runs. Remove that right (chmod go-w, setfacl), or install the "
                  "program elsewhere, such as in /usr/local or /opt.")
            .arg(owners.openToOthers, m_service);
    const bool hasNoRights = account && !account->user && m_capabilities == 0; // a dynamic account has no rights of its own
    if (owners.owned.isEmpty() || hasNoRights)
        return {};
    const QString sentence = m_isUser
        ? tr("%1 belongs to %2, who can change it and thereby what %3 runs as you. Copy the program to a place where only you "
             "can change it.")
        : tr("%1 belongs to %2, who can change it and thereby what %3 runs with more rights. Give it to root (chown), or install "
             "the program elsewhere, such as in /usr/local or /opt.");
    return sentence.arg(owners.owned, accountName(owners.owner), m_service);
}

// For a program that loads a library by a path where others may put another one.
QString ServicePlaces::replaceableLibraries() const
{
    if (libraries.replaceable.isEmpty())
        return {};
    return tr("%1 loads %2 by its path, where others can put another library and thereby change what %3 runs. Remove that right "
              "(chown, chmod go-w, setfacl), or link the program by the library's name.")
        .arg(m_program, libraries.replaceable.join(QStringLiteral(", ")), m_service);
}

QStringList ServicePlaces::unreadableFiles() const
{
    QStringList sentences;
    if (!account || (m_capabilities & dacCapabilities) != 0)
        return sentences;
    for (const QString &file : arguments.paths()) {
        if (!QFileInfo::exists(file) || m_sandbox.hides(file) || m_sandbox.owns(file))
            continue;
        if (const QString barrier = account->barrier(file, QFile::ReadOther); !barrier.isEmpty())
            sentences += tr("The account of %1 cannot read %2, named in its arguments: %3 denies it access. Let that account "
                            "read it (chgrp, chmod), or put it elsewhere, such as in /etc.")
                             .arg(m_service, file, barrier);
    }
    return sentences;
}

} // namespace QtDaemon
