// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "tool_p.h"

#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace QtDaemon {

// What root runs comes from where root alone puts programs, whatever PATH the caller had; NixOS has its own such place.
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
    // Where SIGCHLD is ignored, as a parent may leave it, the kernel keeps no exit code for QProcess. For good: where there are
    // no pidfds QProcess puts a handler there, once, and to bring back what was would take it away.
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
