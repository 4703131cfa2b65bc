// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus_p.h"
#include "places_p.h"
#include "unitfolder_p.h"

#include <QCoreApplication>
#include <QMap>

namespace QtDaemon {

constexpr QLatin1String companion("qtdaemon-shutdown@.service"); // the unit

// A unit that is a link to /dev/null is masked. With this path the link is the library's, and not an administrator's.
constexpr QLatin1String nowhere("/dev/./null");

using UnitTree = QMap<QString, UnitFile>; // by their paths below the folder

// The files that an installation finds, and those that it puts in their place.
struct UnitPlan
{
    struct Present
    {
        QString folder;
        UnitTree files;
        bool bringsCompanion = false; // the service does: nobody else has it

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
    The files that make a service a unit of systemd: in the administrator's folder, or in that of a user. Each change
    of them is the whole of it or none: what makes the unit one, its .service file, comes last and goes first.
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

    Failure find(Present *present); // 1073 when there is a unit of that name that is not ours
    Failure make(const ServiceDescription &description, UnitPlan *plan) const;
    Failure checkStateFolder(const ServiceDescription &description, const std::optional<ServiceAccount> &account,
                             const Tree &present) const;
    ServiceSettings settings(const Tree &tree) const;

    Failure begin(Descriptor *lock, Present *present); // to change them
    Failure change(const Tree &before, const UnitPlan &after); // and the manager knows; undone when that fails
    Failure prepare(UnitFolder *folder, const UnitPlan &plan) const;
    Failure commit(UnitFolder *folder, const Tree &before, const Tree &after, QStringList *changed) const;
    Failure load(const Tree &before, const Tree &after); // by the manager
    Failure notWritten(const QString &path, const std::error_code &error) const;

    QStringList paths() const;
    QString foreign(const QStringList &otherFolders) const;
    bool bringsCompanion(const QStringList &otherFolders) const;
    Failure findFolders(QStringList *others); // from which the manager loads units: m_folder, and the others
    Failure checkHome() const;
    Failure analyze(const QStringList &arguments, QString *output) const; // systemd-analyze(1)

    const ServiceManager::Address m_address;
    Bus &m_bus;
    const bool m_isUser;
    const QString m_service; // the names of its units
    const QString m_socket;
    const QString m_wanted; // the links that enable them, dangling until the unit is there
    const QString m_socketWanted;
    QString m_folder;
};

} // namespace QtDaemon
