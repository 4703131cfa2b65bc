// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "regularfile_p.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

bool openRegularFile(QFile *file, const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC); // does not open the file itself
    if (handle < 0)
        return false;
    struct stat info = {};
    const bool isRegular = fstat(handle, &info) == 0 && S_ISREG(info.st_mode);
    const QByteArray procPath = "/proc/self/fd/" + QByteArray::number(handle); // even if the path now names another file
    const int descriptor = isRegular ? open(procPath.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    close(handle);
    return descriptor >= 0 && file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

QByteArray readRegularFile(const QString &path)
{
    QFile file;
    return openRegularFile(&file, path) ? file.readAll() : QByteArray();
}

} // namespace QtDaemon
