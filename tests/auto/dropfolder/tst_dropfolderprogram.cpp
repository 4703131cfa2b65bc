// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../console/program.h"
#include "dropfoldertest.h"
#include "testclasses.h"

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>
#endif

class Dropfolder : public Program
{
public:
    explicit Dropfolder(const QStringList &arguments)
        : Program(QStringList(QStringLiteral("run")) + arguments)
    {
    }
};

class tst_DropfolderProgram : public FilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSessionOnTheConsole();
    void aLargeFileIsFinishedBeforeTheEnd();
    void wrongArgumentsEndIt_data();
    void wrongArgumentsEndIt();
    void helpIsGiven();
#ifdef Q_OS_LINUX
    void aFolderItMayNotReadEndsIt();
    void aFileItMayNotReadIsTriedAgain();
#endif

private:
    QStringList withSettings() const
    {
        return {QStringLiteral("--settings"), at(QStringLiteral("settings.json"))};
    }
};

void tst_DropfolderProgram::initTestCase()
{
    qputenv("QT_FORCE_STDERR_LOGGING", "1"); // for Windows, because stderr is a pipe here
    qputenv("LC_ALL", "C.UTF-8");
}

void tst_DropfolderProgram::init()
{
    makeFiles(R"({"folder": "in", "manifest": "manifest", "settle": 20, "turn": 120000, "workers": 4})");
}

void tst_DropfolderProgram::aSessionOnTheConsole()
{
    QVERIFY(dropFile(in(QStringLiteral("before")), "before"));
    Dropfolder program({at(QStringLiteral("in")), at(QStringLiteral("manifest"))});
    QVERIFY(program.starts());
    QVERIFY(program.prints("before: 6 bytes, SHA-256 " + sha256("before").left(16)));
    program.type("pause");
    QVERIFY(program.prints("Paused"));
    QVERIFY(dropFile(in(QStringLiteral("meanwhile")), "meanwhile"));
    QVERIFY(program.prints("1 waiting, 0 under way, 1 done"));
    program.type("continue");
    QVERIFY(program.prints("meanwhile: 9 bytes"));
    program.type("reload");
    QVERIFY(program.prints("Watching"));
    program.type("stop");
    QVERIFY(program.prints("Stopped"));
    QCOMPARE(program.code(), 0);
    const QMultiHash<QByteArray, QByteArray> expected{{"before", sha256("before")}, {"meanwhile", sha256("meanwhile")}};
    QCOMPARE(manifest(), expected);
}

void tst_DropfolderProgram::aLargeFileIsFinishedBeforeTheEnd()
{
    const qint64 size = bytesHashedIn(6'000); // several cycles of one second each
    QVERIFY(makeLarge(in(QStringLiteral("large")), size));

    Dropfolder program(withSettings());
    program.start();
    QVERIFY(program.prints("1 under way"));
    program.type("stop");
    QVERIFY(program.prints("StopPending"));
    QVERIFY(program.prints("under way: 1. They"));
    QVERIFY(program.prints("1 under way"));
    QVERIFY(manifest().isEmpty());
    program.type("status");
    QVERIFY(program.prints("StopPending, check point "));
    QVERIFY(program.prints("large: " + QByteArray::number(size) + " bytes", longEnough));
    QVERIFY(program.prints("Stopped"));
    QCOMPARE(program.code(), 0);
    QCOMPARE(manifest().keys(), QList<QByteArray>{"large"});
}

void tst_DropfolderProgram::wrongArgumentsEndIt_data()
{
    const Table<QStringList, QByteArray> row("arguments", "sentence");
    const QString folder = QDir::tempPath();
    row("none", {}, "There is no folder to watch");
    row("missing folder", {folder + "/no such folder"}, "no such folder cannot be read");
    row("a file", {QStringLiteral(SERVICE_PROGRAM)}, "cannot be read");
    row("unknown option", {"--colour"}, "colour");
    row("too many", {folder, folder, "third"}, "\"third\" is one argument too many");
    row("no settings", {"--settings", "nowhere.json"}, "nowhere.json cannot be read");
}

void tst_DropfolderProgram::wrongArgumentsEndIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    Dropfolder program(arguments);
    program.start();
    QVERIFY(program.prints("The service \"dropfolder\" failed"));
    QVERIFY(program.prints(sentence));
    QCOMPARE(program.code(), 2);
}

void tst_DropfolderProgram::helpIsGiven()
{
    Dropfolder program({QStringLiteral("--help")});
    program.start();
    QVERIFY(program.prints("FOLDER.sha256 unless given"));
    QCOMPARE(program.code(), 0);
}

#ifdef Q_OS_LINUX
// Root may read everything: this takes that right from the program.
static void boundByPermissions(Program *program)
{
    if (geteuid() != 0)
        return;
    program->setChildProcessModifier([] {
        for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH}) {
            if (prctl(PR_CAPBSET_DROP, capability) != 0)
                _exit(99);
        }
    });
}

void tst_DropfolderProgram::aFolderItMayNotReadEndsIt()
{
    QVERIFY(QFile::setPermissions(at(QStringLiteral("in")), {}));
    Dropfolder program({at(QStringLiteral("in"))});
    boundByPermissions(&program);
    program.start();
    QVERIFY(program.prints("/in cannot be read: "));
    QCOMPARE(program.code(), 2);
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(at(QStringLiteral("in")), all)); // so that it can be removed
}

// The file itself does not change when it becomes readable.
void tst_DropfolderProgram::aFileItMayNotReadIsTriedAgain()
{
    QVERIFY(dropFile(in(QStringLiteral("secret")), "secret"));
    QVERIFY(QFile::setPermissions(in(QStringLiteral("secret")), {}));
    Dropfolder program(withSettings());
    boundByPermissions(&program);
    program.start();
    QVERIFY(program.prints("secret cannot be read: "));
    QVERIFY(program.prints("1 unreadable"));
    QVERIFY(QFile::setPermissions(in(QStringLiteral("secret")), QFile::ReadOwner));
    QVERIFY(program.prints("secret: 6 bytes"));
    QCOMPARE(manifest().value("secret"), sha256("secret"));
}
#endif

ADD_TEST_CLASS(tst_DropfolderProgram)
#include "tst_dropfolderprogram.moc"
