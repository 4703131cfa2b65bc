// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <optional>

/*
    What Qt does not know of files: names that are no Unicode, times to the nanosecond, what is on the disk.
    A name is the system's own bytes; on Windows its UTF-8.
*/

// Distinguishes one version of a file from the next.
struct Stamp
{
    qint64 size = -1; // bytes
    qint64 modified = 0; // s since 1970, UTC: a clock may have been anywhere
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
    bool outOfDescriptors = false; // which shows nothing of what could not be opened
};

// The files in a folder, not those in its subfolders. Nothing, and why, when it cannot be read. Links stand for
// themselves: who may write to the folder need not be allowed to read what a link leads to.
std::optional<Listing> listFiles(const QString &folder, Refusal *refusal);

// Neither follows a link.
bool openForReading(QFile *file, const QString &folder, const QByteArray &name, Refusal *refusal);
bool openPrivately(QFile *file, const QString &path, QString *reason); // to read and append; a new one is its owner's alone
std::optional<Stamp> stampOf(const QFile &openFile);
bool flushToDisk(const QFile &openFile);
void flushEntry(const QString &path); // its name in its folder, as far as the system lets us

// Until it is closed, which the system sees to however the process ends. False: another process has it, or
// `reason` says what else.
bool lockForWriting(const QFile &openFile, QString *reason);
