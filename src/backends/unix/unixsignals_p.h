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
    POSIX signals as a Qt signal, through a pipe, as a handler may do little more than write(). None is lost; their order is
    kept until the pipe is full (64 kB on Linux, a byte each). One object at a time.

    systemd 253 and newer send SIGCONT right after the SIGHUP of a reload, to wake a stopped process. It is no Continue: for
    each SIGHUP of the parent process, one SIGCONT of the parent within a second is dropped, unless another signal of the
    parent comes in between.

    SIGPIPE is handled but not emitted: when the reader of standard output has gone, write() fails instead. Ignoring it would
    do the same, but child processes inherit that.

    In a forked child that has not called exec(), a signal has the effect that it had before.
*/
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    // The second `endsProcess` (0: none) is left to the system, so that it works with a hung event loop too.
    explicit UnixSignals(int endsProcess = 0);
    ~UnixSignals() override; // the previous handlers and the mask are back
    QString errorString() const { return m_error; } // empty: signals are received

    // Unblocks it. One that has a handler stays the program's, and one that is ignored stays so (nohup, a shell's background
    // job) but for WhenIgnored::Receive.
    enum class WhenIgnored { Keep, Receive };
    void receive(int signalNumber, WhenIgnored whenIgnored = WhenIgnored::Keep);
    void ignore(int signalNumber); // until it is received

Q_SIGNALS:
    void received(int signalNumber);

private:
    bool take(int signalNumber, WhenIgnored whenIgnored);
    void readPipe();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_error;
    std::vector<int> m_taken;
    sigset_t m_wereBlocked{};
};

} // namespace QtDaemon
