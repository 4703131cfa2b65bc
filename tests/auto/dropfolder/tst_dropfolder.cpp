// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"
#include "serve.h"
#include "testfiles.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace QtDaemon;

constexpr int longEnough = 30'000; // ms: only a failure waits for so long
constexpr qint64 mega = 1'000'000;

static QStringList messages;

static void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages += text;
}

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, longEnough)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, longEnough)

class tst_Dropfolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileIsRecordedOnce();
    void aNewVersionIsANewLine();
    void aRestartHashesNothingTwice();
    void pausedItBeginsNothing();
    void pauseFinishesWhatIsUnderWay();
    void stopAsksForMoreTime_data();
    void stopAsksForMoreTime();
    void newSettings();
    void wrongSettingsChangeNothing_data();
    void wrongSettingsChangeNothing();
    void aFileThatIsWrittenHasToSettle();
    void aFileThatChangesWhileHashedIsNotRecorded();
    void anUnreadableFileIsSaidOnceAndTriedAgain();
    void aRemovedFileIsNoUnreadableOne();
    void thousandsAtOnce();
    void theFolderGoesAwayAndComesBack();
    void theManifestInTheFolderIsNotHashed();
    void aMissingFolderFailsTheStart();
    void installedWithoutArgumentsItHasAFolderOfItsOwn();
#ifdef Q_OS_UNIX
    void anyNameIsHashed();
    void aFullDiskIsSaidAndTriedAgain();
#endif

private:
    QString at(const QString &name) const
    {
        return m_dir->filePath(name);
    }
    QString in(const QString &name) const
    {
        return m_dir->filePath(QStringLiteral("in/") + name);
    }
    QMultiHash<QByteArray, QByteArray> manifest() const
    {
        return readManifest(at(QStringLiteral("manifest")));
    }
    bool configure(const QByteArray &json)
    {
        return writeFile(at(QStringLiteral("settings.json")), json);
    }
    void serveAgain();
    bool start();
    static qsizetype said(const QString &text)
    {
        return messages.filter(text).size();
    }
    // Lets the folder be looked at so many times.
    bool heartbeats(int count)
    {
        QSignalSpy spy(m_service.get(), &Service::heartbeat);
        while (spy.size() < count && spy.wait(longEnough)) { }
        return spy.size() >= count;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EmbeddedManager> m_manager;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DropFolder> m_folder;
};

void tst_Dropfolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
    QVERIFY(configure(R"({"folder": "in", "manifest": "manifest", "settle": 40})"));
    m_manager = std::make_unique<EmbeddedManager>();
    serveAgain();
    messages.clear();
    qInstallMessageHandler(keepMessage);
}

void tst_Dropfolder::cleanup()
{
    qInstallMessageHandler(nullptr);
    if (QTest::currentTestFailed())
        qWarning().noquote() << messages.join(u'\n');
    m_service.reset();
    m_folder.reset();
}

void tst_Dropfolder::serveAgain()
{
    m_service.reset();
    m_folder = std::make_unique<DropFolder>();
    m_service = std::make_unique<Service>(QStringLiteral("dropfolder"), m_manager->backend());
    m_service->setQuitOnStopped(false);
    m_service->setPollInterval(20);
    serve(m_service.get(), m_folder.get(), {});
}

bool tst_Dropfolder::start()
{
    return m_service->start()
        && m_manager->start({QStringLiteral("--settings"), at(QStringLiteral("settings.json"))}) == ControlResult::Success
        && QTest::qWaitFor([this] { return m_service->state() == State::Running; }, longEnough);
}

void tst_Dropfolder::aFileIsRecordedOnce()
{
    QVERIFY(dropFile(in(QStringLiteral("there before")), "before"));
    QVERIFY(start());
    QVERIFY(dropFile(in(QStringLiteral("landed")), "landed"));
    QVERIFY(dropFile(in(QStringLiteral("empty")), ""));
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in/subfolder")));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 3 done"));
    QVERIFY(heartbeats(5));
    const QMultiHash<QByteArray, QByteArray> expected{
        {"there before", sha256("before")}, {"landed", sha256("landed")}, {"empty", sha256("")}};
    QCOMPARE(manifest(), expected);
    QCOMPARE(m_manager->status().text, QStringLiteral("0 waiting, 0 under way, 3 done"));
}

