// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notifydriver.h"

#include <QSignalSpy>

#include <csignal>

#include <unistd.h>

// This process is its own manager: what it sends to itself seems to come from its parent, because getppid() is replaced.
inline void send(int signalNumber)
{
    ::kill(getpid(), signalNumber);
}

void sendFromElsewhere(pid_t to, const QString &signal);

// Reloads as systemd has since 253: with SIGCONT, which it has always sent after SIGTERM.
inline void reload()
{
    send(SIGHUP);
    send(SIGCONT);
}

struct Reloading : Notifying
{
    explicit Reloading(bool isPausable = true)
        : Notifying(0)
    {
        answer(&QtDaemon::Service::continuePending);
        if (isPausable)
            answer(&QtDaemon::Service::pausePending);
    }
    bool runs()
    {
        const bool isReady = Notifying::runs() && reaches(QtDaemon::State::Running);
        states.clear();
        return isReady;
    }
    bool pauses()
    {
        send(SIGTSTP);
        return reaches(QtDaemon::State::Paused);
    }
    // Waits until everything that was sent before has been processed.
    bool settles()
    {
        const qsizetype before = controls.size();
        raise(SIGRTMIN);
        return QTest::qWaitFor([&] { return controls.size() > before; }, 30'000);
    }

    QSignalSpy reloads{&service, &QtDaemon::Service::paramChange};
    QSignalSpy continues{&service, &QtDaemon::Service::continuePending};
    QSignalSpy states{&service, &QtDaemon::Service::stateChanged};
    QSignalSpy controls{&service, &QtDaemon::Service::userControl};
};
