// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSet>

#include <optional>

/*
    The list of what was hashed, one line a version of a file, never rewritten:

        SHA-256 <two spaces> name <tab> size <tab> modified <tab> check <newline>

    As sha256sum does, a line whose name had to be escaped (\\ \n \r \t, other bytes \xHH) begins with a backslash:
    `cut -f1 MANIFEST | sha256sum --check` in the folder verifies it, but for names with \t or \xHH, which sha256sum
    does not know. The check is the beginning of the SHA-256 of all that stands before it. A line is one write and is on
    the disk before the next begins, so a crash can tear the last line alone: it has no newline, and open() cuts it off.
    The file is then not in the manifest, and is hashed again.

    What that guarantees, through kills, full disks and power cuts: a version of a file (its name, size and time of
    change) has at most one line; once append() or open() has returned true, it has it for ever. A file that stays in its
    folder gets its line in the end.
*/
class Manifest
{
    Q_DECLARE_TR_FUNCTIONS(Manifest)
public:
    explicit Manifest(const QString &path);

    bool open(QString *reason); // for one writer at a time; and returns what had to be mended
    QString path() const { return m_path; }
    QSet<QByteArray> namesIn(const QString &folder) const; // of itself there: it is not to be hashed

    // From any thread.
    bool contains(const QByteArray &name, const Stamp &stamp) const;
    bool append(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256);
    std::optional<QString> failure() const; // why the last line to be written was not

    static QByteArray escaped(const QByteArray &name);
    static QByteArray line(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256);

private:
    bool take(const QByteArray &line);
    std::optional<QString> write(const QByteArray &line);

    QString m_path;
    QMutex m_appending;
    QFile m_file;
    qint64 m_torn = -1; // where a line begins that could be neither finished nor cut off
    mutable QMutex m_mutex; // of what follows
    QSet<QByteArray> m_known; // name, size and time, as a line has them
    std::optional<QString> m_failure;
};
