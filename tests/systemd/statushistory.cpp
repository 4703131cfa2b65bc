// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../conformance/history.h"

#include <QFile>

#include <dlfcn.h>
#include <sys/socket.h>

static QFile &historyFile()
{
    static QFile file;
    return file;
}

bool keepHistory(const QString &path)
{
    historyFile().setFileName(path);
    return historyFile().open(QIODevice::WriteOnly | QIODevice::Append);
}

// Interposes the C library's function, to record what the library sends to the notify socket.
extern "C" ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    static const auto next = reinterpret_cast<decltype(&sendmsg)>(dlsym(RTLD_NEXT, "sendmsg"));
    const ssize_t sent = next(fd, message, flags);
    if (sent > 0) {
        historyFile().write(static_cast<const char *>(message->msg_iov->iov_base), sent);
        historyFile().flush();
    }
    return sent;
}
