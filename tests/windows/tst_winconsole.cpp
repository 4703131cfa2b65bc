// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <qt_windows.h>

constexpr int patience = 60'000; // ms; what is waited for comes far earlier

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

// The test service started by hand instead of by the service control manager.
class tst_WinConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fallsBackToTheConsole();
    void typedCommands();
    void endOfInput();
    void interrupt();
    void wantedBackend_data();
    void wantedBackend();

private:
    void start(const QString &wanted = {});
    bool says(const char *text);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

void tst_WinConsole::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    m_said.clear();
}

void tst_WinConsole::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", m_said.constData());
    m_process->kill();
    m_process->waitForFinished();
}

void tst_WinConsole::start(const QString &wanted)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!wanted.isEmpty())
        environment.insert(QStringLiteral("QTDAEMON_BACKEND"), wanted);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/testservice.exe"),
                     {m_directory->filePath(QStringLiteral("log"))});
    QVERIFY(m_process->waitForStarted(patience));
}

bool tst_WinConsole::says(const char *text)
{
    m_said += m_process->readAll();
    return m_said.contains(text);
}

void tst_WinConsole::fallsBackToTheConsole()
{
    start();
    WAIT_FOR(says(": Running"));
    QFile log(m_directory->filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("backend console\n"));
}

void tst_WinConsole::typedCommands()
{
    start();
    WAIT_FOR(says(": Running"));
    m_process->write("pause\r\n");
    WAIT_FOR(says(": Paused"));
    m_process->write("nonsense\r\ncontinue\r\n");
    WAIT_FOR(says("\"nonsense\" is no command"));
    WAIT_FOR(says(": ContinuePending"));
    m_process->write("user 200\nstop\n");
    WAIT_FOR(says(": Stopped"));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
    QFile log(m_directory->filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("userControl 200\n"));
}

void tst_WinConsole::endOfInput()
{
    start();
    WAIT_FOR(says(": Running"));
    m_process->write("pause"); // the last line need not end
    m_process->closeWriteChannel();
    WAIT_FOR(says(": Paused"));
    WAIT_FOR(says("End of input"));
    QCOMPARE(m_process->state(), QProcess::Running);
}

void tst_WinConsole::interrupt()
{
    m_process->setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NEW_PROCESS_GROUP; });
    start();
    WAIT_FOR(says(": Running"));
    QVERIFY(GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, DWORD(m_process->processId())));
    WAIT_FOR(says(": Stopped"));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QCOMPARE(m_process->exitCode(), 0);
}

void tst_WinConsole::wantedBackend_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("windows") << QStringLiteral("windows") << QByteArray("the service control manager did not start this program");
    QTest::newRow("unknown") << QStringLiteral("systemd") << QByteArray("which this system does not have");
}

void tst_WinConsole::wantedBackend()
{
    QFETCH(const QString, wanted);
    QFETCH(const QByteArray, sentence);
    start(wanted);
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QVERIFY(says(sentence.constData()));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QVERIFY(m_process->exitCode() != 0);
}

QTEST_GUILESS_MAIN(tst_WinConsole)
#include "tst_winconsole.moc"
