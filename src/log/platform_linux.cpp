// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journaltarget_p.h"

#include <cerrno>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace QtDaemon {

static bool isInJournal()
{
    struct stat output = {};
    const bool isOpen = fstat(STDERR_FILENO, &output) == 0;
    // JOURNAL_STREAM is inherited by processes whose standard error is another file.
    const QByteArray stream = QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino));
    if (isOpen && qgetenv("JOURNAL_STREAM") == stream)
        return true;
    const bool isNull = S_ISCHR(output.st_mode) && output.st_rdev == makedev(1, 3); // /dev/null
    const bool isUnit = qgetenv("SYSTEMD_EXEC_PID").toLongLong() == getpid();
    return isUnit && (!isOpen || isNull);
}

std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier)
{
    if (!isInJournal())
        return nullptr;
    auto journal = std::make_unique<JournalTarget>(identifier, "/run/systemd/journal/socket");
    if (!journal->isReachable()) // with another root directory, for example: standard error still reaches the journal
        return nullptr;
    return journal;
}

QString programFileName()
{
    return QString::fromLocal8Bit(program_invocation_short_name);
}

} // namespace QtDaemon
