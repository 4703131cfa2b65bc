// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include "places_p.h"
#include "programowners_p.h"
#include "regularfile_p.h"
#include "serviceaccount_p.h"
#include "unittext_p.h"

#include <QDir>

#include <algorithm>

namespace QtDaemon {

// What a service's unit files are, and what they are to be; unitinstaller.cpp puts them there.

using Failure = ServiceManager::Failure;

static QString companion()
{
    return QStringLiteral("qtdaemon-shutdown@.service");
}

// A unit that is a link to /dev/null is masked. With this path the link is the library's, and not an administrator's.
static QString nowhere()
{
    return QStringLiteral("/dev/./null");
}

// That of "getty@tty1.service" is "getty@.service"; empty: it has none.
static QString templateOf(const QString &unit)
{
    const qsizetype at = unit.indexOf(u'@');
    return at < 0 ? QString() : unit.left(at + 1) + unit.mid(unit.lastIndexOf(u'.'));
}

static QString linkTarget(const QString &path) // as it is written
{
    return QFile::decodeName(targetOf(QFile::encodeName(path)));
}

static QByteArray readFile(const QString &path)
{
    QFile file;
    return openRegularFile(&file, path) ? file.readAll() : QByteArray();
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

// In the order in which they are put there: what makes it a service, and then what has it started.
QStringList UnitFiles::paths() const
{
    return {m_wanted, companion(), m_socket, m_service, m_socketWanted};
}

Failure UnitFiles::findVersion(int *version) const
{
    QString output; // "systemd 252 (252.38-1)\n+PAM ..."
    const Failure error = analyze({QStringLiteral("--version")}, &output);
    *version = output.section(u' ', 1, 1).toInt();
    return error;
}

// The path of a unit of that name that somebody else has written, or of the template that it would be an instance of.
QString UnitFiles::foreign(const QStringList &otherFolders) const
{
    for (const QString &unit : {m_service, m_socket}) {
        const QFileInfo info(m_folder + u'/' + unit);
        if (info.isSymLink() ? linkTarget(info.filePath()) != nowhere()
                             : info.exists() && !UnitText::isOurs(readFile(info.filePath())))
            return info.filePath();
        const bool isFile = info.exists() && !info.isSymLink();
        for (const QString &folder : otherFolders + QStringList{m_folder}) {
            const QString general = templateOf(unit);
            if (!general.isEmpty() && QFileInfo::exists(folder + u'/' + general))
                return folder + u'/' + general;
            if (!isFile && folder != m_folder && QFileInfo::exists(folder + u'/' + unit))
                return folder + u'/' + unit;
        }
    }
    return {};
}

// Unless the machine has it from elsewhere, or from another service of this folder.
bool UnitFiles::bringsCompanion(const QStringList &otherFolders) const
{
    const auto has = [](const QString &folder) { return QFileInfo::exists(folder + u'/' + companion()); };
    if (std::any_of(otherFolders.begin(), otherFolders.end(), has))
        return false;
    if (!has(m_folder))
        return true;
    const QStringList services = QDir(m_folder).entryList({QStringLiteral("*.service")}, QDir::Files);
    const auto wants = [this](const QString &unit) {
        return unit != m_service && unit != companion()
            && readFile(m_folder + u'/' + unit).contains("\nWants=qtdaemon-shutdown@");
    };
    return UnitText::isOurs(readFile(m_folder + u'/' + companion())) && std::none_of(services.begin(), services.end(), wants);
}

Failure UnitFiles::find(Present *present)
{
    if (!m_address.host.isEmpty())
        return {Error::NotSupported,
                ServiceManager::tr("%1 cannot be installed on %2 from here, as its unit files are written there. Log in to that "
                                   "machine, and do it there.")
                    .arg(m_address.name, m_address.host)};
    if (m_service.startsWith(QLatin1String("qtdaemon-shutdown@")))
        return {
            Error::InvalidName,
            ServiceManager::tr("The service name \"%1\" is that of a unit which all services of QtDaemon share. Take another.")
                .arg(m_address.name)};
    QStringList folders;
    if (const Failure error = findFolders(&folders))
        return error;
    const QString path = foreign(folders);
    if (linkTarget(path) == u"/dev/null")
        return {
            Error::Disabled,
            ServiceManager::tr("An administrator has masked %1: %2 is a link to /dev/null. \"systemctl unmask %3\" takes that "
                               "back; try again after it.")
                .arg(m_address.name, path, m_service)};
    if (!path.isEmpty())
        return {Error::AlreadyExists,
                ServiceManager::tr("There is a service %1 that QtDaemon has not written: %2. Take another name, or remove that "
                                   "service the way it came.")
                    .arg(m_address.name, path)};
    present->folder = m_folder;
    present->bringsCompanion = bringsCompanion(folders);
    for (const QString &file : paths()) {
        const QFileInfo info(m_folder + u'/' + file);
        if (file == companion() && !present->bringsCompanion)
            continue;
        if (info.isSymLink())
            present->files.insert(file, {{}, linkTarget(info.filePath())});
        else if (info.exists())
            present->files.insert(file, {readFile(info.filePath())});
    }
    return {};
}

/*
    systemd gives StateDirectory= to the service's account, with all that is in it, whoever's it was. It is the service's when
    the service has it already, when systemd made it for a dynamic account, and when it is of the account.
*/
Failure UnitFiles::checkStateFolder(const ServiceDescription &description, const Tree &present) const
{
    const QString path = QStringLiteral("/var/lib/") + m_address.name;
    const struct stat info = statusOf(QFile::encodeName(path));
    if (!description.stateDirectory || m_isUser || present.value(m_service).text.contains("\nStateDirectory=")
        || info.st_mode == 0 || linkTarget(path).startsWith(QLatin1String("private/")))
        return {};
    const auto account = ServiceAccount::ofUnit(ServicePlaces::unitOf(description));
    if (account && account->isOwner(info.st_uid))
        return {};
    return {Error::AccessDenied,
            ServiceManager::tr("%1, which is to be the folder of %2 for its state, is there already and belongs to %3, who would "
                               "lose it. Take another name for the service, or move that folder away.")
                .arg(path, m_address.name, accountName(info.st_uid))};
}

Failure UnitFiles::make(const ServiceDescription &description, UnitPlan *plan) const
{
    using StartMode = ServiceDescription::StartMode;
    if (const Failure error = findVersion(&plan->version))
        return error;
    const UnitText text{description, m_service, m_socket, m_isUser, plan->version};
    Tree *const wanted = &plan->wanted;
    if (const Failure error = text.check())
        return error;

    if (description.startMode == StartMode::Disabled) {
        wanted->insert(m_service, {{}, nowhere()});
        return {};
    }
    const ServicePlaces places(description.name, ServicePlaces::unitOf(description), text.sandbox(), m_isUser);
    if (const QList<Failure> problems = places.problems(); !problems.isEmpty())
        return problems.first();
    if (const Failure error = checkStateFolder(description, plan->present.files))
        return error;
    wanted->insert(m_service, {text.serviceText()});
    if (!description.listenStreams.isEmpty())
        wanted->insert(m_socket, {text.socketText()});
    if (plan->present.bringsCompanion)
        wanted->insert(companion(), {UnitText::companionText(m_isUser)});
    if (description.startMode == StartMode::OnSocket)
        wanted->insert(m_socketWanted, {{}, m_folder + u'/' + m_socket});
    else if (description.startMode != StartMode::OnDemand)
        wanted->insert(m_wanted, {{}, m_folder + u'/' + m_service});
    return {};
}

ServiceSettings UnitFiles::settings(const Tree &tree) const
{
    ServiceSettings settings;
    if (!tree.contains(m_service)) // no service: what another one, or a crash, has left
        return settings;
    for (const QString &path : {companion(), m_socket, m_service}) {
        if (tree.contains(path))
            settings.insert(UnitText::settings(path, tree[path].text));
    }
    const auto state = [&](const QString &unit, const QString &wants) {
        if (!tree.contains(unit))
            return;
        const bool masked = tree[unit].target == nowhere();
        settings.insert(unit + QStringLiteral(" UnitFileState"),
                        masked                     ? QStringLiteral("masked")
                            : tree.contains(wants) ? QStringLiteral("enabled")
                                                   : QStringLiteral("disabled"));
    };
    state(m_service, m_wanted);
    state(m_socket, m_socketWanted);
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
