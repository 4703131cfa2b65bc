// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "elfimports_p.h"

#include "programowners_p.h"
#include "regularfile_p.h"

#include <QDir>
#include <QQueue>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>

#include <algorithm>

#include <elf.h>
#include <unistd.h>

namespace QtDaemon {

constexpr quint64 maxBytes = 1 << 16; // of a table, or of ld.so.conf; a larger table is not read
constexpr quint64 maxPathLength = 4096;
constexpr int maxNeeded = 1000;

namespace {
// What the loader needs of an ELF file, see elf(5). Reading past the end of the file yields nothing.
class ElfFile
{
public:
    explicit ElfFile(const QString &path)
    {
        if (!openRegularFile(&m_file, path))
            return;
        const QByteArray identity = bytes(0, EI_NIDENT);
        const char order = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? ELFDATA2LSB : ELFDATA2MSB;
        if (identity.size() < EI_NIDENT || !identity.startsWith(ELFMAG) || identity[EI_DATA] != order)
            return;
        is64 = identity[EI_CLASS] == ELFCLASS64;
        if (is64)
            read<Elf64_Ehdr, Elf64_Phdr, Elf64_Dyn>();
        else
            read<Elf32_Ehdr, Elf32_Phdr, Elf32_Dyn>();
        m_file.close();
    }

    bool matches(const ElfFile &other) const { return machine != EM_NONE && machine == other.machine && is64 == other.is64; }

    bool is64 = false;
    quint16 machine = EM_NONE; // EM_NONE: not an ELF file of this byte order
    QString interpreter;
    QStringList needed;
    QStringList rPath;
    QStringList runPath;

private:
    QByteArray bytes(quint64 offset, quint64 size)
    {
        const auto end = quint64(m_file.size());
        if (offset >= end || size > maxBytes || !m_file.seek(qint64(offset)))
            return {};
        return m_file.read(qint64(qMin(size, end - offset)));
    }

    template <typename Entry> QList<Entry> table(quint64 offset, quint64 size)
    {
        const QByteArray all = bytes(offset, size);
        QList<Entry> entries(all.size() / qsizetype(sizeof(Entry)));
        std::copy_n(all.constData(), entries.size() * qsizetype(sizeof(Entry)), reinterpret_cast<char *>(entries.data()));
        return entries;
    }

    QString text(quint64 offset)
    {
        const QByteArray begin = bytes(offset, maxPathLength);
        const qsizetype end = begin.indexOf('\0');
        return end < 0 ? QString() : QFile::decodeName(begin.left(end));
    }

    template <typename Header, typename Segment, typename Dynamic> void read()
    {
        const QList<Header> header = table<Header>(0, sizeof(Header));
        if (header.isEmpty())
            return;
        machine = header[0].e_machine;
        const QList<Segment> segments = table<Segment>(header[0].e_phoff, header[0].e_phnum * sizeof(Segment));
        for (const Segment &segment : segments) {
            if (segment.p_type == PT_INTERP) // it precedes the loadable segments
                interpreter = text(segment.p_offset);
            if (segment.p_type == PT_DYNAMIC)
                return readDynamic(table<Dynamic>(segment.p_offset, segment.p_filesz), segments);
        }
    }

    template <typename Segment, typename Dynamic> void readDynamic(QList<Dynamic> entries, const QList<Segment> &segments)
    {
        const auto find = [&](auto tag) {
            return std::find_if(entries.cbegin(), entries.cend(), [&](const Dynamic &entry) { return entry.d_tag == tag; });
        };
        entries.erase(find(DT_NULL), entries.cend());
        const auto names = find(DT_STRTAB);
        if (names == entries.cend())
            return;
        const quint64 address = names->d_un.d_ptr;
        const auto loaded = std::find_if(segments.cbegin(), segments.cend(), [&](const Segment &segment) {
            return segment.p_type == PT_LOAD && address - segment.p_vaddr < segment.p_filesz;
        });
        if (loaded == segments.cend())
            return;
        const quint64 strings = loaded->p_offset + (address - loaded->p_vaddr);
        for (const Dynamic &entry : std::as_const(entries)) {
            const auto paths = [&] { return text(strings + entry.d_un.d_val).split(u':', Qt::SkipEmptyParts); };
            if (entry.d_tag == DT_NEEDED && needed.size() < maxNeeded)
                needed += text(strings + entry.d_un.d_val);
            else if (entry.d_tag == DT_RPATH)
                rPath = paths();
            else if (entry.d_tag == DT_RUNPATH)
                runPath = paths();
        }
        needed.removeAll(QString());
    }

