// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

// heartbeat.cpp, as a shell runs it.
struct Outcome
{
    int code;
    QString output;
    QString errors;
};

inline QString heartbeat()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/heartbeat");
}

inline Outcome run(const QString &arguments, const QString &service = {}, const QString &prefix = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HEARTBEAT"), service);
    environment.insert(QStringLiteral("HEARTBEAT_PREFIX"), prefix);
    process.setProcessEnvironment(environment);
    process.start(heartbeat(), QProcess::splitCommand(arguments));
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes).remove(u'\r'); };
    return {process.exitCode(), text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}

#ifdef Q_OS_UNIX
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

// What a process prints on a terminal, to its end.
inline QByteArray screenOf(QProcess *process)
{
    QByteArray screen;
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return screen;
    process->setStandardOutputFile(QFile::decodeName(ptsname(terminal)));
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    const int keepOpen = open(ptsname(terminal), O_RDWR | O_NOCTTY); // or the first read would find it hung up
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
