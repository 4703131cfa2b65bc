// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "regularfile_p.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

bool openRegularFile(QFile *file, const QString &path)
{
    const int place = open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC); // which opens nothing
    if (place < 0)
        return false;
    struct stat info = {};
    const bool isRegular = fstat(place, &info) == 0 && S_ISREG(info.st_mode);
    const QByteArray itself = "/proc/self/fd/" + QByteArray::number(place); // the very file, whatever its path is by now
    const int descriptor = isRegular ? open(itself.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    close(place);
    return descriptor >= 0 && file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

QByteArray readRegularFile(const QString &path)
{
    QFile file;
    return openRegularFile(&file, path) ? file.readAll() : QByteArray();
}

} // namespace QtDaemon
