// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QMap>
#include <QtEndian>

#include <atomic>
#include <cerrno>
#include <mutex>
#include <thread>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// The part of D-Bus' wire format that an answer needs.
class Body
{
public:
    QByteArray bytes;

    Body &align(qsizetype size)
    {
        bytes.append((size - bytes.size() % size) % size, '\0');
        return *this;
    }
    Body &number(quint32 number)
    {
        align(4);
        const quint32 little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    Body &string(const QByteArray &text)
    {
        number(quint32(text.size()));
        bytes += text + '\0';
        return *this;
    }
    Body &signature(const QByteArray &type)
    {
        bytes += char(type.size());
        bytes += type + '\0';
        return *this;
    }
};

struct Answer
{
    QByteArray type = "a{sv}";
    QByteArray body;
    QByteArray error{}; // its name; empty: no error
};

using Entry = std::pair<QByteArray, QByteArray>; // a key and its text

inline Answer properties(const QList<Entry> &entries)
{
    Body inner; // starts at a multiple of 8
    for (const auto &[key, text] : entries)
        inner.align(8).string(key).signature("s").string(text);
    return {"a{sv}", Body().number(quint32(inner.bytes.size())).align(8).bytes + inner.bytes};
}

inline QByteArray message(char kind, const Body &fields, const QByteArray &body)
{
    Body header;
    header.bytes = QByteArray("l") + kind + QByteArray("\x01\x01");
    header.number(quint32(body.size())).number(1).number(quint32(fields.bytes.size()));
    header.bytes += fields.bytes;
    return header.align(8).bytes + body;
}

inline QByteArray message(const Answer &answer, quint32 replyTo)
{
    Body fields;
    fields.bytes += '\x05'; // REPLY_SERIAL
    fields.signature("u").number(replyTo).align(8);
    if (!answer.error.isEmpty()) {
        fields.bytes += '\x04'; // ERROR_NAME
        fields.signature("s").string(answer.error).align(8);
    }
    fields.bytes += '\x08'; // SIGNATURE
    fields.signature("g").signature(answer.type);
    return message(answer.error.isEmpty() ? '\x02' : '\x03', fields, answer.body);
}

inline QByteArray signalOf(const QByteArray &object, const QByteArray &interface, const QByteArray &name)
{
    Body fields;
    fields.bytes += '\x01'; // PATH
    fields.signature("o").string(object).align(8);
    fields.bytes += '\x02'; // INTERFACE
    fields.signature("s").string(interface).align(8);
    fields.bytes += '\x03'; // MEMBER
    fields.signature("s").string(name).align(8);
    fields.bytes += '\x07'; // SENDER
    fields.signature("s").string(":1.2");
    return message('\x04', fields, {});
}

// Listens in place of a user's systemd, and answers each call as set with answer() and answerTo().
class FakeSystemd
{
public:
    explicit FakeSystemd(const QString &runtimeFolder, const QString &socketName = QStringLiteral("systemd/private"))
    {
        const QByteArray path = QFile::encodeName(runtimeFolder + u'/' + socketName);
        QDir(runtimeFolder).mkdir(QStringLiteral("systemd"));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        m_listening = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        isOpen = bind(m_listening, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && listen(m_listening, 10) == 0;
        m_thread = std::thread([this] { run(); });
    }
    ~FakeSystemd()
    {
        m_ends = true;
        shutdown(m_listening, SHUT_RDWR);
        shutdown(m_connection, SHUT_RDWR);
        m_thread.join();
        close(m_listening);
    }
    void answer(const Answer &answer) { answerTo({}, answer); } // for calls without an answer of their own
    void answerTo(const QByteArray &methodOrObject, const Answer &answer)
    {
        const std::lock_guard lock(mutex);
        m_answers[methodOrObject] = answer;
    }
    QByteArrayList calls() // the names of their methods
    {
        const std::lock_guard lock(mutex);
        return m_calls;
    }

    void emitSignal(const QByteArray &object, const QByteArray &interface, const QByteArray &name)
    {
        const std::lock_guard lock(mutex);
        write(signalOf(object, interface, name));
    }

    std::mutex mutex; // while it is locked, no call is answered
    bool isOpen = false;
    std::atomic_bool isSilent = false; // answers no call
    std::atomic_bool hangsUp = false; // closes the connection at the next call

private:
    void run()
    {
        while (!m_ends) {
            m_connection = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (m_connection < 0 && errno == EINTR) // interrupted by libFuzzer's alarm
                continue;
            if (m_connection < 0)
                return;
            serve();
            close(m_connection.exchange(-1));
        }
    }
    bool read(QByteArray *bytes, qsizetype size)
    {
        while (bytes->size() < size) {
            char buffer[4096];
            const ssize_t got = recv(m_connection, buffer, sizeof buffer, 0);
            if (got <= 0)
                return false;
            bytes->append(buffer, got);
        }
        return true;
    }
    bool write(const QByteArray &bytes) { return send(m_connection, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) > 0; }
    void serve()
    {
        QByteArray input;
        constexpr char begin[] = "BEGIN\r\n";
        while (!input.contains(begin)) {
            if (!read(&input, input.size() + 1))
                return;
        }
        if (!write(QByteArray(input.contains("\r\nDATA\r\n") ? "DATA\r\n" : "")
                   + "OK 0123456789abcdef0123456789abcdef\r\nAGREE_UNIX_FD\r\n"))
            return;
        input.remove(0, input.indexOf(begin) + qsizetype(sizeof begin) - 1);
        while (read(&input, 16)) {
            const auto numberAt = [&](qsizetype at) { return qFromLittleEndian<quint32>(input.constData() + at); };
            const quint32 serial = numberAt(8);
            const qsizetype size = 16 + (qsizetype(numberAt(12)) + 7) / 8 * 8 + qsizetype(numberAt(4));
            if (!read(&input, size))
                return;
            const std::lock_guard lock(mutex);
            const auto field = [&](char number, char type) { // skips the length of the value
                const char head[]{number, 1, type, 0};
                return QByteArray(input.constData() + input.indexOf(QByteArray(head, sizeof head)) + 8);
            };
            const QByteArray object = field(1, 'o');
            const QByteArray method = field(3, 's');
            const bool isAnswered = (input.at(2) & 1) == 0; // NO_REPLY_EXPECTED
            m_calls += method;
            input.remove(0, size);
            if (hangsUp.exchange(false))
                return;
            const Answer answer = m_answers.value(object, m_answers.value(method, m_answers.value({})));
            if (isAnswered && !isSilent && !write(message(answer, serial)))
                return;
        }
    }

    QMap<QByteArray, Answer> m_answers; // the mutex guards these two
    QByteArrayList m_calls;
    std::atomic_bool m_ends = false;
    std::atomic_int m_connection = -1;
    int m_listening = -1;
    std::thread m_thread;
};
