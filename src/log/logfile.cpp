// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfile_p.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace QtDaemon {

constexpr int longestLockWait = 1000; // ms
constexpr unsigned long lockInterval = 50; // µs

bool LogFile::fail(const QString &reason)
{
    m_errorText = reason;
    m_error = 0;
    return false;
}

bool LogFile::failWith(quint32 error)
{
    QString text = qt_error_string(int(error)).trimmed();
    text.chop(text.endsWith(u'.') ? 1 : 0);
    fail(text);
    m_error = error;
    return false;
}

bool LogFile::acquire(bool createIfMissing)
{
    constexpr int attempts = 100;
    for (int i = 0; i < attempts; ++i) {
        if (!m_isOpen && !open(createIfMissing)) {
            close(); // what open() has opened before it failed
            return false;
        }
        lock();
        if (isAtPath(&m_size)) {
            if (m_isLocked && m_size > 0 && m_size != m_end)
                cutIncompleteLine();
            return true;
        }
        close(); // another process has rotated the file, or it has been removed
        m_isLocked = false;
        m_end = -1;
    }
    return fail(tr("other programs keep replacing it"));
}

// A process that is stopped, for example, may hold the lock forever. Even without the lock, lines are appended whole.
void LogFile::lock()
{
    const QDeadlineTimer deadline(m_waitsForLock ? longestLockWait : 0);
    while (!(m_isLocked = tryLock()) && !deadline.hasExpired())
        QThread::usleep(lockInterval);
    m_waitsForLock = m_isLocked;
}

void LogFile::release()
{
    if (std::exchange(m_isLocked, false))
        unlock();
}

// The last line is incomplete if a process was killed or the system went down while writing it.
void LogFile::cutIncompleteLine()
{
    QByteArray block(4096, Qt::Uninitialized);
    qint64 end = m_size;
    while (end > 0) {
        const qint64 from = std::max<qint64>(end - (end == m_size ? 1 : block.size()), 0);
        const auto size = qsizetype(end - from);
        if (read(from, block.data(), size) != size)
            return;
        const qsizetype lineBreak = QByteArrayView(block).first(size).lastIndexOf('\n');
        end = from + lineBreak + 1;
        if (lineBreak >= 0)
            break;
    }
    if (end < m_size)
        truncate(end);
    m_size = end;
}

bool LogFile::append(const QByteArray &lines)
{
    const qsizetype written = write(lines);
    if (written == lines.size()) {
        m_end = m_isLocked ? m_size + written : -1;
        return true;
    }
    if (written > 0 && m_isLocked)
        truncate(m_size);
    return false;
}

// The last step frees the path, and from then on other processes may rotate again.
bool LogFile::rotate(int files)
{
    for (int number = files; remove(number); ++number) { } // left by a rotation that kept more files
    int number = 1; // the first one that is missing: a process that was killed while rotating leaves a gap
    while (number < files - 1 && exists(number))
        ++number;
    bool isDone = files == 1 ? remove(0) : true;
    for (; files > 1 && number > 0 && isDone; --number)
        isDone = rename(number - 1, number);
    if (isDone) {
        close();
        m_isLocked = false;
        m_end = -1;
    }
    return isDone;
}

} // namespace QtDaemon
