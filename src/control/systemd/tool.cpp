// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "tool_p.h"

#include <QProcess>

#include <csignal>

namespace QtDaemon {

// Where SIGCHLD is ignored, as a parent may leave it, the kernel keeps no exit code for QProcess. For good: where there are
// no pidfds QProcess puts a handler there, once, and to bring back what was would take it away.
static void receiveChildSignal()
{
    struct sigaction present
    {
    };
    if (sigaction(SIGCHLD, nullptr, &present) == 0 && present.sa_handler == SIG_IGN)
        std::signal(SIGCHLD, SIG_DFL);
}

ToolResult runTool(const QString &program, const QStringList &arguments)
{
    receiveChildSignal();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
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
