// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfoldertest.h"
#include "testclasses.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

// Wrong settings, and trouble with files and disks.
class tst_DropfolderTroubles : public DropfolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void wrongSettingsChangeNothing_data();
    void wrongSettingsChangeNothing();
    void aFileThatChangesWhileHashedIsNotRecorded();
    void anUnreadableFileIsLoggedOnceAndTriedAgain();
    void aRemovedFileIsNoUnreadableOne();
    void theFolderGoesAwayAndComesBack();
    void aMissingFolderFailsTheStart();
#ifdef Q_OS_UNIX
    void aFullDiskIsLoggedAndTriedAgain();
#endif
};

void tst_DropfolderTroubles::wrongSettingsChangeNothing_data()
{
    const Table<QByteArray, QString> row("json", "sentence");
    row("no JSON", "{", "is no JSON object");
    row("an array", "[]", "is no JSON object");
    row("no folder", "{}", "There is no folder to watch");
    row("unknown", QByteArray(R"({"folder": "in", "worker": 1})"), "wrong \"worker\"");
    row("no worker", QByteArray(R"({"folder": "in", "workers": 0})"), "wrong \"workers\"");
    row("text", QByteArray(R"({"folder": "in", "settle": "1 s"})"), "wrong \"settle\"");
    row("negative", QByteArray(R"({"folder": "in", "settle": -1})"), "wrong \"settle\"");
    row("no turn", QByteArray(R"({"folder": "in", "turn": 0})"), "wrong \"turn\"");
    row("missing", QByteArray(R"({"folder": "away"})"), "away cannot be read");
    row("manifest", QByteArray(R"({"folder": "in", "manifest": "no/where"})"), "no/where cannot be opened");
}

void tst_DropfolderTroubles::wrongSettingsChangeNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    QVERIFY(start());
    QVERIFY(configure(json));
    QCOMPARE(m_manager->control(Control::ParamChange), Error::NoError);
    TRY_COMPARE(logged(QStringLiteral("The service \"dropfolder\" did not accept its new settings: ")), 1);
    QCOMPARE(logged(sentence), 1);
    QVERIFY(dropFile(in(QStringLiteral("a")), "a"));
    TRY_COMPARE(manifest().size(), 1);
}

void tst_DropfolderTroubles::aFileThatChangesWhileHashedIsNotRecorded()
{
    QVERIFY(makeLarge(in(QStringLiteral("large")), bytesHashedIn(500)));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    QFile file(in(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write("x"), 1); // the same size, but a later time
    file.close();
    QCOMPARE(m_folder->progress().files, 1);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done"));
    const QMultiHash<QByteArray, QByteArray> expected{{"large", sha256(readFile(file.fileName()))}};
    QCOMPARE(manifest(), expected);
}

void tst_DropfolderTroubles::anUnreadableFileIsLoggedOnceAndTriedAgain()
{
    QVERIFY(start());
#ifdef Q_OS_WIN
    const std::wstring path = QDir::toNativeSeparators(in(QStringLiteral("file"))).toStdWString();
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr);
    QVERIFY(file != INVALID_HANDLE_VALUE);
#else
    QVERIFY(QFile::link(at(QStringLiteral("away")), in(QStringLiteral("file"))));
#endif
    TRY_COMPARE(logged(QStringLiteral("file cannot be read")), 1);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 0 done, 1 unreadable"));
    QVERIFY(heartbeats(5));
    QCOMPARE(logged(QStringLiteral("file cannot be read")), 1);
#ifdef Q_OS_WIN
    CloseHandle(file);
    TRY_VERIFY(manifest().contains("file", sha256("")));
#else
    QVERIFY(QFile::remove(in(QStringLiteral("file"))) && writeFile(in(QStringLiteral("file")), "here"));
    TRY_VERIFY(manifest().contains("file", sha256("here")));
#endif
    QCOMPARE(logged(QStringLiteral("file cannot be read")), 1);
}