void tst_Dropfolder::aNewVersionIsANewLine()
{
    QVERIFY(start());
    QVERIFY(dropFile(in(QStringLiteral("file")), "first"));
    TRY_COMPARE(manifest().size(), 1);
    QVERIFY(writeFile(in(QStringLiteral("file")), "second")); // no event of the folder: found at a heartbeat
    TRY_COMPARE(manifest().size(), 2);
    QVERIFY(manifest().contains("file", sha256("first")));
    QVERIFY(manifest().contains("file", sha256("second")));
}

void tst_Dropfolder::aRestartHashesNothingTwice()
{
    QVERIFY(dropFile(in(QStringLiteral("old")), "old"));
    QVERIFY(start());
    TRY_COMPARE(manifest().size(), 1);
    m_service->stop();
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QVERIFY(dropFile(in(QStringLiteral("new")), "new"));
    serveAgain();
    messages.clear();
    QVERIFY(start());
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 2 done"));
    QCOMPARE(said(QStringLiteral("SHA-256")), 1);
    QCOMPARE(manifest().size(), 2);
}

void tst_Dropfolder::pausedItBeginsNothing()
{
    QVERIFY(start());
    QCOMPARE(m_manager->control(Control::Pause), ControlResult::Success);
    TRY_COMPARE(m_manager->status().state, State::Paused);
    QVERIFY(dropFile(in(QStringLiteral("a")), "a"));
    QVERIFY(dropFile(in(QStringLiteral("b")), "b"));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("2 waiting, 0 under way, 0 done"));
    QVERIFY(heartbeats(10)); // five times the time to settle
    QCOMPARE(m_folder->summary(), QStringLiteral("2 waiting, 0 under way, 0 done"));
    QVERIFY(manifest().isEmpty());
    QCOMPARE(m_manager->control(Control::Continue), ControlResult::Success);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 2 done"));
    QCOMPARE(manifest().size(), 2);
}

void tst_Dropfolder::pauseFinishesWhatIsUnderWay()
{
    QVERIFY(makeLarge(in(QStringLiteral("large")), 60 * mega));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    bool recorded = false;
    connect(m_service.get(), &Service::paused, this, [&] { recorded = manifest().contains("large"); });
    QCOMPARE(m_manager->control(Control::Pause), ControlResult::Success);
    QCOMPARE(m_folder->progress().files, 1);
    QVERIFY(dropFile(in(QStringLiteral("next")), "next"));
    TRY_COMPARE(m_manager->status().state, State::Paused);
    QVERIFY(recorded);
    QVERIFY(!manifest().contains("next"));
}

void tst_Dropfolder::stopAsksForMoreTime_data()
{
    QTest::addColumn<Control>("control");
    QTest::newRow("stop") << Control::Stop;
    QTest::newRow("shutdown") << Control::Shutdown;
}

void tst_Dropfolder::stopAsksForMoreTime()
{
    QFETCH(Control, control);
    constexpr quint32 hint = 1; // ms: no hashing of so much takes so little
    QVERIFY(makeLarge(in(QStringLiteral("large")), 60 * mega));
    m_service->setWaitHint(hint);
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    QCOMPARE(m_manager->control(control), ControlResult::Success);
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QVERIFY(manifest().contains("large"));
    QCOMPARE(said(QStringLiteral("finished first: 1.")), 1);

    quint32 longestHint = 0;
    quint32 checkPoint = 0;
    const QList<Status> history = m_manager->history();
    for (const Status &status : history) {
        if (status.state != State::StopPending)
            continue;
        QVERIFY(status.checkPoint >= checkPoint);
        checkPoint = status.checkPoint;
        longestHint = qMax(longestHint, status.waitHint);
    }
    QVERIFY(longestHint > hint);
    QVERIFY(checkPoint > 1);
    QCOMPARE(m_manager->status().exitCode, 0U);
}

