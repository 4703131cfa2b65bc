// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

#include <unistd.h>

namespace QtDaemon {

// Where systemd reads units, and which of these folders is written to.

using Failure = ServiceManager::Failure;

// Not QStandardPaths, which has a default folder where these are not set.
Failure UnitFiles::checkHome() const
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = qEnvironmentVariable(name);
        const bool mayBeEmpty = qstrcmp(name, "HOME") != 0;
        if (!path.startsWith(u'/') && !(mayBeEmpty && path.isEmpty()))
            return {
                Error::InvalidParameter,
                ServiceManager::tr("%1 is \"%2\", and a service of your own (%3) needs an absolute path there. Log in as that "
                                   "user, or set it.")
                    .arg(QLatin1String(name), path, m_address.name)};
    }
    return {};
}

// Those of systemctl --user set-property, named *.control, are left to it.
static QStringList ownFolders(const QStringList &folders)
{
    const QString home = QDir::homePath();
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QStringList own;
    for (const QString &folder : folders) {
        const bool isOwn = folder.startsWith(settings + u'/') || folder.startsWith(home + u'/');
        if (isOwn && !folder.endsWith(QLatin1String(".control")))
            own += folder;
    }
    return own;
}

static bool isWritable(QString folder) // or can be made
{
    while (!QFileInfo::exists(folder) && folder.contains(u'/'))
        folder.truncate(folder.lastIndexOf(u'/'));
    return QFileInfo(folder).isDir() && QFileInfo(folder).isWritable();
}

// The manager was started with an environment of its own: its folders need not be those of this one.
Failure UnitFiles::findFolders(QStringList *others)
{
    if (const Failure error = m_isUser ? checkHome() : Failure{})
        return error;
    QVariant value;
    Failure error = m_bus.managerProperty("UnitPath", &value);
    *others = value.toStringList();
    if (error && !m_isUser && geteuid() != 0) { // who only plans needs no D-Bus
        QString output;
        error = analyze({QStringLiteral("unit-paths")}, &output);
        *others = output.split(u'\n', Qt::SkipEmptyParts);
    }
    if (error)
        return error;
    m_folder = QStringLiteral("/etc/systemd/system");
    if (m_isUser) {
        const QStringList own = ownFolders(*others);
        const auto writable = std::find_if(own.begin(), own.end(), isWritable);
        const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        m_folder = writable == own.end() ? own.value(0, usual + QStringLiteral("/systemd/user")) : *writable;
    }
    others->removeAll(m_folder);
    return {};
}

} // namespace QtDaemon
