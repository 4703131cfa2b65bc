// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../files.h"

#include <QDir>

// The content of path.N ... path.1 and path, oldest first.
inline QByteArray readRotated(const QString &path)
{
    const QFileInfo info(path);
    int highest = 0;
    const QStringList names = info.dir().entryList({info.fileName() + QStringLiteral(".*")}, QDir::Files);
    for (const QString &name : names)
        highest = qMax(highest, name.section(u'.', -1).toInt());
    QByteArray all;
    for (; highest > 0; --highest)
        all += readFile(path + u'.' + QString::number(highest));
    return all + readFile(path);
}

// The messages in the lines, without what precedes them.
inline QByteArrayList messagesOf(const QByteArray &lines)
{
    QByteArrayList messages;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            messages += line.mid(line.indexOf("info: ") + 6);
    }
    return messages;
}
