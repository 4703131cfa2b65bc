// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QFile>

#include <deque>
#include <memory>
#include <optional>

namespace QtDaemon {

struct OpenLogFile
{
    std::unique_ptr<QFile> file{};
    quint64 volume = 0;
    quint64 index = 0; // with the volume it is this file's, whatever its name

    bool isSame(const OpenLogFile &other) const { return volume == other.volume && index == other.index; }
};

/*
    CMake picks the file of these two. The first opens what others may write, rename and delete meanwhile, but no link, folder or
    device; *why has no full stop. From its first call on the second is false once the user has interrupted this process, by
    Ctrl+C for example, which then does not end.
*/
Error openLogFile(const QString &path, OpenLogFile *opened, QString *why);
bool waitUnlessInterrupted(int milliseconds);

/*
    The messages in a file and in those that it was rotated to, path.N ... path.1, the oldest first. Those that follow are read
    while the file grows and is rotated. A message is returned as it is in the file; further lines of it are indented.
*/
class LogFileReader
{
public:
    explicit LogFileReader(const QString &path); // absolute; empty: there is none

    QString path() const { return m_path; }
    Error refresh(QString *why); // from here on next() returns what is new; FileNotFound: there is no file at all
    std::optional<QByteArray> next(); // none: no more for now
    std::optional<QByteArray> rest(); // the last message, which next() returns when another one follows
    bool hasGrown() const { return m_hasGrown; } // since refresh()

private:
    void findNewer();
    int highestNumber() const;
    bool readLine(QByteArray *line);
    void rewind(qint64 offset);

    const QString m_path;
    std::deque<OpenLogFile> m_files; // to be read, the oldest first; the last one stays
    OpenLogFile m_former; // the one before those
    qint64 m_offset = 0; // behind the last whole line of the first one
    QByteArray m_buffer; // what follows that
    qsizetype m_searched = 0; // of the buffer: it has no line break
    std::optional<QByteArray> m_message;
    bool m_hasGrown = false;
};

} // namespace QtDaemon
