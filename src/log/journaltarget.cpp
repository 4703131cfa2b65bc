// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "journaltarget_p.h"

#include <QtEndian>

#include <algorithm>

#include <sys/syscall.h>
#include <unistd.h>

namespace QtDaemon {

// "NAME=value", or with its length when the value has a line break or another control character.
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

// As Qt's own handler for the journal has them.
static const char *priority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "PRIORITY=7\n";
    case QtInfoMsg:
        return "PRIORITY=6\n";
    case QtWarningMsg:
        return "PRIORITY=4\n";
    case QtCriticalMsg:
        return "PRIORITY=2\n";
    default:
        return "PRIORITY=1\n";
    }
}

static QByteArray identifierField(const QString &identifier)
{
    QByteArray field;
    appendField(&field, "SYSLOG_IDENTIFIER", identifier.toUtf8());
    return field;
}

JournalTarget::JournalTarget(const QString &identifier, const QByteArray &socketPath)
    : m_identifier(identifierField(identifier))
    , m_socket(socketPath, m_identifier + priority(QtWarningMsg))
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
    m_socket.send(fields, entry.type == QtFatalMsg ? JournalSocket::Keep::Always : JournalSocket::Keep::AsFits);
}

void JournalTarget::flush()
{
    m_socket.flush();
}

} // namespace QtDaemon
