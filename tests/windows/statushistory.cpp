// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../conformance/history.h"
#include "statushook.h"

#include <QFile>

// Needs no lock: the library calls SetServiceStatus in one place only, with a lock held.
static QFile &historyFile()
{
    static QFile file;
    return file;
}

static BOOL WINAPI noteStatus(SERVICE_STATUS_HANDLE handle, SERVICE_STATUS *status)
{
    if (!SetServiceStatus(handle, status))
        return FALSE;
    QByteArray line;
    for (const DWORD field : {status->dwCurrentState, status->dwControlsAccepted, status->dwWin32ExitCode,
                              status->dwServiceSpecificExitCode, status->dwCheckPoint, status->dwWaitHint})
        line += QByteArray::number(quint32(field)) + ' ';
    historyFile().write(line + '\n');
    historyFile().flush();
    return TRUE;
}

bool keepHistory(const QString &path)
{
    historyFile().setFileName(path);
    return historyFile().open(QIODevice::WriteOnly | QIODevice::Append) && replaceSetServiceStatus(&noteStatus);
}
