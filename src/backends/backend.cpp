// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "backends/console/consolebackend_p.h"

#include <QtDaemon/service.h>

#if defined(Q_OS_WIN)
#include "backends/windows/windowsbackend_p.h"
#else
#include "backends/unix/environment_p.h"
#endif
#if defined(Q_OS_LINUX)
#include "backends/systemd/systemdbackend_p.h"

#include <unistd.h>
#endif

namespace QtDaemon {

#if defined(Q_OS_LINUX)
// A shell in a terminal may have inherited the environment of a service, whereas a service's wrapper script has no terminal.
static bool wasStartedBySystemd()
{
    return isMainProcessOfUnit()
        || (qEnvironmentVariableIsSet("NOTIFY_SOCKET")
            && (qEnvironmentVariableIsEmpty("SYSTEMD_EXEC_PID") || !isatty(STDIN_FILENO)));
}
#endif

std::unique_ptr<Backend> Backend::create(QString *error)
{
    QString ignored;
    QString &reason = error ? *error : ignored;
    reason.clear();
    const QString wanted = qEnvironmentVariable("QTDAEMON_BACKEND");
    const QStringList known
    {
#if defined(Q_OS_WIN)
        QStringLiteral("windows"),
#elif defined(Q_OS_LINUX)
        QStringLiteral("systemd"),
#endif
            QStringLiteral("console"),
    };
    if (!wanted.isEmpty() && !known.contains(wanted)) {
        reason = tr("QTDAEMON_BACKEND is \"%1\", which is not available on this system. Unset it, or set it to one of: %2.")
                     .arg(wanted, known.join(QStringLiteral(", ")));
        return nullptr;
    }

#if defined(Q_OS_WIN)
    if (wanted != known.last()) {
        std::unique_ptr<Backend> scm = WindowsBackend::connectToManager(&reason);
        if (!scm && reason.isEmpty() && !wanted.isEmpty())
            reason = tr("QTDAEMON_BACKEND is \"windows\", but the service control manager did not start this program.");
        if (scm || !reason.isEmpty())
            return scm;
    }
#elif defined(Q_OS_LINUX)
    if (wanted == known.first() || (wanted.isEmpty() && wasStartedBySystemd()))
        return std::make_unique<SystemdBackend>();
#endif
    return std::make_unique<ConsoleBackend>();
}

QList<ListenDescriptor> Service::listenDescriptors()
{
#if defined(Q_OS_WIN)
    return {}; // the SCM passes none
#else
    static const QList<ListenDescriptor> descriptors = takeListenDescriptors();
    return descriptors;
#endif
}

void Backend::refused(const Message &message, const QString &)
{
    handled(message);
}

bool Backend::storeDescriptor(const QString &, int)
{
    return false;
}

bool Backend::removeDescriptor(const QString &)
{
    return false;
}

} // namespace QtDaemon
