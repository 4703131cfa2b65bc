// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QCoreApplication>
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
    const QString reason = error == ELOOP ? QCoreApplication::translate("files", "it is a link, and links are not followed")
                                          : qt_error_string(error);
    return {reason, error == EMFILE || error == ENFILE};
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
        const bool known = fstatat(at, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0;
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

// Does not hang if a FIFO has taken the file's place.
static bool openFile(QFile *file, const QByteArray &path, QIODevice::OpenMode mode, int flags, Refusal *refusal)
{
    constexpr int careful = O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW;
    const int fd = open(path.constData(), flags | careful, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        *refusal = refusalFrom(errno);
        return false;
    }
    struct stat status = {};
    const bool isFile = fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    if (isFile && file->open(fd, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    refusal->reason = isFile ? file->errorString() : QCoreApplication::translate("files", "it is no file");
    close(fd);
    return false;
}

bool openForReading(QFile *file, const QString &folder, const QByteArray &name, Refusal *refusal)
{
    return openFile(file, QFile::encodeName(folder) + '/' + name, QIODevice::ReadOnly, O_RDONLY, refusal);
}

bool openPrivately(QFile *file, const QString &path, QString *reason)
{
    Refusal refusal;
    const bool isOpen = openFile(file, QFile::encodeName(path), QIODevice::ReadWrite | QIODevice::Append,
                                 O_RDWR | O_APPEND | O_CREAT, &refusal);
    *reason = refusal.reason;
    return isOpen;
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
