// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/regularfile_p.h"
#include "files.h"
#include "testclasses.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace QtDaemon;

// Only regular files of other users are opened: no pipe that would block, no device, no folder.
class tst_RegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opened_data();
    void opened();
};

void tst_RegularFile::opened_data()
{
    const Table<QString, bool> row("name", "isOpened");
    row("file", "file", true);
    row("link to a file", "link", true);
    row("pipe", "pipe", false);
    row("link to a pipe", "pipelink", false);
    row("device", "/dev/null", false);
    row("folder", ".", false);
    row("nothing", "nothing", false);
}

void tst_RegularFile::opened()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath("file"), "text"));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link("file", folder.filePath("link")) && QFile::link("pipe", folder.filePath("pipelink")));

    QFile file;
    QTEST(openRegularFile(&file, name.startsWith('/') ? name : folder.filePath(name)), "isOpened");
    QCOMPARE(file.readAll(), QByteArray(file.isOpen() ? "text" : ""));
    if (file.isOpen()) {
        QCOMPARE(file.size(), 4);
        QVERIFY(file.seek(2) && file.read(2) == "xt");
        QVERIFY((fcntl(file.handle(), F_GETFD) & FD_CLOEXEC) != 0);
    }
}

ADD_TEST_CLASS(tst_RegularFile)
#include "tst_regularfile.moc"
