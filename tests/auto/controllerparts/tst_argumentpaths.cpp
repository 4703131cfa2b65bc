// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/places_p.h"
#include "controller/systemd/sandbox_p.h"
#include "testclasses.h"

#include <QDir>
#include <QTemporaryDir>

using namespace QtDaemon;

// Which arguments of a service are paths of files, and whether the service will find these.
class tst_ArgumentPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void problems_data();
    void problems();
    void otherWorkingDirectory();
    void paths();
    void sandbox();

private:
    std::unique_ptr<QTemporaryDir> m_folder; // in /tmp, with conf/file; the current folder
};

void tst_ArgumentPaths::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/argumentpaths-XXXXXX"));
    QVERIFY(QDir::setCurrent(m_folder->path()));
    QVERIFY(QDir().mkdir("conf"));
    QVERIFY(QFile("conf/file").open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_folder->filePath("conf"), "link"));
}

void tst_ArgumentPaths::problems_data()
{
    const Table<QString> row("expected"); // the beginning of the message, where %1 is the folder; empty: no message
    row("conf/file",
        "\"conf/file\", named in the arguments of x, is a relative path, and the service looks for it in /. Specify the full "
        "path: %1/conf/file.");
    row("--config=./conf/file", "\"./conf/file\", named in the arguments of x, is a relative path");
    row("conf/nothing", {});
    row("conf", {}); // may be an ordinary word
    row("a/b=conf/file", {});
    row("--level=3", {});
    row("%1/conf/file", "%1/conf/file, named in the arguments of x, is hidden from the service by its sandbox");
    row("--config=%1/conf/file", "%1/conf/file, named in the arguments of x, is hidden");
    row("--config=%1/conf/../link/file", "%1/link/file, named in the arguments of x, is hidden");
    row("%1/conf", "%1/conf, named in the arguments of x, is hidden");
    row("--out=%1/conf/new", "%1/conf/new, named in the arguments of x, is hidden");
    row("--out=%1/nowhere/new", {}); // the service may create both
    row("/tmp/socket", {}); // in the service's own /tmp
    row("/tmp", {});
    row("/home/page", {}); // may be the path of a web page, for example
    row("/etc/passwd", {});
    row("/proc/self/cwd/conf/file", "/proc/self/cwd/conf/file, named in the arguments of x, is hidden");
}

void tst_ArgumentPaths::problems()
{
    QStringList arguments{"run", QTest::currentDataTag()};
    QFETCH(QString, expected);
    const QString folder = m_folder->path();
    const ArgumentPaths named(arguments.replaceInStrings("%1", folder), "/");
    const QStringList found = named.problems("x", {true, true});
    if (expected.isEmpty()) {
        QCOMPARE(found, QStringList());
        return;
    }
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.join(u' ').startsWith(expected.replace("%1", folder)), qPrintable(found.join(u' ')));
    if (expected.contains("hidden"))
        QCOMPARE(named.problems("x", {}), QStringList());
}

void tst_ArgumentPaths::otherWorkingDirectory()
{
    const QString folder = m_folder->path();
    const ArgumentPaths there({"conf/file"}, folder);
    QCOMPARE(there.problems("x", {}), QStringList());
    QCOMPARE(there.paths(), QStringList{folder + "/conf/file"});
    QCOMPARE(ArgumentPaths({"conf/file"}, folder + "/conf").problems("x", {}).size(), 1);
}

void tst_ArgumentPaths::paths()
{
    const QStringList arguments{"-v", "--key=/etc/passwd", "/etc/../etc/group", "word", "=/x", "-=/y", "a/b"};
    QCOMPARE(ArgumentPaths(arguments, "/").paths(), QStringList({"/etc/passwd", "/etc/group", "/y"}));
}

void tst_ArgumentPaths::sandbox()
{
    const Sandbox home{true, false};
    for (const char *path : {"/home/x/y", "/home/x", "/root", "/root/x", "/run/user/1/x"}) {
        QVERIFY2(home.hides(path), path);
        QVERIFY2(!Sandbox{}.hides(path), path);
    }
    for (const char *path : {"/home", "/rooted", "/run/x", "/tmp/x"})
        QVERIFY2(!home.hides(path), path);
    const Sandbox temporary{false, true, {"/tmp/in"}};
    for (const char *path : {"/tmp/x", "/var/tmp/x", "/tmp/inner", "/tmp/in2/x"})
        QVERIFY2(temporary.hides(path), path);
    for (const char *path : {"/tmp", "/tmp/in", "/tmp/in/x", "/root/x", "/var/x"})
        QVERIFY2(!temporary.hides(path), path);
}

ADD_TEST_CLASS(tst_ArgumentPaths)
#include "tst_argumentpaths.moc"
