// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "elfimports_p.h"

#include "elffile_p.h"
#include "programowners_p.h"
#include "regularfile_p.h"

#include <QDir>
#include <QQueue>
#include <QSet>

#include <algorithm>

#include <unistd.h>

namespace QtDaemon {

constexpr qint64 mostOfSettings = 1 << 16; // bytes of ld.so.conf

namespace {
// Breadth first, as the loader itself: the first file of a name is the one for all.
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
        QFile file;
        if (depth > 4 || !openRegularFile(&file, path))
            return folders;
        for (const QString &whole : QFile::decodeName(file.read(mostOfSettings)).split(u'\n')) {
            const QString line = whole.section(u'#', 0, 0).simplified();
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
            if (m_seen.contains(name) || m_seen.size() >= ElfFile::mostLibraries)
                continue;
            m_seen += name;
            if (name.startsWith(u'/') && isOpenToOthers(name)) {
                m_result.replaceable += name;
                continue;
            }
            const QString path = find(name, folders);
            if (!path.isEmpty()) {
                m_result.found += path;
                m_queue.enqueue({path, chain});
            } else if (std::all_of(folders.begin(), folders.end(), isKnown)) {
                m_result.missing += name;
            }
        }
    }

    // $LIB and $PLATFORM only the loader knows, and what a relative path leads to depends on where the program is started.
    static bool isKnown(const QString &path) { return path.startsWith(u'/') && !path.contains(u'$'); }

    // Than the owner of the program, and who reads it.
    bool isOpenToOthers(const QString &library) const
    {
        const ProgramOwners owners(library, {m_owner, geteuid()});
        return !owners.openToOthers.isEmpty() || !owners.owned.isEmpty();
    }

    QString find(const QString &name, const QStringList &folders) const
    {
        const bool isPath = name.contains(u'/');
        for (const QString &folder : isPath ? QStringList{QString()} : folders) {
            const QString path = isPath ? name : QDir::cleanPath(folder + u'/' + name);
            if (isKnown(path) && ElfFile(path).isLike(m_program)) // the loader passes over those of another kind, too
                return path;
        }
        return {};
    }

    const ElfFile m_program;
    const uid_t m_owner;
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
