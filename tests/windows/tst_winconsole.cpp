// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/childprocess.h"
#include "../auto/files.h"
#include "pseudoconsole.h"
#include "scmservice.h"
#include "testservice/orders.h"
#include "waitfor.h"

#include <QTemporaryDir>

// The test service started from a console instead of by the service control manager.
class tst_WinConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_process.reset(); }

    void fallsBackToTheConsole();
    void typedCommands();
    void endOfInput();
    void everyLetterIsShown();
    void everyLetterIsPiped();
    void interrupt();
    void secondInterruptEndsTheProcess();
    void theWindowCloses();
    void wantedBackend_data();
    void wantedBackend();

private:
    void start(const QString &wanted = {}, PseudoConsole *console = nullptr, const QStringList &arguments = {});

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ChildProcess> m_process;
};

// Wine makes a program that no SCM started wait 10 s for its 1063 while the last service that was started still runs.
void tst_WinConsole::initTestCase()
{
    const Deployment deployment(QStringLiteral("puppet.exe"));
    ScmService last(QStringLiteral("last"), deployment.program() + QStringLiteral(" 4 0"));
    QCOMPARE(last.start(), DWORD(NO_ERROR));
}

void tst_WinConsole::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<ChildProcess>();
}

void tst_WinConsole::start(const QString &wanted, PseudoConsole *console, const QStringList &arguments)
{
    if (console)
        m_process->setCreateProcessArgumentsModifier(
            [console](QProcess::CreateProcessArguments *process) { console->attach(process); });
    if (!wanted.isEmpty())
        m_process->setEnvironment(QProcess::systemEnvironment() << QStringLiteral("QTDAEMON_BACKEND=") + wanted);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/testservice.exe"),
                     QStringList{m_directory->filePath(QStringLiteral("log"))} + arguments);
    QVERIFY(m_process->waitForStarted(patience));
}

void tst_WinConsole::fallsBackToTheConsole()
{
    start();
    QVERIFY(m_process->prints(": Running"));
    QVERIFY(readFile(m_directory->filePath(QStringLiteral("log"))).contains("backend console\n"));
}

void tst_WinConsole::typedCommands()
{
    start();
    QVERIFY(m_process->prints(": Running"));
    m_process->write("pause\r\n");
    QVERIFY(m_process->prints(": Paused"));
    m_process->write("nonsense\r\ncontinue\r\n");
    QVERIFY(m_process->prints("Unknown command \"nonsense\""));
    QVERIFY(m_process->prints(": ContinuePending"));
    m_process->write("user 200\nstop\n");
    QVERIFY(m_process->prints(": Stopped"));
    QCOMPARE(m_process->code(), 0);
    QVERIFY(readFile(m_directory->filePath(QStringLiteral("log"))).contains("userControl 200\n"));
}

void tst_WinConsole::endOfInput()
{
    start();
    QVERIFY(m_process->prints(": Running"));
    m_process->write("pause"); // the last line needs no line break
    m_process->closeWriteChannel();
    QVERIFY(m_process->prints("End of input"));
    QVERIFY(m_process->output().contains(": Paused") || m_process->prints(": Paused")); // in either order
    QCOMPARE(m_process->state(), QProcess::Running);
}

// By the console of a service, and by a verb.
void tst_WinConsole::everyLetterIsShown()
{
    PseudoConsole console;
    QVERIFY(console.isOpen());
    start({}, &console);
    QVERIFY(m_process->prints(": Running"));
    const Screen screen(m_process->processId());
    QVERIFY(SetConsoleOutputCP(437));
    const auto prepare = [&screen](QProcess::CreateProcessArguments *process) {
        process->flags &= ~DWORD(CREATE_NO_WINDOW);
        process->startupInfo->hStdOutput = process->startupInfo->hStdError = screen.handle();
    };
    QProcess service;
    service.setCreateProcessArgumentsModifier(prepare);
    service.start(QCoreApplication::applicationDirPath() + QStringLiteral("/testservice.exe"),
                  {m_directory->filePath(QStringLiteral("log 2")), QStringLiteral("letters")});
    const QString text = QStringLiteral(": ") + manyLetters();
    QTRY_VERIFY2_WITH_TIMEOUT(screen.text().contains(text), qPrintable(screen.text().simplified()), patience);
    service.kill();

    QProcess verb;
    verb.setCreateProcessArgumentsModifier(prepare);
    verb.start(QCoreApplication::applicationDirPath() + QStringLiteral("/heartbeat.exe"),
               {QStringLiteral("help"), manyLetters()});
    WAIT_FOR(verb.state() == QProcess::NotRunning);
    const QString sentence = QStringLiteral("Unknown command \"") + manyLetters();
    QVERIFY2(screen.text().contains(sentence), qPrintable(screen.text().simplified()));
    WAIT_FOR(service.state() == QProcess::NotRunning);
}

