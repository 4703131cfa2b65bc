// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include "programowners_p.h"
#include "regularfile_p.h"
#include "unittext_p.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

#include <unistd.h>

namespace QtDaemon {

// Finds the folders from which systemd reads units, and a service's unit files there; unitinstaller.cpp changes them.

using Failure = ServiceManager::Failure;

// The template of "getty@tty1.service" is "getty@.service"; empty: none.
static QString templateOf(const QString &unit)
{
    const qsizetype at = unit.indexOf(u'@');
    return at < 0 ? QString() : unit.left(at + 1) + unit.mid(unit.lastIndexOf(u'.'));
}

static QString linkTarget(const QString &path) // as written in the link
{
    return QFile::decodeName(targetOf(QFile::encodeName(path)));
}

UnitFiles::UnitFiles(const ServiceManager::Address &address, Bus &bus)
    : m_address(address)
    , m_bus(bus)
    , m_isUser(address.scope == ServiceController::Scope::User)
    , m_service(unitName(address.name))
    , m_socket(unitName(address.name, QStringLiteral("socket")))
    , m_wanted(UnitText::wantedBy(m_isUser) + QStringLiteral(".wants/") + m_service)
    , m_socketWanted(QStringLiteral("sockets.target.wants/") + m_socket)
{
}

// In the order in which they are written: first what makes up the service, then what has it started.
QStringList UnitFiles::paths() const
{
    return {m_wanted, companion, m_socket, m_service, m_socketWanted};
}

// Does not use QStandardPaths, which has a default folder if a variable is not set.
Failure UnitFiles::checkHome() const
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = qEnvironmentVariable(name);
        const bool mayBeEmpty = qstrcmp(name, "HOME") != 0;
        if (!path.startsWith(u'/') && !(mayBeEmpty && path.isEmpty()))
            return {Error::InvalidParameter,
                    tr("%1 is \"%2\", but a user service (%3) needs an absolute path there. Log in directly instead of switching "
                       "users, or set the variable.")
                        .arg(QLatin1String(name), path, m_address.name)};
    }
    return {};
}

static bool isWritable(QString folder) // or can be created
{
    while (!QFileInfo::exists(folder) && folder.contains(u'/'))
        folder.truncate(folder.lastIndexOf(u'/'));
    return QFileInfo(folder).isDir() && QFileInfo(folder).isWritable();
}

// The manager has an environment of its own, so its folders may differ from those of this process.
Failure UnitFiles::findFolders(QStringList *others)
{
    if (const Failure error = m_isUser ? checkHome() : Failure{})
        return error;
    QVariant value;
    Failure error = m_bus.managerProperty("UnitPath", &value);
    *others = value.toStringList();
    if (error && !m_isUser && geteuid() != 0) { // without root, plans are still possible without D-Bus
        QString output;
        error = analyze({QStringLiteral("unit-paths")}, &output);
        *others = output.split(u'\n', Qt::SkipEmptyParts);
    }
    if (error)
        return error;
    m_folder = QStringLiteral("/etc/systemd/system");
    if (m_isUser) {
        const QString home = QDir::homePath() + u'/';
        const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/';
        QStringList own = *others;
        own.removeIf([&](const QString &folder) { // *.control folders are for systemctl --user set-property
            return folder.endsWith(QLatin1String(".control")) || !(folder.startsWith(settings) || folder.startsWith(home));
        });
        const auto writable = std::find_if(own.begin(), own.end(), isWritable);
        m_folder = writable == own.end() ? own.value(0, settings + QStringLiteral("systemd/user")) : *writable;
    }
    others->removeAll(m_folder);
    return {};
}

// The path of a unit with that name that somebody else has written, or of a template that the unit would be an instance of.
QString UnitFiles::foreignUnit(const QStringList &otherFolders) const
{
    for (const QString &unit : {m_service, m_socket}) {
        const QFileInfo info(m_folder + u'/' + unit);
        if (info.isSymLink() ? linkTarget(info.filePath()) != maskTarget
                             : info.exists() && !UnitText::isOurs(readRegularFile(info.filePath())))
            return info.filePath();
        const bool isFile = info.exists() && !info.isSymLink();
        for (const QString &folder : otherFolders + QStringList{m_folder}) {
            const QString templateName = templateOf(unit);
            if (!templateName.isEmpty() && QFileInfo::exists(folder + u'/' + templateName))
                return folder + u'/' + templateName;
            if (!isFile && folder != m_folder && QFileInfo::exists(folder + u'/' + unit))
                return folder + u'/' + unit;
        }
    }
    return {};
}

