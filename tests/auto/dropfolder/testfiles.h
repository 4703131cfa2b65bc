// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../files.h"

#include <QCryptographicHash>
#include <QMultiHash>

#include <ctime>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

constexpr int longEnough = 120'000; // ms; only a failing test waits that long

// Writes a file elsewhere and moves it to its place, as a careful sender does.
inline bool dropFile(const QString &path, const QByteArray &content)
{
    const QString elsewhere = path.section(u'/', 0, -3) + QStringLiteral("/dropped-file");
    return writeFile(elsewhere, content) && QFile::rename(elsewhere, path);
}

// Makes a file of zeros, which takes no space on the disk but takes time to hash.
inline bool makeLarge(const QString &path, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.resize(size);
}

inline QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

// The number of bytes hashed in that processor time. Wall-clock time would yield too few if the machine is busy only now.
inline qint64 bytesHashedIn(qint64 milliseconds)
{
    const QByteArray sample(20'000'000, '\0');
    const std::clock_t begin = std::clock();
    sha256(sample);
    const qint64 taken = qMax<qint64>(std::clock() - begin, 1);
    return sample.size() * milliseconds * CLOCKS_PER_SEC / 1000 / taken;
}

// Converts a name in the manifest back to bytes.
inline QByteArray unescaped(const QByteArray &text)
{
    QByteArray name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            name += text[i];
        } else if (text[++i] == 'x') {
            name += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            name += text[i] == 'n' ? '\n' : text[i] == 'r' ? '\r' : text[i] == 't' ? '\t' : text[i];
        }
    }
    return name;
}

// Maps each line's name to its hash. Invalid lines are listed under "damaged".
inline QMultiHash<QByteArray, QByteArray> readManifest(const QString &path)
{
    QMultiHash<QByteArray, QByteArray> entries;
    QList<QByteArray> lines = readFile(path).split('\n');
    if (const QByteArray rest = lines.takeLast(); !rest.isEmpty())
        entries.insert("damaged", rest);
    for (const QByteArray &line : lines) {
        const bool marked = line.startsWith('\\');
        const QList<QByteArray> fields = line.mid(marked ? 1 : 0).split('\t');
        const QByteArray check = sha256(line.left(line.lastIndexOf('\t'))).left(8);
        if (fields.size() != 4 || fields[0].mid(64, 2) != "  " || fields[3] != check)
            entries.insert("damaged", line);
        else
            entries.insert(marked ? unescaped(fields[0].mid(66)) : fields[0].mid(66), fields[0].left(64));
    }
    return entries;
}

#ifdef Q_OS_UNIX
// Simulates a full disk: writing fails when a file becomes larger than `bytes`.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit full = m_before;
        full.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    Q_DISABLE_COPY_MOVE(FullDisk)
    rlimit m_before;
};
#endif
