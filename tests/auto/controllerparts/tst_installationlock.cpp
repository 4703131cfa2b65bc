// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/unitfolder_p.h"
#include "testclasses.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace QtDaemon;

// One installation at a time, by means of a file in a folder that belongs to the user.
class tst_InstallationLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void heldByAnother_data();
    void heldByAnother();
    void folderOfOthers();
    void noFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_InstallationLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
}

void tst_InstallationLock::heldByAnother_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("not waited for") << 0;
    QTest::newRow("waited for") << 120;
}

void tst_InstallationLock::heldByAnother()
{
    QFETCH(int, limit);
    QString path;
    Descriptor second;
    {
        Descriptor first;
        QVERIFY(!lockInstallations(true, &first, &path));
        QCOMPARE(path, m_folder->filePath("qtdaemon.lock"));
        QVERIFY(lockInstallations(true, &second, &path, limit) == std::errc::operation_would_block);
    }
    QVERIFY(!lockInstallations(true, &second, &path, limit));
}

void tst_InstallationLock::folderOfOthers()
{
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    QString path;
    Descriptor lock;
    QVERIFY(lockInstallations(true, &lock, &path) == std::errc::permission_denied);
    QVERIFY(!lock && QDir(m_folder->path()).isEmpty());
}

void tst_InstallationLock::noFolder()
{
    QVERIFY(m_folder->remove());
    QString path;
    Descriptor lock;
    QVERIFY(lockInstallations(true, &lock, &path) == std::errc::no_such_file_or_directory);
}

ADD_TEST_CLASS(tst_InstallationLock)
#include "tst_installationlock.moc"
