// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../files.h"
#include "../table.h"
#include "controller/systemd/unittext_p.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace QtDaemon;

/*
    The whole text of the units, for each version of systemd that changes something in them: qtdaemon-unit and the verb
    "install" write what is in golden/, and systemd accepts it. The script golden/write writes those files anew.
*/
class tst_GoldenUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void verified_data() { units_data(); }
    void verified();
    void wrongOptions_data();
    void wrongOptions();
    void appended();
};

static QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no " + file.fileName().toUtf8());
}

static QByteArray withoutHead(const QByteArray &text) // the head names the writer
{
    return text.mid(text.indexOf('\n'));
}

static QByteArray run(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

static QByteArray ofProgram(const QString &kind, int version, bool isUser)
{
    int exitCode = -1;
    const QByteArray output
        = run(QStringLiteral(GOLDEN_FOLDER "/unit"),
              {QStringLiteral(UNIT_PROGRAM), kind, QString::number(version), isUser ? "user" : "system"}, &exitCode);
    return exitCode == 0 ? output : "exit code " + QByteArray::number(exitCode) + ": " + output;
}

void tst_GoldenUnits::units_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("isUser");
    for (const int version : {252, 253, 254, 257, 262}) {
        QTest::addRow("%d system", version) << version << false;
        QTest::addRow("%d user", version) << version << true;
    }
}

void tst_GoldenUnits::units()
{
    QFETCH(int, version);
    QFETCH(bool, isUser);
    const QString manager = isUser ? QStringLiteral("user") : QStringLiteral("system");
    const QByteArray service = golden(QStringLiteral("%1-%2.service").arg(version).arg(manager));
    const QByteArray socket = golden("socket");
    const QByteArray companion = golden("companion-" + manager);
    QCOMPARE(ofProgram("service", version, isUser), service);
    QCOMPARE(ofProgram("socket", version, isUser), socket);
    QCOMPARE(ofProgram("companion", version, isUser), companion);

    ServiceDescription description;
    description.name = "golden";
    description.displayName = "Golden 100%";
    description.program = "/bin/true";
    description.arguments = QStringList{"run", "two words"};
    description.listenStreams = QStringList{"127.0.0.1:7777"};
    description.stateDirectory = true;
    description.storedDescriptors = 10;
    description.watchdog = std::chrono::seconds(30);
    const UnitText text{description, "golden.service", "golden.socket", isUser, version};
    QCOMPARE(text.check().text, QString());
    QCOMPARE(withoutHead(text.serviceText()), withoutHead(service));
    QCOMPARE(withoutHead(text.socketText()), withoutHead(socket));
    QCOMPARE(withoutHead(UnitText::companionText(isUser)), withoutHead(companion));
    for (const QByteArray &written : {text.serviceText(), text.socketText(), UnitText::companionText(isUser)})
        QVERIFY(UnitText::isOurs(written));
    for (const QByteArray &written : {service, socket, companion}) // the verbs do not touch a package's units
        QVERIFY(!UnitText::isOurs(written));
}

// Verified by a systemd that knows all their settings.
void tst_GoldenUnits::verified()
{
    QFETCH(int, version);
    QFETCH(bool, isUser);
    int exitCode = -1;
    const int present = run("systemd-analyze", {"--version"}, &exitCode).split(' ').value(1).toInt();
    if (version > present)
        QSKIP("for a newer systemd than this machine's", );
    const QString manager = isUser ? QStringLiteral("user") : QStringLiteral("system");
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath("golden.service"), golden(QStringLiteral("%1-%2.service").arg(version).arg(manager))));
    QVERIFY(writeFile(folder.filePath("golden.socket"), golden("socket")));
    QVERIFY(writeFile(folder.filePath("qtdaemon-shutdown@.service"), golden("companion-" + manager)));
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    for (const char *unit : {"golden.service", "golden.socket", "qtdaemon-shutdown@golden.service"}) {
        const QByteArray output = run(
            "systemd-analyze", {"verify", "--recursive-errors=no", "--man=no", "--" + manager, folder.filePath(unit)}, &exitCode);
        QCOMPARE(output, QByteArray());
        QCOMPARE(exitCode, 0);
    }
}

void tst_GoldenUnits::wrongOptions_data()
{
    const Table<QStringList, QByteArray> row("options", "complaint");
    row("no kind", {}, "Specify the kind of unit: service, socket or companion.");
    row("kind", {"timer"}, "Specify the kind of unit: service, socket or companion.");
    row("no name", {"service", "--program=/x"}, "Specify a --name, and an absolute path as --program.");
    row("program", {"service", "--name=x", "--program=x"}, "Specify a --name, and an absolute path as --program.");
    row("number", {"service", "--name=x", "--program=/x", "--watchdog=1min"}, "Invalid number \"1min\" for --watchdog: ");
    row("version", {"service", "--name=x", "--program=/x", "--systemd=new"}, "Invalid version \"new\" for --systemd.");
    const QStringList program{"service", "--name=x", "--program=/x"};
    const QByteArray seconds(" for --watchdog: it takes an integer from 0 to 2147483.");
    row("half a second", program + QStringList{"--watchdog=0.5"}, "Invalid number \"0.5\"" + seconds);
    row("too many seconds", program + QStringList{"--watchdog=2147484"}, "Invalid number \"2147484\"" + seconds);
    const QByteArray unitName(" cannot be the name of a unit: only letters, digits and -_.@ are allowed.");
    row("name of a target", {"service", "--name=c++", "--program=/x"}, "\"c++\"" + unitName);
    row("name in two lines", {"service", "--name=x\ny", "--program=/x"}, "\"x\n    y\"" + unitName);
    row("name that would drive a terminal", {"service", "--name=x\x1b[2J", "--program=/x"}, "\"x\\u001b[2J\"" + unitName);
    row("option that would drive a terminal", {"service", "--x\x1b[2J"}, "Unknown option 'x\\u001b[2J'.");
    row("name with a colon", {"socket", "--name=x:y", "--program=/x"}, "The service name \"x:y\" contains a colon");
    row("description in two lines", program + QStringList{"--description=x\ny"}, "\"x?y\" contains a character that");
    row("folder in two lines", program + QStringList{"--state-directory=x\ny"}, "\"x?y\" contains a character that");
    row("program by a way around", {"service", "--name=x", "--program=/x/../y"}, "\"/x/../y\" is not a valid path for x");
    row("output", {"companion", "--output=/nowhere/x"}, "/nowhere/x could not be written: ");
}

void tst_GoldenUnits::wrongOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, complaint);
    int exitCode = -1;
    const QByteArray output = run(UNIT_PROGRAM, options, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY2(output.startsWith("qtdaemon-unit: " + complaint), output.constData());
}

// Output as with a shell's >>.
void tst_GoldenUnits::appended()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("all");
    QVERIFY(writeFile(path, "before\n"));
    QProcess process;
    process.setStandardOutputFile(path, QIODevice::Append);
    process.start(UNIT_PROGRAM, {"companion"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(readFile(path), "before\n" + golden("companion-system"));
}

QTEST_GUILESS_MAIN(tst_GoldenUnits)
#include "tst_goldenunits.moc"