void tst_Dropfolder::newSettings()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("other")));
    QVERIFY(dropFile(at(QStringLiteral("other/there")), "there"));
    QVERIFY(start());
    QVERIFY(dropFile(in(QStringLiteral("a")), "a"));
    TRY_COMPARE(manifest().size(), 1);
    QVERIFY(configure(R"({"folder": "other", "manifest": "list", "settle": 0, "workers": 1})"));
    QCOMPARE(m_manager->control(Control::ParamChange), ControlResult::Success);
    TRY_COMPARE(readManifest(at(QStringLiteral("list"))).size(), 1);
    QVERIFY(dropFile(in(QStringLiteral("b")), "b"));
    QVERIFY(dropFile(at(QStringLiteral("other/new")), "new"));
    TRY_COMPARE(readManifest(at(QStringLiteral("list"))).size(), 2);
    QVERIFY(heartbeats(5));
    QCOMPARE(manifest().size(), 1);
    QCOMPARE(m_service->state(), State::Running);
}

void tst_Dropfolder::wrongSettingsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("is no JSON object");
    QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("is no JSON object");
    QTest::newRow("no folder") << QByteArray("{}") << QStringLiteral("There is no folder to watch");
    QTest::newRow("unknown") << QByteArray(R"({"folder": "in", "worker": 1})") << QStringLiteral("wrong \"worker\"");
    QTest::newRow("no worker") << QByteArray(R"({"folder": "in", "workers": 0})") << QStringLiteral("wrong \"workers\"");
    QTest::newRow("text") << QByteArray(R"({"folder": "in", "settle": "1 s"})") << QStringLiteral("wrong \"settle\"");
    QTest::newRow("negative") << QByteArray(R"({"folder": "in", "settle": -1})") << QStringLiteral("wrong \"settle\"");
    QTest::newRow("missing") << QByteArray(R"({"folder": "away"})") << QStringLiteral("away cannot be read");
    QTest::newRow("manifest") << QByteArray(R"({"folder": "in", "manifest": "no/where"})")
                              << QStringLiteral("no/where cannot be opened");
}

void tst_Dropfolder::wrongSettingsChangeNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    QVERIFY(start());
    QVERIFY(configure(json));
    QCOMPARE(m_manager->control(Control::ParamChange), ControlResult::Success);
    TRY_COMPARE(said(QStringLiteral("The settings stay as they were: ")), 1);
    QCOMPARE(said(sentence), 1);
    QVERIFY(dropFile(in(QStringLiteral("a")), "a"));
    TRY_COMPARE(manifest().size(), 1);
}

