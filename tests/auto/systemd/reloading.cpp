// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "reloading.h"

#include <QProcess>

pid_t getppid() noexcept
{
    return getpid();
}

void sendFromElsewhere(pid_t to, const QString &signal)
{
    QCOMPARE(QProcess::execute(QStringLiteral("/bin/kill"), {signal, QString::number(to)}), 0);
}
