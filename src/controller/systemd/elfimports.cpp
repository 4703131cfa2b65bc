// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "elfimports_p.h"

#include <QDir>
#include <QFile>
#include <QQueue>
#include <QSet>
#include <QSysInfo>

#include <algorithm>

namespace QtDaemon {

constexpr quint64 mostBytes = 1 << 16; // of a table; one that has more is not read
constexpr quint64 longestPath = 4096;
constexpr int mostLibraries = 1000;

namespace {
// What elf(5) has for the loader. A place past the end of the file holds nothing, and a number there is 0.
class ElfFile
{
public:
    explicit ElfFile(const QString &path)
        : m_file(path)
    {
        if (!QFileInfo(path).isFile() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // no pipe, which would block
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

    bool isLike(const ElfFile &other) const { return machine != 0 && machine == other.machine && m_is64 == other.m_is64; }

    quint16 machine = 0; // 0: it is no ELF file of this byte order
    QString interpreter;
    QStringList needed;
    QStringList rPath;
    QStringList runPath;

private:
    QByteArray bytes(quint64 offset, quint64 size)
    {
        const auto end = quint64(m_file.size());
        if (offset >= end || size > mostBytes || !m_file.seek(qint64(offset)))
            return {};
        return m_file.read(qint64(qMin(size, end - offset)));
    }
    template <typename Number> static Number number(const QByteArray &from, qsizetype offset)
    {
        Number value{};
        if (offset + qsizetype(sizeof value) <= from.size())
            std::copy_n(from.constData() + offset, sizeof value, reinterpret_cast<char *>(&value));
        return value;
    }
    quint64 word(const QByteArray &from, qsizetype offset) const
    {
        return m_is64 ? number<quint64>(from, offset) : number<quint32>(from, offset);
    }
    QString text(quint64 offset)
    {
        const QByteArray begin = bytes(offset, longestPath);
        const qsizetype end = begin.indexOf('\0');
        return end < 0 ? QString() : QFile::decodeName(begin.left(end));
    }

    qsizetype segmentSize() const { return m_is64 ? 56 : 32; }
    quint64 offsetIn(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 8 : 4)); }
    quint64 addressOf(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 16 : 8)); }
    quint64 sizeOf(qsizetype segment) const { return word(m_segments, segment + (m_is64 ? 32 : 16)); }

    void readSegments()
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
    quint64 offsetOf(quint64 address) const
    {
        for (qsizetype at = 0; at + segmentSize() <= m_segments.size(); at += segmentSize()) {
            const quint64 within = address - addressOf(at);
            if (number<quint32>(m_segments, at) == 1 && within < sizeOf(at)) // PT_LOAD
                return offsetIn(at) + within;
        }
        return ~quint64(0);
    }

    void readDynamic(const QByteArray &entries)
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

    QFile m_file;
    bool m_is64 = false;
    QByteArray m_segments;
};

// Breadth first, as the loader itself: the first file of a name is the one for all.
class Loader
{
public:
    Loader(const QString &program, const QStringList &environment)
        : m_program(program)
    {
        static const QString variable = QStringLiteral("LD_LIBRARY_PATH=");
        for (const QString &setting : environment) {
            if (setting.startsWith(variable))
                m_libraryPath = setting.mid(variable.size()).replace(u';', u':').split(u':', Qt::SkipEmptyParts);
        }
        const QString loader = QFileInfo(m_program.interpreter).fileName();
        const auto names = {"ld-linux", "ld64.so", "ld.so."}; // those of glibc
        if (std::none_of(names.begin(), names.end(), [&](const char *name) { return loader.startsWith(QLatin1String(name)); }))
            return;
        m_standard = standardFolders() + QStringList{QFileInfo(m_program.interpreter).path()};
        m_seen = {loader};
        m_result.found += m_program.interpreter;
        m_queue.enqueue({QFileInfo(program).canonicalFilePath(), {}});
        while (!m_queue.isEmpty())
            load(m_queue.dequeue());
    }
    NeededLibraries result() const { return m_result; }

private:
    struct Waiting
    {
        QString path;
        QStringList inherited; // the RPATH of those that it is loaded for
    };

    // A line of ld.so.conf(5) is a folder, or includes other files.
    static QStringList configuredFolders(const QString &path, int depth = 0)
    {
        QStringList folders;
        QFile file(path);
        if (depth > 4 || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return folders;
        const QStringList lines = QFile::decodeName(file.read(mostBytes)).split(u'\n');
        for (const QString &whole : lines) {
            const QString line = whole.section(u'#', 0, 0).simplified();
            if (line.startsWith(u'/'))
                folders += line;
            if (!line.startsWith(QLatin1String("include ")))
                continue;
            const QFileInfo pattern(QDir(QStringLiteral("/etc")), line.mid(8));
            const QFileInfoList files = pattern.dir().entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name);
            for (const QFileInfo &included : files)
                folders += configuredFolders(included.filePath(), depth + 1);
        }
        return folders;
    }

    static QStringList standardFolders()
    {
        QStringList folders = configuredFolders(QStringLiteral("/etc/ld.so.conf"));
        for (const char *name : {"/lib", "/usr/lib", "/lib64", "/usr/lib64", "/lib32", "/usr/lib32"}) {
            const QString folder = QLatin1String(name);
            folders += folder;
            const QStringList multiarch = QDir(folder).entryList({QStringLiteral("*-linux-*")}, QDir::Dirs);
            for (const QString &triplet : multiarch)
                folders += folder + u'/' + triplet;
        }
        return folders;
    }

    void load(const Waiting &next)
    {
        const ElfFile file(next.path);
        const QString origin = QFileInfo(next.path).path();
        const auto expanded = [&](QStringList paths) {
            return paths.replaceInStrings(QStringLiteral("${ORIGIN}"), origin)
                .replaceInStrings(QStringLiteral("$ORIGIN"), origin);
        };
        const bool hasRunPath = !file.runPath.isEmpty();
        const QStringList chain = (hasRunPath ? QStringList() : expanded(file.rPath)) + next.inherited;
        const QStringList folders = (hasRunPath ? QStringList() : chain) + m_libraryPath + expanded(file.runPath) + m_standard;
        for (const QString &name : expanded(file.needed)) {
            if (m_seen.contains(name) || m_seen.size() >= mostLibraries)
                continue;
            m_seen += name;
            const QString path = find(name, folders);
            if (!path.isEmpty()) {
                m_result.found += path;
                m_queue.enqueue({path, chain});
            } else if (folders.filter(QStringLiteral("$")).isEmpty()) { // $LIB and $PLATFORM only the loader knows
                m_result.missing += name;
            }
        }
    }

    QString find(const QString &name, const QStringList &folders) const
    {
        const bool isPath = name.contains(u'/');
        for (const QString &folder : isPath ? QStringList{QString()} : folders) {
            const QString path = isPath ? name : QDir::cleanPath(folder + u'/' + name);
            if (ElfFile(path).isLike(m_program)) // the loader passes over those of another kind, too
                return path;
        }
        return {};
    }

    const ElfFile m_program;
    QStringList m_libraryPath;
    QStringList m_standard;
    QSet<QString> m_seen; // names
    QQueue<Waiting> m_queue;
    NeededLibraries m_result;
};
} // namespace

NeededLibraries neededLibraries(const QString &program, const QStringList &environment)
{
    return Loader(program, environment).result();
}

} // namespace QtDaemon