// Nothing is hashed while the file keeps changing. On a machine so busy that the writer itself pauses for long, the
// attempt tells nothing.
void tst_Dropfolder::aFileThatIsWrittenHasToSettle()
{
    constexpr int settle = 400; // ms
    QVERIFY(configure(R"({"folder": "in", "manifest": "manifest", "settle": 400})"));
    QVERIFY(start());
    bool tested = false;
    for (int attempt = 0; attempt < 20 && !tested; ++attempt) {
        QFile file(in(QString::number(attempt)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QElapsedTimer sinceWrite;
        QElapsedTimer all;
        all.start();
        qint64 longestGap = 0;
        while (all.elapsed() < 3 * settle) {
            QCOMPARE(file.write("x"), 1);
            sinceWrite.start();
            QVERIFY(heartbeats(1));
            longestGap = qMax(longestGap, sinceWrite.elapsed());
        }
        tested = longestGap < settle / 2;
        if (tested)
            QVERIFY(!manifest().contains(QByteArray::number(attempt)));
        file.close();
        const QByteArray content = readFile(file.fileName());
        TRY_VERIFY(manifest().contains(QByteArray::number(attempt), sha256(content)));
    }
    QVERIFY2(tested, "the machine was too busy twenty times");
}

void tst_Dropfolder::aFileThatChangesWhileHashedIsNotRecorded()
{
    QVERIFY(makeLarge(in(QStringLiteral("large")), 60 * mega));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    QFile file(in(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write("x"), 1); // of the same size, but later
    file.close();
    QCOMPARE(m_folder->progress().files, 1);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done"));
    const QMultiHash<QByteArray, QByteArray> expected{{"large", sha256(readFile(file.fileName()))}};
    QCOMPARE(manifest(), expected);
}

void tst_Dropfolder::anUnreadableFileIsSaidOnceAndTriedAgain()
{
    QVERIFY(start());
#ifdef Q_OS_WIN
    const std::wstring path = QDir::toNativeSeparators(in(QStringLiteral("file"))).toStdWString();
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr);
    QVERIFY(file != INVALID_HANDLE_VALUE);
#else
    QVERIFY(QFile::link(at(QStringLiteral("away")), in(QStringLiteral("file"))));
#endif
    TRY_COMPARE(said(QStringLiteral("file cannot be read")), 1);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 0 done, 1 unreadable"));
    QVERIFY(heartbeats(5));
    QCOMPARE(said(QStringLiteral("file cannot be read")), 1);
#ifdef Q_OS_WIN
    CloseHandle(file);
    TRY_VERIFY(manifest().contains("file", sha256("")));
#else
    QVERIFY(writeFile(at(QStringLiteral("away")), "here"));
    TRY_VERIFY(manifest().contains("file", sha256("here")));
#endif
    QCOMPARE(said(QStringLiteral("file cannot be read")), 1);
}

void tst_Dropfolder::aRemovedFileIsNoUnreadableOne()
{
    QVERIFY(configure(R"({"folder": "in", "manifest": "manifest", "settle": 0, "workers": 1})"));
    QVERIFY(makeLarge(in(QStringLiteral("large")), 20 * mega));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().files == 1);
    QVERIFY(dropFile(in(QStringLiteral("short-lived")), "x"));
    m_folder->scan(); // it waits for the worker now
    QCOMPARE(m_folder->progress().files, 1);
    QVERIFY(QFile::remove(in(QStringLiteral("short-lived"))));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done"));
    QVERIFY(heartbeats(5));
    QCOMPARE(said(QStringLiteral("cannot be read")), 0);
    QCOMPARE(manifest().size(), 1);
}

void tst_Dropfolder::thousandsAtOnce()
{
    constexpr int count = 3000;
    QVERIFY(start());
    for (int i = 0; i < count; ++i)
        QVERIFY(writeFile(in(QString::number(i)), QByteArray::number(i * i)));
    while (m_folder->summary() != QLatin1String("0 waiting, 0 under way, 3000 done"))
        QVERIFY(heartbeats(1));
    const auto entries = manifest();
    QCOMPARE(entries.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(entries.value(QByteArray::number(i)), sha256(QByteArray::number(i * i)));
}

void tst_Dropfolder::theFolderGoesAwayAndComesBack()
{
    QVERIFY(dropFile(in(QStringLiteral("old")), "old"));
    QVERIFY(start());
    TRY_COMPARE(manifest().size(), 1);
    QDir dir(m_dir->path());
    QVERIFY(dir.rename(QStringLiteral("in"), QStringLiteral("elsewhere")));
    TRY_COMPARE(said(QStringLiteral("cannot be read any more")), 1);
    QVERIFY(heartbeats(5));
    QCOMPARE(said(QStringLiteral("cannot be read any more")), 1);
    QCOMPARE(m_service->state(), State::Running);
    QVERIFY(dir.rename(QStringLiteral("elsewhere"), QStringLiteral("in")));
    TRY_COMPARE(said(QStringLiteral("is back")), 1);
    QVERIFY(dropFile(in(QStringLiteral("new")), "new"));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 2 done"));
    QCOMPARE(manifest().size(), 2);
    QCOMPARE(said(QStringLiteral("SHA-256")), 2);
}

void tst_Dropfolder::theManifestInTheFolderIsNotHashed()
{
    QVERIFY(configure(R"({"folder": "in", "manifest": "in/list", "settle": 0})"));
    QVERIFY(start());
    QVERIFY(dropFile(in(QStringLiteral("file")), "file"));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 1 done"));
    QVERIFY(heartbeats(10));
    QCOMPARE(readManifest(in(QStringLiteral("list"))).keys(), QList<QByteArray>{"file"});
}

void tst_Dropfolder::aMissingFolderFailsTheStart()
{
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("in")));
    QSignalSpy errors(m_service.get(), &Service::errorOccurred);
    QVERIFY(m_service->start());
    QCOMPARE(m_manager->start({in(QString())}), ControlResult::Success);
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QCOMPARE(m_manager->status().exitCode, 1066U); // ERROR_SERVICE_SPECIFIC_ERROR
    QCOMPARE(m_manager->status().serviceExitCode, 2U);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().first().toString().contains(QStringLiteral("/in cannot be read: ")));
}

