// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "peimports_p.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QSet>
#include <QtEndian>

namespace QtDaemon {

constexpr int mostSections = 96; // that Windows loads
constexpr int mostLibraries = 1000;
constexpr int longestName = 256;

namespace {
// Microsoft's "PE Format". A number past the end of the file is 0, which ends every list there is.
class PeFile
{
public:
    explicit PeFile(QIODevice &file)
        : m_file(file)
    {
        const qint64 header = number<quint32>(bytes(0x3c, 4));
        const QByteArray coff = bytes(header, 24);
        if (bytes(0, 2) != "MZ" || !coff.startsWith(QByteArray("PE\0\0", 4)))
            return;
        const qint64 optional = header + 24;
        readSections(optional + number<quint16>(coff, 20), number<quint16>(coff, 6));
        const bool is64 = number<quint16>(bytes(optional, 2)) == 0x20b;
        m_imports = offsetOf(number<quint32>(bytes(optional + (is64 ? 112 : 96) + 8, 4))); // the second data directory
    }

    QStringList imports()
    {
        QStringList names;
        for (qint64 entry = m_imports; entry > 0 && names.size() < mostLibraries; entry += 20) {
            const auto name = number<quint32>(bytes(entry, 20), 12);
            if (name == 0)
                break;
            names.append(QString::fromLatin1(bytes(offsetOf(name), longestName).constData())); // up to its null
        }
        return names;
    }

private:
    struct Section
    {
        quint32 address;
        quint32 size;
        quint32 offset; // in the file
    };

    QByteArray bytes(qint64 offset, qint64 size)
    {
        return offset < m_file.size() && m_file.seek(offset) ? m_file.read(size) : QByteArray();
    }
    template <typename Number> static Number number(const QByteArray &from, qsizetype offset = 0)
    {
        const bool isInside = offset + qsizetype(sizeof(Number)) <= from.size();
        return isInside ? qFromLittleEndian<Number>(from.constData() + offset) : Number(0);
    }

    void readSections(qint64 offset, int count)
    {
        for (int i = 0; i < qMin(count, mostSections); ++i) {
            const QByteArray header = bytes(offset + qint64(40) * i, 40);
            m_sections.append({number<quint32>(header, 12), number<quint32>(header, 16), number<quint32>(header, 20)});
        }
    }

    // Where in the file it is that is loaded there; 0: nowhere.
    qint64 offsetOf(quint32 address) const
    {
        for (const Section &section : m_sections) {
            if (address >= section.address && address - section.address < section.size)
                return qint64(section.offset) + (address - section.address);
        }
        return 0;
    }

    QIODevice &m_file;
    QList<Section> m_sections;
    qint64 m_imports = 0;
};
} // namespace

QStringList importedLibraries(QIODevice &file)
{
    return PeFile(file).imports();
}

QStringList importedLibraries(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? importedLibraries(file) : QStringList();
}

NeededDlls neededDlls(const QString &program, const QString &systemFolder)
{
    const QDir here = QFileInfo(program).dir();
    NeededDlls result;
    QStringList waiting = importedLibraries(program);
    QSet<QString> seen;
    while (!waiting.isEmpty() && seen.size() < mostLibraries) {
        const QString name = waiting.takeFirst();
        const QString lower = name.toLower();
        const bool isApiSet = lower.startsWith(QLatin1String("api-")) || lower.startsWith(QLatin1String("ext-")); // no files
        if (isApiSet || seen.contains(lower))
            continue;
        seen.insert(lower);
        const bool isPath = name.contains(u'\\') || name.contains(u'/') || name.contains(u':');
        if (!isPath && here.exists(name)) {
            result.found.append(lower);
            waiting += importedLibraries(here.filePath(name));
        } else if (isPath || !QDir(systemFolder).exists(name)) {
            result.missing.append(name);
        }
    }
    return result;
}

} // namespace QtDaemon