    QFile m_file;
};

// Searches breadth first, like the loader: the first file found for a name is used by all that need it.
class Loader
{
public:
    Loader(const QString &program, const QStringList &environment)
        : m_program(program)
        , m_owner(QFileInfo(program).ownerId())
    {
        static const QString variable = QStringLiteral("LD_LIBRARY_PATH=");
        for (const QString &setting : environment) {
            if (setting.startsWith(variable))
                m_libraryPath = setting.mid(variable.size()).replace(u';', u':').split(u':', Qt::SkipEmptyParts);
        }
        const QFileInfo loader(m_program.interpreter);
        static const QRegularExpression glibcLoader(QStringLiteral("^(ld-linux|ld64\\.so|ld\\.so\\.)"));
        if (!loader.fileName().contains(glibcLoader))
            return;
        m_standard = standardFolders() + QStringList{loader.path()};
        m_seen = {loader.fileName()};
        result.found += m_program.interpreter;
        m_queue.enqueue({QFileInfo(program).canonicalFilePath(), {}});
        while (!m_queue.isEmpty())
            load(m_queue.dequeue());
    }

    NeededLibraries result;

private:
    struct Pending
    {
        QString path;
        QStringList inherited; // the RPATH of the files that need it
    };

    // A line of ld.so.conf(5) is a folder, or includes other files.
    static QStringList configuredFolders(const QString &path, int depth = 0)
    {
        QStringList folders;
        QFile file;
        if (depth > 4 || !openRegularFile(&file, path))
            return folders;
        for (const QString &rawLine : QFile::decodeName(file.read(qint64(maxBytes))).split(u'\n')) {
            const QString line = rawLine.section(u'#', 0, 0).simplified();
            if (line.startsWith(u'/'))
                folders += line;
            if (!line.startsWith(QLatin1String("include ")))
                continue;
            const QFileInfo pattern(QDir(QStringLiteral("/etc")), line.mid(8));
            for (const QFileInfo &included : pattern.dir().entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name))
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
            for (const QString &triplet : QDir(folder).entryList({QStringLiteral("*-linux-*")}, QDir::Dirs))
                folders += folder + u'/' + triplet;
        }
        return folders;
    }

    void load(const Pending &next)
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
            if (m_seen.contains(name) || m_seen.size() >= maxNeeded)
                continue;
            m_seen += name;
            if (name.startsWith(u'/') && !ProgramOwners(name, {m_owner, geteuid()}).areTrusted()) {
                result.replaceable += name;
                continue;
            }
            if (const QString path = find(name, folders); !path.isEmpty()) {
                result.found += path;
                m_queue.enqueue({path, chain});
            } else if (std::all_of(folders.begin(), folders.end(), isKnown)) {
                result.missing += name;
            }
        }
    }

    // Only the loader knows $LIB and $PLATFORM, and a relative path depends on the folder that the program is started in.
    static bool isKnown(const QString &path) { return path.startsWith(u'/') && !path.contains(u'$'); }

    QString find(const QString &name, const QStringList &folders) const
    {
        const bool isPath = name.contains(u'/');
        for (const QString &folder : isPath ? QStringList{QString()} : folders) {
            const QString path = isPath ? name : QDir::cleanPath(folder + u'/' + name);
            if (isKnown(path) && ElfFile(path).matches(m_program)) // like the loader, skips other architectures
                return path;
        }
        return {};
    }

    const ElfFile m_program;
    const uid_t m_owner;
    QStringList m_libraryPath;
    QStringList m_standard;
    QSet<QString> m_seen; // names
    QQueue<Pending> m_queue;
};
} // namespace

NeededLibraries neededLibraries(const QString &program, const QStringList &environment)
{
    return Loader(program, environment).result;
}

} // namespace QtDaemon
