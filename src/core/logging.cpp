// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

#include "print_p.h"

#include <atomic>

namespace QtDaemon {

Q_LOGGING_CATEGORY(log, "qtdaemon")

static std::atomic<LogFiles> currentFiles{nullptr};
static std::atomic<int> pauses{0};

void setLogFiles(LogFiles files)
{
    currentFiles = files;
}

QStringList logFiles()
{
    const LogFiles files = currentFiles;
    return files ? files() : QStringList();
}

LogFilePause::LogFilePause()
{
    ++pauses;
}

LogFilePause::~LogFilePause()
{
    --pauses;
}

bool LogFilePause::isOn()
{
    return pauses > 0;
}

void warn(const QString &sentence)
{
    qCWarning(log, "%ls", qUtf16Printable(printable(sentence)));
}

} // namespace QtDaemon
