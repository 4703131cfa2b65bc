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
    The notify socket, with the protocol of sd_notify(3). Messages are queued while the socket is full or the manager is absent.
    The destructor blocks for up to a second until they have been sent.
*/
class NotifySocket : public QObject
{
public:
    // `address` is /path or @abstract. If it is neither, this warns, and nothing is ever sent.
    explicit NotifySocket(const QByteArray &address);
    ~NotifySocket() override;

    // The caller may close `descriptor` at once; -1: none is sent. False: the message was neither sent nor queued.
    bool send(const QByteArray &message, int descriptor = -1);

    // Like sd_notify_barrier(3): blocks up to five seconds until the manager has read what was sent, unless messages are queued.
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
    bool retryLater(int error); // true: the error of transmit() is temporary, and sending will be retried
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
