// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifysocket_p.h"

#include "core/logging_p.h"
#include "core/senddatagram_p.h"

#include <QtDaemon/backend.h>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace QtDaemon {

constexpr qsizetype longestQueue = 4096; // messages; beyond that, the oldest is dropped
constexpr int retryInterval = 20; // ms
constexpr int absenceInterval = 1000; // ms, between two attempts to reach a manager that has gone
constexpr int flushTimeout = 1000; // ms, to send what is still queued at the end
constexpr int barrierTimeout = 5000; // ms

static bool isFull(int error)
{
    return error == EAGAIN || error == ENOBUFS;
}

static bool isAbsent(int error)
{
    return error == ECONNREFUSED || error == ENOENT || error == ENOTCONN;
}

NotifySocket::NotifySocket(const QByteArray &address)
{
    connect(&m_retry, &QTimer::timeout, this, &NotifySocket::flush);
    if (!setAddress(address))
        return;
    m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0)
        warn(Backend::tr("The notify socket cannot be opened: %1. The service continues, but systemd gets no status from it.")
                 .arg(qt_error_string(errno)));
    else
        connectToManager(); // now, because a chroot or a change of user may put it out of reach later
}

NotifySocket::~NotifySocket()
{
    if (m_socket < 0)
        return;
    const QDeadlineTimer deadline(flushTimeout);
    while (isFull(flush()) && !deadline.hasExpired()) {
        pollfd writable{m_socket, POLLOUT, 0};
        poll(&writable, 1, int(deadline.remainingTime()));
    }
    while (!m_waiting.isEmpty())
        drop();
    close(m_socket);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // a queued warning
}

bool NotifySocket::setAddress(const QByteArray &address)
{
    if (!address.startsWith('/') && !address.startsWith('@')) {
        warn(Backend::tr("NOTIFY_SOCKET is \"%1\", neither an absolute path nor an abstract socket (@name). "
                         "The service continues, but systemd gets no status from it.")
                 .arg(QString::fromLocal8Bit(address)));
        return false;
    }
    if (address.size() >= qsizetype(sizeof m_address.sun_path)) {
        warn(Backend::tr("NOTIFY_SOCKET has %1 characters; the limit is %2. "
                         "The service continues, but systemd gets no status from it.")
                 .arg(address.size())
                 .arg(sizeof m_address.sun_path - 1));
        return false;
    }
    m_address.sun_family = AF_UNIX;
    memcpy(m_address.sun_path, address.constData(), size_t(address.size()));
    m_addressLength = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(address.size());
    if (address.startsWith('@'))
        m_address.sun_path[0] = '\0'; // exact length: a trailing NUL would be part of the name
    else
        ++m_addressLength;
    return true;
}

bool NotifySocket::send(const QByteArray &message, int descriptor)
{
    if (m_socket < 0)
        return false;
    int error = flush(); // what is queued goes first
    if (error == 0)
        error = transmit({message, descriptor});
    if (error == 0)
        return true;
    const bool canRetry = retryLater(error);
    const int duplicate = canRetry && descriptor >= 0 ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0) : -1;
    if (canRetry && (descriptor < 0 || duplicate >= 0)) {
        if (m_waiting.size() >= longestQueue)
            drop();
        m_waiting.enqueue({message, duplicate});
        return true;
    }
    if (descriptor >= 0)
        warn(Backend::tr("Descriptor %1 could not be sent to systemd: %2.")
                 .arg(descriptor)
                 .arg(qt_error_string(canRetry ? errno : error)));
    return false;
}

void NotifySocket::waitUntilRead()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    const bool isSent = send(QByteArrayLiteral("BARRIER=1\n"), ends[1]) && m_waiting.isEmpty();
    close(ends[1]);
    if (isSent) { // the manager closes its copy of the write end when it has read everything
        const QDeadlineTimer deadline(barrierTimeout);
        pollfd closed{ends[0], 0, 0};
        while (poll(&closed, 1, int(deadline.remainingTime())) < 0 && errno == EINTR)
            ;
    }
    close(ends[0]);
}

// Sends what is queued, in order. Returns the error if the socket is full or the manager is absent, otherwise 0.
int NotifySocket::flush()
{
    while (!m_waiting.isEmpty()) {
        const int error = transmit(m_waiting.head());
        if (retryLater(error))
            return error;
        drop();
    }
    m_retry.stop();
    return 0;
}

bool NotifySocket::retryLater(int error)
{
    if (error != 0 && !std::exchange(m_warned, true)) {
        warnLater(this, // because the backend's lock may be held
                  Backend::tr("Sending to NOTIFY_SOCKET failed: %1. The service continues; further failures are not logged.")
                      .arg(qt_error_string(error)));
    }
    if (!isFull(error) && !isAbsent(error))
        return false;
    m_retry.start(isFull(error) ? retryInterval : absenceInterval);
    return true;
}

void NotifySocket::drop()
{
    const Datagram done = m_waiting.dequeue();
    if (done.descriptor >= 0)
        close(done.descriptor);
}

int NotifySocket::connectToManager()
{
    m_isConnected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), m_addressLength) == 0;
    return m_isConnected ? 0 : errno;
}

int NotifySocket::transmit(const Datagram &datagram)
{
    const bool wasConnected = m_isConnected;
    if (!wasConnected) {
        if (const int error = connectToManager())
            return error;
    }
    const int error = sendDatagram(m_socket, datagram.message, datagram.descriptor);
    if (error != ECONNREFUSED && error != ENOTCONN)
        return error;
    m_isConnected = false;
    return wasConnected ? transmit(datagram) : error; // the manager may have come back
}

} // namespace QtDaemon
