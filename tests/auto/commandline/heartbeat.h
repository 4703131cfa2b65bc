// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../table.h"
#include "outcome.h"

#include <QCoreApplication>

inline QString heartbeat()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/heartbeat");
}

// Runs heartbeat.cpp with a command line as typed in a shell.
inline Outcome run(const QString &arguments, const QString &service = {}, const QString &prefix = {})
{
    return outcomeOf(heartbeat(), QProcess::splitCommand(arguments),
                     {QStringLiteral("HEARTBEAT=") + service, QStringLiteral("HEARTBEAT_PREFIX=") + prefix});
}

#ifdef Q_OS_UNIX
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

// Everything that a process prints on a terminal until it ends.
inline QByteArray screenOf(QProcess *process)
{
    QByteArray screen;
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return screen;
    process->setStandardOutputFile(QFile::decodeName(ptsname(terminal)));
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    const int keepOpen = open(ptsname(terminal), O_RDWR | O_NOCTTY); // otherwise the first read would find it hung up
    process->start();
    const auto readScreen = [&] {
        char buffer[4096];
        for (ssize_t got = read(terminal, buffer, sizeof buffer); got > 0; got = read(terminal, buffer, sizeof buffer))
            screen.append(buffer, int(got));
    };
    const bool ended = QTest::qWaitFor([&] { return (readScreen(), process->state() == QProcess::NotRunning); }, 60'000);
    readScreen();
    close(keepOpen);
    close(terminal);
    return ended ? screen : QByteArray();
}
#endif
