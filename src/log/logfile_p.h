// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

#include <limits>
#include <memory>

namespace QtDaemon {

/*
    A file that several processes append to and rotate: path, path.1, path.2 ... Each locks the file while it writes, and opens
    the path again after another process has rotated. logfile.cpp has the rules; CMake selects the source file with the system's
    functions. Not thread-safe.
*/
class LogFile
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceLog)
public:
    explicit LogFile(const QString &path); // absolute
    ~LogFile();

    // These return false on failure; errorText() has the reason, without a full stop.
    // Opens and locks the file, creates it and its folder if they are missing, and removes an incomplete last line.
    bool acquire(bool createIfMissing = true);
    bool append(const QByteArray &lines); // all of it or nothing
    bool rotate(int files); // keeps this many, and releases the lock
    void release();
    QString errorText() const { return m_errorText; }
    bool isOutOfReach() const; // it failed because the file does not exist yet, or this user has no right to it

    bool isOpen() const { return m_isOpen; }
    bool isLocked() const { return m_isLocked; } // false while another process holds the lock too long
    qint64 size() const { return m_size; } // when it was acquired
    qint64 largest() const { return m_largest; } // the size to which this process may let a file grow

    qsizetype write(const QByteArray &bytes); // returns how many were written; needs no lock

private:
    void lock();
    void cutIncompleteLine();
    bool fail(const QString &reason);
    bool failWith(quint32 error); // a system error

    // The system's part. A number is that of a rotated file; 0 is the file itself.
    struct Native;
    bool open(bool createIfMissing);
    void close();
    bool tryLock();
    void unlock();
    bool isAtPath(qint64 *size) const; // false: the path now leads to another file, or to none
    qsizetype read(qint64 from, char *bytes, qsizetype size) const;
    void truncate(qint64 size);
    bool exists(int number) const;
    bool remove(int number); // false also if there is none
    bool rename(int from, int to);

    const QString m_path;
    const std::unique_ptr<Native> m_native;
    qint64 m_size = 0;
    qint64 m_end = -1; // where the last write of this process ended
    qint64 m_largest = std::numeric_limits<qint64>::max();
    bool m_isOpen = false;
    bool m_isLocked = false;
    bool m_waitsForLock = true;
    QString m_errorText;
    quint32 m_error = 0; // the system's error number, if any
};

} // namespace QtDaemon
