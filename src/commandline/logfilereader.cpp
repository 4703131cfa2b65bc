// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfilereader_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <vector>

namespace QtDaemon {

constexpr int maxFiles = 500; // open at the same time

LogFileReader::LogFileReader(const QString &path)
    : m_path(path)
{
}

// Drops what was read of an incomplete line, because the next writer removes it from the file.
void LogFileReader::rewind(qint64 offset)
{
    m_offset = offset;
    m_buffer.clear();
    m_searched = 0;
    m_files.front().file->seek(offset);
}

Error LogFileReader::refresh(QString *why)
{
    m_hasGrown = false;
    if (m_path.isEmpty())
        return Error::FileNotFound;
    if (!m_files.empty())
        rewind(m_files.front().file->size() < m_offset ? 0 : m_offset); // 0: truncated by another program
    OpenLogFile present;
    const Error error = openLogFile(m_path, &present, why);
    if (error != Error::NoError && error != Error::FileNotFound)
        return error;
    if (m_files.empty() || (error == Error::NoError && !present.isSame(m_files.back())))
        findNewer();
    return m_files.empty() ? Error::FileNotFound : Error::NoError;
}

int LogFileReader::highestNumber() const
{
    const QFileInfo info(m_path);
    const QString begin = info.fileName() + u'.';
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden);
    int highest = 0;
    for (const QString &name : names) {
        if (name.startsWith(begin))
            highest = std::max(highest, QStringView(name).mid(begin.size()).toInt());
    }
    return std::min(highest, maxFiles);
}

// From the newest to the oldest: a file that is rotated meanwhile is found twice, but none is missed.
void LogFileReader::findNewer()
{
    std::vector<OpenLogFile> found;
    int last = highestNumber();
    for (int number = 0; number <= last; ++number) {
        OpenLogFile file;
        QString ignored;
        const QString path = number == 0 ? m_path : m_path + u'.' + QString::number(number);
        if (openLogFile(path, &file, &ignored) != Error::NoError)
            continue;
        const auto isRead = [&](const OpenLogFile &other) { return file.isSame(other); };
        if (isRead(m_former) || std::any_of(m_files.begin(), m_files.end(), isRead)) // the newest may have been deleted
            break;
        if (!found.empty() && file.isSame(found.back()))
            ++last;
        else
            found.push_back(std::move(file));
    }
    const bool isFirst = m_files.empty();
    std::move(found.rbegin(), found.rend(), std::back_inserter(m_files));
    if (isFirst && !m_files.empty())
        rewind(0);
}

// Reads a whole line of the first file, without its line break.
bool LogFileReader::readLine(QByteArray *line)
{
    constexpr qint64 blockSize = qint64(64) * 1024;
    qsizetype end = m_buffer.indexOf('\n', m_searched);
    while (end < 0) {
        m_searched = m_buffer.size();
        const QByteArray block = m_files.front().file->read(blockSize);
        if (block.isEmpty())
            return false;
        m_buffer += block;
        end = m_buffer.indexOf('\n', m_searched);
    }
    *line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    m_searched = 0;
    m_offset += end + 1;
    m_hasGrown = true;
    return true;
}

std::optional<QByteArray> LogFileReader::next()
{
    while (!m_files.empty()) {
        QByteArray line;
        if (readLine(&line)) {
            if (m_message && line.startsWith("    "))
                *m_message += '\n' + line;
            else if (auto message = std::exchange(m_message, line))
                return message;
        } else if (m_files.size() == 1) {
            return {};
        } else {
            m_former = std::move(m_files.front());
            m_files.pop_front();
            rewind(0);
            if (m_message) // no message continues in another file
                return rest();
        }
    }
    return {};
}

std::optional<QByteArray> LogFileReader::rest()
{
    return std::exchange(m_message, {});
}

} // namespace QtDaemon
