// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "commandline/programpath_p.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

// The path that "install" uses for the running program.
class tst_ProgramPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installed_data();
    void installed();
    void deleted();
    void asTyped();

private:
    // The output of "install" in a folder, $T, with v1/heartbeat, current -> v1 and bin/heartbeat -> current/heartbeat.
    static QByteArray install(const QString &folder, const QString &command);
};

QByteArray tst_ProgramPath::install(const QString &folder, const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    const QString prepare
        = QStringLiteral("T=$(pwd -P); mkdir v1 bin; cp '%1' v1/heartbeat; ln -s v1 current; cp v1/heartbeat copy;"
                         "ln -s ../current/heartbeat bin; cp copy image; ln -s image latest; ")
              .arg(QStringLiteral(HEARTBEAT_PROGRAM));
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), prepare + command + QStringLiteral(" install --dry-run")});
    return process.waitForFinished(60'000) ? process.readAll() : process.errorString().toUtf8();
}

void tst_ProgramPath::installed_data()
{
    const Table<QString, QByteArray> row("command", "expected"); // expected: relative to the folder
    row("whole path", "$T/v1/heartbeat", "v1/heartbeat");
    row("link to the version", "$T/current/heartbeat", "current/heartbeat");
    row("link to the program", "$T/bin/heartbeat", "bin/heartbeat");
    row("found in PATH", "PATH=$T/bin:$PATH heartbeat", "bin/heartbeat");
    row("relative", "v1/heartbeat", "v1/heartbeat");
    row("relative, in a folder by its link", "cd current && PWD=$T/current ./heartbeat", "current/heartbeat");
    row("relative, in a folder that the shell does not name", "cd current && PWD=/nowhere ./heartbeat", "v1/heartbeat");
    row("upwards", "cd current && PWD=$T/current ../bin/heartbeat", "bin/heartbeat");
    row("AppImage", "APPIMAGE=$T/image APPDIR=$T/v1 $T/v1/heartbeat", "image");
    row("AppImage by a link", "ARGV0=$T/latest APPIMAGE=$T/image APPDIR=$T/current $T/v1/heartbeat", "latest");
    row("another's AppImage", "APPIMAGE=$T/image APPDIR=$T/bin $T/v1/heartbeat", "v1/heartbeat");
    row("replaced", "exec 3< copy; rm copy; cp v1/heartbeat copy; /proc/self/fd/3", "copy");
}

void tst_ProgramPath::installed()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, expected);
    const QTemporaryDir folder;
    const QByteArray path = QDir(folder.path()).canonicalPath().toUtf8() + '/' + expected;
    const QByteArray output = install(folder.path(), command);
    QVERIFY2(output.contains("\n  + " + path + '\n'), output);
}

void tst_ProgramPath::deleted()
{
    const QTemporaryDir folder;
    const QByteArray output = install(folder.path(), QStringLiteral("exec 3< copy; rm copy; /proc/self/fd/3"));
    QVERIFY2(output.contains("/copy (deleted), the program of copy (deleted), does not exist or is not executable."), output);
}

void tst_ProgramPath::asTyped()
{
    using QtDaemon::programAsTyped;
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    const QString program = QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath();
    QVERIFY(QFile::link(program, link));
    QCOMPARE(programAsTyped(QStringLiteral("/bin/sh"), program), QStringLiteral("/bin/sh"));
    QCOMPARE(programAsTyped(link, program), folder.path().startsWith(u"/tmp/") ? program : link); // the sandbox hides the link
    QCOMPARE(programAsTyped(QStringLiteral("/bin/cat"), program), program);
    QCOMPARE(programAsTyped(QStringLiteral("nowhere"), program), program);
    QCOMPARE(programAsTyped(QString(), program), program);
}

QTEST_GUILESS_MAIN(tst_ProgramPath)
#include "tst_programpath.moc"
