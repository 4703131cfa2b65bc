// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <sys/socket.h>
#include <sys/un.h>

namespace QtDaemon {

/*
    The notify socket of sd_notify(3), by the protocol in its manual page. While the socket is full or the manager absent,
    messages are queued. The destructor blocks up to a second, until what is queued has been sent.
*/
class NotifySocket : public QObject
{
public:
    // `address`: /path or @abstract. Warns, and sends nothing, when it is neither.
    explicit NotifySocket(const QByteArray &address);
    ~NotifySocket() override;

    // With a duplicate of `descriptor`, which may be closed at once. False: neither sent nor queued.
    bool send(const QByteArray &message, int descriptor = -1);

    // sd_notify_barrier(3): blocks until the manager has read what was sent, five seconds at most, and not when it is queued.
    void waitUntilRead();

private:
    bool setAddress(const QByteArray &address);
    struct Datagram
    {
        QByteArray message;
        int descriptor; // ours to close; -1: none
    };
    int connectToManager();
    int transmit(const Datagram &datagram);
    bool retryLater(int error); // whether an error of transmit() is one that passes
    void drop();
    int flush();

    sockaddr_un m_address{};
    socklen_t m_addressLength = 0;
    int m_socket = -1;
    bool m_isConnected = false;
    bool m_warned = false;
    QQueue<Datagram> m_waiting;
    QTimer m_retry;
};

} // namespace QtDaemon
