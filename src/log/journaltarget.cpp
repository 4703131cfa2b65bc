// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journaltarget_p.h"

#include "crash_p.h"

#include "core/logging_p.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

#include <sys/syscall.h>
#include <unistd.h>

namespace QtDaemon {

// Appends "NAME=value", or the form with a length if the value contains a line break or another control character.
static void appendField(QByteArray *entry, const char *name, const QByteArray &value)
{
    const auto isControl = [](char c) { return uchar(c) < ' ' && c != '\t'; };
    entry->append(name);
    if (std::any_of(value.begin(), value.end(), isControl)) {
        const quint64 size = qToLittleEndian(quint64(value.size()));
        entry->append('\n').append(reinterpret_cast<const char *>(&size), sizeof size);
    } else {
        entry->append('=');
    }
    entry->append(value).append('\n');
}

static void appendField(QByteArray *entry, const char *name, const char *value)
{
    if (value)
        appendField(entry, name, QByteArray::fromRawData(value, qsizetype(qstrlen(value))));
}

// The priorities of Qt's own handler for the journal.
static const char *priority(QtMsgType type)
{
    constexpr const char *fields[] = {"PRIORITY=1\n", "PRIORITY=2\n", "PRIORITY=4\n", "PRIORITY=6\n", "PRIORITY=7\n"}; // by level
    return fields[std::size_t(levelOf(type))];
}

static QByteArray idField(const char *id)
{
    return QByteArrayLiteral("MESSAGE_ID=") + id + '\n';
}

static QByteArray identifierField(const QString &identifier)
{
    QByteArray field;
    appendField(&field, "SYSLOG_IDENTIFIER", identifier.toUtf8());
    return field;
}

JournalTarget::JournalTarget(const QString &identifier, const QByteArray &socketPath)
    : m_identifier(identifierField(identifier))
    , m_fieldsOfCrash(m_identifier + priority(QtFatalMsg) + idField(MessageId::crashed))
    , m_socket(socketPath, m_identifier + priority(QtWarningMsg) + idField(MessageId::dropped))
{
}

void JournalTarget::write(const LogEntry &entry)
{
    const QByteArray text = qFormatLogMessage(entry.type, entry.context, entry.message).toUtf8();
    QByteArray fields;
    fields.reserve(text.size() + 512);
    appendField(&fields, "MESSAGE", text);
    fields += priority(entry.type);
    fields += m_identifier;
    appendField(&fields, "QT_CATEGORY", entry.context.category);
    appendField(&fields, "CODE_FILE", entry.context.file);
    if (entry.context.file)
        appendField(&fields, "CODE_LINE", QByteArray::number(entry.context.line));
    appendField(&fields, "CODE_FUNC", entry.context.function);
    appendField(&fields, "TID", QByteArray::number(qint64(syscall(SYS_gettid))));
    if (entry.subject) {
        fields += idField(entry.subject->messageId);
        if (!entry.subject->service.isEmpty())
            appendField(&fields, "QTDAEMON_SERVICE", entry.subject->service.toUtf8());
        appendField(&fields, "QTDAEMON_STATE", entry.subject->state);
    }
    m_socket.send(fields, entry.type == QtFatalMsg);
}

bool JournalTarget::writeCrash(const CrashLine &line)
{
    CrashLine thread;
    thread.add("TID=").addNumber(quint64(syscall(SYS_gettid))).end();
    const auto part = [](const char *text, size_t size) { return iovec{const_cast<char *>(text), size}; };
    iovec parts[] = {
        part("MESSAGE=", qstrlen("MESSAGE=")),
        part(line.text(), line.size()),
        part(m_fieldsOfCrash.constData(), size_t(m_fieldsOfCrash.size())),
        part(thread.text(), thread.size()),
    };
    msghdr entry{};
    entry.msg_iov = parts;
    entry.msg_iovlen = std::size(parts);
    return m_socket.sendInCrash(entry);
}

} // namespace QtDaemon
