// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "tool_p.h"

#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace QtDaemon {

// As root, only takes programs from the system's folders, whatever PATH the caller has; the last of them is that of NixOS.
static QString findTool(const QString &program)
{
    if (geteuid() != 0)
        return program;
    const QStringList folders{QStringLiteral("/usr/bin"), QStringLiteral("/bin"), QStringLiteral("/usr/sbin"),
                              QStringLiteral("/run/current-system/sw/bin")};
    const QString found = QStandardPaths::findExecutable(program, folders);
    return found.isEmpty() ? folders.first() + u'/' + program : found;
}

void prepareTool(QProcess *process, const QString &program, const QStringList &arguments)
{
    // If SIGCHLD is ignored, as a parent process may have left it, the kernel keeps no exit code for QProcess. This is not undone
    // later: without pidfds, QProcess installs a handler once, and restoring the former action would remove it.
    struct sigaction present = {};
    if (sigaction(SIGCHLD, nullptr, &present) == 0 && present.sa_handler == SIG_IGN)
        std::signal(SIGCHLD, SIG_DFL);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("SYSTEMD_"))) // such as SYSTEMD_UNIT_PATH, which the manager does not know
            environment.remove(name);
    }
    process->setProcessEnvironment(environment);
    process->setProgram(findTool(program));
    process->setArguments(arguments);
}

ToolResult runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepareTool(&process, program, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    process.waitForFinished(-1);
    ToolResult result;
    if (process.error() == QProcess::FailedToStart)
        result.failure = process.errorString();
    else if (process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = QString::fromLocal8Bit(process.readAll()).trimmed();
    return result;
}

} // namespace QtDaemon