void tst_WinConsole::everyLetterIsPiped()
{
    start({}, nullptr, {QStringLiteral("letters")});
    QVERIFY(m_process->prints(": " + manyLetters().toUtf8()));
    QProcess verb;
    verb.start(QCoreApplication::applicationDirPath() + QStringLiteral("/heartbeat.exe"),
               {QStringLiteral("help"), manyLetters()});
    WAIT_FOR(verb.state() == QProcess::NotRunning);
    QVERIFY(verb.readAllStandardError().contains(manyLetters().toUtf8()));
}

void tst_WinConsole::interrupt()
{
    PseudoConsole console;
    QVERIFY(console.isOpen());
    start({}, &console);
    QVERIFY(m_process->prints(": Running"));
    QVERIFY(console.interrupt(m_process->processId()));
    QVERIFY(m_process->prints(": Stopped"));
    QCOMPARE(m_process->code(), 0);
}

void tst_WinConsole::secondInterruptEndsTheProcess()
{
    PseudoConsole console;
    QVERIFY(console.isOpen());
    start({}, &console, {QStringLiteral("hold")});
    QVERIFY(QFile(m_directory->filePath(QStringLiteral("log.go"))).open(QIODevice::WriteOnly));
    QVERIFY(m_process->prints(": Running"));
    QVERIFY(QFile::remove(m_directory->filePath(QStringLiteral("log.go"))));
    QVERIFY(console.interrupt(m_process->processId()));
    QVERIFY(m_process->prints(": StopPending"));
    QVERIFY(console.interrupt(m_process->processId()));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QVERIFY(!(m_process->output() + m_process->readAll()).contains(": Stopped"));
}

// As Windows does it: the handlers run in a thread of the process, and the process ends when they have returned.
void tst_WinConsole::theWindowCloses()
{
    start();
    QVERIFY(m_process->prints(": Running"));
    const HANDLE process = OpenProcess(PROCESS_ALL_ACCESS, FALSE, DWORD(m_process->processId()));
    QVERIFY(process);
    const auto routine = LPTHREAD_START_ROUTINE(QFunctionPointer(GetProcAddress(GetModuleHandleW(L"kernelbase"), "CtrlRoutine")));
    QVERIFY(routine);
    const HANDLE thread
        = CreateRemoteThread(process, nullptr, 0, routine, reinterpret_cast<void *>(CTRL_CLOSE_EVENT), 0, nullptr);
    QVERIFY(thread);
    CloseHandle(thread);
    CloseHandle(process);
    QVERIFY(m_process->prints(": Stopped"));
    QCOMPARE(m_process->code(), 0);
}

void tst_WinConsole::wantedBackend_data()
{
    const Table<QString, QByteArray> row("wanted", "sentence");
    row("windows", "windows", "the service control manager did not start this program");
    row("unknown", "systemd", "which is not available on this system");
}

void tst_WinConsole::wantedBackend()
{
    QFETCH(const QString, wanted);
    QFETCH(const QByteArray, sentence);
    start(wanted);
    QVERIFY(m_process->prints(sentence));
    QVERIFY(m_process->code() > 0);
}

QTEST_GUILESS_MAIN(tst_WinConsole)
#include "tst_winconsole.moc"
