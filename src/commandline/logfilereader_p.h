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
    quint64 index = 0; // with the volume it identifies this file, whatever its name

    bool isSame(const OpenLogFile &other) const { return volume == other.volume && index == other.index; }
};

/*
    Opens a file that others may write, rename and delete meanwhile, but no link, folder or device; *why has no full stop.
    CMake selects the source file.
*/
Error openLogFile(const QString &path, OpenLogFile *opened, QString *why);

/*
    Reads the messages in a file and in its rotated files, path.N ... path.1, the oldest first, and then those that are added
    while the file grows and is rotated. A message is returned as it is in the file; its further lines are indented.
*/
class LogFileReader
{
public:
    explicit LogFileReader(const QString &path); // absolute; empty: no log file

    QString path() const { return m_path; }
    Error refresh(QString *why); // lets next() return what is new; FileNotFound: no file exists
    std::optional<QByteArray> next(); // none: no more messages for now
    std::optional<QByteArray> rest(); // the last message, which next() only returns when another one follows
    bool hasGrown() const { return m_hasGrown; } // since refresh()

private:
    void findNewer();
    int highestNumber() const;
    bool readLine(QByteArray *line);
    void rewind(qint64 offset);

    const QString m_path;
    std::deque<OpenLogFile> m_files; // to be read, the oldest first; the last one stays
    OpenLogFile m_former; // the file that precedes those
    qint64 m_offset = 0; // after the last whole line of the first file
    QByteArray m_buffer; // what follows m_offset
    qsizetype m_searched = 0; // the beginning of m_buffer that has no line break
    std::optional<QByteArray> m_message;
    bool m_hasGrown = false;
};

} // namespace QtDaemon
