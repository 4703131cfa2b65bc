// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus_p.h"
#include "places_p.h"
#include "unitfolder_p.h"

#include <QCoreApplication>
#include <QMap>

namespace QtDaemon {

constexpr QLatin1String companion("qtdaemon-shutdown@.service"); // a unit that all services share

// A unit that is a link to /dev/null is masked. This spelling marks the library's own links.
constexpr QLatin1String maskTarget("/dev/./null");

using UnitTree = QMap<QString, UnitFile>; // by their paths relative to the folder

// The files that an installation finds, and those that replace them.
struct UnitPlan
{
    struct Present
    {
        QString folder;
        UnitTree files;
        bool bringsCompanion = false; // the service installs it, because nothing else does

        bool operator==(const Present &other) const
        {
            return folder == other.folder && files == other.files && bringsCompanion == other.bringsCompanion;
        }
    };
    Present present;
    UnitTree wanted;
    int version = 0; // of systemd
};

/*
    The files that make a service a systemd unit, in the administrator's folder or in that of a user. A change is carried out
    completely or not at all: the .service file, which makes the unit, is written after what it needs and removed before that.
*/
class UnitFiles
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    using Failure = ServiceManager::Failure;

    UnitFiles(const ServiceManager::Address &address, Bus &bus);

    Failure describe(const ServiceDescription *description, ServiceManager::Plan *plan);
    Failure install(const UnitPlan &plan);
    Failure uninstall();

private:
    using Tree = UnitTree;
    using Present = UnitPlan::Present;

    Failure find(Present *present); // AlreadyExists: a unit with that name is not ours
    Failure make(const ServiceDescription &description, UnitPlan *plan) const;
    Failure checkStateFolder(const ServiceDescription &description, const std::optional<ServiceAccount> &account,
                             const Tree &present) const;
    ServiceSettings settings(const Tree &tree) const;

    Failure begin(Descriptor *lock, Present *present); // locks and finds the files, to change them
    Failure change(const Tree &before, const UnitPlan &after); // also reloads the manager; undone if that fails
    Failure prepare(UnitFolder *folder, const UnitPlan &plan) const;
    Failure commit(UnitFolder *folder, const Tree &before, const Tree &after, QStringList *changed) const;
    Failure load(const Tree &before, const Tree &after); // makes the manager load them
    Failure writeError(const QString &path, const std::error_code &error) const;

    QStringList paths() const;
    QString foreignUnit(const QStringList &otherFolders) const;
    bool bringsCompanion(const QStringList &otherFolders) const;
    Failure findFolders(QStringList *others); // the manager loads units from m_folder and these
    Failure checkHome() const;
    Failure analyze(const QStringList &arguments, QString *output) const; // systemd-analyze(1)

    const ServiceManager::Address m_address;
    Bus &m_bus;
    const bool m_isUser;
    const QString m_service; // the names of its units
    const QString m_socket;
    const QString m_wanted; // the links that enable them, dangling until the unit exists
    const QString m_socketWanted;
    QString m_folder;
};

} // namespace QtDaemon
