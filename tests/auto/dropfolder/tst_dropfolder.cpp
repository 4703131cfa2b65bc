// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfoldertest.h"
#include "testclasses.h"

#include <QElapsedTimer>

class tst_Dropfolder : public DropfolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsRecordedOnce();
    void aNewVersionIsANewLine();
    void aRestartHashesNothingTwice();
    void pausedItBeginsNothing();
    void pauseFinishesWhatIsUnderWay();
    void stopExtendsItsTime_data() { addEach("control", {Control::Stop, Control::Shutdown}); }
    void stopExtendsItsTime();
    void newSettings();
    void aFileThatIsWrittenHasToSettle();
    void thousandsAtOnce();
    void theManifestInTheFolderIsNotHashed();
    void installedWithoutArgumentsItHasAFolderOfItsOwn();
#ifdef Q_OS_UNIX
    void anyNameIsHashed();
#endif
};

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
    QVERIFY(writeFile(in(QStringLiteral("file")), "second")); // no event of the folder, but found at a heartbeat
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
    QCOMPARE(logged(QStringLiteral("SHA-256")), 1);
    QCOMPARE(manifest().size(), 2);
}

void tst_Dropfolder::pausedItBeginsNothing()
{
    QVERIFY(start());
    QCOMPARE(m_manager->control(Control::Pause), Error::NoError);
    TRY_COMPARE(m_manager->status().state, State::Paused);
    QVERIFY(dropFile(in(QStringLiteral("a")), "a"));
    QVERIFY(dropFile(in(QStringLiteral("b")), "b"));
    TRY_COMPARE(m_folder->summary(), QStringLiteral("2 waiting, 0 under way, 0 done"));
    QVERIFY(heartbeats(10)); // five times the settling time
    QCOMPARE(m_folder->summary(), QStringLiteral("2 waiting, 0 under way, 0 done"));
    QVERIFY(manifest().isEmpty());
    QCOMPARE(m_manager->control(Control::Continue), Error::NoError);
    TRY_COMPARE(m_folder->summary(), QStringLiteral("0 waiting, 0 under way, 2 done"));
    QCOMPARE(manifest().size(), 2);
}

void tst_Dropfolder::pauseFinishesWhatIsUnderWay()
{
    QVERIFY(makeLarge(in(QStringLiteral("large")), bytesHashedIn(1000)));
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    bool paused = false;
    bool recorded = false; // at the time of paused(), which is emitted after the status is reported
    Service &service = *m_service;
    connect(&service, &Service::paused, this, [&] {
        paused = true;
        recorded = manifest().contains("large");
    });
    QCOMPARE(m_manager->control(Control::Pause), Error::NoError);
    QCOMPARE(m_folder->progress().files, 1);
    QVERIFY(dropFile(in(QStringLiteral("next")), "next"));
    TRY_VERIFY(paused);
    QVERIFY(recorded);
    QVERIFY(!manifest().contains("next"));
}

void tst_Dropfolder::stopExtendsItsTime()
{
    QFETCH(Control, control);
    constexpr quint32 hint = 1; // ms; hashing the file takes longer
    QVERIFY(makeLarge(in(QStringLiteral("large")), bytesHashedIn(1000)));
    m_service->setWaitHint(hint);
    QVERIFY(start());
    TRY_VERIFY(m_folder->progress().hashed > 0);
    QCOMPARE(m_manager->control(control), Error::NoError);
    TRY_COMPARE(m_manager->status().state, State::Stopped);
    QVERIFY(manifest().contains("large"));
    QCOMPARE(logged(QStringLiteral("under way: 1.")), 1);

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
    QCOMPARE(m_manager->control(Control::ParamChange), Error::NoError);
    TRY_COMPARE(readManifest(at(QStringLiteral("list"))).size(), 1);
    QVERIFY(dropFile(in(QStringLiteral("b")), "b"));
    QVERIFY(dropFile(at(QStringLiteral("other/new")), "new"));
    TRY_COMPARE(readManifest(at(QStringLiteral("list"))).size(), 2);
    QVERIFY(heartbeats(5));
    QCOMPARE(manifest().size(), 1);
    QCOMPARE(m_service->state(), State::Running);
}

// Nothing is hashed while the file keeps changing. If the machine is so busy that the writer itself pauses for long, the
// attempt proves nothing.
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
        while (all.elapsed() < 3LL * settle) {
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

void tst_Dropfolder::thousandsAtOnce()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) // because sanitizers take minutes for more
    constexpr int count = 1000;
#else
    constexpr int count = 3000;
#endif
    QVERIFY(start());
    for (int i = 0; i < count; ++i)
        QVERIFY(writeFile(in(QString::number(i)), QByteArray::number(i * i)));
    while (m_folder->summary() != QStringLiteral("0 waiting, 0 under way, %1 done").arg(count))
        QVERIFY(heartbeats(1));
    const auto entries = manifest();
    QCOMPARE(entries.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(entries.value(QByteArray::number(i)), sha256(QByteArray::number(i * i)));
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

void tst_Dropfolder::installedWithoutArgumentsItHasAFolderOfItsOwn()
{
    qputenv("STATE_DIRECTORY", QFile::encodeName(at(QStringLiteral("state"))));
    QVERIFY(m_service->start());
    QCOMPARE(m_manager->start(), Error::NoError);
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
    for (const QByteArray &name : names) // QTemporaryDir cannot remove such names
        QCOMPARE(std::remove((QFile::encodeName(in(QString())) + name).constData()), 0);
}
#endif

ADD_TEST_CLASS(tst_Dropfolder)
#include "tst_dropfolder.moc"
