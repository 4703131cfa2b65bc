// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

#include <csignal>

namespace QtDaemon {

/*
    POSIX signals as a Qt signal, through a pipe: a handler may do nothing but write(). None is lost, and their order
    is kept as far as the pipe has room (64 kB on Linux, a byte each). One object at a time.

    But systemd 253 and newer send SIGCONT right after the SIGHUP of a reload, so that a stopped process takes it. That is
    no signal of its own: for each SIGHUP of the parent process one SIGCONT of the parent is left out that comes within a
    second, with no other signal of the parent in between.
*/
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    // A signal that the process ignores stays ignored (nohup, a shell's background job), but for `evenIgnored` (0: none). The
    // second `endsProcess` (0: none) is left to the system, so that it works with a hung event loop too.
    explicit UnixSignals(const std::vector<int> &signalNumbers, int endsProcess = 0, int evenIgnored = 0);
    ~UnixSignals() override; // the previous handlers are back
    bool isOpen() const { return m_notifier != nullptr; } // false: it has warned, and nothing is received

Q_SIGNALS:
    void received(int signalNumber);

private:
    void readPipe();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::pair<int, struct sigaction>> m_previous;
};

} // namespace QtDaemon
