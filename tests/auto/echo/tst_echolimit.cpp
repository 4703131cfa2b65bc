// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

// The echo example with more connections than it may have descriptors.
class tst_EchoLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreConnectionsThanDescriptors();
};

class Socket
{
public:
    Socket()
        : number(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
    }
    Socket(Socket &&other) noexcept
        : number(std::exchange(other.number, -1))
    {
    }
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(number, other.number);
        return *this;
    }
    ~Socket() { close(number); }
    bool sends() const { return send(number, "x", 1, MSG_NOSIGNAL) == 1; }
    bool hasAnswer() const
    {
        pollfd readable{number, POLLIN, 0};
        return poll(&readable, 1, 0) == 1;
    }
    bool echoes() const // within half a minute
    {
        const timeval limit{30, 0};
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        char answer = 0;
        return sends() && recv(number, &answer, 1, 0) == 1 && answer == 'x';
    }

    int number;

private:
    Q_DISABLE_COPY(Socket)
};

void tst_EchoLimit::moreConnectionsThanDescriptors()
{
    const Socket listener;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(bind(listener.number, reinterpret_cast<const sockaddr *>(&address), size), 0);
    QCOMPARE(listen(listener.number, 100), 0);
    QCOMPARE(getsockname(listener.number, reinterpret_cast<sockaddr *>(&address), &size), 0);
    const int inherited = fcntl(listener.number, F_DUPFD_CLOEXEC, 50);

    QProcess echo;
    echo.setProcessChannelMode(QProcess::MergedChannels);
    echo.setChildProcessModifier([inherited] {
        dup2(inherited, 3);
        for (int other = 4; other < 1024; ++other) // all that this test has inherited
            fcntl(other, F_SETFD, FD_CLOEXEC);
    });
    echo.start("sh", {"-c", "ulimit -n 40; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\"", ECHO_PROGRAM});
    QVERIFY(echo.waitForStarted());
    std::vector<Socket> clients(50);
    for (const Socket &client : clients)
        QCOMPARE(::connect(client.number, reinterpret_cast<const sockaddr *>(&address), size), 0);
    QByteArray output;
    const QByteArray full = "New connections have to wait: ";
    QTRY_VERIFY_WITH_TIMEOUT((output += echo.readAll()).contains(full), 30'000);
    for (const Socket &client : clients)
        QVERIFY(client.sends());
    const auto answered
        = [&clients] { return std::count_if(clients.begin() + 1, clients.end(), std::mem_fn(&Socket::hasAnswer)); };
    for (int i = 0; i < 1000; ++i) // clients that are connected are served meanwhile
        QVERIFY(clients.front().echoes());
    const auto served = answered();
    QVERIFY2(served > 20, QByteArray::number(qint64(served)));
    QVERIFY(served < 40);
    for (int i = 0; i < 15; ++i) { // each lets one waiting client in, and no more
        QVERIFY(clients[1].hasAnswer());
        clients.erase(clients.begin() + 1);
        QTRY_COMPARE_WITH_TIMEOUT(answered(), served, 30'000);
        QVERIFY(clients.front().echoes());
        QCOMPARE(answered(), served);
    }
    echo.terminate();
    QVERIFY(echo.waitForFinished(30'000));
    output += echo.readAll();
    QVERIFY2(output.count(full) == 1, QByteArray::number(output.size()));
    QCOMPARE(echo.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_EchoLimit)
#include "tst_echolimit.moc"
