// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

/*
    connections PORT COUNT: holds that many connections to an echo server on this machine, and sends lines through
    all of them all the time. It answers each byte on stdin with a dot, once each of them has received 3 more lines
    and one more connection was opened, served and closed. At the end of stdin it waits for the lines under way and prints
    how many there were. It exits with code 1 if a connection is refused or dropped, or if a byte is wrong.
*/

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int tick = 50; // ms between two lines of one connection

[[noreturn]] void fail(const char *what)
{
    std::printf("%s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

struct Connection
{
    int socket = -1;
    int number = 0;
    long sent = 0; // lines
    long echoed = 0;
    long repeated = 0; // received twice
    long goal = 0; // the number of echoed lines to reach
    std::string received{}; // an incomplete line

    bool isWaiting() const { return sent > echoed; }

    std::string line(long n) const { return "connection " + std::to_string(number) + ", line " + std::to_string(n) + '\n'; }

    void send()
    {
        const std::string next = line(++sent);
        if (::send(socket, next.data(), next.size(), MSG_NOSIGNAL) != ssize_t(next.size()))
            fail("a connection was dropped");
    }

    void receive()
    {
        char buffer[256];
        const ssize_t got = recv(socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            fail("a connection was dropped");
        received.append(buffer, size_t(got));
        for (size_t end = 0; (end = received.find('\n')) != std::string::npos; received.erase(0, end + 1)) {
            const std::string come = received.substr(0, end + 1);
            if (isWaiting() && come == line(echoed + 1))
                ++echoed;
            else if (come == line(echoed))
                ++repeated;
            else
                fail("a byte was lost");
        }
    }
};

Connection open(int port, int number)
{
    const int s = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(uint16_t(port));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(s, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0)
        fail("a connection was refused");
    return {s, number};
}

// Until the tick is over, or longer while something is left to receive.
void receiveAll(std::vector<Connection> &connections)
{
    std::vector<pollfd> waits;
    waits.reserve(connections.size());
    for (const Connection &c : connections)
        waits.push_back({c.socket, POLLIN, 0});
    while (poll(waits.data(), waits.size(), tick) > 0) {
        for (size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].revents != 0)
                connections[i].receive();
        }
    }
}

bool isRequested(bool *isOver)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    if (poll(&input, 1, 0) <= 0)
        return false;
    *isOver = read(STDIN_FILENO, &byte, 1) <= 0;
    return !*isOver;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int port = std::atoi(argv[1]);
    const int count = std::atoi(argv[2]);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    rlimit descriptors{};
    getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = descriptors.rlim_max;
    setrlimit(RLIMIT_NOFILE, &descriptors);

    std::vector<Connection> connections;
    connections.reserve(size_t(count) + 1);
    for (int i = 0; i < count; ++i)
        connections.push_back(open(port, i));
    int opened = count;
    bool isAnswerDue = false;
    bool isOver = false;
    const auto isWaiting = [](const Connection &c) { return c.isWaiting(); };
    const auto hasReached = [](const Connection &c) { return c.echoed >= c.goal; };
    while (!isOver || std::any_of(connections.begin(), connections.end(), isWaiting)) {
        for (Connection &c : connections) {
            if (!isOver && !c.isWaiting())
                c.send();
        }
        receiveAll(connections);

        if (isAnswerDue && std::all_of(connections.begin(), connections.end(), hasReached)) {
            close(connections.back().socket);
            connections.pop_back();
            std::putchar('.');
            isAnswerDue = false;
        }
        if (!isAnswerDue && !isOver && isRequested(&isOver)) {
            isAnswerDue = true;
            connections.push_back(open(port, opened++));
            for (Connection &c : connections)
                c.goal = c.sent + 3;
        }
    }

    long lines = 0;
    long repeated = 0;
    for (const Connection &c : connections) {
        lines += c.echoed;
        repeated += c.repeated;
    }
    std::printf("%zu connections of %d, %ld lines, %ld repeated\n", connections.size(), opened, lines, repeated);
    return 0;
}
