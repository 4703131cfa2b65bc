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
    Echoes what it receives, on sockets that the manager opened. This process keeps nothing: a byte is removed
    from the kernel's buffer only after its echo has been handed to the kernel, and every connection is in the
    fd store. So a restart or a SIGKILL loses nothing. A SIGKILL between the two steps echoes data twice.
*/
class Echo : public QObject
{
    Q_OBJECT
public:
    explicit Echo(QtDaemon::Service *service);

    bool open(); // false: no listening socket was passed
    void pause(bool paused);

private:
    struct Connection
    {
        QString name; // in the fd store
        std::unique_ptr<QSocketNotifier> readable;
        std::unique_ptr<QSocketNotifier> writable; // enabled while the peer does not read what was sent
    };

    void accept(int listener);
    void listen(); // unless paused or out of descriptors
    void serve(int descriptor, const QString &name);
    void echo(int descriptor);
    void close(int descriptor);
    void reportStatus();

    QtDaemon::Service *const m_service;
    std::vector<std::unique_ptr<QSocketNotifier>> m_listeners;
    std::unordered_map<int, Connection> m_connections;
    quint64 m_lastNumber = 0;
    bool m_isPaused = false;
    bool m_isFull = false; // no descriptor is left for the waiting connections
    QElapsedTimer m_sinceLogged; // limits how often the lack of descriptors is logged
    QTimer m_again; // tries again: a descriptor may have been closed elsewhere
};
