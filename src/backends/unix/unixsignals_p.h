// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <memory>

namespace QtDaemon {

/*
    POSIX signals as a Qt signal, through a pipe, as a handler may do little more than write(). None is lost; their order is
    kept until the pipe is full (64 kB on Linux, 8 bytes each). One object at a time.

    systemd sends SIGCONT right after SIGTERM and, since 253, after the SIGHUP of a reload, to wake a stopped process. It is
    no Continue: for each SIGHUP of the parent process, one SIGCONT of the parent within a second is dropped, unless another
    signal of the parent comes in between. Where two threads take one of the two each, SIGCONT may come first; so one of the
    parent that follows no SIGHUP is held back for 100 ms, and dropped if a SIGHUP or SIGTERM of the parent comes. One that is
    read together with a SIGTSTP takes that pause back, and is not held back.

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

    struct Record // in the pipe
    {
        quint32 at; // ms of the monotonic clock
        quint16 number;
        quint16 isParents;
    };

Q_SIGNALS:
    void received(int signalNumber);

private:
    bool take(int signalNumber, WhenIgnored whenIgnored);
    void readPipe();
    bool belongsToReload(const Record &record); // or may, and is held back

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_error;
    QList<int> m_taken;
    sigset_t m_wereBlocked{};
    QTimer m_heldContinue;
    unsigned m_heldSince = 0;
    unsigned m_hangupAt = 0; // the parent's last SIGHUP
    int m_reloads = 0; // whose SIGCONT is still to come: a SIGHUP may overtake that of the reload before
};

} // namespace QtDaemon
