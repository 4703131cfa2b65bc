// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "log/filetarget_p.h"
#include "logtest.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

using namespace QtDaemon;

// The file of ServiceLog::addFile(). For faults, see tst_filefaults.cpp; for several processes, tst_filekill.cpp.
class tst_FileTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lines();
    void firstMessageMakesIt();
    void appends();
    void rotation_data() { addEach("files", {1, 2, 5}); }
    void rotation();
    void fewerFiles();
    void gapInTheNumbers();
    void messageLargerThanTheFile();
    void incompleteLine_data();
    void incompleteLine();
    void incompleteLineOfAnother();
    void movedAway();
    void badInput_data();
    void badInput();
    void threads();

private:
    std::unique_ptr<FileTarget> create(qint64 maximumSize = 1 << 20, int maximumFiles = 5)
    {
        QString why;
        auto target = FileTarget::create(path(), maximumSize, maximumFiles, &why);
        if (!target)
            qWarning("%ls", qUtf16Printable(why));
        return target;
    }
    QString path(const char *end = "") const { return m_folder->filePath(QStringLiteral("logs/a.log")) + QLatin1String(end); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString write(FileTarget &target, const QString &text, QtMsgType type = QtInfoMsg)
{
    static const QMessageLogContext context("main.cpp", 42, "int main()", "default");
    return target.write({type, context, text});
}

void tst_FileTarget::lines()
{
    const auto target = create();
    QVERIFY(target);
    const QList<QtMsgType> types{QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg, QtFatalMsg};
    for (const QtMsgType type : types)
        QCOMPARE(write(*target, QStringLiteral("It bäts."), type), QString());
    write(*target, QStringLiteral("one\ntwo\x1b[31m%1").arg(QChar(0xd800)));
    write(*target, {});
    static const QRegularExpression expected(
        QStringLiteral("^(TIME debug: It bäts\\.\nTIME info: It bäts\\.\nTIME warning: It bäts\\.\nTIME critical: It bäts\\.\n"
                       "TIME fatal: It bäts\\.\nTIME info: one\n    two\\\\u001b\\[31m\\\\ud800\nTIME info: \n)$")
            .replace(QStringLiteral("TIME"),
                     QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) \\[%1\\]")
                         .arg(QCoreApplication::applicationPid())));
    const QString content = QString::fromUtf8(readFile(path()));
    QVERIFY2(expected.match(content).hasMatch(), qPrintable(content));
}

void tst_FileTarget::firstMessageMakesIt()
{
    const auto target = create();
    QVERIFY(target);
    QVERIFY(!QFileInfo(path()).dir().exists());
    QCOMPARE(write(*target, QStringLiteral("a")), QString());
    QCOMPARE(messagesOf(readFile(path())), QByteArrayList{"a"});
}

void tst_FileTarget::appends()
{
    for (int i = 0; i < 2; ++i) {
        const auto target = create();
        QVERIFY(target);
        write(*target, QString::number(i));
    }
    QCOMPARE(messagesOf(readFile(path())), (QByteArrayList{"0", "1"}));
}

void tst_FileTarget::rotation()
{
    QFETCH(int, files);
    const auto target = create(4096, files);
    QVERIFY(target);
    constexpr int count = 500; // about 20 kB, even with a process ID of one digit
    for (int i = 0; i < count; ++i)
        QCOMPARE(write(*target, QString::number(i)), QString());
    const QFileInfoList all = QFileInfo(path()).dir().entryInfoList(QDir::Files);
    QCOMPARE(all.size(), files);
    for (const QFileInfo &info : all)
        QVERIFY(info.size() <= 4096);
    const QByteArrayList messages = messagesOf(readRotated(path()));
    for (qsizetype i = 0; i < messages.size(); ++i)
        QCOMPARE(messages[i].toInt(), count - messages.size() + i);
    QVERIFY(readRotated(path()).size() > qsizetype(4000) * (files - 1));
}

void tst_FileTarget::fewerFiles()
{
    QVERIFY(QFileInfo(path()).dir().mkpath(QStringLiteral(".")));
    for (int i = 1; i <= 4; ++i)
        QVERIFY(writeFile(path(".") + QString::number(i), QByteArray::number(i)));
    const auto target = create(4096, 2);
    for (int i = 0; i < 100; ++i)
        write(*target, QString(50, u'x'));
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), (QStringList{"a.log", "a.log.1"}));
}

// A process was killed while it was rotating.
void tst_FileTarget::gapInTheNumbers()
{
    QVERIFY(QFileInfo(path()).dir().mkpath(QStringLiteral(".")));
    QVERIFY(writeFile(path(".1"), "one\n"));
    QVERIFY(writeFile(path(".3"), "three\n"));
    const auto target = create(4096, 4);
    write(*target, QString(4000, u'x'));
    write(*target, QString(4000, u'x'));
    QCOMPARE(readFile(path(".2")), QByteArray("one\n"));
    QCOMPARE(readFile(path(".3")), QByteArray("three\n"));
}

