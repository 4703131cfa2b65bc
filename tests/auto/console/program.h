// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../childprocess.h"

// The service as a child process, on a "console" made of pipes.
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

    bool starts() // and reaches Running
    {
        start();
        return prints(": Running");
    }
};
