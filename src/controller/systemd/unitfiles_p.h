// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus_p.h"
#include "unitfolder_p.h"

#include <QMap>

namespace QtDaemon {

/*
    The files that make a service a unit of systemd: in the administrator's folder, or in that of a user. Each change
    of them is the whole of it or none: what makes the unit one, its .service file, comes last and goes first.
*/
class UnitFiles
{
public:
    using Error = ServiceManager::Error;

    UnitFiles(const ServiceManager::Address &address, Bus &bus);

    Error read(ServiceSettings *settings);
    Error describe(const ServiceDescription &description, ServiceSettings *settings);
    Error install(const ServiceDescription &description, bool isNew);
    Error uninstall();

private:
    struct File
    {
        QByteArray text;
        QString target{}; // of a symbolic link
    };
    using Tree = QMap<QString, File>; // by their paths below the folder

    Error find(Tree *present); // 1073 when there is a unit of that name that is not ours
    Error make(const ServiceDescription &description, const Tree &present, Tree *wanted);
    Error checkStateFolder(const ServiceDescription &description, const Tree &present) const;
    ServiceSettings settings(const Tree &tree) const;

    Error begin(Descriptor *lock, Tree *present); // to change them
    Error openFolder();
    Error prepare(const Tree &tree);
    Error verify(const Tree &prepared) const;
    Error replace(const Tree &before, const Tree &after); // and the manager knows; undone when that fails
    Error checkLoaded(const Tree &installed) const;
    Error commit(const Tree &before, const Tree &after, QStringList *changed);
    void undo(const Tree &before, const QStringList &changed);
    Error notWritten(const QString &path, const std::error_code &error) const;

    QStringList paths() const;
    QString foreign(const QStringList &otherFolders) const;
    bool bringsCompanion(const QStringList &otherFolders) const;
    Error findFolders(QStringList *others); // from which the manager loads units: m_folder, and the others
    Error checkHome() const;
    Error findVersion(int *version) const; // of systemd
    Error analyze(const QStringList &arguments, QString *output) const; // systemd-analyze(1)

    const ServiceManager::Address m_address;
    Bus &m_bus;
    const bool m_isUser;
    const QString m_service; // the names of its units
    const QString m_socket;
    const QString m_wanted; // the links that enable them, dangling until the unit is there
    const QString m_socketWanted;
    QString m_folder;
    std::unique_ptr<UnitFolder> m_open; // while it is changed
};

} // namespace QtDaemon
