// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journalsocket_p.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace QtDaemon {

constexpr auto longestPause = 1s;
constexpr auto reconnectInterval = 100ms; // between two attempts to reach a journald that is not there

JournalSocket::JournalSocket(const QByteArray &path, const QByteArray &fieldsOfNotice)
    : m_fieldsOfNotice(fieldsOfNotice)
{
    m_address.sun_family = AF_UNIX;
    qstrncpy(m_address.sun_path, path.constData(), sizeof m_address.sun_path);
    m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    connectToJournal(); // transmit() tries again
}

JournalSocket::~JournalSocket()
{
    flush();
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_changed.notify_all();
    }
    if (m_hasSender)
        pthread_join(m_sender, nullptr);
    close(m_socket);
}

void JournalSocket::send(const QByteArray &entry)
{
    if (m_isQueueing || transmit(entry) != 0)
        enqueue(entry);
}

void JournalSocket::flush()
{
    std::unique_lock lock(m_mutex);
    for (std::size_t before = m_queue.size() + 1; m_isQueueing && m_queue.size() < before;) {
        before = m_queue.size();
        m_changed.wait_for(lock, longestPause, [this] { return !m_isQueueing; });
    }
}

void JournalSocket::enqueue(const QByteArray &entry)
{
    const std::lock_guard lock(m_mutex);
    m_isQueueing = true;
    const bool fits = m_queue.empty() || m_queuedBytes + entry.size() <= longestQueue;
    if (m_dropped > 0 || !fits) { // what follows a gap comes after the notice of it
        ++m_dropped;
    } else {
        m_queue.push_back(entry);
        m_queuedBytes += entry.size();
    }
    if (!m_hasSender)
        startSender();
    m_changed.notify_all();
}

void JournalSocket::startSender()
{
    const auto run = [](void *socket) -> void * {
        static_cast<JournalSocket *>(socket)->sendQueue();
        return nullptr;
    };
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before); // signals are for the program's threads
    m_hasSender = pthread_create(&m_sender, nullptr, run, this) == 0;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void JournalSocket::sendQueue()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ends || m_isQueueing; });
        if (m_ends)
            return;
        const bool isNotice = m_queue.empty();
        const quint64 dropped = m_dropped;
        const QByteArray entry = isNotice ? notice(dropped) : m_queue.front();
        lock.unlock();
        const int error = transmit(entry);
        if (error == EAGAIN || error == ENOBUFS) {
            pollfd writable{m_socket, POLLOUT, 0};
            poll(&writable, 1, int(reconnectInterval.count()));
        }
        lock.lock();
        if (error == EAGAIN || error == ENOBUFS)
            continue;
        if (error != 0) {
            m_changed.wait_for(lock, reconnectInterval, [this] { return m_ends; });
            continue;
        }
        if (isNotice) {
            m_dropped -= dropped;
        } else {
            m_queuedBytes -= entry.size();
            m_queue.pop_front();
        }
        m_isQueueing = !m_queue.empty() || m_dropped > 0;
        m_changed.notify_all();
    }
}

QByteArray JournalSocket::notice(quint64 dropped) const
{
    return "MESSAGE=" + QByteArray::number(dropped) + " messages were dropped while the journal accepted none.\n"
        + m_fieldsOfNotice;
}

int JournalSocket::transmit(const QByteArray &entry)
{
    int error = sendDatagram(entry, -1);
    if (error == EMSGSIZE || error == ENOBUFS)
        error = sendAsFile(entry);
    if (error != ECONNREFUSED && error != ENOTCONN)
        return error;
    error = connectToJournal(); // another journald may listen there now
    return error != 0 ? error : sendDatagram(entry, -1);
}

int JournalSocket::connectToJournal()
{
    return connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address) == 0 ? 0 : errno;
}

int JournalSocket::sendDatagram(const QByteArray &data, int descriptor)
{
    iovec part{const_cast<char *>(data.constData()), size_t(data.size())};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = descriptor < 0 ? 1 : 0;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    if (descriptor >= 0) {
        header.msg_control = control;
        header.msg_controllen = sizeof control;
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(rights), &descriptor, sizeof(int));
    }
    return sendmsg(m_socket, &header, MSG_NOSIGNAL | MSG_DONTWAIT) < 0 ? errno : 0;
}

// An entry that is too large for a datagram: journald reads it from a file that nobody can change any more.
int JournalSocket::sendAsFile(const QByteArray &entry)
{
    const int file = memfd_create("journal-entry", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        return errno;
    int error = 0;
    for (qsizetype written = 0; written < entry.size() && error == 0;) {
        const ssize_t size = write(file, entry.constData() + written, size_t(entry.size() - written));
        if (size >= 0)
            written += size;
        else if (errno != EINTR)
            error = errno;
    }
    if (error == 0 && fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        error = errno;
    if (error == 0)
        error = sendDatagram({}, file);
    close(file);
    return error;
}

} // namespace QtDaemon
