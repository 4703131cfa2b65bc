// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <array>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <sched.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/*
    driver ROUNDS WINDOWS SECONDS: measures the services beside it, each once in a round, and prints a line
    "linux PEER METRIC VALUE" for each figure. It provides the notify socket itself, so no manager is involved.
*/
using Clock = std::chrono::steady_clock;
using Strings = std::vector<std::string>;

constexpr int controlsPerRound = 20;
constexpr std::chrono::seconds patience{30}; // after that the benchmark fails

static cpu_set_t servicesCpus; // all but the driver's, if there is more than one

static double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

static void print(const std::string &peer, const char *metric, double value)
{
    std::printf("linux %s %s %.3f\n", peer.c_str(), metric, value);
    std::fflush(stdout);
}

[[noreturn]] static void fail(const std::string &what)
{
    std::fprintf(stderr, "benchmarks: %s\n", what.c_str());
    std::exit(1);
}

static double field(const std::string &path, const std::string &key)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.compare(0, key.size(), key) == 0)
            return std::strtod(line.c_str() + key.size(), nullptr);
    }
    fail(path + " has no " + key);
}

static void chooseCpus()
{
    sched_getaffinity(0, sizeof servicesCpus, &servicesCpus);
    int last = CPU_SETSIZE - 1;
    while (!CPU_ISSET(last, &servicesCpus))
        --last;
    cpu_set_t own;
    CPU_ZERO(&own);
    CPU_SET(last, &own);
    if (CPU_COUNT(&servicesCpus) == 1)
        return;
    CPU_CLR(last, &servicesCpus);
    sched_setaffinity(0, sizeof own, &own);
}

class NotifySocket
{
public:
    NotifySocket()
        : m_name("@qtdaemon-benchmark-" + std::to_string(getpid()))
        , m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path + 1, m_name.data() + 1, m_name.size() - 1);
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + m_name.size());
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0)
            fail("no notify socket");
        setenv("NOTIFY_SOCKET", m_name.c_str(), 1);
    }

    // Until a datagram contains that text; earlier ones are ignored. Without sleeping, because how soon the system
    // wakes up the driver is not to be measured.
    void wait(const std::string &text) const
    {
        std::array<char, 4096> buffer{};
        for (const auto begin = Clock::now(); Clock::now() - begin < patience;) {
            const ssize_t size = recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (size > 0 && std::string(buffer.data(), size_t(size)).find(text) != std::string::npos)
                return;
        }
        fail("no " + text + " has come");
    }

    void drain() const
    {
        char byte = 0;
        while (recv(m_socket, &byte, 1, MSG_DONTWAIT) >= 0) { }
    }

private:
    std::string m_name;
    int m_socket;
};

class Process
{
public:
    explicit Process(const Strings &command)
    {
        std::vector<char *> argv;
        for (const std::string &argument : command)
            argv.push_back(const_cast<char *>(argument.c_str()));
        argv.push_back(nullptr);
        // NOLINTBEGIN(clang-analyzer-*fork): copying the driver's memory is not to be measured
        m_pid = vfork();
        if (m_pid == 0) {
            sched_setaffinity(0, sizeof servicesCpus, &servicesCpus);
            execv(argv[0], argv.data());
            _exit(127);
        }
        // NOLINTEND(clang-analyzer-*fork)
    }

    std::string proc(const std::string &file) const { return "/proc/" + std::to_string(m_pid) + '/' + file; }
    void signal(int number) const { kill(m_pid, number); }

    // Until the process is back in its event loop, with nothing to do.
    void waitUntilAsleep() const
    {
        for (std::string line; line.find("\tS") == std::string::npos;) {
            std::ifstream file(proc("status"));
            while (std::getline(file, line) && line.compare(0, 6, "State:") != 0) { }
            if (line.find("\tZ") != std::string::npos)
                fail("a peer has ended before its time");
        }
    }

    void waitForEnd(const std::string &peer) const
    {
        int status = 0;
        if (waitpid(m_pid, &status, 0) != m_pid || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
            fail(peer + " did not end with 0");
    }

    // Of all its threads, since they started.
    double wakeUps() const
    {
        double sum = 0;
        for (const auto &task : std::filesystem::directory_iterator(proc("task")))
            sum += field(task.path().string() + "/status", "voluntary_ctxt_switches:");
        return sum;
    }
    double cpu() const // µs
    {
        double sum = 0;
        for (const auto &task : std::filesystem::directory_iterator(proc("task")))
            sum += field(task.path().string() + "/schedstat", "") / 1000;
        return sum;
    }

private:
    pid_t m_pid = 0;
};

static void measureTimes(const NotifySocket &socket, const std::string &peer, const std::string &program)
{
    socket.drain();
    auto begin = Clock::now();
    const Process process({program});
    socket.wait("READY=1");
    print(peer, "ready", since(begin));

    process.waitUntilAsleep();
    print(peer, "rss", field(process.proc("smaps_rollup"), "Rss:"));
    print(peer, "pss", field(process.proc("smaps_rollup"), "Pss:"));

    for (int i = 0; i < controlsPerRound; ++i) {
        process.waitUntilAsleep();
        begin = Clock::now();
        process.signal(SIGRTMIN + 1);
        socket.wait("STATUS=");
        print(peer, "user", since(begin));
    }

    process.waitUntilAsleep();
    begin = Clock::now();
    process.signal(SIGTERM);
    socket.wait("STOPPING=1");
    print(peer, "stopping", since(begin));
    process.waitForEnd(peer);
    print(peer, "exit", since(begin));
}

// All at once, because none of them has anything to do.
static void measureIdle(const NotifySocket &socket, const std::vector<Strings> &peers, int seconds)
{
    struct Idle
    {
        std::string peer;
        Process process;
        double wakeUps;
        double cpu;
    };
    std::vector<Idle> idle;
    for (const Strings &peer : peers) {
        idle.push_back({peer[0], Process(Strings(peer.begin() + 1, peer.end())), 0, 0});
        socket.wait("READY=1");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1500)); // after the first tick of a timer that is aligned to seconds
    for (Idle &one : idle) {
        one.wakeUps = one.process.wakeUps();
        one.cpu = one.process.cpu();
    }
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    for (const Idle &one : idle) {
        print(one.peer, "wakeups", (one.process.wakeUps() - one.wakeUps) / seconds);
        print(one.peer, "cpu", (one.process.cpu() - one.cpu) / seconds);
    }
    for (const Idle &one : idle) {
        one.process.signal(SIGTERM);
        one.process.waitForEnd(one.peer);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4)
        fail("driver ROUNDS WINDOWS SECONDS");
    const std::string folder = std::filesystem::read_symlink("/proc/self/exe").parent_path().string() + '/';
    chooseCpus();
    const NotifySocket socket;
    const Strings peers{"c", "sdevent", "bareqt", "qtdaemon"};
    for (size_t round = 0; round < size_t(std::atoi(argv[1])); ++round) {
        for (size_t i = 0; i < peers.size(); ++i) {
            const std::string &peer = peers[(round + i) % peers.size()];
            measureTimes(socket, peer, folder + peer);
        }
    }
    std::vector<Strings> idle;
    for (const std::string &peer : peers)
        idle.push_back({peer, folder + peer});
    idle.push_back({"qtdaemon-0", folder + "qtdaemon", "0"});
    for (int window = 0; window < std::atoi(argv[2]); ++window)
        measureIdle(socket, idle, std::atoi(argv[3]));
}
