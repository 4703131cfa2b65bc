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
    Sends entries without blocking, from any thread, each thread's in order. What journald does not accept is queued, and a
    thread, which is started then, sends it as soon as journald does. The queue has a limit; an entry with the number of
    dropped ones follows its contents.
*/
class JournalSocket
{
public:
    static constexpr qsizetype longestQueue = qsizetype(32) * 1024 * 1024; // bytes

    JournalSocket(const QByteArray &path, const QByteArray &fieldsOfNotice);
    ~JournalSocket();
    bool isReachable() const { return m_isReachable; } // when constructed

    void send(const QByteArray &entry, bool always); // `always`: even beyond the limit
    // Called in a signal handler, where only async-signal-safe functions are allowed. False: journald does not accept the entry.
    bool sendInCrash(const msghdr &entry);
    void flush(); // waits until what is queued now has been sent, or nothing was sent for a second

private:
    void startSender();
    void sendQueue();
    QByteArray notice(quint64 dropped) const;
    int transmit(const QByteArray &entry); // returns an error number or 0, as do the next functions
    int connectToJournal();
    int sendEntry(const QByteArray &entry);
    int sendAsFile(const QByteArray &entry);

    sockaddr_un m_address{};
    int m_socket = -1;
    bool m_isReachable = false;
    const pid_t m_owner = getpid();
    const QByteArray m_fieldsOfNotice;

    std::atomic_bool m_isQueueing{false}; // entries are in the queue, or have been dropped
    std::mutex m_mutex; // protects all that follows
    std::condition_variable m_changed;
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
    quint64 m_dropped = 0;
    quint64 m_enqueued = 0; // entries, and notices that were sent
    quint64 m_done = 0; // of those, sent or given up
    bool m_ends = false;
    pthread_t m_sender{};
    bool m_hasSender = false; // started when the first entry is queued
};

} // namespace QtDaemon
