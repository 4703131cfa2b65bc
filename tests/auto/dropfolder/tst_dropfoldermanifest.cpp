// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "manifest.h"
#include "testclasses.h"
#include "testfiles.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <thread>
#include <vector>

class tst_DropfolderManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineCarriesAnyName_data();
    void aLineCarriesAnyName();
    void joinedLettersAreNotEscaped_data();
    void joinedLettersAreNotEscaped();
    void aTailTornAnywhereIsCutOff();
    void aDamagedLineDoesNotCount();
    void aVersionIsRecordedOnce();
    void threadsRecordEachVersionOnce();
    void aManifestHasOneWriter();
    void whatCannotBeOpenedIsReported();
    void itsOwnFilesAreKnown();
#ifdef Q_OS_UNIX
    void aFullDiskLosesNothing();
    void sha256sumReadsIt();
#endif

private:
    QString at(const QString &name) const
    {
        return m_dir->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_reason;
};

static QByteArray anyHash()
{
    return QByteArray(32, '\x5a');
}

const Stamp anyStamp{12, 1'700'000'000, 123'456'789};

void tst_DropfolderManifest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = at(QStringLiteral("manifest"));
    m_reason.clear();
}

void tst_DropfolderManifest::aLineCarriesAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QByteArray every;
    for (int byte = 1; byte < 256; ++byte)
        every += char(byte);
    QTest::newRow("plain") << QByteArray("report.pdf");
    QTest::newRow("spaces") << QByteArray("  two  spaces  ");
    QTest::newRow("newline") << QByteArray("a\nb");
    QTest::newRow("tab") << QByteArray("a\tb");
    QTest::newRow("carriage return") << QByteArray("a\rb");
    QTest::newRow("backslash") << QByteArray("\\");
    QTest::newRow("looks escaped") << QByteArray("\\x41\\n");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xbc\xe2\x82\xac");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe");
    QTest::newRow("half UTF-8") << QByteArray("\xc3\xbc\xc3");
    QTest::newRow("begins like a hash") << QByteArray(64, 'a') + "  x";
    QTest::newRow("every byte") << every;
}

void tst_DropfolderManifest::aLineCarriesAnyName()
{
    QFETCH(QByteArray, name);
    const QByteArray line = Manifest::line(name, anyStamp, anyHash());
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(line.count('\t'), 3);
    QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    for (const char c : line)
        QVERIFY(c == '\n' || c == '\t' || (c != '\x7f' && static_cast<unsigned char>(c) >= 0x20));
    QVERIFY(line.contains("\t12\t2023-11-14T22:13:20.123456789Z\t"));
    {
        Manifest manifest(m_path);
        QVERIFY2(manifest.open(&m_reason), qPrintable(m_reason));
        QVERIFY(manifest.append(name, anyStamp, anyHash()));
    }
    QCOMPARE(readFile(m_path), line);
    const QMultiHash<QByteArray, QByteArray> expected{{name, anyHash().toHex()}};
    QCOMPARE(readManifest(m_path), expected);
    Manifest again(m_path);
    QVERIFY(again.open(&m_reason));
    QVERIFY(again.contains(name, anyStamp));
}

void tst_DropfolderManifest::joinedLettersAreNotEscaped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Persian") << QStringLiteral("\u0646\u0627\u0645\u0647\u200c\u0647\u0627").toUtf8();
    QTest::newRow("a family") << QStringLiteral("\U0001f469\u200d\U0001f467").toUtf8();
}

void tst_DropfolderManifest::joinedLettersAreNotEscaped()
{
    QFETCH(QByteArray, name);
    QCOMPARE(Manifest::escaped(name), name);
}

void tst_DropfolderManifest::aTailTornAnywhereIsCutOff()
{
    const QList<QByteArray> names{"first", "se\ncond", "third"};
    QByteArray whole;
    QList<qsizetype> ends{0};
    for (const QByteArray &name : names) {
        whole += Manifest::line(name, anyStamp, anyHash());
        ends += whole.size();
    }
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QVERIFY(writeFile(m_path, whole.left(length)));
        const qsizetype complete = std::upper_bound(ends.begin(), ends.end(), length) - ends.begin() - 1;
        if (length > ends[complete])
            QTest::ignoreMessage(
                QtWarningMsg,
                QRegularExpression(QStringLiteral("was not finished: its %1 bytes are cut off").arg(length - ends[complete])));
        Manifest manifest(m_path);
        QVERIFY2(manifest.open(&m_reason), qPrintable(m_reason));
        QCOMPARE(QFileInfo(m_path).size(), ends[complete]);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(manifest.contains(names[i], anyStamp), i < complete);
            QVERIFY(manifest.append(names[i], anyStamp, anyHash()));
        }
        QCOMPARE(readFile(m_path), whole);
    }
}

void tst_DropfolderManifest::aDamagedLineDoesNotCount()
{
    const QByteArray first = Manifest::line("first", anyStamp, anyHash());
    const QByteArray second = Manifest::line("second", anyStamp, anyHash());
    const QByteArray third = Manifest::line("third", anyStamp, anyHash());
    for (qsizetype i = 0; i < second.size() - 1; ++i) {
        QByteArray damaged = second;
        damaged[i] = char(damaged[i] ^ 1);
        QVERIFY(writeFile(m_path, first + damaged + third));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Line 2 of the manifest .* is damaged")));
        Manifest manifest(m_path);
        QVERIFY(manifest.open(&m_reason));
        QVERIFY(manifest.contains("first", anyStamp));
        QVERIFY(!manifest.contains("second", anyStamp));
        QVERIFY(manifest.contains("third", anyStamp));
        QCOMPARE(readFile(m_path), first + damaged + third);
    }
}

