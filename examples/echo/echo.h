// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/Service>

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <unordered_map>

/*
    Sends back what it gets, line for line, on sockets that the manager opened. Nothing is kept in this
    process: a byte leaves the kernel only when its echo is back there, and every connection lies in the fd
    store. So a restart, or a SIGKILL, loses none. A SIGKILL between the two echoes one twice.
*/
class Echo : public QObject
{
    Q_OBJECT
public:
    explicit Echo(QtDaemon::Service *service);

    bool open(); // false: no listening socket was handed over
    void pause(bool paused);

private:
    struct Connection
    {
        QString name; // in the fd store
        std::unique_ptr<QSocketNotifier> readable;
        std::unique_ptr<QSocketNotifier> writable; // enabled while the peer does not read what we wrote
    };

    void accept(int listener);
    void listen(); // or not: while it is paused, or full
    void serve(int descriptor, const QString &name);
    void echo(int descriptor);
    void close(int descriptor);
    void reportStatus();

    QtDaemon::Service *const m_service;
    std::vector<std::unique_ptr<QSocketNotifier>> m_listeners;
    std::unordered_map<int, Connection> m_connections;
    quint64 m_lastNumber = 0;
    bool m_isPaused = false;
    bool m_isFull = false; // no descriptor is left for the connections that wait
    QElapsedTimer m_sinceLogged; // that it is full: who connects and leaves again fills no log
    QTimer m_again; // one may have been closed elsewhere
};
