// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfile_p.h"

#include <QByteArrayList>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

struct LogFile::Native
{
    QByteArray path;
    QByteArray name;
    int folder = -1;
    int file = -1;
    dev_t device = 0;
    ino_t inode = 0;

    QByteArray numbered(int number) const { return number == 0 ? name : name + '.' + QByteArray::number(number); }
};

#ifdef O_PATH
constexpr int folderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC; // the folder need not be readable
#else
constexpr int folderFlags = O_SEARCH | O_DIRECTORY | O_CLOEXEC;
#endif

static bool hasTrustedOwner(const struct stat &info)
{
    return info.st_uid == 0 || info.st_uid == geteuid();
}

static bool isWorldWritable(int folder)
{
    struct stat info = {};
    return fstat(folder, &info) != 0 || (info.st_mode & S_IWOTH) != 0;
}

// The target of a symbolic link that no other user can have created, as with fs.protected_symlinks (proc_sys_fs(5)). Empty: errno
// has the reason.
static QByteArray linkTarget(int folder, const QByteArray &name)
{
    struct stat info = {};
    if (fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    errno = S_ISLNK(info.st_mode) ? EACCES : ENOTDIR;
    if (!S_ISLNK(info.st_mode) || (isWorldWritable(folder) && !hasTrustedOwner(info)))
        return {};
    QByteArray target(4096, Qt::Uninitialized);
    target.truncate(qMax<ssize_t>(readlinkat(folder, name.constData(), target.data(), size_t(target.size())), 0));
    return target;
}

// The error that keeps this process from creating something in the folder; ENOENT: nothing does.
static int creationError(int folder)
{
    return faccessat(folder, ".", W_OK, AT_EACCESS) == 0 ? ENOENT : errno;
}

// Opens a folder, and creates what is missing of it if `createIfMissing`. -1: errno has the reason.
static int openFolder(const QByteArray &path, bool createIfMissing)
{
    int folder = ::open("/", folderFlags);
    QByteArrayList names = path.split('/');
    for (int links = 0; folder >= 0 && !names.isEmpty();) {
        const QByteArray name = names.takeFirst();
        if (name.isEmpty())
            continue;
        int next = openat(folder, name.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && errno == ENOENT && !createIfMissing)
            errno = creationError(folder);
        else if (next < 0 && errno == ENOENT && (mkdirat(folder, name.constData(), 0750) == 0 || errno == EEXIST))
            next = openat(folder, name.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && (errno == ENOTDIR || errno == ELOOP || errno == EMLINK)) {
            constexpr int maxLinks = 40; // the kernel's limit
            const QByteArray target = linkTarget(folder, name);
            if (++links > maxLinks)
                errno = ELOOP;
            else if (target.startsWith('/'))
                next = ::open("/", folderFlags);
            else if (!target.isEmpty())
                next = fcntl(folder, F_DUPFD_CLOEXEC, 0);
            names = target.split('/') + names;
        }
        const int error = errno;
        ::close(folder);
        errno = error;
        folder = next;
    }
    return folder;
}

LogFile::LogFile(const QString &path)
    : m_path(path)
    , m_native(std::make_unique<Native>())
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < rlim_t(m_largest))
        m_largest = qint64(limit.rlim_cur);
    m_native->path = QFile::encodeName(path);
    m_native->name = m_native->path.mid(m_native->path.lastIndexOf('/') + 1);
}

LogFile::~LogFile()
{
    close();
}

// Why the file must not be written to; null: it may be. In a folder such as /tmp it may be another user's, or a link to ours.
static const char *objection(const struct stat &info, int folder)
{
    if (S_ISLNK(info.st_mode))
        return QT_TRANSLATE_NOOP("QtDaemon::ServiceLog", "it is a symbolic link");
    if (S_ISDIR(info.st_mode))
        return QT_TRANSLATE_NOOP("QtDaemon::ServiceLog", "it is a folder");
    if (!S_ISREG(info.st_mode))
        return QT_TRANSLATE_NOOP("QtDaemon::ServiceLog", "it is not a regular file");
    if (isWorldWritable(folder) && (!hasTrustedOwner(info) || info.st_nlink > 1))
        return QT_TRANSLATE_NOOP("QtDaemon::ServiceLog", "another user may have put it there");
    return nullptr;
}

bool LogFile::open(bool createIfMissing)
{
    m_native->folder = openFolder(m_native->path.left(m_native->path.lastIndexOf('/')), createIfMissing);
    if (m_native->folder < 0)
        return failWith(quint32(errno));
    struct stat info = {};
    const char *why = nullptr;
    // Checked before opening: opening a device can have side effects.
    if (fstatat(m_native->folder, m_native->name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0)
        why = objection(info, m_native->folder);
    constexpr int flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    if (!why) {
        m_native->file = openat(m_native->folder, m_native->name.constData(), flags | (createIfMissing ? O_CREAT : 0), 0640);
        if (m_native->file < 0 || fstat(m_native->file, &info) != 0)
            return failWith(quint32(errno == ENOENT && !createIfMissing ? creationError(m_native->folder) : errno));
        why = objection(info, m_native->folder);
    }
    if (why)
        return fail(tr(why));
    m_native->device = info.st_dev;
    m_native->inode = info.st_ino;
    m_isOpen = true;
    return true;
}

// Root has every right: what is refused to root is refused to the service, too.
bool LogFile::isOutOfReach() const
{
    return m_error == ENOENT || (m_error == EACCES && geteuid() != 0);
}

void LogFile::close()
{
    for (int *descriptor : {&m_native->file, &m_native->folder}) {
        if (*descriptor >= 0)
            ::close(std::exchange(*descriptor, -1));
    }
    m_isOpen = false;
}

bool LogFile::tryLock()
{
    return flock(m_native->file, LOCK_EX | LOCK_NB) == 0;
}

void LogFile::unlock()
{
    flock(m_native->file, LOCK_UN);
}

bool LogFile::isAtPath(qint64 *size) const
{
    struct stat info = {};
    if (lstat(m_native->path.constData(), &info) != 0 || info.st_dev != m_native->device || info.st_ino != m_native->inode)
        return false;
    *size = info.st_size;
    return true;
}

qsizetype LogFile::read(qint64 from, char *bytes, qsizetype size) const
{
    return pread(m_native->file, bytes, size_t(size), from);
}

void LogFile::truncate(qint64 size)
{
    [[maybe_unused]] const int returned = ftruncate(m_native->file, size); // the next process that has the lock tries again
}

qsizetype LogFile::write(const QByteArray &bytes)
{
    if (m_size + bytes.size() > m_largest) { // trying would end the process with SIGXFSZ
        failWith(EFBIG);
        return 0;
    }
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t size = ::write(m_native->file, bytes.constData() + written, size_t(bytes.size() - written));
        if (size > 0)
            written += size;
        else if (size == 0 || errno != EINTR) {
            failWith(quint32(size == 0 ? ENOSPC : errno));
            break;
        }
    }
    return written;
}

bool LogFile::exists(int number) const
{
    struct stat info = {};
    return fstatat(m_native->folder, m_native->numbered(number).constData(), &info, AT_SYMLINK_NOFOLLOW) == 0;
}

bool LogFile::remove(int number)
{
    return unlinkat(m_native->folder, m_native->numbered(number).constData(), 0) == 0 || failWith(quint32(errno));
}

bool LogFile::rename(int from, int to)
{
    const QByteArray before = m_native->numbered(from);
    return renameat(m_native->folder, before.constData(), m_native->folder, m_native->numbered(to).constData()) == 0
        || failWith(quint32(errno));
}

} // namespace QtDaemon
