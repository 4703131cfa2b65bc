// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmservice.h"
#include "testservice/orders.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <qt_windows.h>

constexpr int patience = 60'000; // ms; what is waited for comes far earlier

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

// A console without a window; the child's standard streams stay QProcess's pipes.
class PseudoConsole
{
public:
    PseudoConsole();
    ~PseudoConsole();
    Q_DISABLE_COPY_MOVE(PseudoConsole)

    bool isOpen() const { return m_console != nullptr; }
    bool interrupt(qint64 processId);
    void attach(QProcess::CreateProcessArguments *process);

private:
    HANDLE m_keyboard = nullptr;
    HPCON m_console = nullptr;
    QByteArray m_attributes;
    STARTUPINFOEXW m_startupInfo{};
};

PseudoConsole::PseudoConsole()
{
    HANDLE input = nullptr;
    const HANDLE screen = CreateFileW(L"NUL", GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (CreatePipe(&input, &m_keyboard, nullptr, 0) && FAILED(CreatePseudoConsole({80, 25}, input, screen, 0, &m_console)))
        m_console = nullptr;
    CloseHandle(input);
    CloseHandle(screen);
}

PseudoConsole::~PseudoConsole()
{
    CloseHandle(m_keyboard);
    if (m_console)
        ClosePseudoConsole(m_console);
}

// Ctrl+C goes to everybody at the console of that process, and so to this test too.
bool PseudoConsole::interrupt(qint64 processId)
{
    FreeConsole();
    const bool sent = AttachConsole(DWORD(processId)) && SetConsoleCtrlHandler([](DWORD) -> BOOL { return TRUE; }, TRUE)
        && GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
    FreeConsole();
    return sent;
}

void PseudoConsole::attach(QProcess::CreateProcessArguments *process)
{
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
    m_attributes.resize(qsizetype(size));
    m_startupInfo.StartupInfo = *process->startupInfo;
    m_startupInfo.StartupInfo.cb = sizeof m_startupInfo;
    m_startupInfo.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data());
    InitializeProcThreadAttributeList(m_startupInfo.lpAttributeList, 1, 0, &size);
    UpdateProcThreadAttribute(m_startupInfo.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE, m_console, sizeof m_console,
                              nullptr, nullptr);
    process->startupInfo = reinterpret_cast<Q_STARTUPINFO *>(&m_startupInfo.StartupInfo);
    process->flags = (process->flags & ~DWORD(CREATE_NO_WINDOW)) | EXTENDED_STARTUPINFO_PRESENT;
}

// What the console of another process shows. This test is at that console meanwhile.
class Screen
{
public:
    explicit Screen(qint64 processId)
    {
        FreeConsole();
        AttachConsole(DWORD(processId));
        SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
        m_screen = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited,
                               OPEN_EXISTING, 0, nullptr);
    }
    ~Screen()
    {
        CloseHandle(m_screen);
        FreeConsole();
    }
    Q_DISABLE_COPY_MOVE(Screen)

    HANDLE handle() const { return m_screen; }
    QString text() const
    {
        CONSOLE_SCREEN_BUFFER_INFO info{};
        GetConsoleScreenBufferInfo(m_screen, &info);
        QString text(info.dwSize.X * info.dwSize.Y, u' ');
        DWORD length = 0;
        ReadConsoleOutputCharacterW(m_screen, reinterpret_cast<wchar_t *>(text.data()), DWORD(text.size()), {0, 0}, &length);
        return text.left(qsizetype(length));
    }

private:
    HANDLE m_screen = nullptr;
};

// The test service started by hand instead of by the service control manager.
class tst_WinConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    bool says(const char *text);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

// Wine lets a program that no SCM started wait 10 s for its 1063 while the service started last still runs.
void tst_WinConsole::initTestCase()
{
    const Deployment deployment(QStringLiteral("puppet.exe"));
    ScmService last(QStringLiteral("last"), deployment.program() + QStringLiteral(" 4 0"));
    QCOMPARE(last.start(), DWORD(NO_ERROR));
}

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

void tst_WinConsole::start(const QString &wanted, PseudoConsole *console, const QStringList &arguments)
{
    if (console)
        m_process->setCreateProcessArgumentsModifier(
            [console](QProcess::CreateProcessArguments *process) { console->attach(process); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!wanted.isEmpty())
        environment.insert(QStringLiteral("QTDAEMON_BACKEND"), wanted);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/testservice.exe"),
                     QStringList{m_directory->filePath(QStringLiteral("log"))} + arguments);
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
    WAIT_FOR(says("Unknown command \"nonsense\""));
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

// By a service, and by a verb.
void tst_WinConsole::everyLetterIsShown()
{
    PseudoConsole console;
    QVERIFY(console.isOpen());
    start({}, &console);
    WAIT_FOR(says(": Running"));
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
    WAIT_FOR(says((QStringLiteral(": ") + manyLetters()).toUtf8().constData()));
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
    WAIT_FOR(says(": Running"));
    QVERIFY(console.interrupt(m_process->processId()));
    WAIT_FOR(says(": Stopped"));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void tst_WinConsole::secondInterruptEndsTheProcess()
{
    PseudoConsole console;
    QVERIFY(console.isOpen());
    start({}, &console, {QStringLiteral("hold")});
    QVERIFY(QFile(m_directory->filePath(QStringLiteral("log.go"))).open(QIODevice::WriteOnly));
    WAIT_FOR(says(": Running"));
    QVERIFY(QFile::remove(m_directory->filePath(QStringLiteral("log.go"))));
    QVERIFY(console.interrupt(m_process->processId()));
    WAIT_FOR(says(": StopPending"));
    QVERIFY(console.interrupt(m_process->processId()));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QVERIFY(!says(": Stopped"));
}

// As Windows does it: the handlers run in a thread of the process, which ends when they have returned.
void tst_WinConsole::theWindowCloses()
{
    start();
    WAIT_FOR(says(": Running"));
    const HANDLE process = OpenProcess(PROCESS_ALL_ACCESS, FALSE, DWORD(m_process->processId()));
    QVERIFY(process);
    const auto routine = LPTHREAD_START_ROUTINE(QFunctionPointer(GetProcAddress(GetModuleHandleW(L"kernelbase"), "CtrlRoutine")));
    QVERIFY(routine);
    const HANDLE thread
        = CreateRemoteThread(process, nullptr, 0, routine, reinterpret_cast<void *>(CTRL_CLOSE_EVENT), 0, nullptr);
    QVERIFY(thread);
    CloseHandle(thread);
    CloseHandle(process);
    WAIT_FOR(says(": Stopped"));
    WAIT_FOR(m_process->state() == QProcess::NotRunning);
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
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
