// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "tool_p.h"

#include <QMutex>
#include <QProcess>

#include <csignal>

namespace QtDaemon {

// Where SIGCHLD is ignored, as a parent may leave it, the kernel keeps no exit code for QProcess.
class ChildSignal
{
public:
    ChildSignal()
    {
        const QMutexLocker lock(&s_mutex);
        if (s_users++ > 0)
            return;
        sigaction(SIGCHLD, nullptr, &s_former);
        if (s_former.sa_handler == SIG_IGN)
            std::signal(SIGCHLD, SIG_DFL);
    }
    ~ChildSignal()
    {
        const QMutexLocker lock(&s_mutex);
        if (--s_users == 0 && s_former.sa_handler == SIG_IGN)
            sigaction(SIGCHLD, &s_former, nullptr);
    }
    Q_DISABLE_COPY_MOVE(ChildSignal)

private:
    inline static QMutex s_mutex;
    inline static int s_users = 0;
    inline static struct sigaction s_former
    {
    };
};

ToolResult runTool(const QString &program, const QStringList &arguments)
{
    const ChildSignal isNotIgnored;
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
