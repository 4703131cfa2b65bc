// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "log/journaltarget_p.h"

// Replaces log/platform_linux.cpp: the journal is the socket that an environment variable names.
namespace QtDaemon {

std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier)
{
    const QByteArray socket = qgetenv("QTDAEMON_TEST_JOURNAL");
    if (socket.isEmpty())
        return nullptr;
    return std::make_unique<JournalTarget>(identifier, socket);
}

QString programFileName()
{
    return {};
}

} // namespace QtDaemon
