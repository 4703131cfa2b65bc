// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logtest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_WIN
constexpr int rounds = 10; // a start takes some seconds under Wine
#else
constexpr int rounds = 200;
#endif

// Processes that write and rotate the same file, and are killed.
class tst_FileKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcesses();
    void killed_data();
    void killed();
};

class Writer : public QProcess
{
public:
    Writer(const QString &path, const QString &name, int size, int files, int most)
    {
        setStandardErrorFile(nullDevice());
        start(QStringLiteral(LOGGING_PROGRAM),
              {QStringLiteral("file"), path, QString::number(size), QString::number(files), QStringLiteral("flood"), name,
               QString::number(most)});
    }
    ~Writer() override
    {
        kill();
        waitForFinished();
    }
    bool isReady() // the file is open, and nothing is written yet
    {
        while (!m_output.contains("ready")) {
            if (!waitForReadyRead(60'000))
                return false;
            m_output += readAllStandardOutput();
        }
        return m_output.startsWith('1');
    }
    void go() { closeWriteChannel(); }

private:
    QByteArray m_output;
};

// The number of each writer's next message. Fails the test if a line is incomplete, missing or duplicate.
static QHash<QByteArray, int> check(const QByteArray &content)
{
    QHash<QByteArray, int> next;
    const auto verify = [&content, &next] {
        QVERIFY2(content.isEmpty() || content.endsWith('\n'), content.right(200).constData());
        const QByteArrayList lines = content.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) {
            QVERIFY2(line.startsWith("20") && line.indexOf("] info: flood ") < 45, line.left(200).constData());
            const QByteArrayList words = line.split(' ');
            QVERIFY2(words.size() == 8, line.left(200).constData());
            QVERIFY2(words[7] == QByteArray(words[6].toInt(), 'x'), line.left(200).constData());
            const int number = words[5].toInt();
            QVERIFY2(number == next.value(words[4], number), line.left(200).constData());
            next[words[4]] = number + 1;
        }
    };
    verify();
    return next;
}

void tst_FileKill::twoProcesses()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    constexpr int most = 1000;
    Writer first(path, QStringLiteral("first"), 65536, 1000, most);
    Writer second(path, QStringLiteral("second"), 65536, 1000, most);
    QVERIFY(first.isReady() && second.isReady());
    first.go();
    second.go();
    QVERIFY(first.waitForFinished(-1) && second.waitForFinished(-1));
    const auto next = check(readRotated(path));
    QCOMPARE(next, (QHash<QByteArray, int>{{"first", most}, {"second", most}}));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() > 50); // 12 MB in all
#ifndef Q_OS_WIN // Wine may be slower than the second that a process waits for the lock, and then does not rotate
    for (const QFileInfo &file : files)
        QVERIFY2(file.size() <= 65536, qPrintable(file.fileName()));
#endif
}

void tst_FileKill::killed_data()
{
    QTest::addColumn<bool>("besideAnother");
    QTest::newRow("alone") << false;
    QTest::newRow("beside another") << true;
}

void tst_FileKill::killed()
{
    QFETCH(bool, besideAnother);
    const quint32 seed = qEnvironmentVariableIsSet("QTDAEMON_TEST_SEED")
        ? quint32(qEnvironmentVariableIntValue("QTDAEMON_TEST_SEED"))
        : QRandomGenerator::system()->generate();
    qInfo("QTDAEMON_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    constexpr int size = 16'384;
    constexpr int files = 4;
    std::unique_ptr<Writer> other;
    if (besideAnother) {
        other = std::make_unique<Writer>(path, QStringLiteral("other"), size, files, -1);
        QVERIFY(other->isReady());
        other->go();
    }
    for (int round = 0; round < rounds; ++round) {
        Writer writer(path, QString::number(round), size, files, -1);
        QVERIFY(writer.isReady());
        if (!besideAnother)
            check(readRotated(path)); // now that the next writer has started
        writer.go();
        if (!besideAnother) { // waits until it is writing
            QTRY_VERIFY2_WITH_TIMEOUT(readRotated(path).contains(" flood " + QByteArray::number(round) + ' '),
                                      qPrintable(QStringLiteral("round %1 has written nothing; state %2, code %3; files: %4")
                                                     .arg(round)
                                                     .arg(writer.state())
                                                     .arg(writer.exitCode())
                                                     .arg(QDir(folder.path()).entryList(QDir::Files).join(u' '))),
                                      60'000);
        }
        QThread::usleep(random.bounded(5'000));
        writer.kill();
        QVERIFY(writer.waitForFinished(-1));
        if (QTest::currentTestFailed())
            return;
    }
    other.reset();
    Writer last(path, QStringLiteral("last"), size, files, 1);
    QVERIFY(last.isReady());
    last.go();
    QVERIFY(last.waitForFinished(-1));
    QVERIFY(check(readRotated(path)).contains("last"));
    // On Windows, a killed writer may have left one "a.log.1.1234~" that it had moved aside.
    const qsizetype count
        = QDir(folder.path()).entryList({QStringLiteral("a.log"), QStringLiteral("a.log.?")}, QDir::Files).size();
    QVERIFY(count > 1 && count <= files);
}

QTEST_GUILESS_MAIN(tst_FileKill)
#include "tst_filekill.moc"
