// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "argumentpaths_p.h"
#include "places_p.h"
#include "systemddoctor_p.h"

#include <QDir>

namespace QtDaemon {

// What is to be written where the sandbox lets nothing be written. Of a file that is there nobody knows whether it is.
QString SystemdDoctor::readOnlyArgument(const QString &path) const
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.path();
    const bool isMissing = !info.exists() && folder != QDir::rootPath() && QFileInfo(folder).isDir();
    if (!(info.isDir() || isMissing) || m_sandbox.hides(folder) || !m_sandbox.isReadOnly(path))
        return {};
    return tr("The sandbox of %1 keeps it from writing to %2, which its arguments name. If it is to write there, add %3 to "
              "writablePaths, or to ReadWritePaths= of its unit.")
        .arg(m_name, path, folder);
}

// Whether the service finds what its arguments name, and may read and write it.
void SystemdDoctor::arguments()
{
    const bool isUser = m_address.scope == ServiceController::Scope::User;
    const QStringList words = m_unit.value(QStringLiteral("ExecStart")).toList().value(0).toList().value(1).toStringList();
    const QString folder = text("WorkingDirectory");
    const QString usual = isUser ? QDir::homePath() : QDir::rootPath();
    const ArgumentPaths named(words.mid(1), QDir::isAbsolutePath(folder) ? folder : usual);
    for (const QString &wrong : named.problems(m_name, m_sandbox))
        add(Severity::Problem, wrong);
    if (isUser) // its files are neither hidden nor protected
        return;
    for (const QString &path : named.paths()) {
        if (const QString note = readOnlyArgument(path); !note.isEmpty())
            add(Severity::Note, note);
    }

    for (const QString &wrong : unreadableFiles(m_name, named.paths(), m_sandbox, m_unit))
        add(Severity::Problem, wrong);
}

} // namespace QtDaemon
