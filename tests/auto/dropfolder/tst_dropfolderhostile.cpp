// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfoldertest.h"
#include "testclasses.h"

#include <sys/stat.h>

// What users can do who may write to the folder, or to the one that contains the manifest.
class tst_DropfolderHostile : public DropfolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsNotFollowed();
    void theManifestIsNoLink_data();
    void theManifestIsNoLink();
    void aNewManifestIsItsOwners();
    void namesDriveNoTerminal_data();
    void namesDriveNoTerminal();
    void hugeFilesKeepNobodyWaiting();
};

void tst_DropfolderHostile::aLinkIsNotFollowed()
{
    QVERIFY(writeFile(at(QStringLiteral("secret")), "of another folder"));
    QVERIFY(QFile::link(at(QStringLiteral("secret")), in(QStringLiteral("link"))));
    QVERIFY(dropFile(in(QStringLiteral("file")), "content"));
    QVERIFY(start());
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done, 1 unreadable"));
    const QMultiHash<QByteArray, QByteArray> expected{{"file", sha256("content")}};
    QCOMPARE(manifest(), expected);
    TRY_COMPARE(logged(QStringLiteral("link cannot be read: it is a link")), 1);
}

void tst_DropfolderHostile::theManifestIsNoLink_data()
{
    QTest::addColumn<bool>("isFifo");
    QTest::newRow("link") << false;
    QTest::newRow("FIFO") << true;
}

void tst_DropfolderHostile::theManifestIsNoLink()
{
    QFETCH(bool, isFifo);
    const QString path = at(QStringLiteral("manifest"));
    QVERIFY(writeFile(at(QStringLiteral("victim")), "untouched"));
    if (isFifo)
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0644), 0);
    else
        QVERIFY(QFile::link(at(QStringLiteral("victim")), path));
    QString reason;
    QVERIFY(!Manifest(path).open(&reason));
    QCOMPARE(
        reason,
        QStringLiteral("The manifest %1 cannot be opened: %2.")
            .arg(path, isFifo ? QStringLiteral("it is no file") : QStringLiteral("it is a link, and links are not followed")));
    QCOMPARE(readFile(at(QStringLiteral("victim"))), QByteArray("untouched"));
}

// A manifest names files that not everybody may read.
void tst_DropfolderHostile::aNewManifestIsItsOwners()
{
    QString reason;
    QVERIFY(Manifest(at(QStringLiteral("manifest"))).open(&reason));
    QCOMPARE(QFile::permissions(at(QStringLiteral("manifest"))),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void tst_DropfolderHostile::namesDriveNoTerminal_data()
{
    const Table<QByteArray, QByteArray> row("name", "shown");
    row("escape", "\x1b[2J", "\\x1b[2J");
    row("C1", "\xc2\x9b\x32J", "\\xc2\\x9b2J");
    row("right to left", "exe.\xe2\x80\xaegpj", "exe.\\xe2\\x80\\xaegpj");
    row("line separator", "a\xe2\x80\xa8z", "a\\xe2\\x80\\xa8z");
    row("byte order mark", "x\xef\xbb\xbf", "x\\xef\\xbb\\xbf");
    row("tag", "\xf3\xa0\x81\x81", "\\xf3\\xa0\\x81\\x81");
}

void tst_DropfolderHostile::namesDriveNoTerminal()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, shown);
    QVERIFY(start());
    QVERIFY(dropFile(in(QString::fromUtf8(name)), "content"));
    TRY_COMPARE(logged(QString::fromUtf8(shown) + QStringLiteral(": 7 bytes")), 1);
    const QByteArray text = readFile(at(QStringLiteral("manifest")));
    QVERIFY(text.contains("  " + shown + '\t'));
    QVERIFY(!text.contains(name) && messages.filter(QString::fromUtf8(name)).isEmpty());
}

// Each file takes a day to hash and no space on the disk: it is as large as the file system permits.
void tst_DropfolderHostile::hugeFilesKeepNobodyWaiting()
{
    QVERIFY(configure(R"({"folder": "in", "manifest": "manifest", "settle": 0, "workers": 2, "turn": 300})"));
    for (const QString &name : {QStringLiteral("huge"), QStringLiteral("huger")}) {
        qint64 size = std::numeric_limits<qint64>::max();
        while (!makeLarge(in(name), size))
            size /= 2;
        QVERIFY2(size > (qint64(1) << 40), qPrintable(QString::number(size)));
    }
    QVERIFY(start());
    TRY_COMPARE(m_folder->progress().files, 2);
    TRY_VERIFY(m_folder->progress().hashed > 0);
    QVERIFY(m_folder->progress().millisecondsLeft <= 300);
    QVERIFY2(m_folder->summary().contains(QStringLiteral("2 under way (0 %)")), qPrintable(m_folder->summary()));

    QVERIFY(dropFile(in(QStringLiteral("small")), "small"));
    TRY_VERIFY(manifest().contains("small", sha256("small")));
    TRY_COMPARE(m_folder->progress().files, 2); // the large files are still being hashed
    QCOMPARE(m_manager->control(Control::Stop), Error::NoError);
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QCOMPARE(m_folder->progress().files, 0);
    QCOMPARE(manifest().size(), 1);
}

ADD_TEST_CLASS(tst_DropfolderHostile)
#include "tst_dropfolderhostile.moc"
