// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSet>

#include <optional>

/*
    The list of what was hashed, one line per version of a file, never rewritten:

        SHA-256 <two spaces> name <tab> size <tab> modified <tab> check <newline>

    As sha256sum does, a line whose name had to be escaped (\\ \n \r \t, other bytes \xHH) begins with a backslash:
    `cut -f1 MANIFEST | sha256sum --check` in the folder verifies it, except names with \t or \xHH, which sha256sum
    does not know. The check is the beginning of the SHA-256 of everything before it on the line. Each line is one write and
    is on the disk before the next begins, so a crash can only tear the last line: it has no newline, and open() removes
    it. The file is then not in the manifest, and is hashed again.

    This guarantees, through kills, full disks and power cuts: a version of a file (its name, size and time of change) has
    at most one line; once append() or open() has returned true, it has that line forever. A file that stays in its
    folder eventually gets its line.
*/
class Manifest
{
    Q_DECLARE_TR_FUNCTIONS(Manifest)
public:
    explicit Manifest(const QString &path);

    bool open(QString *reason); // for one writer at a time; removes an unfinished last line
    QString path() const { return m_path; }
    QSet<QByteArray> namesIn(const QString &folder) const; // the manifest's own names there, which are not to be hashed

    // May be called from any thread.
    bool contains(const QByteArray &name, const Stamp &stamp) const;
    bool append(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256);
    std::optional<QString> failure() const; // why the last attempt to write a line failed

    static QByteArray escaped(const QByteArray &name);
    static QByteArray line(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256);

private:
    bool take(const QByteArray &line);
    std::optional<QString> write(const QByteArray &line);

    QString m_path;
    QMutex m_appending;
    QFile m_file;
    qint64 m_torn = -1; // where a line begins that could be neither finished nor removed
    mutable QMutex m_mutex; // for the members below
    QSet<QByteArray> m_known; // name, size and time, as in a line
    std::optional<QString> m_failure;
};
