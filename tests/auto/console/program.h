// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../childprocess.h"

// The service as a child process on a "console" of pipes.
class Program : public ChildProcess
{
public:
    explicit Program(const QStringList &arguments, const QString &backend = QStringLiteral("console"))
    {
        setEnvironment(systemEnvironment() << QStringLiteral("QTDAEMON_BACKEND=") + backend);
        setProcessChannelMode(QProcess::MergedChannels);
        setProgram(QStringLiteral(SERVICE_PROGRAM));
        setArguments(arguments);
    }

    bool starts() // and runs
    {
        start();
        return prints(": Running");
    }
};
