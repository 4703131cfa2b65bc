// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

#include <limits>
#include <memory>

namespace QtDaemon {

/*
    A file that several processes append to and rotate: path, path.1, path.2 ... Each has a lock on the file for as long as it
    writes, and opens what has the path now when another process has rotated. logfile.cpp has the rules; CMake picks the file
    with the system's functions. Not thread-safe.
*/
class LogFile
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceLog)
public:
    explicit LogFile(const QString &path); // absolute
    ~LogFile();

    // These are false when it fails; errorText() has the reason, without a full stop.
    // Opens and locks it, makes what is missing of it and its folder, and removes a line that is not complete.
    bool acquire(bool makes = true);
    bool append(const QByteArray &lines); // all of it or nothing
    bool rotate(int files); // keeps so many, and releases the lock
    void release();
    QString errorText() const { return m_errorText; }
    bool isOutOfReach() const; // it failed because there is no such file yet, or this user has no right to it

    bool isOpen() const { return m_isOpen; }
    bool isLocked() const { return m_isLocked; } // false while another process holds the lock too long
    qint64 size() const { return m_size; } // when it was acquired
    qint64 largest() const { return m_largest; } // that this process may make a file

    qsizetype write(const QByteArray &bytes); // how many were written; needs no lock

private:
    void lock();
    void cutIncompleteLine();
    bool fail(const QString &reason);
    bool failWith(quint32 error); // of the system

    // Of the system. A number is that of a rotated file, or 0: the file itself.
    struct Native;
    bool open(bool makes);
    void close();
    bool tryLock();
    void unlock();
    bool hasPath(qint64 *size) const; // false: another file has its path now, or none
    qsizetype read(qint64 from, char *bytes, qsizetype size) const;
    void truncate(qint64 size);
    bool exists(int number) const;
    bool remove(int number); // false when there is none, too
    bool rename(int from, int to);

    const QString m_path;
    const std::unique_ptr<Native> m_native;
    qint64 m_size = 0;
    qint64 m_end = -1; // of what this process has written last
    qint64 m_largest = std::numeric_limits<qint64>::max();
    bool m_isOpen = false;
    bool m_isLocked = false;
    bool m_waits = true; // for the lock
    QString m_errorText;
    quint32 m_error = 0; // the system's number, if it has one
};

} // namespace QtDaemon
