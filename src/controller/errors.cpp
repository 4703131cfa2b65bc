// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicemanager_p.h"

#include <QDir>

namespace QtDaemon {

QString ServiceManager::errorText(Error code, const QString &name)
{
    static constexpr struct
    {
        Error code;
        const char *text;
    } sentences[] = {
        {Error::FileNotFound,
         QT_TR_NOOP("The program of %1 is not where it was when the service was installed. Put it back there, or install the "
                    "service again.")},
        {Error::AccessDenied, QT_TR_NOOP("Access to %1 was denied. Run this as administrator, or as root (sudo).")},
        {Error::WaitTimeout,
         QT_TR_NOOP("%1 did not reach that state in the time given. It may still do so: query its status, or give it longer.")},
        {Error::DependentServicesRunning, QT_TR_NOOP("Other running services depend on %1. Stop those first.")},
        {Error::InvalidServiceControl,
         QT_TR_NOOP("%1 does not accept that control: its program does not support it, or is not ready for it yet.")},
        {Error::RequestTimeout,
         QT_TR_NOOP("The program of %1 was started but did not report as a service in time. It may have exited at once (run it "
                    "on a console), lack a DLL, or do slow work before it starts the service.")},
        {Error::DatabaseLocked, QT_TR_NOOP("The service manager is busy with its database. Try again in a moment.")},
        {Error::AlreadyRunning, QT_TR_NOOP("%1 is already running. To start it again, restart it.")},
        {Error::InvalidAccount, QT_TR_NOOP("The account specified for %1 does not exist. Write it as DOMAIN\\user or .\\user.")},
        {Error::Disabled, QT_TR_NOOP("%1 is disabled. Install it with another start mode, or enable it.")},
        {Error::DoesNotExist,
         QT_TR_NOOP("There is no service named %1. Install it first, or find its name in the list of services.")},
        {Error::CannotAcceptControl, QT_TR_NOOP("%1 cannot accept that control in its current state. Wait until it is running.")},
        {Error::NotActive, QT_TR_NOOP("%1 is not running. Start it first.")},
        {Error::ProcessAborted, QT_TR_NOOP("The process of %1 ended unexpectedly: it crashed or was killed. Read its log.")},
        {Error::DependencyFailed,
         QT_TR_NOOP("A service that %1 depends on could not be started. Start that one by itself to see why.")},
        {Error::LogonFailed,
         QT_TR_NOOP("The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log "
                    "on as a service; install the service again with the correct account and password.")},
        {Error::MarkedForDelete,
         QT_TR_NOOP("%1 is marked for deletion and will be deleted when the last program that has it open closes it. Close the "
                    "Services window, Task Manager and the like, and try again.")},
        {Error::AlreadyExists, QT_TR_NOOP("A service named %1 already exists. Reconfigure it, or uninstall it first.")},
        {Error::Retry, QT_TR_NOOP("%1 is being changed by another program at the same time. Try again.")},
        {Error::NeverStarted, QT_TR_NOOP("%1 has not been started since the system booted.")},
        {Error::ServerUnavailable,
         QT_TR_NOOP(
             "The machine of %1 does not respond. Check its name, that it is running, and that its firewall lets you in.")},
    };
    for (const auto &sentence : sentences) {
        if (sentence.code == code)
            return tr(sentence.text).replace(QLatin1String("%1"), name); // arg() warns where there is no %1
    }
    return tr("%1: the service manager returned error %2: %3.").arg(name, QString::number(quint32(code)), systemText(code));
}

bool ServiceManager::isFullPath(const QString &path)
{
#ifdef Q_OS_WIN
    const QString unified = QDir::fromNativeSeparators(path);
    return unified.startsWith(QLatin1String("//")) || QStringView(unified).mid(1).startsWith(QLatin1String(":/"));
#else
    return QDir::isAbsolutePath(path);
#endif
}

QString ServiceManager::systemText(Error code)
{
    QString text = qt_error_string(int(code)).trimmed();
    if (text.endsWith(u'.')) // as on Windows
        text.chop(1);
    return text;
}

ServiceManager::Failure ServiceManager::failureOf(const Status &status, const QString &name)
{
    const Error error{status.exitCode};
    if (error != Error::ServiceSpecificError)
        return {error, status.text};
    const QString code = QString::number(status.serviceExitCode);
    if (!status.text.isEmpty())
        return {error, tr("%1 stopped with service exit code %2: %3").arg(name, code, status.text)};
    return {error,
            tr("%1 stopped with service exit code %2. See its documentation for the meaning, and its log for the cause.")
                .arg(name, code)};
}

} // namespace QtDaemon
