// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "argumentpaths_p.h"

#include "controller/servicemanager_p.h"
#include "sandbox_p.h"

#include <QDir>

namespace QtDaemon {

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

} // namespace QtDaemon