void tst_DropfolderTroubles::aRemovedFileIsNoUnreadableOne()
{
    QVERIFY(configure(R"({"folder": "in", "manifest": "manifest", "settle": 0, "workers": 1})"));
    QVERIFY(makeLarge(in(QStringLiteral("large")), 20 * mega));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().files == 1);
    QVERIFY(dropFile(in(QStringLiteral("short-lived")), "x"));
    m_folder->scan(); // the file is now waiting for the worker
    QCOMPARE(m_folder->progress().files, 1);
    QVERIFY(QFile::remove(in(QStringLiteral("short-lived"))));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done"));
    QVERIFY(heartbeats(5));
    QCOMPARE(logged(QStringLiteral("cannot be read")), 0);
    QCOMPARE(manifest().size(), 1);
}

void tst_DropfolderTroubles::theFolderGoesAwayAndComesBack()
{
    QVERIFY(dropFile(in(QStringLiteral("old")), "old"));
    QVERIFY(start());
    TRY_COMPARE(manifest().size(), 1);
    QDir dir(m_dir->path());
    QVERIFY(dir.rename(QStringLiteral("in"), QStringLiteral("elsewhere")));
    TRY_COMPARE(logged(QStringLiteral("cannot be read any more")), 1);
    QVERIFY(heartbeats(5));
    QCOMPARE(logged(QStringLiteral("cannot be read any more")), 1);
    QCOMPARE(m_service->state(), State::Running);
    QVERIFY(dir.rename(QStringLiteral("elsewhere"), QStringLiteral("in")));
    TRY_COMPARE(logged(QStringLiteral("is back")), 1);
    QVERIFY(dropFile(in(QStringLiteral("new")), "new"));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 2 done"));
    QCOMPARE(manifest().size(), 2);
    QCOMPARE(logged(QStringLiteral("SHA-256")), 2);
}

void tst_DropfolderTroubles::aMissingFolderFailsTheStart()
{
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("in")));
    QSignalSpy errors(m_service.get(), &Service::errorOccurred);
    QVERIFY(m_service->start());
    QCOMPARE(m_manager->start({in(QString())}), Error::NoError);
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QCOMPARE(m_manager->status().exitCode, 1066U); // ERROR_SERVICE_SPECIFIC_ERROR
    QCOMPARE(m_manager->status().serviceExitCode, 2U);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().first().toString().contains(QStringLiteral("/in cannot be read: ")));
}

#ifdef Q_OS_UNIX
void tst_DropfolderTroubles::aFullDiskIsLoggedAndTriedAgain()
{
    QByteArray before; // larger than the output of this test, which may go to a file that has the same limit
    for (int i = 0; before.size() < 1'000'000; ++i)
        before += Manifest::line("gone" + QByteArray::number(i), {}, QByteArray(32, 'x'));
    QVERIFY(writeFile(at(QStringLiteral("manifest")), before));
    QVERIFY(start());
    {
        const FullDisk full(before.size() + 30);
        for (int i = 0; i < 10; ++i)
            QVERIFY(dropFile(in(QString::number(i)), "content"));
        TRY_COMPARE(logged(QStringLiteral("manifest cannot be written: ")), 1);
        TRY_COMPARE(m_folder->summary(), QStringLiteral("10 waiting, 0 under way, 0 done"));
        QVERIFY(heartbeats(10)); // the program tries again at each
        QCOMPARE(logged(QStringLiteral("manifest cannot be written: ")), 1);
        TRY_COMPARE(m_folder->summary(), QStringLiteral("10 waiting, 0 under way, 0 done")); // no file is half recorded
        QCOMPARE(manifest().count("damaged"), 0);
    }
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 10 done"));
    QCOMPARE(logged(QStringLiteral("manifest cannot be written: ")), 1);
    QCOMPARE(logged(QStringLiteral("Files are recorded again")), 1);
    QVERIFY(readFile(at(QStringLiteral("manifest"))).startsWith(before));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(manifest().count(QByteArray::number(i)), 1);
    QVERIFY(!manifest().contains("damaged"));
}
#endif

ADD_TEST_CLASS(tst_DropfolderTroubles)
#include "tst_dropfoldertroubles.moc"
