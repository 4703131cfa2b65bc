// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/elfimports_p.h"
#include "files.h"
#include "testclasses.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace QtDaemon;

// The libraries that a program needs, read from its file and from no file that others may have forged.
class tst_ElfImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itself();
    void search_data();
    void search();
    void byPathOfOthers_data();
    void byPathOfOthers();
    void noProgram_data();
    void noProgram();
    void manyLibraries();
    void truncated_data() { kinds(); }
    void truncated();
    void damaged_data() { kinds(); }
    void damaged();

private:
    static void kinds()
    {
        QTest::addColumn<bool>("is64");
        QTest::newRow("64 bits") << true;
        QTest::newRow("32 bits") << false;
    }
};

// The smallest ELF file that a loader would accept; see elf(5).
struct Elf
{
    QStringList needed;
    QByteArray rPath{};
    QByteArray runPath{};
    QByteArray interpreter{};
    bool is64 = true;

    QByteArray bytes() const
    {
        const qsizetype headers = is64 ? 64 : 52;
        const qsizetype segment = is64 ? 56 : 32;
        QByteArray strings(1, '\0');
        QByteArray dynamic;
        const auto entry = [&](quint64 tag, const QByteArray &text) {
            dynamic += word(tag) + word(quint64(strings.size()));
            strings += text + '\0';
        };
        for (const QString &name : needed)
            entry(1, name.toUtf8());
        if (!rPath.isEmpty())
            entry(15, rPath);
        if (!runPath.isEmpty())
            entry(29, runPath);
        const qsizetype interpreterAt = headers + 3 * segment;
        const qsizetype dynamicAt = interpreterAt + interpreter.size() + 1;
        const qsizetype stringsAt = dynamicAt + dynamic.size() + 4 * word(0).size();
        dynamic += word(5) + word(quint64(address + stringsAt)) + word(0) + word(0);

        const char order = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 2;
        QByteArray file = QByteArray("\177ELF") + char(is64 ? 2 : 1) + order + '\1' + QByteArray(9, '\0');
        file += number<quint16>(3) + number<quint16>(is64 ? 62 : 3) + number<quint32>(1) + word(0) + word(quint64(headers))
            + word(0);
        file += number<quint32>(0) + number<quint16>(quint16(headers)) + number<quint16>(quint16(segment)) + number<quint16>(3);
        file = file.leftJustified(headers, '\0');
        const qsizetype all = stringsAt + strings.size();
        file += header(interpreter.isEmpty() ? 0 : 3, interpreterAt, interpreter.size() + 1);
        file += header(1, 0, all) + header(2, dynamicAt, dynamic.size());
        return file + interpreter + '\0' + dynamic + strings;
    }

private:
    static constexpr qsizetype address = 0x400000;

    template <typename Number> static QByteArray number(Number value)
    {
        return {reinterpret_cast<const char *>(&value), sizeof value};
    }
    QByteArray word(quint64 value) const { return is64 ? number(value) : number(quint32(value)); }
    QByteArray header(quint32 type, qsizetype at, qsizetype size) const
    {
        const QByteArray places = word(quint64(at)) + word(quint64(address + at)) + word(0) + word(quint64(size));
        return (number(type) + (is64 ? number<quint32>(0) : QByteArray()) + places).leftJustified(is64 ? 56 : 32, '\0');
    }
};

constexpr char glibc[] = "/nowhere/ld-linux-test.so.2";

static void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QVERIFY(writeFile(path, bytes));
}

// The loader has loaded these libraries into this very process.
void tst_ElfImports::itself()
{
    const NeededLibraries libraries = neededLibraries(QCoreApplication::applicationFilePath(), {});
    QCOMPARE(libraries.missing, QStringList());
    const QString maps = QFile::decodeName(readFile(QStringLiteral("/proc/self/maps")));
    for (const QString &path : libraries.found)
        QVERIFY2(maps.contains(u' ' + QFileInfo(path).canonicalFilePath() + u'\n'), qPrintable(path));
    for (const char *name : {"/libQt6Core.so.6", "/libQt6Test.so.6", "/libc.so.6", "/libm.so.6", "/ld-linux"})
        QVERIFY2(!libraries.found.filter(QLatin1String(name)).isEmpty(), name);
}

