// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../console/program.h"
#include "../ownmounts.h"
#include "testfiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

// The program with a real disk that is full, or without descriptors: nothing is lost, and nothing recorded twice.
class tst_DropfolderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDisk_data();
    void aFullDisk();
    void aDiskTooFullToBegin();
    void outOfDescriptors_data();
    void outOfDescriptors();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    QStringList arguments() const
    {
        return {QStringLiteral("run"), QStringLiteral("--settings"), at(QStringLiteral("settings.json"))};
    }
    void mountDisk(const char *options);
    void fillDisk();
    void land(int files);
    void endAndCompare(Program *program);

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_disk; // its path; empty: none is mounted
    QHash<QByteArray, QByteArray> m_landed; // name -> hash
};

void tst_DropfolderFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_landed.clear();
    for (const char *name : {"in", "disk"})
        QVERIFY(QDir(m_dir->path()).mkdir(QString::fromLatin1(name)));
    QVERIFY(writeFile(at(QStringLiteral("settings.json")),
                      R"({"folder": "in", "manifest": "disk/manifest", "settle": 0, "workers": 4})"));
}

void tst_DropfolderFaults::cleanup()
{
    if (!m_disk.isEmpty())
        umount2(std::exchange(m_disk, {}).constData(), MNT_DETACH);
}

void tst_DropfolderFaults::mountDisk(const char *options)
{
    m_disk = QFile::encodeName(at(QStringLiteral("disk")));
    QVERIFY2(mount("tmpfs", m_disk.constData(), "tmpfs", 0, options) == 0, std::strerror(errno));
}

void tst_DropfolderFaults::fillDisk()
{
    QFile ballast(at(QStringLiteral("disk/ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size()) { }
}

void tst_DropfolderFaults::land(int files)
{
    for (; files > 0; --files) {
        // All lines have the same length: if one does not fit, no other does.
        const QByteArray name = QByteArray::number(m_landed.size()).rightJustified(3, '0') + " with a name that takes some room";
        QVERIFY(dropFile(at(QStringLiteral("in/") + QString::fromLatin1(name)), name));
        m_landed.insert(name, sha256(name));
    }
}

void tst_DropfolderFaults::endAndCompare(Program *program)
{
    QVERIFY(program->prints("0 waiting, 0 under way, " + QByteArray::number(m_landed.size()) + " done"));
#ifdef __SANITIZE_ADDRESS__ // its vptr check needs a pipe, and without one takes the end of exec() for an error
    const auto process = pid_t(program->processId());
    rlimit limit;
    QCOMPARE(prlimit(process, RLIMIT_NOFILE, nullptr, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(prlimit(process, RLIMIT_NOFILE, &limit, nullptr), 0);
#endif
    program->type("stop");
    QCOMPARE(program->code(), 0);
    const auto entries = readManifest(at(QStringLiteral("disk/manifest")));
    QCOMPARE(entries.size(), m_landed.size());
    for (auto it = m_landed.cbegin(); it != m_landed.cend(); ++it)
        QCOMPARE(entries.values(it.key()), QList<QByteArray>{it.value()});
}

void tst_DropfolderFaults::aFullDisk_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("goes on") << QByteArray();
    QTest::newRow("stopped") << QByteArray("stop");
    QTest::newRow("killed") << QByteArray("kill");
}

void tst_DropfolderFaults::aFullDisk()
{
    QFETCH(const QByteArray, end);
    const QByteArray sentence = "disk/manifest cannot be written: No space left on device.";
    mountDisk("size=64k");
    auto program = std::make_unique<Program>(arguments());
    QVERIFY(program->starts());
    land(1);
    QVERIFY(program->prints("SHA-256"));
    fillDisk();
    land(100); // more than the rest of the manifest's page holds
    QVERIFY(program->prints(sentence));
    land(1);
    QVERIFY(program->prints(" waiting, "));
    land(1);
    QVERIFY(program->prints(" waiting, ")); // it has tried again by now
    QCOMPARE(program->output().count("cannot be written"), 1);
    QVERIFY(!program->output().contains("recorded again"));
    if (!end.isEmpty()) {
        if (end == "kill")
            program->kill();
        else
            program->type(end);
        QVERIFY(program->ends());
        QCOMPARE(program->exitStatus(), end == "kill" ? QProcess::CrashExit : QProcess::NormalExit);
        const QString manifest = at(QStringLiteral("disk/manifest"));
        // The program may have been killed between writing what fits and cutting that off: the next start cuts it off.
        const int unfinished = end == "kill" && !readFile(manifest).endsWith('\n') ? 1 : 0;
        QCOMPARE(readManifest(manifest).count("damaged"), unfinished);
        program = std::make_unique<Program>(arguments());
        program->start(); // the disk is still full
        QVERIFY(program->prints("Running"));
        QVERIFY(program->prints(sentence));
    }
    QVERIFY(QFile::remove(at(QStringLiteral("disk/ballast"))));
    QVERIFY(program->prints("Files are recorded again."));
    endAndCompare(program.get());
    QCOMPARE(program->output().count("cannot be written"), 1);
    QCOMPARE(program->output().count("recorded again"), 1);
}

void tst_DropfolderFaults::aDiskTooFullToBegin()
{
    mountDisk("nr_inodes=1"); // for the root folder
    Program program(arguments());
    program.start();
    QVERIFY(program.prints("disk/manifest cannot be opened: No space left on device."));
    QCOMPARE(program.code(), 2);
}

void tst_DropfolderFaults::outOfDescriptors_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("none") << 0;
    QTest::newRow("one for four workers and the folder") << 1;
}

// The limit applies to descriptor numbers, which may have gaps. The watched folder is open only while it is listed.
static rlim_t limitThatLeaves(int wanted, pid_t process, const QString &watched)
{
    const QString descriptors = QStringLiteral("/proc/%1/fd/%2").arg(process);
    const auto isFree = [&](rlim_t number) {
        const QString file = QFile::symLinkTarget(descriptors.arg(number));
        return file.isEmpty() || file == watched;
    };
    rlim_t limit = 0;
    for (int free = 0; free < wanted || !isFree(limit); ++limit)
        free += isFree(limit);
    return limit;
}

void tst_DropfolderFaults::outOfDescriptors()
{
    QFETCH(const int, left);
    Program program(arguments());
    QVERIFY(program.starts());
    land(1);
    QVERIFY(program.prints("1 done")); // now the only open descriptors are those that stay open
    const auto process = pid_t(program.processId());
    rlimit before;
    QCOMPARE(prlimit(process, RLIMIT_NOFILE, nullptr, &before), 0);
    rlimit few = before;
    few.rlim_cur = limitThatLeaves(left, process, QFileInfo(at(QStringLiteral("in"))).canonicalFilePath());
    QCOMPARE(prlimit(process, RLIMIT_NOFILE, &few, nullptr), 0);
    land(40);
    if (left == 0) {
        QVERIFY(program.prints("No file can be opened: Too many open files."));
        land(1);
        program.type("status");
        QVERIFY(program.prints("Running, "));
        QCOMPARE(program.output().count("Too many open files"), 1);
        QCOMPARE(prlimit(process, RLIMIT_NOFILE, &before, nullptr), 0);
        QVERIFY(program.prints("Files are recorded again."));
    }
    endAndCompare(&program);
}

OWN_MOUNTS_TEST_MAIN(tst_DropfolderFaults)
#include "tst_dropfolderfaults.moc"
