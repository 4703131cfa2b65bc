// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "backends_p.h"

#include <QCoreApplication>
#include <QStringList>

namespace QtDaemon {

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
        reason = tr("QTDAEMON_BACKEND is \"%1\", which this system does not have. Unset it or take one of: %2.")
                     .arg(wanted, known.join(QStringLiteral(", ")));
        return nullptr;
    }

#if defined(Q_OS_WIN)
    if (wanted != known.last()) {
        std::unique_ptr<Backend> scm = createWindowsBackend(&reason);
        if (!scm && reason.isEmpty() && !wanted.isEmpty())
            reason = tr("QTDAEMON_BACKEND is \"windows\", but the service control manager did not start this program.");
        if (scm || !reason.isEmpty())
            return scm;
    }
#elif defined(Q_OS_LINUX)
    const bool startedBySystemd = qEnvironmentVariableIsSet("NOTIFY_SOCKET")
        || qEnvironmentVariable("SYSTEMD_EXEC_PID").toLongLong() == QCoreApplication::applicationPid();
    if (wanted == known.first() || (wanted.isEmpty() && startedBySystemd))
        return createSystemdBackend();
#endif
    return createConsoleBackend();
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
