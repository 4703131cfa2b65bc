// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-journal.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

/*
    log ROUNDS AMOUNT: the processor time that a log line costs with ServiceLog, with sd_journal_sendv() and the same fields, and
    with Qt's own handler on standard error; prints a line "log PEER METRIC NANOSECONDS" for each round. A process in place of
    journald and at the other end of standard error reads and drops everything, and a round ends when all is sent.
*/
static void require(bool isDone, const char *what)
{
    if (isDone)
        return;
    std::printf("benchmarks: %s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

static void writeFile(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    require(file >= 0 && write(file, text.data(), text.size()) == ssize_t(text.size()), path);
    close(file);
}

// Both libraries know only one path for it, so this process has a /run of its own.
static int listenAsJournal()
{
    if (unshare(CLONE_NEWNS | CLONE_NEWNET) != 0) {
        const std::string user = std::to_string(getuid());
        require(unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) == 0, "namespaces");
        writeFile("/proc/self/uid_map", "0 " + user + " 1");
    }
    require(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "private mounts");
    writeFile("/proc/sys/net/unix/max_dgram_qlen", "512"); // as systemd sets it
    require(mount("tmpfs", "/run", "tmpfs", 0, nullptr) == 0, "a /run of its own");
    for (const char *folder : {"/run/systemd", "/run/systemd/journal"})
        require(mkdir(folder, 0755) == 0, folder);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, "/run/systemd/journal/socket");
    const int journal = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    require(bind(journal, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, address.sun_path);
    return journal;
}

[[noreturn]] static void readAll(int journal, int standardError)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    static char buffer[1 << 16];
    pollfd files[] = {{journal, POLLIN, 0}, {standardError, POLLIN, 0}};
    while (poll(files, 2, -1) > 0) {
        for (const pollfd &file : files) {
            if ((file.revents & POLLIN) != 0)
                static_cast<void>(read(file.fd, buffer, sizeof buffer));
        }
    }
    std::exit(0);
}

static void sendLine(int number)
{
    char message[128];
    char thread[32];
    const int messageSize = std::snprintf(message, sizeof message, "MESSAGE=The heart has beaten %d times.", number);
    const int threadSize = std::snprintf(thread, sizeof thread, "TID=%ld", syscall(SYS_gettid));
    const auto field = [](const char *text, size_t size) { return iovec{const_cast<char *>(text), size}; };
    const iovec fields[] = {
        field(message, size_t(messageSize)),
        field("PRIORITY=6", std::strlen("PRIORITY=6")),
        field("SYSLOG_IDENTIFIER=log", std::strlen("SYSLOG_IDENTIFIER=log")),
        field("QT_CATEGORY=default", std::strlen("QT_CATEGORY=default")),
        field(thread, size_t(threadSize)),
    };
    sd_journal_sendv(fields, int(std::size(fields)));
}

static void logLine(int number)
{
    qInfo("The heart has beaten %d times.", number);
}

static void runThreads(int threads, int amount, void (*line)(int))
{
    const int perThread = std::max(1, amount / threads);
    std::vector<std::thread> all;
    all.reserve(std::size_t(threads));
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([=] {
            for (int number = 0; number < perThread; ++number)
                line(number);
        });
    }
    for (std::thread &thread : all)
        thread.join();
}

static void measure(const char *peer, int threads, int amount)
{
    const std::clock_t before = std::clock(); // of the whole process; the speed of the reader does not count
    if (std::strcmp(peer, "servicelog") == 0) {
        const QtDaemon::ServiceLog log(QStringLiteral("log"));
        require(log.target() == QLatin1String("journal"), "a journal");
        runThreads(threads, amount, logLine);
    } else {
        runThreads(threads, amount, std::strcmp(peer, "sendv") == 0 ? sendLine : logLine);
    }
    std::printf("log %s threads%d %.1f\n", peer, threads, double(std::clock() - before) * 1e9 / CLOCKS_PER_SEC / amount);
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int rounds = std::atoi(argv[1]);
    const int amount = std::atoi(argv[2]);
    const int journal = listenAsJournal();
    int standardError[2];
    require(pipe2(standardError, O_CLOEXEC) == 0, "a pipe");
    if (fork() == 0)
        readAll(journal, standardError[0]);
    close(journal);
    close(standardError[0]);
    dup2(standardError[1], STDERR_FILENO);
    struct stat status
    {
    };
    fstat(STDERR_FILENO, &status);
    setenv("JOURNAL_STREAM", (std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino)).c_str(), 1);
    setenv("QT_FORCE_STDERR_LOGGING", "1", 1);
    const char *const peers[] = {"servicelog", "sendv", "stderr"};
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 3; ++i) {
            for (const int threads : {1, 64})
                measure(peers[(round + i) % 3], threads, amount);
        }
    }
}
