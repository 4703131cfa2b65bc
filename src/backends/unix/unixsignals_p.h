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
    POSIX signals as a Qt signal, through a pipe, because a signal handler may do little more than write(). No signal is lost,
    and their order is kept until the pipe is full (64 kB on Linux, 8 bytes per signal). Only one object may exist at a time.

    systemd sends SIGCONT right after SIGTERM and, since 253, after the SIGHUP of a reload, to wake a stopped process. That is
    no Continue: for each SIGHUP from the parent process, one SIGCONT from the parent within a second is dropped, unless
    another signal from the parent arrives in between. If two threads handle one of the two each, SIGCONT may arrive first, so
    one from the parent that follows no SIGHUP is held back for 100 ms, and dropped if the parent's SIGHUP or SIGTERM arrives.
    A SIGCONT that is read together with a SIGTSTP undoes that pause, and is not held back.

    SIGPIPE is handled but not emitted: if the reader of standard output has gone, write() fails and the process lives on.
    Ignoring SIGPIPE would do the same, but child processes would inherit that.

    In a forked child that has not called exec(), a signal has the effect that it had before this object existed.
*/
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    // The second arrival of the signal `endsProcess` (0: none) ends the process, even if the event loop hangs.
    explicit UnixSignals(int endsProcess = 0);
    ~UnixSignals() override; // restores the previous handlers and the signal mask
    QString errorString() const { return m_error; } // empty: signals are received

    // Unblocks the signal. One that already has a handler is left to the program, and one that is ignored (by nohup, or in a
    // shell's background job) stays ignored unless WhenIgnored::Receive is given.
    enum class WhenIgnored { Keep, Receive };
    void receive(int signalNumber, WhenIgnored whenIgnored = WhenIgnored::Keep);
    void ignore(int signalNumber); // until receive() is called for it

    struct Record // in the pipe
    {
        quint32 at; // ms of the monotonic clock
        quint16 number;
        quint16 isFromParent;
    };

Q_SIGNALS:
    void received(int signalNumber);

private:
    bool take(int signalNumber, WhenIgnored whenIgnored);
    void readPipe();
    bool belongsToReload(const Record &record); // or may belong to one, and is held back

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_error;
    QList<int> m_taken;
    sigset_t m_wereBlocked{};
    QTimer m_heldContinue;
    unsigned m_heldSince = 0;
    unsigned m_hangupAt = 0; // when the parent's last SIGHUP arrived
    int m_reloads = 0; // whose SIGCONT is still to come; a SIGHUP may overtake the SIGCONT of the previous reload
};

} // namespace QtDaemon
