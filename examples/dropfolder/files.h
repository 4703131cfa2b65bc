// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <optional>

/*
    What Qt does not offer for files: names that are not Unicode, times in nanoseconds, flushing to the disk.
    A name is in the system's own bytes; on Windows it is in UTF-8.
*/

// Distinguishes one version of a file from the next.
struct Stamp
{
    qint64 size = -1; // bytes
    qint64 modified = 0; // s since 1970, UTC; any value, because clocks may be wrong
    int fraction = 0; // ns

    friend bool operator==(const Stamp &a, const Stamp &b)
    {
        return a.size == b.size && a.modified == b.modified && a.fraction == b.fraction;
    }
    friend bool operator!=(const Stamp &a, const Stamp &b) { return !(a == b); }
};

using Listing = QHash<QByteArray, Stamp>;

struct Refusal
{
    QString reason;
    bool outOfDescriptors = false; // a shortage, not a fault of the file
};

// Lists the files in a folder, without subfolders. Returns nothing, and the reason, when it cannot be read. Links are not
// followed: whoever may write to the folder need not be allowed to read a link's target.
std::optional<Listing> listFiles(const QString &folder, Refusal *refusal);

// Neither follows a link.
bool openForReading(QFile *file, const QString &folder, const QByteArray &name, Refusal *refusal);
bool openPrivately(QFile *file, const QString &path, QString *reason); // to read and append; only the owner may use a new one
std::optional<Stamp> stampOf(const QFile &openFile);
bool flushToDisk(const QFile &openFile);
void flushEntry(const QString &path); // flushes its name in its folder, as far as the system permits

// Locks the file until it is closed, which the system does however the process ends. False: another process has locked
// it, or `reason` has another error.
bool lockForWriting(const QFile &openFile, QString *reason);
