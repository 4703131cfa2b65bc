// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programpath_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace QtDaemon {

static QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

// The path that the shell shows. getcwd() returns one without links.
static QString currentFolder()
{
    const QString shown = qEnvironmentVariable("PWD");
    return QDir::isAbsolutePath(shown) && canonical(shown) == canonical(QDir::currentPath()) ? shown : QDir::currentPath();
}

static QString absolute(const QString &typed)
{
    if (typed.isEmpty() || QDir::isAbsolutePath(typed))
        return typed;
    return typed.contains(u'/') ? QDir::cleanPath(currentFolder() + u'/' + typed) : QStandardPaths::findExecutable(typed);
}

static bool isPersonalPath(const QString &path)
{
    const auto folders = {u"/home/", u"/root/", u"/tmp/", u"/var/tmp/"};
    return std::any_of(folders.begin(), folders.end(), [&](const auto &folder) { return path.startsWith(QStringView(folder)); });
}

// A link on the way, such as /opt/program/current, selects the version to be run, and is kept. But a link in a home or temporary
// folder to a program elsewhere is not, because the service may not be able to follow it.
QString programAsTyped(const QString &typed, const QString &program)
{
    const QString path = absolute(typed);
    const QString file = canonical(program);
    const bool isSame = !file.isEmpty() && canonical(path) == file;
    return isSame && (!isPersonalPath(path) || isPersonalPath(program)) ? path : program;
}

// The running program. If its file was replaced, the path is that of the new one; if it is gone, "... (deleted)".
static QString runningFile()
{
    const QString file = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    if (file.isEmpty()) // not on Linux
        return QCoreApplication::applicationFilePath();
    const QString before = file.chopped(file.endsWith(QLatin1String(" (deleted)")) ? 10 : 0);
    return QFileInfo::exists(before) ? before : file;
}

// An AppImage's runtime mounts the image while the program runs, and sets environment variables.
QString ownProgramPath()
{
    const QString program = runningFile();
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mount = canonical(qEnvironmentVariable("APPDIR"));
    if (QDir::isAbsolutePath(image) && !mount.isEmpty() && program.startsWith(mount + u'/'))
        return programAsTyped(qEnvironmentVariable("ARGV0"), image);
    return programAsTyped(QCoreApplication::arguments().value(0), program);
}

} // namespace QtDaemon