void tst_ElfImports::search_data()
{
    using Files = QMap<QString, QByteArray>;
    // files: "program" and its libraries; found: without the loader
    const Table<Files, QStringList, QStringList, QStringList> add("files", "found", "missing", "environment");
    const auto program = [](const QStringList &needed, const QByteArray &rPath, const QByteArray &runPath) {
        return Elf{needed, rPath, runPath, glibc}.bytes();
    };
    const auto library = [](const QStringList &needed = {}) { return Elf{needed}.bytes(); };
    const auto row = [&](const char *name, const Files &files, const QStringList &found, const QStringList &missing,
                         const QStringList &environment = {}) { add(name, files, found, missing, environment); };
    row("none", {{"program", program({}, {}, {})}}, {}, {});
    row("missing", {{"program", program({"a.so"}, {}, {})}}, {}, {"a.so"});
    row("by RUNPATH", {{"program", program({"a.so"}, {}, "/nowhere:$ORIGIN/lib")}, {"lib/a.so", library()}}, {"lib/a.so"}, {});
    row("by RPATH", {{"program", program({"a.so"}, "${ORIGIN}/lib", {})}, {"lib/a.so", library()}}, {"lib/a.so"}, {});
    row("RUNPATH is not for others",
        {{"program", program({"a.so"}, {}, "$ORIGIN")}, {"a.so", library({"b.so"})}, {"b.so", library()}}, {"a.so"}, {"b.so"});
    row("RPATH is for others, too",
        {{"program", program({"a.so"}, "$ORIGIN", {})}, {"a.so", library({"b.so"})}, {"b.so", library()}}, {"a.so", "b.so"}, {});
    row("RUNPATH makes RPATH void", {{"program", program({"a.so"}, "$ORIGIN", "$ORIGIN/lib")}, {"a.so", library()}}, {},
        {"a.so"});
    row("by the environment", {{"program", program({"a.so"}, {}, {})}, {"lib/a.so", library()}}, {"lib/a.so"}, {},
        {"LD_LIBRARY_PATH=/nowhere:%1/lib"});
    row("of another kind",
        {{"program", program({"a.so"}, {}, "$ORIGIN/32:$ORIGIN/text:$ORIGIN/64")},
         {"32/a.so", Elf{{}, {}, {}, {}, false}.bytes()},
         {"text/a.so", "INPUT(libb.so)"},
         {"64/a.so", library()}},
        {"64/a.so"}, {});
    row("by its path", {{"program", program({"$ORIGIN/lib/a.so"}, {}, {})}, {"lib/a.so", library()}}, {"lib/a.so"}, {});
    row("by a path that is relative", {{"program", program({"./a.so"}, {}, {})}, {"a.so", library()}}, {}, {"./a.so"});
    row("in a folder that is relative", {{"program", program({"a.so"}, {}, ".:$ORIGIN/lib")}, {"a.so", library()}}, {}, {});
    row("in a circle",
        {{"program", program({"a.so"}, "$ORIGIN", {})}, {"a.so", library({"b.so"})}, {"b.so", library({"a.so", "b.so"})}},
        {"a.so", "b.so"}, {});
    row("where only the loader knows", {{"program", program({"a.so"}, {}, "$ORIGIN/$LIB")}}, {}, {});
}

void tst_ElfImports::search()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(Files, files);
    QFETCH(QStringList, environment);
    QFETCH(QStringList, found);
    const QTemporaryDir folder;
    const QString root = QDir(folder.path()).canonicalPath() + u'/';
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        write(root + it.key(), it.value());
    const QString before = QDir::currentPath();
    QDir::setCurrent(root); // where no library is searched for
    const NeededLibraries libraries
        = neededLibraries(root + "program", environment.replaceInStrings(QStringLiteral("%1/"), root));
    QDir::setCurrent(before);
    QCOMPARE(libraries.found, QStringList{glibc} + found.replaceInStrings(QRegularExpression("^"), root));
    QTEST(libraries.missing, "missing");
}

void tst_ElfImports::byPathOfOthers_data()
{
    const Table<int, bool> row("mode", "isReplaceable");
    row("its own", 0755, false);
    row("anybody's", 0777, true);
    row("sticky, in which anybody may put more", 01777, true);
}

