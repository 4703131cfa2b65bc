// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QFileInfo>

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static Stamp stampFrom(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec &modified = status.st_mtimespec;
#else
    const timespec &modified = status.st_mtim;
#endif
    return {qint64(status.st_size), qint64(modified.tv_sec), int(modified.tv_nsec)};
}

static Refusal refusalFrom(int error)
{
    return {qt_error_string(error), error == EMFILE || error == ENFILE};
}

std::optional<Listing> listFiles(const QString &folder, Refusal *refusal)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(QFile::encodeName(folder).constData()), &closedir);
    if (!directory) {
        *refusal = refusalFrom(errno);
        return {};
    }
    Listing listing;
    errno = 0;
    while (const dirent *entry = readdir(directory.get())) {
        struct stat status = {};
        const int at = dirfd(directory.get());
        // A link that leads nowhere stands for itself, so that opening it can say what is wrong.
        const bool known
            = fstatat(at, entry->d_name, &status, 0) == 0 || fstatat(at, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0;
        if (known && (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode)))
            listing.insert(entry->d_name, stampFrom(status));
        errno = 0;
    }
    if (errno != 0) {
        *refusal = refusalFrom(errno);
        return {};
    }
    return listing;
}

bool openForReading(QFile *file, const QString &folder, const QByteArray &name, Refusal *refusal)
{
    // Not to hang, should a FIFO have taken the file's place.
    const int fd = open((QFile::encodeName(folder) + '/' + name).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd >= 0 && file->open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    *refusal = fd < 0 ? refusalFrom(errno) : Refusal{file->errorString()};
    if (fd >= 0)
        close(fd);
    return false;
}

std::optional<Stamp> stampOf(const QFile &openFile)
{
    struct stat status = {};
    if (fstat(openFile.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return stampFrom(status);
}

bool flushToDisk(const QFile &openFile)
{
    return fsync(openFile.handle()) == 0;
}

void flushEntry(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

bool lockForWriting(const QFile &openFile, QString *reason)
{
    if (flock(openFile.handle(), LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno != EWOULDBLOCK)
        *reason = qt_error_string(errno);
    return false;
}
