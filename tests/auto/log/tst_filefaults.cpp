// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../ownmounts.h"
#include "filetest.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace QtDaemon;

// The file of ServiceLog::addFile() on a full disk, without its folder, and under limits.
class tst_FileFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void folderGone();
    void folderGoneForAWhile();
    void fullDisk();
    void fileSizeLimit();
    void lockHeldForEver();
    void forkedChild();
    void youngChild();
    void mode();
    void cannotRotate();
    void readOnly();

private:
    QString path(const char *name = "a.log") const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray encoded(const char *name = "a.log") const { return QFile::encodeName(path(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileFaults::folderGone()
{
    const auto target = create(path("logs/a.log"));
    write(*target, QStringLiteral("a"));
    QVERIFY(QFileInfo(path("logs/a.log")).dir().removeRecursively());
    QCOMPARE(write(*target, QStringLiteral("b")), QString());
    QCOMPARE(messagesOf(readFile(path("logs/a.log"))), QByteArrayList{"b"});
}

void tst_FileFaults::folderGoneForAWhile()
{
    const auto target = create(path("logs/a.log"));
    const QString folder = path("logs");
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(writeFile(folder, "in its place"));
    const QString notice = write(*target, QStringLiteral("a"));
    const QString cannot = QStringLiteral("The log file %1 cannot be written: ").arg(path("logs/a.log"));
    QVERIFY2(notice.startsWith(cannot), qPrintable(notice));
    QVERIFY(notice.endsWith(QStringLiteral(". Messages will be missing from it until it can.")));
    QCOMPARE(write(*target, QStringLiteral("b")), QString()); // the notice is given once
    QVERIFY(QFile::remove(folder));
    QCOMPARE(write(*target, QStringLiteral("c")),
             QStringLiteral("The log file %1 can be written again. Messages missing from it: 2.").arg(path("logs/a.log")));
    QCOMPARE(write(*target, QStringLiteral("d")), QString());
    const QByteArrayList messages = messagesOf(readFile(path("logs/a.log")));
    QCOMPARE(messages.size(), 3);
    QVERIFY2(messages[0].endsWith("warning: qtdaemon: Messages missing here: 2."), messages[0]);
    QCOMPARE(messages.mid(1), (QByteArrayList{"c", "d"}));
}

// A tmpfs writes one page of a message that takes three, before the disk is full.
void tst_FileFaults::fullDisk()
{
    QVERIFY(mkdir(encoded("disk").constData(), 0755) == 0);
    QVERIFY2(mount("tmpfs", encoded("disk").constData(), "tmpfs", 0, "size=32k") == 0, std::strerror(errno));
    const QString log = path("disk/a.log");
    auto target = create(log);
    const QByteArray text(10'000, 'x');
    QByteArrayList expected;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(write(*target, QString::fromLatin1(text)), QString());
        expected += text;
    }
    const QByteArray before = readFile(log);
    QCOMPARE(write(*target, QString::fromLatin1(text)),
             QStringLiteral(
                 "The log file %1 cannot be written: No space left on device. Messages will be missing from it until it can.")
                 .arg(log));
    QVERIFY(readFile(log) == before); // no torn line
    QCOMPARE(write(*target, QString::fromLatin1(text)), QString());
    QVERIFY(readFile(log) == before);
    QVERIFY2(mount("tmpfs", encoded("disk").constData(), "tmpfs", MS_REMOUNT, "size=64k") == 0, std::strerror(errno));
    QCOMPARE(write(*target, QStringLiteral("again")),
             QStringLiteral("The log file %1 can be written again. Messages missing from it: 2.").arg(log));
    const QByteArrayList messages = messagesOf(readFile(log));
    QCOMPARE(messages.size(), 5);
    QVERIFY(messages.mid(0, 3) == expected);
    QVERIFY(messages[3].endsWith("Messages missing here: 2."));
    QCOMPARE(messages[4], QByteArray("again"));
    target.reset();
    QCOMPARE(umount2(encoded("disk").constData(), MNT_DETACH), 0);
}

// The file is rotated before it reaches the limit, and a message that exceeds the limit does not end the process.
void tst_FileFaults::fileSizeLimit()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{8192, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto target = create(path());
    QCOMPARE(write(*target, QString(6000, u'a')), QString());
    QCOMPARE(write(*target, QString(6000, u'b')), QString());
    const QString notice = write(*target, QString(10'000, u'c'));
    const QString after = write(*target, QStringLiteral("d"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(notice.contains(QStringLiteral("cannot be written: File too large.")), qPrintable(notice));
    QVERIFY2(after.contains(QStringLiteral("Messages missing from it: 1.")), qPrintable(after));
    const QByteArrayList messages = messagesOf(readRotated(path()));
    QCOMPARE(messages.size(), 4);
    QCOMPARE(messages[1], QByteArray(6000, 'b'));
    QCOMPARE(messages[3], QByteArray("d"));
}

void tst_FileFaults::lockHeldForEver()
{
    QVERIFY(writeFile(path(), {}));
    const auto target = create(path(), 4096);
    const int other = open(encoded().constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(flock(other, LOCK_EX), 0);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(write(*target, QString(1000, u'x')), QString());
    QCOMPARE(messagesOf(readFile(path())).size(), 10); // not rotated
    close(other);
    write(*target, QStringLiteral("a"));
    QCOMPARE(messagesOf(readFile(path())).size(), 1);
    QCOMPARE(messagesOf(readRotated(path())).size(), 11);
}

// A thread of the parent holds the lock of the target, which remains locked forever in the child.
void tst_FileFaults::forkedChild()
{
    QVERIFY(writeFile(path(), {}));
    const auto target = create(path());
    const int other = open(encoded().constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(flock(other, LOCK_EX), 0);
    std::atomic<pid_t> number{0};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        number = gettid();
        write(*target, QStringLiteral("parent"));
    }));
    thread->start();
    const auto isWaiting = [&number] { // for the file's lock, while it holds the target's
        return readFile(QStringLiteral("/proc/self/task/%1/stat").arg(number.load())).contains(") S ");
    };
    while (!isWaiting())
        QVERIFY(!thread->isFinished());
    int children = 0;
    do {
        const pid_t child = fork();
        if (child == 0) {
            alarm(60);
            write(*target, QStringLiteral("child"));
            _exit(0);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        ++children;
    } while (!thread->isFinished());
    close(other);
    const QByteArrayList messages = messagesOf(readFile(path()));
    QCOMPARE(messages.count("child"), children);
    QCOMPARE(messages.count("parent"), 1);
}

// The fork precedes the first message, which opens the file.
void tst_FileFaults::youngChild()
{
    const auto target = create(path());
    const pid_t child = fork();
    if (child == 0) {
        write(*target, QStringLiteral("child"));
        _exit(0);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    write(*target, QStringLiteral("parent"));
    QCOMPARE(messagesOf(readFile(path())), (QByteArrayList{"child", "parent"}));
}

void tst_FileFaults::mode()
{
    const mode_t before = umask(0);
    const auto target = create(path("folder/a.log"));
    write(*target, QStringLiteral("a"));
    umask(before);
    struct stat info
    {
    };
    QCOMPARE(stat(encoded("folder/a.log").constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 07777), 0640);
    QCOMPARE(stat(encoded("folder").constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 07777), 0750);
}

void tst_FileFaults::cannotRotate()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.log.2")));
    QVERIFY(writeFile(path("a.log.1"), "one\n"));
    const auto target = create(path(), 4096);
    write(*target, QString(4050, u'x'));
    const QString notice = write(*target, QStringLiteral("a"));
    QCOMPARE(notice,
             QStringLiteral("The log file %1 cannot be rotated: Is a directory. It will keep growing until it can.").arg(path()));
    for (const char *text : {"b", "c"})
        QCOMPARE(write(*target, QLatin1String(text)), QString());
    QCOMPARE(messagesOf(readFile(path())).mid(1), (QByteArrayList{"a", "b", "c"}));
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("a.log.2")));
    write(*target, QStringLiteral("d"));
    QCOMPARE(messagesOf(readFile(path())), QByteArrayList{"d"});
    QCOMPARE(readFile(path("a.log.2")), QByteArray("one\n"));
}

// Like everything but a service's own folders with ProtectSystem=strict.
void tst_FileFaults::readOnly()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QVERIFY2(mount("tmpfs", folder.constData(), "tmpfs", MS_RDONLY, nullptr) == 0, std::strerror(errno));
    for (const char *name : {"a.log", "missing/a.log"})
        QVERIFY2(whyNot(path(name)).endsWith(QStringLiteral("Read-only file system.")), name);
    QCOMPARE(umount2(folder.constData(), MNT_DETACH), 0);
}

OWN_MOUNTS_TEST_MAIN(tst_FileFaults)
#include "tst_filefaults.moc"
