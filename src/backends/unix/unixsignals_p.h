// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <memory>
#include <vector>

namespace QtDaemon {

/*
    POSIX signals as a Qt signal, through a pipe: a handler may do nothing but write(). None is lost, and their order
    is kept as far as the pipe has room (64 kB on Linux, a byte each). One object at a time.

    But systemd 253 and newer send SIGCONT right after the SIGHUP of a reload, so that a stopped process takes it. That is
    no signal of its own: for each SIGHUP of the parent process one SIGCONT of the parent is left out that comes within a
    second, with no other signal of the parent in between.

    SIGPIPE is received by nobody: where the reader of standard output has gone, write() fails instead. An ignored SIGPIPE
    would do the same, but child processes inherit that.

    A child that was forked and has not called exec() has these handlers too: there a signal does what it did before.
*/
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    // The second `endsProcess` (0: none) is left to the system, so that it works with a hung event loop too.
    explicit UnixSignals(int endsProcess = 0);
    ~UnixSignals() override; // the previous handlers and the mask are back
    bool isOpen() const { return m_notifier != nullptr; } // false: it has warned, and nothing is received

    // Unblocks it. One that has a handler stays the program's, and one that is ignored stays so (nohup, a shell's background
    // job) but for WhenIgnored::Receive.
    enum class WhenIgnored { Leave, Receive };
    void receive(int signalNumber, WhenIgnored whenIgnored = WhenIgnored::Leave);
    void ignore(int signalNumber); // until it is received

Q_SIGNALS:
    void received(int signalNumber);

private:
    bool take(int signalNumber, WhenIgnored whenIgnored);
    void readPipe();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<int> m_taken;
    sigset_t m_wereBlocked{};
};

} // namespace QtDaemon
