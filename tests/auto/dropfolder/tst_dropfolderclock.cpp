// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"
#include "testfiles.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

// A wall clock that jumps by up to 50 years each time it is read. The functions below replace the C library's, because the
// program's symbols take precedence over those of libraries.
static time_t jump()
{
    static std::atomic_uint reads{0};
    return (time_t(reads++ * 2'654'435'761U) - 0x8000'0000) * 3 / 4;
}

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const auto result = int(syscall(SYS_clock_gettime, clock, time));
    if (clock == CLOCK_REALTIME)
        time->tv_sec += jump();
    return result;
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1'000};
    return 0;
}

// Each version of a file is hashed once, whatever the clocks of the sender and of this machine are set to.
class tst_DropfolderClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWallClockJumps();
    void timesOfAnyYear();
    void aNewVersionMayBeOlder();

private:
    QString in(const QByteArray &name) const { return m_settings.folder + u'/' + QString::fromLatin1(name); }
    bool drop(const QByteArray &name, const QByteArray &content, time_t changed = UTIME_NOW);
    std::unique_ptr<DropFolder> watch(int files);
    QMultiHash<QByteArray, QByteArray> manifest() const { return readManifest(m_settings.manifest); }

    std::unique_ptr<QTemporaryDir> m_dir;
    Settings m_settings;
};

void tst_DropfolderClock::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QLoggingCategory::setFilterRules(QStringLiteral("default.info=false")); // one line for each file
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
    m_settings = {m_dir->filePath(QStringLiteral("in")), m_dir->filePath(QStringLiteral("manifest")), 2, 30};
}

bool tst_DropfolderClock::drop(const QByteArray &name, const QByteArray &content, time_t changed)
{
    const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
    const timespec times[] = {{changed, 1}, {changed, 1}};
    return writeFile(elsewhere, content) && utimensat(AT_FDCWD, QFile::encodeName(elsewhere).constData(), times, 0) == 0
        && std::rename(QFile::encodeName(elsewhere).constData(), QFile::encodeName(in(name)).constData()) == 0;
}

// Watches the folder until that many files are done.
std::unique_ptr<DropFolder> tst_DropfolderClock::watch(int files)
{
    auto folder = std::make_unique<DropFolder>();
    QString reason;
    const QString done = QStringLiteral("0 waiting, 0 under way, %1 done").arg(files);
    if (!folder->apply(m_settings, &reason))
        return nullptr;
    folder->resume();
    return QTest::qWaitFor([&] { return folder->summary() == done; }, longEnough) ? std::move(folder) : nullptr;
}

void tst_DropfolderClock::theWallClockJumps()
{
    constexpr qint64 year = 31'536'000'000; // ms
    qint64 longest = 0;
    for (int i = 0; i < 10; ++i)
        longest = qMax(longest, QDateTime::currentMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch());
    QVERIFY2(longest > year, "the clock of this test does not go back");

    constexpr int files = 50;
    for (int i = 0; i < files / 2; ++i)
        QVERIFY(writeFile(in(QByteArray::number(i)), "x"));
    const auto first = watch(files / 2);
    QVERIFY(first);
    for (int i = files / 2; i < files; ++i)
        QVERIFY(writeFile(in(QByteArray::number(i)), "x"));
    const QString done = QStringLiteral("0 waiting, 0 under way, %1 done").arg(files);
    QTRY_COMPARE_WITH_TIMEOUT((first->scan(), first->summary()), done, longEnough);
    const QByteArray before = readFile(m_settings.manifest);
    QCOMPARE(before.count('\n'), files);
    first->scan();
    QCOMPARE(first->summary(), done);
    QCOMPARE(readFile(m_settings.manifest), before);
}

void tst_DropfolderClock::timesOfAnyYear()
{
    const QList<QPair<QByteArray, time_t>> moments{{"1901-12-13T20:45:53", -2'147'483'647},
                                                   {"1969-12-31T23:59:59", -1},
                                                   {"1970-01-01T00:00:00", 0},
                                                   {"2038-01-19T03:14:08", 2'147'483'648},
                                                   {"2262-04-12T00:00:00", 9'223'372'800},
                                                   {"2400-01-01T00:00:00", 13'569'465'600}};
    for (const auto &[name, seconds] : moments)
        QVERIFY(drop(name, name, seconds));
    QVERIFY(watch(int(moments.size())));
    QVERIFY(watch(int(moments.size()))); // all files are already known
    const QByteArray lines = readFile(m_settings.manifest);
    QCOMPARE(lines.count('\n'), moments.size());
    for (const auto &moment : moments) {
        QCOMPARE(manifest().values(moment.first), QList<QByteArray>{sha256(moment.first)});
        QVERIFY2(lines.contains(moment.first + "\t19\t" + moment.first + ".000000001Z\t"), lines);
    }
}

void tst_DropfolderClock::aNewVersionMayBeOlder()
{
    const time_t now = 1'700'000'000;
    QVERIFY(drop("file", "first", now));
    const auto folder = watch(1);
    QVERIFY(folder);
    for (const time_t changed : {now - 3'600, now + 3'600}) { // versions of the same size
        QVERIFY(drop("file", QByteArray::number(changed).right(5), changed));
        const QByteArray hash = sha256(readFile(in("file")));
        QTRY_VERIFY_WITH_TIMEOUT((folder->scan(), manifest().contains("file", hash)), longEnough);
    }
    QCOMPARE(manifest().count("file"), 3);
    QCOMPARE(manifest().size(), 3);
}

QTEST_GUILESS_MAIN(tst_DropfolderClock)
#include "tst_dropfolderclock.moc"
