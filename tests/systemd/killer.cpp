// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Preloaded into a program it kills it with SIGKILL just before call number KILL_AT of those that change a file system
// or tell somebody something. Programs that this one starts are left alone.

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int left = 0;

__attribute__((constructor)) static void begin()
{
    const char *at = getenv("KILL_AT");
    left = at ? atoi(at) : 0;
    unsetenv("LD_PRELOAD");
}

template <typename... Arguments, typename Result, typename... Given>
static Result next(Result (*)(Arguments...), const char *name, Given... given)
{
    if (--left == 0)
        raise(SIGKILL);
    return reinterpret_cast<Result (*)(Arguments...)>(dlsym(RTLD_NEXT, name))(given...);
}

extern "C" {
int rename(const char *from, const char *to)
{
    return next(rename, "rename", from, to);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return next(linkat, "linkat", fromFolder, from, toFolder, to, flags);
}
int symlink(const char *target, const char *path)
{
    return next(symlink, "symlink", target, path);
}
int mkdir(const char *path, mode_t mode)
{
    return next(mkdir, "mkdir", path, mode);
}
int unlink(const char *path)
{
    return next(unlink, "unlink", path);
}
int rmdir(const char *path)
{
    return next(rmdir, "rmdir", path);
}
int remove(const char *path)
{
    return next(remove, "remove", path);
}
int fdatasync(int fd)
{
    return next(fdatasync, "fdatasync", fd);
}
ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    return next(sendmsg, "sendmsg", fd, message, flags);
}
}