void tst_DropfolderManifest::aVersionIsRecordedOnce()
{
    Stamp larger = anyStamp;
    ++larger.size;
    Stamp later = anyStamp;
    ++later.fraction;
    {
        Manifest manifest(m_path);
        QVERIFY(manifest.open(&m_reason));
        QVERIFY(manifest.append("file", anyStamp, anyHash()));
        QVERIFY(manifest.append("file", anyStamp, anyHash()));
        QVERIFY(!manifest.contains("file", larger));
        QVERIFY(!manifest.contains("file", later));
        QVERIFY(!manifest.contains("other", anyStamp));
        QVERIFY(manifest.append("file", later, anyHash()));
    }
    Manifest manifest(m_path);
    QVERIFY(manifest.open(&m_reason));
    QVERIFY(manifest.append("file", anyStamp, anyHash()));
    QVERIFY(manifest.append("file", later, anyHash()));
    QCOMPARE(readFile(m_path), Manifest::line("file", anyStamp, anyHash()) + Manifest::line("file", later, anyHash()));
}

void tst_DropfolderManifest::threadsRecordEachVersionOnce()
{
    constexpr int names = 200;
    Manifest manifest(m_path);
    QVERIFY(manifest.open(&m_reason));
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&manifest] {
            for (int i = 0; i < names; ++i)
                manifest.append(QByteArray::number(i), anyStamp, anyHash());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto entries = readManifest(m_path);
    QCOMPARE(entries.size(), names);
    for (int i = 0; i < names; ++i)
        QCOMPARE(entries.count(QByteArray::number(i)), 1);
}

void tst_DropfolderManifest::aManifestHasOneWriter()
{
    auto first = std::make_unique<Manifest>(m_path);
    QVERIFY(first->open(&m_reason));
    QVERIFY(!Manifest(m_path).open(&m_reason));
    QVERIFY2(m_reason.contains(QStringLiteral("Another program writes the manifest ") + m_path), qPrintable(m_reason));
    first.reset();
    QVERIFY(Manifest(m_path).open(&m_reason));
}

void tst_DropfolderManifest::whatCannotBeOpenedIsReported()
{
    QVERIFY(!Manifest(at(QStringLiteral("no/such/folder"))).open(&m_reason));
    QVERIFY2(m_reason.contains(QStringLiteral("no/such/folder cannot be opened")), qPrintable(m_reason));
    QVERIFY(!Manifest(m_dir->path()).open(&m_reason));
    QVERIFY2(m_reason.contains(m_dir->path() + QStringLiteral(" cannot be opened")), qPrintable(m_reason));
}

void tst_DropfolderManifest::itsOwnFilesAreKnown()
{
    Manifest manifest(m_path);
    QVERIFY(manifest.open(&m_reason));
    const QSet<QByteArray> itself{"manifest"};
    QCOMPARE(manifest.namesIn(m_dir->path()), itself);
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("other")));
    QCOMPARE(manifest.namesIn(at(QStringLiteral("other"))), QSet<QByteArray>());
    QCOMPARE(manifest.namesIn(at(QStringLiteral("other/.."))), itself);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(m_dir->path(), at(QStringLiteral("other/link"))));
    QCOMPARE(Manifest(at(QStringLiteral("other/link/manifest"))).namesIn(m_dir->path()), itself);
#endif
}

#ifdef Q_OS_UNIX
void tst_DropfolderManifest::aFullDiskLosesNothing()
{
    QByteArray before; // larger than the output of this test, which may go to a file that has the same limit
    for (int i = 0; before.size() < 1'000'000; ++i)
        before += Manifest::line(QByteArray::number(i), anyStamp, anyHash());
    QVERIFY(writeFile(m_path, before));
    Manifest manifest(m_path);
    QVERIFY(manifest.open(&m_reason));
    const QByteArray line = Manifest::line("file", anyStamp, anyHash());
    for (qsizetype room = 0; room < line.size(); ++room) {
        const FullDisk full(before.size() + room);
        QVERIFY(!manifest.append("file", anyStamp, anyHash()));
        QVERIFY(manifest.failure() == qt_error_string(EFBIG));
        QVERIFY(!manifest.contains("file", anyStamp));
        QCOMPARE(QFileInfo(m_path).size(), before.size());
    }
    QVERIFY(manifest.append("file", anyStamp, anyHash()));
    QVERIFY(!manifest.failure());
    QCOMPARE(readFile(m_path), before + line);
}

void tst_DropfolderManifest::sha256sumReadsIt()
{
    {
        Manifest manifest(m_path);
        QVERIFY(manifest.open(&m_reason));
        for (const char *name : {"plain", "with space", "back\\slash", "new\nline"}) {
            QVERIFY(writeFile(at(QString::fromUtf8(name)), name));
            QVERIFY(manifest.append(name, anyStamp, QByteArray::fromHex(sha256(name))));
        }
    }
    QProcess process;
    process.setWorkingDirectory(m_dir->path());
    const auto verify = [&] {
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cut -f1 manifest | sha256sum -c --strict")});
        return process.waitForFinished() && process.exitCode() == 0;
    };
    QVERIFY2(verify(), process.readAllStandardError().constData());
    QVERIFY(writeFile(at(QStringLiteral("new\nline")), "changed"));
    QVERIFY(!verify());
}
#endif

ADD_TEST_CLASS(tst_DropfolderManifest)
#include "tst_dropfoldermanifest.moc"
