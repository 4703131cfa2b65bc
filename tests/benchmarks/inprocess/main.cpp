// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

using namespace QtDaemon;
using namespace std::chrono_literals;

/*
    inprocess ROUNDS AMOUNT: one service or many under an EmbeddedManager each; prints a line
    "inprocess PEER METRIC VALUE" for each figure. AMOUNT round trips, or cycles, make one figure.
*/
struct Managed
{
    Managed()
    {
        service.setQuitOnStopped(false);
        const auto advance = [this] { service.nextState(); };
        QObject::connect(&service, &Service::startPending, &service, advance);
        QObject::connect(&service, &Service::pausePending, &service, advance);
        QObject::connect(&service, &Service::continuePending, &service, advance);
        QObject::connect(&service, &Service::userControl, &service, [this] { ++userControls; });
        QObject::connect(&service, &Service::heartbeat, &service, [this] { ++heartbeats; });
        service.setPollInterval(3'600'000); // only the manager's clock, no timer
        service.start();
        manager.start();
        manager.advance(0ms);
        require(State::Running);
    }

    void require(State state) const
    {
        if (manager.status().state == state)
            return;
        std::fprintf(stderr, "benchmarks: a service is not in the state it should be in\n");
        std::exit(1);
    }

    EmbeddedManager manager;
    Service service{QStringLiteral("benchmark"), manager.backend()};
    int userControls = 0;
    int heartbeats = 0;
};

static void print(const std::string &peer, const char *metric, double value)
{
    std::printf("inprocess %s %s %.3f\n", peer.c_str(), metric, value);
    std::fflush(stdout);
}

static void requireCount(int count, int expected)
{
    if (count == expected)
        return;
    std::fprintf(stderr, "benchmarks: %d were handled of %d\n", count, expected);
    std::exit(1);
}

// From control() to a settled state that was reported to the manager; the next control is sent only then.
static void measureTransitions(int amount)
{
    Managed managed;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < amount; i += 2) {
        managed.manager.control(Control::Pause);
        managed.manager.advance(0ms);
        managed.require(State::Paused);
        managed.manager.control(Control::Continue);
        managed.manager.advance(0ms);
        managed.require(State::Running);
    }
    print("one", "transitions", amount * 1e9 / double(timer.nsecsElapsed()));
}

// From control() to the slot's return.
static void measureUserControls(int amount)
{
    Managed managed;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < amount; ++i) {
        managed.manager.control(Control::UserFirst);
        managed.manager.advance(0ms);
    }
    print("one", "controls", amount * 1e9 / double(timer.nsecsElapsed()));
    requireCount(managed.userControls, amount);
}

// The cost of one of `number` services, in ns: of its cycle, and of a control to each of them through the event loop.
static void measureMany(int number, int amount)
{
    std::vector<std::unique_ptr<Managed>> services;
    services.reserve(size_t(number));
    for (int i = 0; i < number; ++i)
        services.push_back(std::make_unique<Managed>());
    const int turns = qMax(1, amount / number);

    QElapsedTimer timer;
    timer.start();
    for (int turn = 0; turn < turns; ++turn) {
        for (const auto &managed : services)
            managed->service.poll();
    }
    print(std::to_string(number), "cycle", double(timer.nsecsElapsed()) / turns / number);

    timer.start();
    for (int turn = 0; turn < turns; ++turn) {
        for (const auto &managed : services)
            managed->manager.control(Control::UserFirst);
        QCoreApplication::processEvents();
    }
    print(std::to_string(number), "control", double(timer.nsecsElapsed()) / turns / number);
    for (const auto &managed : services) {
        requireCount(managed->userControls, turns);
        requireCount(managed->heartbeats, turns);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const int rounds = std::atoi(argv[1]);
    const int amount = std::atoi(argv[2]);
    const int numbers[] = {1, 10, 100, 1000};
    for (int round = 0; round < rounds; ++round) {
        measureTransitions(amount);
        measureUserControls(amount);
        for (int i = 0; i < 4; ++i)
            measureMany(numbers[(round + i) % 4], amount);
    }
}
