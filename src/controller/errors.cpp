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
        {Error::DependentServicesRunning, QT_TR_NOOP("Other services that run depend on %1. Stop those first.")},
        {Error::InvalidServiceControl,
         QT_TR_NOOP("%1 does not accept that control: it was written without, or is not listening yet.")},
        {Error::RequestTimeout,
         QT_TR_NOOP("The program of %1 was started and did not report as a service in time. It may have ended at once (run it "
                    "on a console), lack a DLL, or do slow work before it starts the service.")},
        {Error::DatabaseLocked, QT_TR_NOOP("The service manager is busy with its database. Try again in a moment.")},
        {Error::AlreadyRunning, QT_TR_NOOP("%1 is running already. To start it anew, restart it.")},
        {Error::InvalidAccount,
         QT_TR_NOOP("The account that %1 is to run as does not exist. Write it as DOMAIN\\user or .\\user.")},
        {Error::Disabled, QT_TR_NOOP("%1 is disabled. Install it with another start mode, or enable it.")},
        {Error::DoesNotExist, QT_TR_NOOP("There is no service %1. Install it first, or find its name in the list of services.")},
        {Error::CannotAcceptControl, QT_TR_NOOP("%1 cannot take that control in its present state. Wait until it runs.")},
        {Error::NotActive, QT_TR_NOOP("%1 is not running. Start it first.")},
        {Error::ProcessAborted, QT_TR_NOOP("The process of %1 ended unexpectedly: it crashed or was killed. Read its log.")},
        {Error::DependencyFailed,
         QT_TR_NOOP("A service that %1 depends on could not be started. Start that one by itself to see why.")},
        {Error::LogonFailed,
         QT_TR_NOOP("The account of %1 could not log on. Its password may be wrong or have changed, or it lacks the right to log "
                    "on as a service; install the service again with the right one.")},
        {Error::MarkedForDelete,
         QT_TR_NOOP("%1 is being deleted and goes when the last program that holds it has closed it. Close the Services window, "
                    "Task Manager and the like, and try again.")},
        {Error::AlreadyExists, QT_TR_NOOP("There is a service %1 already. Reconfigure it, or uninstall it first.")},
        {Error::Retry, QT_TR_NOOP("%1 is being changed by others at the same time. Try again.")},
        {Error::NeverStarted, QT_TR_NOOP("%1 was never started since the system was.")},
        {Error::ServerUnavailable,
         QT_TR_NOOP("The machine of %1 does not answer. Check its name, that it is on, and that its firewall lets you in.")},
    };
    for (const auto &sentence : sentences) {
        if (sentence.code == code)
            return tr(sentence.text).replace(QLatin1String("%1"), name); // arg() warns where there is no %1
    }
    return tr("%1: the service manager answered with error %2: %3.").arg(name, QString::number(quint32(code)), systemText(code));
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
        return {error, tr("%1 stopped with its own exit code %2: %3").arg(name, code, status.text)};
    return {error,
            tr("%1 stopped with its own exit code %2. What that means is in its documentation, why in its log.").arg(name, code)};
}

} // namespace QtDaemon
