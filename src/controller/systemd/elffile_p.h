// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QStringList>

namespace QtDaemon {

// What elf(5) has for the loader. A place past the end of the file holds nothing, and a number there is 0.
class ElfFile
{
public:
    static constexpr int mostLibraries = 1000;

    explicit ElfFile(const QString &path);

    bool isLike(const ElfFile &other) const { return machine != 0 && machine == other.machine && m_is64 == other.m_is64; }

    quint16 machine = 0; // 0: it is no ELF file of this byte order
    QString interpreter;
    QStringList needed;
    QStringList rPath;
    QStringList runPath;

private:
    QByteArray bytes(quint64 offset, quint64 size);
    quint64 word(const QByteArray &from, qsizetype offset) const;
    QString text(quint64 offset);

    qsizetype segmentSize() const { return m_is64 ? 56 : 32; }
    quint64 offsetIn(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 8 : 4)); }
    quint64 addressOf(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 16 : 8)); }
    quint64 sizeOf(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 32 : 16)); }
    quint64 offsetOf(quint64 address) const;
    void readSegments();
    void readDynamic(const QByteArray &entries);

    QFile m_file;
    bool m_is64 = false;
    QByteArray m_segments;
};

} // namespace QtDaemon
