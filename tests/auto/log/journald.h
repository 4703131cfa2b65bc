// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

// A socket in place of journald's, which reads the native protocol.
class Journald
{
public:
    using Entry = QMap<QByteArray, QByteArray>;

    Journald() { listen(); }
    ~Journald() { close(); }

    QByteArray path() const { return QFile::encodeName(m_folder.filePath(QStringLiteral("socket"))); }

    void listen()
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path().constData(), sizeof address.sun_path);
        m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("bind: %s", strerror(errno));
    }

    void close()
    {
        ::close(m_socket);
        unlink(path().constData());
    }

    // The next entry; none if it does not arrive in that time.
    std::optional<Entry> next(int milliseconds = 30'000)
    {
        pollfd readable{m_socket, POLLIN, 0};
        if (poll(&readable, 1, milliseconds) != 1)
            return {};
        iovec part{m_buffer.data(), size_t(m_buffer.size())};
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
        msghdr header{};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control;
        header.msg_controllen = sizeof control;
        QByteArray data(m_buffer.constData(), qMax<ssize_t>(recvmsg(m_socket, &header, MSG_CMSG_CLOEXEC), 0));
        if (const cmsghdr *rights = CMSG_FIRSTHDR(&header)) {
            int file = -1;
            memcpy(&file, CMSG_DATA(rights), sizeof file);
            data = readSealed(file);
        }
        return parse(data);
    }

    // The message of the next entry; null if none arrives.
    QByteArray message()
    {
        const auto entry = next();
        return entry ? entry->value("MESSAGE", "") : QByteArray();
    }

    int files() const { return m_files; } // number of entries that arrived as a file

private:
    QByteArray readSealed(int file)
    {
        ++m_files;
        constexpr int all = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
        if ((fcntl(file, F_GET_SEALS) & all) != all)
            qFatal("a file that is not sealed");
        struct stat status
        {
        };
        fstat(file, &status);
        QByteArray data(status.st_size, Qt::Uninitialized);
        if (pread(file, data.data(), size_t(data.size()), 0) != status.st_size)
            qFatal("pread: %s", strerror(errno));
        ::close(file);
        return data;
    }

    static Entry parse(const QByteArray &data)
    {
        Entry entry;
        for (qsizetype at = 0; at < data.size();) {
            const qsizetype end = data.indexOf('\n', at);
            const QByteArray line = data.mid(at, end - at);
            at = end + 1;
            if (const qsizetype equals = line.indexOf('='); equals > 0) {
                entry.insert(line.left(equals), line.mid(equals + 1));
                continue;
            }
            const auto size = qsizetype(qFromLittleEndian<quint64>(data.constData() + at));
            entry.insert(line, data.mid(at + 8, size));
            at += 8 + size + 1;
        }
        return entry;
    }

    QTemporaryDir m_folder;
    QByteArray m_buffer{1 << 20, Qt::Uninitialized}; // allocated once, because ThreadSanitizer takes a while for this size
    int m_socket = -1;
    int m_files = 0;
};
