// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// When preloaded into a program, kills it with SIGKILL just before call number KILL_AT of those that change a file system
// or send a message. Programs that this program starts are not affected.

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
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
int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    return next(renameat, "renameat", fromFolder, from, toFolder, to);
}
int symlinkat(const char *target, int folder, const char *name)
{
    return next(symlinkat, "symlinkat", target, folder, name);
}
int mkdirat(int folder, const char *name, mode_t mode)
{
    return next(mkdirat, "mkdirat", folder, name, mode);
}
int unlinkat(int folder, const char *name, int flags)
{
    return next(unlinkat, "unlinkat", folder, name, flags);
}
int fsync(int fd)
{
    return next(fsync, "fsync", fd);
}
ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    return next(sendmsg, "sendmsg", fd, message, flags);
}
}
