// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "peimports_p.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

namespace QtDaemon {

constexpr int maxSections = 96; // as many as Windows loads
constexpr int maxLibraries = 1000;
constexpr int maxNameLength = 256;

// Past the end of the file every number is 0, which ends each list.
template <typename Number> static Number littleEndian(const QByteArray &from, qsizetype offset = 0)
{
    const bool isInside = offset + qsizetype(sizeof(Number)) <= from.size();
    return isInside ? qFromLittleEndian<Number>(from.constData() + offset) : Number(0);
}

// See Microsoft's "PE Format".
QStringList importedLibraries(QIODevice &file)
{
    const auto bytes = [&file](qint64 offset, qint64 size) {
        return offset < file.size() && file.seek(offset) ? file.read(size) : QByteArray();
    };
    const qint64 header = littleEndian<quint32>(bytes(0x3c, 4));
    const QByteArray coff = bytes(header, 24);
    if (bytes(0, 2) != "MZ" || !coff.startsWith(QByteArray("PE\0\0", 4)))
        return {};

    const qint64 optional = header + 24;
    const int count = qMin<int>(littleEndian<quint16>(coff, 6), maxSections);
    const QByteArray sections = bytes(optional + littleEndian<quint16>(coff, 20), qint64(40) * count);
    // The offset in the file of what is loaded at `address`; 0: none.
    const auto offsetOf = [&](quint32 address) {
        for (qsizetype section = 0; section < sections.size(); section += 40) {
            const auto begin = littleEndian<quint32>(sections, section + 12);
            if (address >= begin && address - begin < littleEndian<quint32>(sections, section + 16))
                return qint64(littleEndian<quint32>(sections, section + 20)) + (address - begin);
        }
        return qint64(0);
    };

    const bool is64 = littleEndian<quint16>(bytes(optional, 2)) == 0x20b;
    const qint64 importDirectory = optional + (is64 ? 112 : 96) + 8; // the second data directory
    QStringList names;
    for (qint64 entry = offsetOf(littleEndian<quint32>(bytes(importDirectory, 4))); entry > 0; entry += 20) {
        const auto name = littleEndian<quint32>(bytes(entry, 20), 12);
        if (name == 0 || names.size() == maxLibraries)
            break;
        names.append(QString::fromLatin1(bytes(offsetOf(name), maxNameLength).constData())); // ends at its null
    }
    return names;
}

QStringList importedLibraries(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? importedLibraries(file) : QStringList();
}

NeededDlls neededDlls(const QString &program, const QString &systemFolder)
{
    const QDir programFolder = QFileInfo(program).dir();
    NeededDlls result;
    QStringList waiting = importedLibraries(program);
    QSet<QString> seen;
    while (!waiting.isEmpty() && seen.size() < maxLibraries) {
        const QString name = waiting.takeFirst();
        const QString lower = name.toLower();
        const bool isApiSet = lower.startsWith(QLatin1String("api-")) || lower.startsWith(QLatin1String("ext-")); // no files
        if (isApiSet || seen.contains(lower))
            continue;
        seen.insert(lower);
        const bool isPath = name.contains(u'\\') || name.contains(u'/') || name.contains(u':');
        if (!isPath && programFolder.exists(name)) {
            result.found.append(lower);
            waiting += importedLibraries(programFolder.filePath(name));
        } else if (isPath || !QDir(systemFolder).exists(name)) {
            result.missing.append(name);
        }
    }
    return result;
}

} // namespace QtDaemon
