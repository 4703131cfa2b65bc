// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "manifest.h"
#include "testfiles.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// What the process that writes the manifest shares with the test.
struct Shared
{
    int acknowledged = 0; // number of appends that have returned
    qint64 flushed = 0; // bytes of the manifest that survive a power cut
};
static Shared *shared = nullptr;

static int momentsLeft = -1; // number of moments until the process is killed
static int readsLeft = -1; // number of reads until every read fails
static bool flushesFail = false;
static bool cutsFail = false;
static int errorNumber = EIO; // of the calls that fail

static void moment()
{
    if (momentsLeft > 0 && --momentsLeft == 0)
        kill(getpid(), SIGKILL);
}

static int failed()
{
    errno = errorNumber;
    return -1;
}

// Replaces the system's function, in Qt's calls too: the program's symbols take precedence over those of libraries.
extern "C" ssize_t write(int fd, const void *data, size_t size)
{
    if (momentsLeft < 0)
        return syscall(SYS_write, fd, data, size);
    moment();
    const size_t half = size / 2;
    syscall(SYS_write, fd, data, half);
    moment();
    syscall(SYS_write, fd, static_cast<const char *>(data) + half, size - half);
    moment();
    return ssize_t(size);
}

extern "C" ssize_t read(int fd, void *data, size_t size)
{
    if (readsLeft == 0)
        return failed();
    readsLeft -= readsLeft > 0;
    return syscall(SYS_read, fd, data, size);
}

extern "C" int fsync(int fd)
{
    if (flushesFail)
        return failed();
    moment();
    struct stat status;
    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode))
        shared->flushed = status.st_size;
    moment();
    return 0;
}

extern "C" int ftruncate64(int fd, off64_t size)
{
    if (cutsFail)
        return failed();
    moment();
    const auto result = int(syscall(SYS_ftruncate, fd, size));
    moment();
    return result;
}

// The manifest alone, whose writer is killed at each moment between and inside its system calls.
class tst_DropfolderCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void atEachMoment_data();
    void atEachMoment();
    void aReadErrorCutsNothingOff();
    void aFlushThatFailsIsNoLine_data();
    void aFlushThatFailsIsNoLine();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("manifest")); }
    void killWriterAt(int number, bool *wasKilled);
    void allIsThereOnce();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_reason;
};

static QByteArray anyHash()
{
    return QByteArray(32, '\x5a');
}

const Stamp anyStamp{12, 1'700'000'000, 123'456'789};
const QByteArray names[] = {"one", "two", "three"};

void tst_DropfolderCrash::initTestCase()
{
    shared = static_cast<Shared *>(mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    QVERIFY(shared != MAP_FAILED);
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // one for each line that is cut off
}

[[noreturn]] static void writeAll(const QString &path, int moments)
{
    momentsLeft = moments;
    QString reason;
    Manifest manifest(path);
    if (!manifest.open(&reason))
        _exit(1);
    for (const QByteArray &name : names) {
        if (!manifest.append(name, anyStamp, anyHash()))
            _exit(2);
        ++shared->acknowledged;
    }
    _exit(0);
}

void tst_DropfolderCrash::killWriterAt(int number, bool *wasKilled)
{
    *shared = {};
    const pid_t child = fork();
    if (child == 0)
        writeAll(path(), number);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    *wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    QVERIFY(*wasKilled || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

void tst_DropfolderCrash::allIsThereOnce()
{
    Manifest manifest(path());
    QVERIFY(manifest.open(&m_reason));
    for (int i = 0; i < shared->acknowledged; ++i)
        QVERIFY2(manifest.contains(names[i], anyStamp), "a line that was acknowledged is lost: " + names[i]);
    for (const QByteArray &name : names)
        QVERIFY(manifest.append(name, anyStamp, anyHash()));
    const auto entries = readManifest(path());
    QCOMPARE(entries.count("damaged"), 0);
    for (const QByteArray &name : names)
        QCOMPARE(entries.count(name), 1);
}

void tst_DropfolderCrash::atEachMoment_data()
{
    QTest::addColumn<QByteArray>("before");
    const QByteArray line = Manifest::line("earlier", anyStamp, anyHash());
    QTest::newRow("a new manifest") << QByteArray();
    QTest::newRow("one with a line") << line;
    QTest::newRow("a torn one") << line + line.chopped(10);
    QTest::newRow("one whose last line was never flushed") << line + Manifest::line("one", anyStamp, anyHash());
}

void tst_DropfolderCrash::atEachMoment()
{
    QFETCH(const QByteArray, before);
    bool wasKilled = true;
    int number = 0;
    while (wasKilled) {
        QVERIFY(before.isEmpty() ? QFile::remove(path()) || number == 0 : writeFile(path(), before));
        killWriterAt(++number, &wasKilled);
        if (QTest::currentTestFailed())
            return;
        const QByteArray left = readFile(path());
        const qsizetype safe = qMin<qsizetype>(shared->flushed, left.size());
        for (const qsizetype size : {left.size(), (left.size() + safe) / 2, safe}) { // after a kill, and after two power cuts
            QVERIFY(writeFile(path(), left.left(size)));
            allIsThereOnce();
            if (QTest::currentTestFailed()) {
                qInfo("at moment %d, with %d of %d bytes", number, int(size), int(left.size()));
                return;
            }
        }
    }
    qInfo("%d moments", number - 1);
    QVERIFY(number > 10); // five for each append
}

void tst_DropfolderCrash::aReadErrorCutsNothingOff()
{
    QByteArray content;
    for (int i = 0; content.size() < 100'000; ++i)
        content += Manifest::line(QByteArray::number(i), anyStamp, anyHash());
    QVERIFY(writeFile(path(), content));
    for (int reads = 0; reads < 3; ++reads) {
        Manifest manifest(path());
        readsLeft = reads;
        const bool opened = manifest.open(&m_reason);
        readsLeft = -1;
        QVERIFY(!opened);
        QVERIFY2(m_reason.contains(QStringLiteral("manifest cannot be read: ")), qPrintable(m_reason));
        QCOMPARE(readFile(path()), content);
    }
    QVERIFY(Manifest(path()).open(&m_reason));
}

void tst_DropfolderCrash::aFlushThatFailsIsNoLine_data()
{
    const Table<bool, int> row("cannotBeCutOff", "error");
    row("cut off", false, EIO);
    row("stays until it can be cut off", true, EIO);
    row("for no reason that the system gives", false, 0);
}

void tst_DropfolderCrash::aFlushThatFailsIsNoLine()
{
    QFETCH(const bool, cannotBeCutOff);
    QFETCH(const int, error);
    Manifest manifest(path());
    QVERIFY(manifest.open(&m_reason));
    for (int attempt = 0; attempt < 3; ++attempt) {
        flushesFail = true;
        cutsFail = cannotBeCutOff;
        errorNumber = error;
        const bool appended = manifest.append("file", anyStamp, anyHash());
        errorNumber = EIO;
        flushesFail = cutsFail = false;
        QVERIFY(!appended);
        QVERIFY(manifest.failure());
        QVERIFY(!manifest.contains("file", anyStamp));
    }
    QVERIFY(manifest.append("file", anyStamp, anyHash()));
    QCOMPARE(readFile(path()), Manifest::line("file", anyStamp, anyHash()));
}

QTEST_GUILESS_MAIN(tst_DropfolderCrash)
#include "tst_dropfoldercrash.moc"