// Whether the service has to bring the companion: neither another folder nor another service in this folder provides it.
bool UnitFiles::bringsCompanion(const QStringList &otherFolders) const
{
    const auto has = [](const QString &folder) { return QFileInfo::exists(folder + u'/' + companion); };
    if (std::any_of(otherFolders.begin(), otherFolders.end(), has))
        return false;
    if (!has(m_folder))
        return true;
    const QStringList services = QDir(m_folder).entryList({QStringLiteral("*.service")}, QDir::Files);
    const auto wants = [this](const QString &unit) {
        return unit != m_service && unit != companion
            && readRegularFile(m_folder + u'/' + unit).contains("\nWants=qtdaemon-shutdown@");
    };
    return UnitText::isOurs(readRegularFile(m_folder + u'/' + companion))
        && std::none_of(services.begin(), services.end(), wants);
}

Failure UnitFiles::find(Present *present)
{
    if (!m_address.host.isEmpty())
        return {Error::NotSupported,
                tr("%1 cannot be installed on %2 from here, because its unit files have to be written on that machine. Log in to "
                   "it, and install the service there.")
                    .arg(m_address.name, m_address.host)};
    if (m_service.startsWith(QLatin1String("qtdaemon-shutdown@")))
        return {Error::InvalidName,
                tr("The service name \"%1\" is that of a unit that all QtDaemon services share. Choose another name.")
                    .arg(m_address.name)};
    QStringList folders;
    if (const Failure error = findFolders(&folders))
        return error;
    const QString path = foreignUnit(folders);
    if (linkTarget(path) == u"/dev/null")
        return {Error::Disabled,
                tr("An administrator has masked %1: %2 is a link to /dev/null. Run \"systemctl unmask %3\" to undo that, and try "
                   "again.")
                    .arg(m_address.name, path, m_service)};
    if (!path.isEmpty())
        return {Error::AlreadyExists,
                tr("A service named %1 exists that QtDaemon did not install: %2. Choose another name, or remove that service the "
                   "way it was installed.")
                    .arg(m_address.name, path)};
    present->folder = m_folder;
    present->bringsCompanion = bringsCompanion(folders);
    for (const QString &file : paths()) {
        const QFileInfo info(m_folder + u'/' + file);
        if (file == companion && !present->bringsCompanion)
            continue;
        if (info.isSymLink())
            present->files.insert(file, {{}, linkTarget(info.filePath())});
        else if (info.exists())
            present->files.insert(file, {readRegularFile(info.filePath())});
    }
    return {};
}

ServiceSettings UnitFiles::settings(const Tree &tree) const
{
    ServiceSettings settings;
    if (!tree.contains(m_service)) // no service, but remains of another one or of a crash
        return settings;
    for (const QString &path : paths())
        settings.insert(UnitText::settings(path, tree.value(path).text));
    for (const auto &[unit, wants] : {std::pair(m_service, m_wanted), std::pair(m_socket, m_socketWanted)}) {
        const QString state = tree.value(unit).target == maskTarget ? QStringLiteral("masked")
            : tree.contains(wants)                                  ? QStringLiteral("enabled")
                                                                    : QStringLiteral("disabled");
        if (tree.contains(unit))
            settings.insert(unit + QStringLiteral(" UnitFileState"), state);
    }
    return settings;
}

Failure UnitFiles::describe(const ServiceDescription *description, ServiceManager::Plan *plan)
{
    auto units = std::make_shared<UnitPlan>();
    Failure error = find(&units->present);
    if (!error && description)
        error = make(*description, units.get());
    plan->present = settings(units->present.files);
    plan->wanted = settings(units->wanted);
    plan->units = std::move(units);
    return error;
}

} // namespace QtDaemon
