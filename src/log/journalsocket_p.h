// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace QtDaemon {

/*
    Sends entries without blocking, from any thread, each thread's in order. What journald does not take is queued, and a
    thread that is started then sends it as soon as journald does. The queue has a limit; an entry with the number of those
    dropped follows what was in it.
*/
class JournalSocket
{
public:
    static constexpr qsizetype longestQueue = qsizetype(32) * 1024 * 1024; // bytes

    JournalSocket(const QByteArray &path, const QByteArray &fieldsOfNotice);
    ~JournalSocket();
    bool isReachable() const { return m_isReachable; } // at the beginning

    void send(const QByteArray &entry, bool always); // `always`: in spite of the limit
    // In a signal handler, where only async-signal-safe functions may be called. False: journald does not take it.
    bool sendInCrash(const msghdr &entry);
    void flush(); // waits until what is queued now has been sent, or nothing was sent for a second

private:
    void startSender();
    void sendQueue();
    QByteArray notice(quint64 dropped) const;
    int transmit(const QByteArray &entry); // an error number, or 0; so are the next
    int connectToJournal();
    int sendEntry(const QByteArray &entry);
    int sendAsFile(const QByteArray &entry);

    sockaddr_un m_address{};
    int m_socket = -1;
    bool m_isReachable = false;
    const pid_t m_owner = getpid();
    const QByteArray m_fieldsOfNotice;

    std::atomic_bool m_isQueueing{false}; // entries are in the queue, or were dropped
    std::mutex m_mutex; // of all that follows
    std::condition_variable m_changed;
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
    quint64 m_dropped = 0;
    quint64 m_enqueued = 0; // entries, and notices that were sent
    quint64 m_done = 0; // of those
    bool m_ends = false;
    pthread_t m_sender{};
    bool m_hasSender = false; // since there was something to queue
};

} // namespace QtDaemon
