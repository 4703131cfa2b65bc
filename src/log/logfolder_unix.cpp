// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfolder_p.h"

#include <QByteArrayList>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

#ifdef O_PATH
constexpr int folderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC; // it need not be readable
#else
constexpr int folderFlags = O_SEARCH | O_DIRECTORY | O_CLOEXEC;
#endif

bool isOwn(const struct stat &info)
{
    return info.st_uid == 0 || info.st_uid == geteuid();
}

bool isOpenToAll(int folder)
{
    struct stat info = {};
    return fstat(folder, &info) != 0 || (info.st_mode & S_IWOTH) != 0;
}

// Where a link leads to that nobody else can have put there, as with fs.protected_symlinks (proc_sys_fs(5)). Empty: errno has
// the reason.
static QByteArray linkTarget(int folder, const QByteArray &name)
{
    struct stat info = {};
    if (fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    errno = S_ISLNK(info.st_mode) ? EACCES : ENOTDIR;
    if (!S_ISLNK(info.st_mode) || (isOpenToAll(folder) && !isOwn(info)))
        return {};
    QByteArray target(4096, Qt::Uninitialized);
    target.truncate(qMax<ssize_t>(readlinkat(folder, name.constData(), target.data(), size_t(target.size())), 0));
    return target;
}

int obstacle(int folder)
{
    return faccessat(folder, ".", W_OK, AT_EACCESS) == 0 ? ENOENT : errno;
}

int openFolder(const QByteArray &path, bool makes)
{
    int folder = ::open("/", folderFlags);
    QByteArrayList names = path.split('/');
    for (int links = 0; folder >= 0 && !names.isEmpty();) {
        const QByteArray name = names.takeFirst();
        if (name.isEmpty())
            continue;
        int next = openat(folder, name.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && errno == ENOENT && !makes)
            errno = obstacle(folder);
        else if (next < 0 && errno == ENOENT && (mkdirat(folder, name.constData(), 0750) == 0 || errno == EEXIST))
            next = openat(folder, name.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && (errno == ENOTDIR || errno == ELOOP || errno == EMLINK)) {
            constexpr int mostLinks = 40; // as the kernel's
            const QByteArray target = linkTarget(folder, name);
            if (++links > mostLinks)
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

} // namespace QtDaemon
