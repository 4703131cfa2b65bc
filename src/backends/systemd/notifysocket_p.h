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
    The notify socket of sd_notify(3), as its manual page says to write it out by hand. A message that the
    socket has no room for, or that nobody is there to take, waits its turn. Nothing here blocks but the destructor, which
    gives a full socket a second for the last words.
*/
class NotifySocket : public QObject
{
public:
    // `address`: /path or @abstract. Warns, and stays shut, when it is neither.
    explicit NotifySocket(const QByteArray &address);
    ~NotifySocket() override;

    // With a duplicate of `descriptor`, which may be closed at once. False: neither sent nor waiting to be.
    bool send(const QByteArray &message, int descriptor = -1);

private:
    bool setAddress(const QByteArray &address);
    struct Datagram
    {
        QByteArray message;
        int descriptor; // ours to close; -1: none
    };
    int connectToManager();
    int transmit(const Datagram &datagram);
    int sendDatagram(const Datagram &datagram) const;
    bool isHeldUp(int error); // what came of transmit(); then it is tried again later
    void drop();
    int flush();
    void warnOnce(int error);

    sockaddr_un m_address{};
    socklen_t m_addressLength = 0;
    int m_socket = -1;
    bool m_isConnected = false;
    bool m_warned = false;
    QQueue<Datagram> m_waiting;
    QTimer m_retry;
};

} // namespace QtDaemon
