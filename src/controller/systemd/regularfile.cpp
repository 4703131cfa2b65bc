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
    struct stat info
    {
    };
    int descriptor = -1;
    if (fstat(place, &info) == 0 && S_ISREG(info.st_mode)) // the very file, whatever its path is by now
        descriptor = open(("/proc/self/fd/" + QByteArray::number(place)).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    close(place);
    if (descriptor < 0)
        return false;
    if (file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    close(descriptor);
    return false;
}

} // namespace QtDaemon
