// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "environment_p.h"

#include "core/logging_p.h"

#include <QtDaemon/backend.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START

std::optional<QByteArray> takeVariable(const char *name)
{
    if (!qEnvironmentVariableIsSet(name))
        return {};
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

// A variable with a process ID is meant for that process alone, not for its children.
static bool isForUs(const char *name, const std::optional<QByteArray> &pid)
{
    if (!pid || pid->toLongLong() == getpid())
        return true;
    warn(Backend::tr("%1 is \"%2\", which is not this process (%3); the variables that go with it are ignored.")
             .arg(QLatin1String(name), QString::fromLocal8Bit(*pid), QString::number(getpid())));
    return false;
}

bool isMainProcessOfUnit()
{
    return qgetenv("SYSTEMD_EXEC_PID").toLongLong() == getpid();
}

qint64 takeWatchdogInterval()
{
    const auto interval = takeVariable("WATCHDOG_USEC");
    const auto pid = takeVariable("WATCHDOG_PID");
    if (!interval || !isForUs("WATCHDOG_PID", pid))
        return 0;
    if (const qint64 microseconds = interval->toLongLong(); microseconds > 0)
        return microseconds;
    warn(Backend::tr("WATCHDOG_USEC is \"%1\", not a positive number of microseconds; the watchdog is not used.")
             .arg(QString::fromLocal8Bit(*interval)));
    return 0;
}

std::optional<int> takeDescriptorLimit()
{
    if (const auto limit = takeVariable("FDSTORE")) {
        bool isNumber = false;
        const int number = limit->toInt(&isNumber);
        return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
    }
    // MEMORY_PRESSURE_WATCH was added in systemd 254 together with FDSTORE, but child processes inherit it.
    const bool isNewSystemd = qEnvironmentVariableIsSet("MEMORY_PRESSURE_WATCH") && isMainProcessOfUnit();
    return isNewSystemd ? std::optional(0) : std::nullopt;
}

static int socketOption(int descriptor, int option)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, option, &value, &size) == 0 ? value : 0;
}

static ListenDescriptor::Kind kindOf(int descriptor, const struct stat &status)
{
    using Kind = ListenDescriptor::Kind;
    if (S_ISFIFO(status.st_mode))
        return Kind::Fifo;
    if (!S_ISSOCK(status.st_mode))
        return Kind::Other;
    if (socketOption(descriptor, SO_TYPE) == SOCK_DGRAM)
        return Kind::Datagram;
    return socketOption(descriptor, SO_ACCEPTCONN) ? Kind::Listener : Kind::Stream;
}

QList<ListenDescriptor> takeListenDescriptors()
{
    const auto count = takeVariable("LISTEN_FDS");
    const auto pid = takeVariable("LISTEN_PID");
    const QByteArray names = takeVariable("LISTEN_FDNAMES").value_or(QByteArray());
    takeVariable("LISTEN_PIDFDID"); // since systemd 259; LISTEN_PID is sufficient for a process that checks itself
    if (!count || !pid || !isForUs("LISTEN_PID", pid)) // like sd_listen_fds(3), which takes none without LISTEN_PID
        return {};
    bool isNumber = false;
    const int number = count->toInt(&isNumber);
    if (!isNumber || number < 0 || number > sysconf(_SC_OPEN_MAX) - firstDescriptor) {
        warn(Backend::tr("LISTEN_FDS is \"%1\", not a valid number of descriptors; none are used.")
                 .arg(QString::fromLocal8Bit(*count)));
        return {};
    }

    const QList<QByteArray> nameList = names.isEmpty() ? QList<QByteArray>() : names.split(':');
    if (!nameList.isEmpty() && nameList.size() != number)
        warn(Backend::tr("LISTEN_FDNAMES has %1 names for %2 descriptors; those without a name are called \"unknown\".")
                 .arg(nameList.size())
                 .arg(number));
    QList<ListenDescriptor> descriptors;
    for (int i = 0; i < number; ++i) {
        const int descriptor = firstDescriptor + i;
        struct stat status = {};
        if (fstat(descriptor, &status) != 0) {
            warn(Backend::tr("LISTEN_FDS is %1, but descriptor %2 is not open; it and the following ones are ignored.")
                     .arg(number)
                     .arg(descriptor));
            break;
        }
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        descriptors.append({descriptor, QString::fromLocal8Bit(nameList.value(i, "unknown")), kindOf(descriptor, status)});
    }
    return descriptors;
}

} // namespace QtDaemon
