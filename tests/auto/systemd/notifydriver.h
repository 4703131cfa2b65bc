// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../files.h"
#include "../qttestsignals.h"
#include "../table.h"

#include <QtDaemon/Service>

#include <QTemporaryDir>

#include <algorithm>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// Owns the notify socket, as systemd does, and sets the environment of a unit for one service.
class NotifyDriver
{
public:
    explicit NotifyDriver(const QByteArray &address = {}, const QByteArray &watchdog = {})
        : m_address(address.isEmpty() ? QFile::encodeName(m_dir.filePath(QStringLiteral("notify"))) : address)
    {
        open();
        nameSocket();
        if (!watchdog.isEmpty())
            qputenv("WATCHDOG_USEC", watchdog);
    }

    ~NotifyDriver()
    {
        close();
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }

    void nameSocket() const { qputenv("NOTIFY_SOCKET", m_address); }

    // Imitate a manager that dies and comes back: what it has not read is lost.
    void close() { ::close(std::exchange(m_socket, -1)); }
    void open()
    {
        sockaddr_un bound{};
        bound.sun_family = AF_UNIX;
        memcpy(bound.sun_path, m_address.constData(), size_t(m_address.size()));
        socklen_t length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(m_address.size());
        if (m_address.startsWith('@'))
            bound.sun_path[0] = '\0';
        else
            ++length;
        QFile::remove(QFile::decodeName(m_address));
        m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        isBound = bind(m_socket, reinterpret_cast<const sockaddr *>(&bound), length) == 0;
    }

    // The next datagram; empty if there is none.
    QByteArray peek() const { return receive(MSG_PEEK); } // does not remove it
    QByteArray read() const { return receive(0); }

    // Everything received so far, one line each.
    const QByteArrayList &lines()
    {
        for (QByteArray datagram = read(); !datagram.isEmpty(); datagram = read())
            m_lines += datagram.split('\n');
        return m_lines;
    }

    bool receives(const QByteArray &line)
    {
        return QTest::qWaitFor([&] { return lines().contains(line); }, 30'000);
    }

    bool runs(QtDaemon::Service *service) { return service->start() && receives("READY=1"); } // starts it

    qsizetype countOf(const QByteArray &prefix)
    {
        lines();
        return std::count_if(m_lines.cbegin(), m_lines.cend(), [&](const QByteArray &line) { return line.startsWith(prefix); });
    }

    void forget() { lines(), m_lines.clear(); }

    bool isBound = false;

private:
    QByteArray receive(int flags) const
    {
        char buffer[4096];
        return QByteArray(buffer, qMax<ssize_t>(recv(m_socket, buffer, sizeof buffer, flags), 0)).trimmed();
    }

    QTemporaryDir m_dir;
    QByteArray m_address;
    int m_socket = -1;
    QByteArrayList m_lines;
};

// No signal is pending that was sent to the process as a whole.
inline bool noneIsPending(qint64 process)
{
    return readFile(QStringLiteral("/proc/%1/status").arg(process)).contains("ShdPnd:\t0000000000000000");
}

// A service that answers everything that a test does not take over.
struct Answering
{
    explicit Answering(int pollInterval = 20)
    {
        removeQtTestHandlers();
        service.setQuitOnStopped(false);
        service.setPollInterval(pollInterval);
    }

    void answer(void (QtDaemon::Service::*signal)())
    {
        QObject::connect(&service, signal, &service, [this] { service.nextState(); });
    }

    QtDaemon::Service service{QStringLiteral("probe")};
};

// An answering service with its manager.
struct Notifying : NotifyDriver, Answering
{
    explicit Notifying(int pollInterval = 20, const QByteArray &watchdog = {})
        : NotifyDriver({}, watchdog)
        , Answering(pollInterval)
    {
    }
    bool runs() { return NotifyDriver::runs(&service); } // starts it
    bool reaches(QtDaemon::State state)
    {
        return QTest::qWaitFor([&] { return service.state() == state; }, 30'000);
    }
};