void tst_Dropfolder::installedWithoutArgumentsItHasAFolderOfItsOwn()
{
    qputenv("STATE_DIRECTORY", QFile::encodeName(at(QStringLiteral("state"))));
    QVERIFY(m_service->start());
    QCOMPARE(m_manager->start(), ControlResult::Success);
    TRY_COMPARE(m_service->state(), State::Running);
    qunsetenv("STATE_DIRECTORY");
    QVERIFY(dropFile(at(QStringLiteral("state/inbox/letter")), "letter"));
    TRY_COMPARE(readManifest(at(QStringLiteral("state/manifest.sha256"))).value("letter"), sha256("letter"));
}

#ifdef Q_OS_UNIX
void tst_Dropfolder::anyNameIsHashed()
{
    QVERIFY(start());
    const QList<QByteArray> names{"new\nline", "\xff\xfe", " ", "back\\slash", "\xc3\xbc"};
    for (const QByteArray &name : names) {
        std::FILE *file = std::fopen((QFile::encodeName(in(QString())) + name).constData(), "w");
        QVERIFY(file);
        std::fputs(name.constData(), file);
        std::fclose(file);
    }
    TRY_COMPARE(manifest().size(), names.size());
    for (const QByteArray &name : names)
        QCOMPARE(manifest().value(name), sha256(name));
    for (const QByteArray &name : names) // QTemporaryDir cannot
        QCOMPARE(std::remove((QFile::encodeName(in(QString())) + name).constData()), 0);
}

void tst_Dropfolder::aFullDiskIsSaidAndTriedAgain()
{
    QByteArray before; // more than the output of this test, should that go to a file
    for (int i = 0; before.size() < 1'000'000; ++i)
        before += Manifest::line("gone" + QByteArray::number(i), {}, QByteArray(32, 'x'));
    QVERIFY(writeFile(at(QStringLiteral("manifest")), before));
    QVERIFY(start());
    {
        const FullDisk full(before.size() + 30);
        for (int i = 0; i < 10; ++i)
            QVERIFY(dropFile(in(QString::number(i)), "content"));
        TRY_COMPARE(said(QStringLiteral("manifest cannot be written: ")), 1);
        TRY_COMPARE(m_folder->summary(), QStringLiteral("10 waiting, 0 under way, 0 done"));
        QVERIFY(heartbeats(10)); // it is tried again at each
        QCOMPARE(said(QStringLiteral("manifest cannot be written: ")), 1);
        QCOMPARE(manifest().count("damaged"), 0);
    }
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 10 done"));
    QCOMPARE(said(QStringLiteral("manifest cannot be written: ")), 1);
    QCOMPARE(said(QStringLiteral("Files are recorded again")), 1);
    QVERIFY(readFile(at(QStringLiteral("manifest"))).startsWith(before));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(manifest().count(QByteArray::number(i)), 1);
    QVERIFY(!manifest().contains("damaged"));
}
#endif

QTEST_GUILESS_MAIN(tst_Dropfolder)
#include "tst_dropfolder.moc"
