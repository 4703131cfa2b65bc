// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notify.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

// A service of Qt 6 Core alone, written for the purpose: a self-pipe, a socket notifier and three datagrams.
static int signalPipe[2];

extern "C" void writeSignal(int number)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
    errno = savedErrno;
}

static void readSignal()
{
    unsigned char number = 0;
    if (read(signalPipe[0], &number, 1) != 1)
        return;
    if (number == SIGTERM) {
        notify("STOPPING=1");
        QCoreApplication::quit();
    } else {
        notify("STATUS=control " + QByteArray::number(number - SIGRTMIN + 128));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (pipe2(signalPipe, O_NONBLOCK | O_CLOEXEC) != 0)
        return 1;
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, &readSignal);

    struct sigaction action
    {
    };
    action.sa_handler = &writeSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGRTMIN + 1, &action, nullptr);

    notifyOpen();
    QMetaObject::invokeMethod(
        &app, [] { notify("READY=1"); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
