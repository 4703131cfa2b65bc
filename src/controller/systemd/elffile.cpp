// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "elffile_p.h"

#include "regularfile_p.h"

#include <QSysInfo>

#include <algorithm>

namespace QtDaemon {

constexpr quint64 mostBytes = 1 << 16; // of a table; one that has more is not read
constexpr quint64 longestPath = 4096;

template <typename Number> static Number number(const QByteArray &from, qsizetype offset)
{
    Number value{};
    if (offset + qsizetype(sizeof value) <= from.size())
        std::copy_n(from.constData() + offset, sizeof value, reinterpret_cast<char *>(&value));
    return value;
}

ElfFile::ElfFile(const QString &path)
{
    if (!openRegularFile(&m_file, path))
        return;
    const QByteArray header = bytes(0, 64);
    const char order = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 2;
    if (header.size() < 52 || !header.startsWith("\177ELF") || header[5] != order)
        return;
    m_is64 = header[4] == 2;
    machine = number<quint16>(header, 18);
    const quint64 count = number<quint16>(header, m_is64 ? 56 : 44);
    m_segments = bytes(word(header, m_is64 ? 32 : 28), count * quint64(segmentSize()));
    readSegments();
    m_file.close();
}

QByteArray ElfFile::bytes(quint64 offset, quint64 size)
{
    const auto end = quint64(m_file.size());
    if (offset >= end || size > mostBytes || !m_file.seek(qint64(offset)))
        return {};
    return m_file.read(qint64(qMin(size, end - offset)));
}

quint64 ElfFile::word(const QByteArray &from, qsizetype offset) const
{
    return m_is64 ? number<quint64>(from, offset) : number<quint32>(from, offset);
}

QString ElfFile::text(quint64 offset)
{
    const QByteArray begin = bytes(offset, longestPath);
    const qsizetype end = begin.indexOf('\0');
    return end < 0 ? QString() : QFile::decodeName(begin.left(end));
}

void ElfFile::readSegments()
{
    for (qsizetype at = 0; at + segmentSize() <= m_segments.size(); at += segmentSize()) {
        const auto type = number<quint32>(m_segments, at);
        if (type == 3) // PT_INTERP, which comes before all that is loaded
            interpreter = text(offsetIn(at));
        if (type == 2) // PT_DYNAMIC
            return readDynamic(bytes(offsetIn(at), sizeOf(at)));
    }
}

// Where in the file it is that is loaded there; past its end: nowhere.
quint64 ElfFile::offsetOf(quint64 address) const
{
    for (qsizetype at = 0; at + segmentSize() <= m_segments.size(); at += segmentSize()) {
        const quint64 within = address - addressOf(at);
        if (number<quint32>(m_segments, at) == 1 && within < sizeOf(at)) // PT_LOAD
            return offsetIn(at) + within;
    }
    return ~quint64(0);
}

void ElfFile::readDynamic(const QByteArray &entries)
{
    const qsizetype half = m_is64 ? 8 : 4;
    const auto each = [&](auto use) {
        for (qsizetype at = 0; at + 2 * half <= entries.size() && word(entries, at) != 0; at += 2 * half)
            use(word(entries, at), word(entries, at + half));
    };
    quint64 strings = ~quint64(0);
    each([&](quint64 tag, quint64 value) {
        if (tag == 5) // DT_STRTAB
            strings = offsetOf(value);
    });
    if (strings >= quint64(m_file.size()))
        return;
    each([&](quint64 tag, quint64 value) {
        if (tag == 1 && needed.size() < mostLibraries) // DT_NEEDED
            needed += text(strings + value);
        else if (tag == 15) // DT_RPATH
            rPath = text(strings + value).split(u':', Qt::SkipEmptyParts);
        else if (tag == 29) // DT_RUNPATH
            runPath = text(strings + value).split(u':', Qt::SkipEmptyParts);
    });
    needed.removeAll(QString());
}

} // namespace QtDaemon
