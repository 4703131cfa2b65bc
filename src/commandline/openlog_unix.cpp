// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfilereader_p.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

static Error openingError(int error, QString *why)
{
    *why = qt_error_string(error);
    if (error == ENOENT || error == ENOTDIR)
        return Error::FileNotFound;
    return error == EACCES ? Error::AccessDenied : Error::InternalError;
}

Error openLogFile(const QString &path, OpenLogFile *opened, QString *why)
{
    // Neither waits for a FIFO nor follows a link that somebody else may have put there.
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return openingError(errno, why);
    struct stat info = {};
    const int error = fstat(file, &info) != 0 ? errno : S_ISREG(info.st_mode) ? 0 : S_ISDIR(info.st_mode) ? EISDIR : EINVAL;
    if (error != 0) {
        close(file);
        return openingError(error, why);
    }
    opened->volume = info.st_dev;
    opened->index = info.st_ino;
    opened->file = std::make_unique<QFile>();
    const bool isOpen = opened->file->open(file, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen ? Error::NoError : openingError(EIO, why);
}

} // namespace QtDaemon
