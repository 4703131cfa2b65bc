// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "backends/unix/unixsignals_p.h"
#include "consolebackend_p.h"

#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace QtDaemon {

class UnixTerminal : public Terminal
{
public:
    UnixTerminal() { m_input.setEnabled(false); }
    void listen() override;

    UnixSignals signalsOfProcess{SIGINT};

private:
    void readInput();

    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
};

std::unique_ptr<Terminal> Terminal::create(QString *error)
{
    auto terminal = std::make_unique<UnixTerminal>();
    *error = terminal->signalsOfProcess.errorString();
    if (!error->isEmpty())
        return nullptr;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        terminal->signalsOfProcess.receive(number);
    return terminal;
}

// If standard input was closed at the start, descriptor 0 is something else by now: a log file, or the event loop's own eventfd.
static const bool inputWasOpen = fcntl(STDIN_FILENO, F_GETFD) >= 0; // evaluated before main()

void UnixTerminal::listen()
{
    m_input.setEnabled(inputWasOpen);
    connect(&signalsOfProcess, &UnixSignals::received, this, &Terminal::interrupted);
    connect(&m_input, &QSocketNotifier::activated, this, &UnixTerminal::readInput);
}

void UnixTerminal::readInput()
{
    // A background job that reads from its terminal is stopped by SIGTTIN. It may be brought to the foreground later.
    if (isatty(STDIN_FILENO) && tcgetpgrp(STDIN_FILENO) != getpgrp()) {
        m_input.setEnabled(false);
        QTimer::singleShot(1000, this, [this] { m_input.setEnabled(true); });
        return;
    }

    char buffer[4096];
    const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got > 0) {
        Q_EMIT typed(QByteArray::fromRawData(buffer, got)); // the slot copies it
    } else {
        m_input.setEnabled(false);
        Q_EMIT inputEnded();
    }
}

} // namespace QtDaemon
