// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journalsocket_p.h"

#include "core/senddatagram_p.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <iterator>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace QtDaemon {

constexpr auto longestPause = 1s;
constexpr auto attemptInterval = 100ms;

// Whether journald may still accept the entry. With any other error it is given up, because it would hold up all others forever.
static bool isTransient(int error)
{
    constexpr int errors[] = {EAGAIN, EINTR, ENOBUFS, ENOMEM, EMFILE, ENFILE, ETOOMANYREFS, ECONNREFUSED, ENOTCONN, ENOENT};
    return std::find(std::begin(errors), std::end(errors), error) != std::end(errors);
}

JournalSocket::JournalSocket(const QByteArray &path, const QByteArray &fieldsOfNotice)
    : m_fieldsOfNotice(fieldsOfNotice)
{
    m_address.sun_family = AF_UNIX;
    qstrncpy(m_address.sun_path, path.constData(), sizeof m_address.sun_path);
    m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int error = m_socket < 0 ? errno : connectToJournal();
    m_isReachable = error == 0 || error == ECONNREFUSED; // refused while journald restarts
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

void JournalSocket::send(const QByteArray &entry, bool always)
{
    const bool isForkedChild = getpid() != m_owner; // it has no sender thread, and its lock may be held forever
    if (isForkedChild || !m_isQueueing) {
        const bool isSent = transmit(entry) == 0;
        if (isSent || isForkedChild)
            return;
    }
    const std::lock_guard lock(m_mutex);
    m_isQueueing = true;
    const bool fits = m_queue.empty() || m_queuedBytes + entry.size() <= longestQueue;
    if (always || (m_dropped == 0 && fits)) { // what follows a gap must come after the notice about it
        m_queue.push_back(entry);
        m_queuedBytes += entry.size();
        ++m_enqueued;
    } else {
        ++m_dropped;
    }
    if (!m_hasSender)
        startSender();
    m_changed.notify_all();
}

void JournalSocket::flush()
{
    if (getpid() != m_owner) // a forked child, in which the lock may be held forever
        return;
    std::unique_lock lock(m_mutex);
    const quint64 last = m_enqueued + (m_dropped > 0 ? 1 : 0);
    for (bool progresses = true; m_done < last && progresses;) {
        const quint64 before = m_done;
        m_changed.wait_for(lock, longestPause, [&] { return m_done >= last; });
        progresses = m_done > before;
    }
}

bool JournalSocket::sendInCrash(const msghdr &entry)
{
    constexpr int attempts = 10;
    if (getpid() == m_owner) { // the sender still runs, unless it is the thread that crashed
        for (int i = 0; i < attempts && m_isQueueing; ++i)
            poll(nullptr, 0, int(attemptInterval.count()));
    }
    for (int i = 0; i < attempts; ++i) {
        if (sendmsg(m_socket, &entry, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0)
            return true;
        const int error = errno;
        if (!isTransient(error))
            return false;
        pollfd writable{m_socket, POLLOUT, 0};
        if (error == EAGAIN)
            poll(&writable, 1, int(attemptInterval.count()));
        else if (connectToJournal() != 0)
            poll(nullptr, 0, int(attemptInterval.count()));
    }
    return false;
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
        if (error == EAGAIN) {
            pollfd writable{m_socket, POLLOUT, 0};
            poll(&writable, 1, int(attemptInterval.count()));
        }
        lock.lock();
        if (isTransient(error)) {
            if (error != EAGAIN)
                m_changed.wait_for(lock, attemptInterval, [this] { return m_ends; });
            continue;
        }
        if (isNotice) {
            m_dropped -= dropped;
            ++m_enqueued;
        } else {
            m_queuedBytes -= entry.size();
            m_queue.pop_front();
            m_dropped += error != 0 ? 1 : 0;
        }
        ++m_done;
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
    int error = sendEntry(entry);
    if (error == ECONNREFUSED || error == ENOTCONN) { // journald may have been restarted
        error = connectToJournal();
        if (error == 0)
            error = sendEntry(entry);
    }
    return error;
}

int JournalSocket::sendEntry(const QByteArray &entry)
{
    const int error = sendDatagram(m_socket, entry, -1);
    return error == EMSGSIZE || error == ENOBUFS ? sendAsFile(entry) : error;
}

int JournalSocket::connectToJournal()
{
    return connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address) == 0 ? 0 : errno;
}

// For an entry that is too large for a datagram: journald reads it from a file that cannot be changed any more.
int JournalSocket::sendAsFile(const QByteArray &entry)
{
    constexpr unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
    constexpr unsigned notExecutable = 8; // MFD_NOEXEC_SEAL of Linux 6.3, which vm.memfd_noexec may require
    int file = memfd_create("journal-entry", flags | notExecutable);
    if (file < 0 && errno == EINVAL)
        file = memfd_create("journal-entry", flags);
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
        error = sendDatagram(m_socket, {}, file);
    close(file);
    return error;
}

} // namespace QtDaemon
