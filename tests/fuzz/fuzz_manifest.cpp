// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// A manifest file with any content is opened and repaired, accepts new files, and contains them when it is opened again.

#include "fuzz.h"

#include "manifest.h"

#include "../auto/dropfolder/testfiles.h"

#include <QTemporaryDir>

struct Entry
{
    QByteArray name;
    Stamp stamp;
    QByteArray hash;
};

static Entry nextEntry(FuzzedDataProvider &data)
{
    Entry entry;
    entry.name = bytes(data, 60).replace('\0', '0').replace('/', '-'); // characters that no name has
    entry.stamp = {data.ConsumeIntegralInRange<qint64>(0, std::numeric_limits<qint64>::max()), data.ConsumeIntegral<qint64>(),
                   data.ConsumeIntegralInRange(0, 999'999'999)};
    entry.hash = QCryptographicHash::hash(entry.name, QCryptographicHash::Sha256);
    return entry;
}

// The initial content: lines of the manifest's own, some with a damaged byte, followed by any bytes, and perhaps cut off.
static QByteArray startingContent(FuzzedDataProvider &data, QList<Entry> *whole)
{
    QByteArray content;
    for (int lines = data.ConsumeIntegralInRange(0, 4); lines > 0; --lines) {
        const Entry entry = nextEntry(data);
        QByteArray line = Manifest::line(entry.name, entry.stamp, entry.hash);
        REQUIRE(line.count('\n') == 1 && line.endsWith('\n') && line.count('\t') == 3);
        if (data.ConsumeBool()) {
            const auto at = data.ConsumeIntegralInRange<qsizetype>(0, line.size() - 2);
            line[at] = char(data.ConsumeIntegral<uchar>());
        } else {
            whole->append(entry);
        }
        content += line;
    }
    content += bytes(data, 2000);
    const qsizetype torn = data.ConsumeIntegralInRange<qsizetype>(0, 50);
    if (torn > 0) {
        content.chop(torn);
        whole->clear(); // some of them may have been cut off
    }
    return content;
}

static bool hasAll(const Manifest &manifest, const QList<Entry> &entries)
{
    return std::all_of(entries.begin(), entries.end(),
                       [&](const Entry &entry) { return manifest.contains(entry.name, entry.stamp); });
}

static void openAndAppend(FuzzedDataProvider &data, const QString &path, QList<Entry> *entries)
{
    const QByteArray before = readFile(path);
    QString reason;
    Manifest manifest(path);
    REQUIRE(manifest.open(&reason));
    REQUIRE(readFile(path) == before.left(before.lastIndexOf('\n') + 1)); // only the incomplete end is removed
    REQUIRE(hasAll(manifest, *entries));
    for (int i = data.ConsumeIntegralInRange(0, 3); i > 0; --i) {
        const Entry entry = nextEntry(data);
        const bool known = manifest.contains(entry.name, entry.stamp);
        const qsizetype lines = readFile(path).count('\n');
        REQUIRE(manifest.append(entry.name, entry.stamp, entry.hash));
        REQUIRE(readFile(path).count('\n') == lines + (known ? 0 : 1));
        entries->append(entry);
        if (!known)
            REQUIRE(readManifest(path).contains(entry.name, entry.hash.toHex())); // as an independent reader sees it
    }
    REQUIRE(hasAll(manifest, *entries));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    static const QTemporaryDir folder;
    FuzzedDataProvider data(input, size);
    const QString path = folder.filePath(QStringLiteral("manifest"));
    QList<Entry> entries;
    REQUIRE(writeFile(path, startingContent(data, &entries)));
    openAndAppend(data, path, &entries);
    openAndAppend(data, path, &entries);
    return 0;
}
