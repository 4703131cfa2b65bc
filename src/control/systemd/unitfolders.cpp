// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfiles_p.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace QtDaemon {

// Where systemd reads units, and which of these folders is written to.

using Error = ServiceManager::Error;

QString UnitFiles::usualFolder() const
{
    return m_isUser ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/systemd/user")
                    : QStringLiteral("/etc/systemd/system");
}

void UnitFiles::setFolder(const QString &folder)
{
    m_folder = folder;
    m_staging = folder + QStringLiteral("/.qtdaemon-") + m_service + QStringLiteral(".new");
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

// A user's manager was started with an environment of its own: its folders need not be those of this one.
Error UnitFiles::findFolders(QStringList *others)
{
    if (m_isUser) {
        QVariant value;
        if (const Error error = m_bus.managerProperty("UnitPath", &value))
            return error;
        *others = value.toStringList();
        const QStringList own = ownFolders(*others);
        const auto writable = std::find_if(own.begin(), own.end(), isWritable);
        setFolder(writable == own.end() ? own.value(0, usualFolder()) : *writable);
    } else {
        QString output;
        if (const Error error = analyze({QStringLiteral("unit-paths")}, &output))
            return error;
        *others = output.split(u'\n', Qt::SkipEmptyParts);
    }
    others->removeAll(m_folder);
    return {};
}

} // namespace QtDaemon
