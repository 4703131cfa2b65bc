// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../console/program.h"
#include "testclasses.h"
#include "testfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>

#ifdef Q_OS_WIN
constexpr int rounds = 20; // a start takes some seconds under Wine
#else
constexpr int rounds = 200;
#endif
constexpr int filesARound = 12;

// Drops as many files as each round allows, at random moments, whatever happens to the program.
class Sender
{
public:
    Sender(const QString &folder, quint32 seed)
        : m_thread([this, folder, seed] { send(folder, seed); })
    {
    }
    ~Sender() { finish(); }

    void allow(int files) { m_allowed += files; }
    bool finish() // returns whether all have landed
    {
        m_finishing = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_landed.size() == m_allowed;
    }
    QHash<QByteArray, QByteArray> landed() const { return m_landed; } // name -> hash, valid after finish()

private:
    void send(const QString &folder, quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int number = 0; number < m_allowed || !m_finishing;) {
            QThread::usleep(random.bounded(3'000));
            if (number == m_allowed)
                continue;
            const QByteArray name = QByteArray::number(number++);
            const QByteArray content(random.bounded(20'000), char(random.bounded(256)));
            if (!dropFile(folder + QString::fromLatin1(name), content))
                return;
            m_landed.insert(name, sha256(content));
        }
    }

    std::atomic_int m_allowed{0};
    std::atomic_bool m_finishing{false};
    QHash<QByteArray, QByteArray> m_landed;
    std::thread m_thread;
};

// The program is killed 200 times while files land and are hashed: in the end, each file has one line with the right hash.
class tst_DropfolderKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment();

private:
    QString at(const QString &name) const { return m_dir.filePath(name); }
    int lines() const { return int(readFile(at(QStringLiteral("manifest"))).count('\n')); }

    QTemporaryDir m_dir;
};

void tst_DropfolderKill::atAnyMoment()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("QTDAEMON_TEST_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::global()->generate();
    qInfo("QTDAEMON_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("in")));
    const QString settings = at(QStringLiteral("settings.json"));
    QVERIFY(writeFile(settings, R"({"folder": "in", "manifest": "manifest", "settle": 0, "workers": 4})"));
    Sender sender(at(QStringLiteral("in/")), seed);

    int early = 0; // killed before it was running
    int underWay = 0; // killed while files were waiting
    int unprinted = 0; // lines that were on the disk but not printed yet
    qint64 startTime = 0; // µs
    int round = 0;
    const auto isOfEachKind = [&] { return early > 0 && underWay > 0 && unprinted > 0; };
    for (; round < rounds || (!isOfEachKind() && round < 10 * rounds); ++round) {
        const int before = lines();
        sender.allow(filesARound);
        QElapsedTimer sinceStart;
        sinceStart.start();
        Program program({QStringLiteral("run"), QStringLiteral("--settings"), settings});
        program.start();
        if (startTime > 0 && random.bounded(2) == 0) {
            QThread::usleep(random.bounded(quint32(2 * startTime)));
        } else {
            for (int files = 1 + random.bounded(filesARound); files > 0; --files)
                QVERIFY(program.prints("SHA-256"));
            if (startTime == 0)
                startTime = sinceStart.nsecsElapsed() / 1'000;
            QThread::usleep(random.bounded(2'000));
        }
        program.kill();
        QVERIFY(program.ends());
        const int recorded = lines() - before;
        const QByteArray output = program.output() + program.readAll();
        const auto printed = int(output.count("SHA-256"));
        QVERIFY(recorded >= printed);
        unprinted += recorded - printed;
        early += !output.contains("Running");
        underWay += lines() < (round + 1) * filesARound;
    }
    qInfo("of %d kills %d before it ran, %d while files waited; lines not printed yet: %d", round, early, underWay, unprinted);
    QVERIFY(isOfEachKind());

    QVERIFY(sender.finish());
    const auto expected = sender.landed();
    auto left = expected.size() - lines();
    Program program({QStringLiteral("run"), QStringLiteral("--settings"), settings});
    program.start();
    for (; left > 0; --left)
        QVERIFY(program.prints("SHA-256")); // no matter how long all of them take
    QVERIFY(program.prints("0 waiting, 0 under way, " + QByteArray::number(expected.size()) + " done"));
    program.type("stop");
    QCOMPARE(program.code(), 0);
    const auto entries = readManifest(at(QStringLiteral("manifest")));
    QCOMPARE(entries.size(), expected.size());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(entries.values(it.key()), QList<QByteArray>{it.value()});
}

ADD_TEST_CLASS(tst_DropfolderKill)
#include "tst_dropfolderkill.moc"
