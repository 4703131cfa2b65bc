// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "filetest.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace QtDaemon;

// The file of ServiceLog::addFile() in a place where something else is, or where another user has put something.
class tst_FilePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void inTheWay_data();
    void inTheWay();
    void anotherUsersFile();
    void linkOnTheWay_data();
    void linkOnTheWay();

private:
    QString path(const char *name = "a.log") const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray encoded(const char *name = "a.log") const { return QFile::encodeName(path(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FilePlaces::inTheWay_data()
{
    const Table<QString> row("reason");
    row("link", "it is a symbolic link");
    row("link to nothing", "it is a symbolic link");
    row("FIFO", "it is not a regular file");
    row("FIFO that is read", "it is not a regular file");
    row("device", "it is not a regular file");
    row("file in the place of a folder", "Not a directory");
    row("hard link in everybody's folder", "another user may have put it there");
}

void tst_FilePlaces::inTheWay()
{
    const QString kind = QTest::currentDataTag();
    QFETCH(QString, reason);
    QString log = path();
    int reader = -1;
    QVERIFY(writeFile(path("victim"), "precious"));
    if (kind == u"link") {
        QCOMPARE(symlink(encoded("victim").constData(), encoded().constData()), 0);
    } else if (kind == u"link to nothing") {
        QCOMPARE(symlink(encoded("nothing").constData(), encoded().constData()), 0);
    } else if (kind.startsWith(QStringLiteral("FIFO"))) {
        QCOMPARE(mkfifo(encoded().constData(), 0600), 0);
        if (kind != u"FIFO")
            reader = open(encoded().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    } else if (kind == u"device") {
        log = QStringLiteral("/dev/tty");
    } else if (kind.startsWith(QStringLiteral("file"))) {
        log = path("victim/a.log");
    } else {
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 01777), 0);
        QCOMPARE(link(encoded("victim").constData(), encoded().constData()), 0);
    }
    QCOMPARE(whyNot(log), QStringLiteral("The log file %1 cannot be opened: %2.").arg(log, reason));
    QCOMPARE(readFile(path("victim")), QByteArray("precious"));
    QVERIFY(!QFileInfo::exists(path("nothing")));
    if (reader >= 0)
        close(reader);
}

constexpr uid_t nobody = 65534;

void tst_FilePlaces::anotherUsersFile()
{
    QVERIFY(writeFile(path(), "of another\n"));
    if (chown(encoded().constData(), nobody, nobody) != 0)
        QSKIP("Only root can make another user's file.", );
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 01777), 0);
    QVERIFY(whyNot(path()).endsWith(QStringLiteral("another user may have put it there.")));
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(whyNot(path()), QString()); // only root can have put it there
}

void tst_FilePlaces::linkOnTheWay_data()
{
    const Table<bool, bool, bool, bool> row("everybodys", "anothers", "absolute", "followed");
    row("own", false, false, true, true);
    row("relative", false, false, false, true);
    row("own in everybody's folder", true, false, true, true);
    row("another's", false, true, true, true);
    row("another's in everybody's folder", true, true, true, false);
}

void tst_FilePlaces::linkOnTheWay()
{
    QFETCH(bool, everybodys);
    QFETCH(bool, anothers);
    QFETCH(bool, absolute);
    QFETCH(bool, followed);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    const QByteArray relative = "../" + QFile::encodeName(QFileInfo(m_folder->path()).fileName()) + "/real";
    const QByteArray way = absolute ? encoded("real") : relative;
    QCOMPARE(symlink(way.constData(), encoded("link").constData()), 0);
    if (anothers && lchown(encoded("link").constData(), nobody, nobody) != 0)
        QSKIP("Only root can make another user's link.", );
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), everybodys ? 01777 : 0755), 0);
    QString why;
    const auto target = FileTarget::create(path("link/a.log"), 1 << 20, 3, &why);
    QCOMPARE(target != nullptr, followed);
    if (target)
        write(*target, QStringLiteral("a"));
    QCOMPARE(QFileInfo::exists(path("real/a.log")), followed);
    QVERIFY2(followed || why.endsWith(QStringLiteral(": Permission denied.")), qPrintable(why));
}

QTEST_GUILESS_MAIN(tst_FilePlaces)
#include "tst_fileplaces.moc"
