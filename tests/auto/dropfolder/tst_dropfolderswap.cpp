// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../../windows/statushook.h"
#include "files.h"
#include "testfiles.h"

#include <QTemporaryDir>
#include <QTest>

// On Windows, a file that has just been examined is replaced by another one, which could be a link.
class tst_DropfolderSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileThatWasExaminedIsRead();
};

static QString path;
static QString another;

static decltype(&CreateFileW) windowsOwn; // the original, because the program's import is replaced by createFile()

static HANDLE WINAPI createFile(const wchar_t *name, DWORD access, DWORD sharing, SECURITY_ATTRIBUTES *attributes,
                                DWORD disposition, DWORD flags, HANDLE like)
{
    // Windows lets others replace a file that is open only for its attributes, whatever the sharing mode; Wine does not.
    if ((access & ~DWORD(FILE_READ_ATTRIBUTES | SYNCHRONIZE)) == 0)
        sharing |= FILE_SHARE_DELETE;
    const HANDLE handle = windowsOwn(name, access, sharing, attributes, disposition, flags, like);
    if (QFile::rename(path, path + QStringLiteral(".old")))
        QFile::rename(another, path);
    return handle;
}

void tst_DropfolderSwap::theFileThatWasExaminedIsRead()
{
    const QTemporaryDir folder;
    path = folder.filePath(QStringLiteral("file"));
    another = folder.filePath(QStringLiteral("another"));
    QVERIFY(writeFile(path, "content"));
    QVERIFY(writeFile(another, "secret"));
    windowsOwn = &CreateFileW;
    QVERIFY(replaceImport(GetModuleHandleW(nullptr), "CreateFileW", reinterpret_cast<void *>(&createFile)));
    QFile file;
    Refusal refusal;
    QVERIFY2(openForReading(&file, folder.path(), "file", &refusal), qPrintable(refusal.reason));
    QCOMPARE(file.readAll(), QByteArray("content"));
}

QTEST_GUILESS_MAIN(tst_DropfolderSwap)
#include "tst_dropfolderswap.moc"