void tst_FileTarget::messageLargerThanTheFile()
{
    const auto target = create(4096, 5);
    const QByteArrayList expected{"a", QByteArray(10'000'000, 'x'), "b"};
    for (const QByteArray &text : expected)
        QCOMPARE(write(*target, QString::fromLatin1(text)), QString());
    QVERIFY(messagesOf(readRotated(path())) == expected);
    QCOMPARE(messagesOf(readFile(path(".1"))).size(), 1);
}

void tst_FileTarget::incompleteLine_data()
{
    const Table<QByteArray, QByteArray> row("before", "kept");
    row("none", "one\ntwo\n", "one\ntwo\n");
    row("after others", "one\ntwo", "one\n");
    row("the first", "one", {});
    row("a long one", "one\n" + QByteArray(100'000, 'x'), "one\n");
    row("a block", "one\n" + QByteArray(4096, 'x'), "one\n");
    row("a long first one", QByteArray(100'000, 'x'), {});
}

void tst_FileTarget::incompleteLine()
{
    QFETCH(QByteArray, before);
    QVERIFY(QFileInfo(path()).dir().mkpath(QStringLiteral(".")));
    QVERIFY(writeFile(path(), before));
    const auto target = create();
    QVERIFY(target);
    QTEST(readFile(path()), "kept");
}

void tst_FileTarget::incompleteLineOfAnother()
{
    const auto target = create();
    write(*target, QStringLiteral("a"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append) && file.write("half a li") == 9);
    file.close();
    write(*target, QStringLiteral("b"));
    QCOMPARE(messagesOf(readFile(path())), (QByteArrayList{"a", "b"}));
}

// By another program that rotates the file.
void tst_FileTarget::movedAway()
{
    const auto target = create();
    write(*target, QStringLiteral("a"));
    QVERIFY(QFile::rename(path(), path("-old")));
    write(*target, QStringLiteral("b"));
    QCOMPARE(messagesOf(readFile(path("-old"))), QByteArrayList{"a"});
    QCOMPARE(messagesOf(readFile(path())), QByteArrayList{"b"});
    QVERIFY(QFile::remove(path("-old")) && QFile::rename(path(), path("-old")) && writeFile(path(), "info: new\n"));
    write(*target, QStringLiteral("c"));
    QCOMPARE(messagesOf(readFile(path("-old"))), QByteArrayList{"b"});
    QCOMPARE(messagesOf(readFile(path())), (QByteArrayList{"new", "c"}));
}

void tst_FileTarget::badInput_data()
{
    const Table<QString, qint64, int, QString> row("name", "size", "files", "sentence");
    const QString least = QStringLiteral("The log file %1 cannot have a maximum size of %2 bytes: the minimum is 4096.");
    const QString number = QStringLiteral("The log file %1 cannot be limited to %2 files: the minimum is 1.");
    row("empty", {}, 4096, 1, QStringLiteral("The log file has no valid path: specify one."));
    row("NUL", QStringLiteral("a%1b").arg(QChar(0)), 4096, 1, QStringLiteral("The log file has no valid path: specify one."));
    row("a folder", QStringLiteral("folder"), 4096, 1, QStringLiteral("The log file %1 cannot be opened: it is a folder."));
    for (const qint64 size : {qint64(4095), qint64(0), qint64(-1), std::numeric_limits<qint64>::min()})
        row(qPrintable(QString::number(size)), QStringLiteral("a"), size, 1,
            QString(least).replace(QStringLiteral("%2"), QString::number(size)));
    for (const int files : {0, -1})
        row(files == 0 ? "0 files" : "-1 files", QStringLiteral("a"), 4096, files,
            QString(number).replace(QStringLiteral("%2"), QString::number(files)));
}

void tst_FileTarget::badInput()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(int, files);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QString why;
    const QString path = name.isEmpty() || name.contains(QChar(0)) ? name : m_folder->filePath(name);
    QVERIFY(!FileTarget::create(path, size, files, &why));
    QCOMPARE(why, sentence.contains(u"%1") ? sentence.arg(path) : sentence);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList("folder"));
}

void tst_FileTarget::threads()
{
    const auto target = create(20'000, 1000);
    constexpr int perThread = 250;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int number = 0; number < 8; ++number) {
        writers.emplace_back(QThread::create([&target, number] {
            for (int i = 0; i < perThread; ++i)
                write(*target, QStringLiteral("%1 %2").arg(number).arg(i));
        }));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        QVERIFY(writer->wait());
    QList<int> next(8, 0);
    const QByteArrayList messages = messagesOf(readRotated(path()));
    QCOMPARE(messages.size(), 8 * perThread);
    for (const QByteArray &message : messages) {
        const QByteArrayList words = message.split(' ');
        QCOMPARE(words[1].toInt(), next[words[0].toInt()]++);
    }
}

QTEST_GUILESS_MAIN(tst_FileTarget)
#include "tst_filetarget.moc"
