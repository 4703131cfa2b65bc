// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "answer.h"

#include "windows/scmservice.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <psapi.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

/*
    driver FILE: measures the services beside it, each once in a round, as the service control manager sees them,
    and writes a line "windows PEER METRIC VALUE" to FILE for each figure. QTDAEMON_BENCHMARK_ROUNDS is the number of rounds.
*/
using Clock = std::chrono::steady_clock;

constexpr int controlsPerRound = 100;
constexpr int patience = 60'000; // ms; after that the benchmark fails

[[noreturn]] static void fail(const char *peer, const char *what)
{
    std::fprintf(stderr, "benchmarks: %s: %s failed\n", peer, what);
    std::exit(1);
}

class Peer
{
public:
    Peer(const char *name, FILE *file)
        : m_name(name)
        , m_file(file)
        , m_deployment(QLatin1String(name) + QLatin1String(".exe"))
        , m_event(CreateEventW(nullptr, FALSE, FALSE, L"qtdaemon-benchmark"))
    {
    }

    void measure() const
    {
        ScmService service(QLatin1String("benchmark-") + QLatin1String(m_name), m_deployment.program());
        if (!m_deployment.isComplete() || !service.isInstalled())
            fail(m_name, "installing");

        const auto begin = Clock::now();
        if (service.start() != NO_ERROR)
            fail(m_name, "start");
        waitFor(service, SERVICE_RUNNING);
        print("start", since(begin));
        printMemory(service.status().dwProcessId);

        measureControls(service);
        measureControl(service, "pause", SERVICE_CONTROL_PAUSE, SERVICE_PAUSED);
        measureControl(service, "continue", SERVICE_CONTROL_CONTINUE, SERVICE_RUNNING);
        measureControl(service, "stop", SERVICE_CONTROL_STOP, SERVICE_STOPPED);
        if (service.exitCode() != 0)
            fail(m_name, "ending with 0");
    }

private:
    static double since(Clock::time_point begin)
    {
        return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
    }
    void print(const char *metric, double value) const { std::fprintf(m_file, "windows %s %s %.3f\n", m_name, metric, value); }

    void waitFor(const ScmService &service, DWORD state) const
    {
        for (const QDeadlineTimer deadline(patience); service.state() != state;) {
            if (deadline.hasExpired())
                fail(m_name, "waiting for a state");
        }
    }

    void measureControl(const ScmService &service, const char *metric, DWORD control, DWORD state) const
    {
        const auto begin = Clock::now();
        if (service.control(control) != NO_ERROR)
            fail(m_name, metric);
        waitFor(service, state);
        print(metric, since(begin));
    }

    // User controls per second, until the last one has been handled.
    void measureControls(const ScmService &service) const
    {
        const auto begin = Clock::now();
        for (int i = 1; i <= controlsPerRound; ++i) {
            if (service.control(i < controlsPerRound ? 128 : CONTROL_ANSWER) != NO_ERROR)
                fail(m_name, "a user control");
        }
        if (WaitForSingleObject(m_event, patience) != WAIT_OBJECT_0)
            fail(m_name, "answering");
        print("controls", controlsPerRound * 1e6 / since(begin));
    }

    // Wine does not report the private bytes of another process.
    void printMemory(DWORD id) const
    {
        const HANDLE process = OpenProcess(PROCESS_QUERY_INFORMATION | PROCESS_VM_READ, FALSE, id);
        PROCESS_MEMORY_COUNTERS counters{};
        if (!GetProcessMemoryInfo(process, &counters, sizeof counters))
            fail(m_name, "asking for its memory");
        CloseHandle(process);
        print("workingset", double(counters.WorkingSetSize) / 1024);
    }

    const char *const m_name;
    FILE *const m_file;
    const Deployment m_deployment;
    const HANDLE m_event; // signaled by the services
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    FILE *const file = argc == 2 ? std::fopen(argv[1], "w") : nullptr;
    if (!file)
        return 2;
    const Peer peers[] = {{"c", file}, {"bareqt", file}, {"qtdaemon", file}};
    const int rounds = qMax(1, qEnvironmentVariableIntValue("QTDAEMON_BENCHMARK_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 3; ++i)
            peers[(round + i) % 3].measure();
    }
    return std::fclose(file) == 0 ? 0 : 1;
}
