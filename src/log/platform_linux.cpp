// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journaltarget_p.h"

#include <cerrno>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace QtDaemon {

// JOURNAL_STREAM is inherited by processes whose standard error is another file.
static bool isErrorOutputTheJournal(const struct stat &output)
{
    const QByteArray stream = QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino));
    return qgetenv("JOURNAL_STREAM") == stream;
}

static bool isErrorOutputNowhere(const struct stat &output)
{
    constexpr unsigned memoryDevices = 1;
    constexpr unsigned null = 3; // its minor number
    return S_ISCHR(output.st_mode) && major(output.st_rdev) == memoryDevices && minor(output.st_rdev) == null;
}

static bool isInJournal()
{
    struct stat output = {};
    const bool isOpen = fstat(STDERR_FILENO, &output) == 0;
    if (isOpen && isErrorOutputTheJournal(output))
        return true;
    const bool isUnit = qgetenv("SYSTEMD_EXEC_PID").toLongLong() == getpid();
    return isUnit && (!isOpen || isErrorOutputNowhere(output));
}

std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier)
{
    if (!isInJournal())
        return nullptr;
    auto journal = std::make_unique<JournalTarget>(identifier, "/run/systemd/journal/socket");
    if (!journal->isReachable()) // in another root, for example: standard error still reaches it
        return nullptr;
    return journal;
}

QString programFileName()
{
    return QString::fromLocal8Bit(program_invocation_short_name);
}

} // namespace QtDaemon