// If others may replace the library, it is only reported: it is not opened, so that what it needs is not known.
void tst_ElfImports::byPathOfOthers()
{
    QFETCH(int, mode);
    QFETCH(bool, isReplaceable);
    const QTemporaryDir folder;
    const QString root = QDir(folder.path()).canonicalPath() + u'/';
    const QString library = root + "lib/a.so";
    write(root + "program", Elf{{"$ORIGIN/lib/a.so"}, {}, {}, glibc}.bytes());
    write(library, Elf{{"b.so"}}.bytes());
    QCOMPARE(chmod(QFile::encodeName(root + "lib").constData(), mode_t(mode)), 0);
    const NeededLibraries libraries = neededLibraries(root + "program", {});
    QCOMPARE(libraries.replaceable, isReplaceable ? QStringList(library) : QStringList());
    QCOMPARE(libraries.found, QStringList(glibc) + (isReplaceable ? QStringList() : QStringList(library)));
    QCOMPARE(libraries.missing, isReplaceable ? QStringList() : QStringList("b.so"));
}

void tst_ElfImports::noProgram_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("script") << QByteArray("#!/bin/sh\n");
    QTest::newRow("library") << Elf{{"a.so"}}.bytes();
    QTest::newRow("another C library's") << Elf{{"a.so"}, {}, {}, "/lib/ld-musl-x86_64.so.1"}.bytes();
    QTest::newRow("other byte order") << Elf{{"a.so"}, {}, {}, glibc}.bytes().replace(5, 1, QByteArray(1, '\2'));
}

void tst_ElfImports::noProgram()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath("file");
    write(path, bytes);
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath("pipe")).constData(), 0600), 0);
    for (const QString &each : {path, folder.path(), folder.filePath("pipe"), folder.filePath("nothing")}) {
        const NeededLibraries libraries = neededLibraries(each, {});
        QCOMPARE(libraries.found + libraries.missing, QStringList());
    }
}

void tst_ElfImports::manyLibraries()
{
    const QTemporaryDir folder;
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names += QString::number(i);
    write(folder.filePath("program"), Elf{names, {}, "/nowhere", glibc}.bytes());
    QCOMPARE(neededLibraries(folder.filePath("program"), {}).missing, names.first(999));
}

// Whatever is left of the file, nothing but some of its names is found.
void tst_ElfImports::truncated()
{
    QFETCH(bool, is64);
    const QTemporaryDir folder;
    const QByteArray whole = Elf{{"a.so", "b.so"}, {}, "/nowhere", glibc, is64}.bytes();
    write(folder.filePath("program"), whole);
    QCOMPARE(neededLibraries(folder.filePath("program"), {}).missing, QStringList({"a.so", "b.so"}));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        write(folder.filePath("program"), whole.left(size));
        for (const QString &name : neededLibraries(folder.filePath("program"), {}).missing)
            QVERIFY2(name == "a.so" || name == "b.so", qPrintable(name));
    }
}

// With invalid offsets, sizes and numbers, the reader still ends, with no more than what the file contains.
void tst_ElfImports::damaged()
{
    QFETCH(bool, is64);
    const QTemporaryDir folder;
    const QByteArray whole = Elf{{"a.so", "b.so"}, "$ORIGIN", {}, glibc, is64}.bytes();
    for (qsizetype at = 4; at < whole.size(); at += 4) {
        for (const QByteArray &wild :
             {QByteArray(8, '\xff'), QByteArray(2, '\xff'), QByteArray(4, '\0'), QByteArray(4, '\x7f'), QByteArray("\xf0\xff")}) {
            const QByteArray damaged = QByteArray(whole).replace(at, wild.size(), wild).left(whole.size());
            write(folder.filePath("program"), damaged);
            write(folder.filePath("a.so"), damaged);
            const NeededLibraries libraries = neededLibraries(folder.filePath("program"), {});
            QVERIFY(libraries.found.size() <= 3 && libraries.missing.size() <= whole.size());
        }
    }
}

ADD_TEST_CLASS(tst_ElfImports)
#include "tst_elfimports.moc"
