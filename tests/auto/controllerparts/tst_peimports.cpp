// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/windows/peimports_p.h"
#include "files.h"
#include "testclasses.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace QtDaemon;

// The imports of a Windows program, whoever has created the file; see "PE Format" in Microsoft's documentation.
class tst_PeImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void noProgram_data();
    void noProgram();
    void manySections();
    void manyImports();
    void anyByte();
    void needed();
    void manyNeeded();
};

// Counts the bytes that are read.
class Watched : public QBuffer
{
public:
    explicit Watched(QByteArray *bytes)
        : QBuffer(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 bytesRead = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = QBuffer::readData(data, most);
        bytesRead += got;
        return got;
    }
};

static void put(QByteArray *bytes, qsizetype offset, quint32 number, int size = 4)
{
    bytes->resize(qMax(bytes->size(), offset + size));
    for (int i = 0; i < size; ++i)
        (*bytes)[offset + i] = char(number >> (8 * i));
}

// A program with one section, at the same place in the file as in memory: the table of imports, followed by their names.
static QByteArray program(bool is64, const QByteArrayList &names, int sections = 1)
{
    constexpr int header = 0x80;
    constexpr int optionalSize = 240;
    const qsizetype table = header + 24 + optionalSize + 40 * sections;
    const qsizetype firstName = table + 20 * (names.size() + 1);
    QByteArray bytes("MZ");
    put(&bytes, 0x3c, header);
    put(&bytes, header, 0x4550);
    put(&bytes, header + 6, quint32(sections), 2);
    put(&bytes, header + 20, optionalSize, 2);
    put(&bytes, header + 24, is64 ? 0x20b : 0x10b, 2);
    put(&bytes, header + 24 + (is64 ? 112 : 96) + 8, quint32(table));
    bytes.resize(firstName, '\0');
    for (int i = 0; i < sections; ++i) {
        const qsizetype section = header + 24 + optionalSize + 40 * i;
        const bool isReal = i == qMin(sections, 96) - 1;
        put(&bytes, section + 12, isReal ? 0 : 0xfffffff0U);
        put(&bytes, section + 16, isReal ? 0xfffffff0U : 1);
        put(&bytes, section + 20, 0);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        put(&bytes, table + 20 * i + 12, quint32(bytes.size()));
        bytes += names[i] + '\0';
    }
    return bytes;
}

static QStringList imports(QByteArray bytes)
{
    Watched file(&bytes);
    return importedLibraries(file);
}

void tst_PeImports::names_data()
{
    QTest::addColumn<bool>("is64");
    QTest::newRow("32 bits") << false;
    QTest::newRow("64 bits") << true;
}

void tst_PeImports::names()
{
    QFETCH(bool, is64);
    QCOMPARE(imports(program(is64, {})), QStringList());
    QCOMPARE(imports(program(is64, {"KERNEL32.dll", "Qt6Core.dll"})), QStringList({"KERNEL32.dll", "Qt6Core.dll"}));
    QCOMPARE(imports(program(is64, {QByteArray(1000, 'x')})), QStringList(QString(256, u'x')));
}

void tst_PeImports::noProgram_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("#!/bin/sh\n");
    QTest::newRow("MZ alone") << QByteArray("MZ");
    QTest::newRow("a header beyond the end") << QByteArray("MZ") + QByteArray(100, '\xff');
}

void tst_PeImports::noProgram()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(imports(bytes), QStringList());
}

// Windows loads at most 96 sections. Without that limit, each import would be searched for in all of them.
void tst_PeImports::manySections()
{
    QCOMPARE(imports(program(true, {"a.dll"}, 96)), QStringList("a.dll"));
    QByteArray bytes = program(true, {"a.dll"}, 65'535);
    Watched file(&bytes);
    QCOMPARE(importedLibraries(file), QStringList("a.dll"));
    QVERIFY2(file.bytesRead < 10'000, QByteArray::number(file.bytesRead));
}

void tst_PeImports::manyImports()
{
    QByteArray bytes = program(true, QByteArrayList(200'000, "a.dll"));
    Watched file(&bytes);
    QCOMPARE(importedLibraries(file).size(), 1000);
    QVERIFY2(file.bytesRead < 300'000, QByteArray::number(file.bytesRead));
}

void tst_PeImports::anyByte()
{
    const QByteArray good = program(true, {"a.dll", "b.dll"});
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char byte : {'\xff', '\0', '\x7f'}) {
            QByteArray broken = good;
            broken[i] = byte;
            QVERIFY(imports(broken).size() <= 1000);
        }
        QVERIFY(imports(good.left(i)).size() <= 2);
    }
}

void tst_PeImports::needed()
{
    const QTemporaryDir folder;
    const QTemporaryDir system;
    const QByteArray path = QFile::encodeName(folder.filePath("c.dll")); // an existing file
    QVERIFY(writeFile(folder.filePath("x.exe"),
                      program(true, {"a.dll", "KERNEL32.dll", "api-ms-win.dll", "gone.dll", path, "a.dll"})));
    QVERIFY(writeFile(folder.filePath("a.dll"), program(true, {"b.dll", "a.dll", "ext-ms-win.dll"})));
    QVERIFY(writeFile(folder.filePath("b.dll"), {}));
    QVERIFY(writeFile(folder.filePath("c.dll"), {}));
    QVERIFY(writeFile(system.filePath("KERNEL32.dll"), {}));
    const NeededDlls dlls = neededDlls(folder.filePath("x.exe"), system.path());
    QCOMPARE(dlls.found, QStringList({"a.dll", "b.dll"}));
    QCOMPARE(dlls.missing, QStringList({"gone.dll", QString::fromLatin1(path)}));
}

static QByteArrayList thousand(const char *prefix)
{
    QByteArrayList names;
    for (int i = 0; i < 1000; ++i)
        names += prefix + QByteArray::number(i) + ".dll";
    return names;
}

// Each DLL may import a thousand others.
void tst_PeImports::manyNeeded()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath("x.exe"), program(true, thousand("a"))));
    QVERIFY(writeFile(folder.filePath("a0.dll"), program(true, thousand("b"))));
    const NeededDlls dlls = neededDlls(folder.filePath("x.exe"), folder.path() + "/nowhere");
    QCOMPARE(dlls.found, QStringList("a0.dll"));
    QCOMPARE(dlls.missing.size(), 999);
}

ADD_TEST_CLASS(tst_PeImports)
#include "tst_peimports.moc"
