// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"
#include "program.h"

#include <QtDaemon/EmbeddedManager>

#include <QScopeGuard>
#include <QSignalSpy>

#include <csignal>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace QtDaemon;

// What a process inherits from its parent, passes on to its children, or shares with other code in the process.
class tst_Inherited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockedSignals_data() { addEach<QString>("backend", {"systemd", "console"}); }
    void blockedSignals();
    void signalsOfAForkedChild_data() { blockedSignals_data(); }
    void signalsOfAForkedChild();
    void handlerOfTheProgram();
    void realTimeSignalsAreForWhoListens();
    void stopSignalIsForWhoPauses();
    void handlersUseTheSignalStack();
    void secondServiceIsRefused();
    void servicesOfTheirOwnManagers();
    void notifySocketOfAnotherService_data();
    void notifySocketOfAnotherService();
    void chroot();
};

static struct sigaction actionOf(int signalNumber)
{
    struct sigaction action
    {
    };
    sigaction(signalNumber, nullptr, &action);
    return action;
}

static void ignoreNothing(int) { }

void tst_Inherited::blockedSignals()
{
    QFETCH(QString, backend);
    Program program({}, backend);
    program.setChildProcessModifier([] {
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_BLOCK, &all, nullptr);
    });
    program.start();
    QVERIFY(program.prints("Running after 0"));
    ::kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(program.prints("StopPending after 0"));
}

// Signals end the child, as they would without a Service, and its parent continues to run.
void tst_Inherited::signalsOfAForkedChild()
{
    QFETCH(QString, backend);
    qputenv("QTDAEMON_BACKEND", backend.toLatin1());
    const auto back = qScopeGuard([] { qunsetenv("QTDAEMON_BACKEND"); });
    Notifying a;
    QVERIFY(a.service.start() && a.reaches(State::Running));
    const pid_t child = fork();
    if (child == 0) {
        for (;;)
            pause();
    }
    ::kill(child, SIGTERM);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGTERM);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 2, 30'000);
    QCOMPARE(a.service.state(), State::Running);
}

void tst_Inherited::handlerOfTheProgram()
{
    const auto former = std::signal(SIGTSTP, &ignoreNothing);
    const auto back = qScopeGuard([former] { std::signal(SIGTSTP, former); });
    Notifying a;
    QVERIFY(a.service.start());
    QVERIFY(actionOf(SIGTSTP).sa_handler == &ignoreNothing);
    QVERIFY(actionOf(SIGTERM).sa_handler != SIG_DFL);
}

void tst_Inherited::realTimeSignalsAreForWhoListens()
{
    const int own = SIGRTMIN + 2; // of the program's own timer_create(2)
    const auto former = std::signal(own, &ignoreNothing);
    const auto back = qScopeGuard([own, former] { std::signal(own, former); });
    Notifying a;
    QVERIFY(a.runs());
    QVERIFY(actionOf(SIGRTMIN).sa_handler == SIG_DFL);

    int received = 0;
    connect(&a.service, &Service::userControl, this, [&](int control) { received = control; });
    raise(SIGRTMIN + 5);
    QTRY_COMPARE_WITH_TIMEOUT(received, 133, 30'000);
    QVERIFY(actionOf(own).sa_handler == &ignoreNothing);
}

// A controller sees the difference, and then refuses a pause at once.
void tst_Inherited::stopSignalIsForWhoPauses()
{
    Notifying a;
    QVERIFY(a.runs());
    QVERIFY(actionOf(SIGTSTP).sa_handler == SIG_IGN); // otherwise it would suspend the process
    a.answer(&Service::pausePending);
    raise(SIGTSTP);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Paused, 30'000);
}

// Without SA_ONSTACK, a handler would run on the current stack of a thread that may belong to another language's runtime.
void tst_Inherited::handlersUseTheSignalStack()
{
    const QList<int> numbers{SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGPIPE, SIGRTMIN};
    for (const int number : numbers)
        std::signal(number, SIG_DFL); // in a shell's background job, some are ignored
    Notifying a;
    connect(&a.service, &Service::userControl, this, [] {});
    a.answer(&Service::pausePending);
    QVERIFY(a.runs());
    for (const int number : numbers) {
        const struct sigaction action = actionOf(number);
        QVERIFY(action.sa_handler != SIG_DFL);
        QVERIFY(action.sa_flags & SA_ONSTACK);
    }
}

void tst_Inherited::secondServiceIsRefused()
{
    NotifyDriver systemd;
    qputenv("QTDAEMON_BACKEND", "systemd");
    const auto back = qScopeGuard([] { qunsetenv("QTDAEMON_BACKEND"); });
    Answering first;
    QVERIFY(systemd.runs(&first.service));

    const Warnings warnings;
    Answering second;
    QSignalSpy errors(&second.service, &Service::errorOccurred);
    QVERIFY(!second.service.start());
    QCOMPARE(errors.size(), 1);
    QVERIFY2(warnings.first().startsWith("The signals of this process already go to another service."), warnings.first());
    raise(SIGTERM);
    QVERIFY(systemd.receives("STOPPING=1"));
    QTRY_COMPARE_WITH_TIMEOUT(first.service.state(), State::Stopped, 30'000);
    QCOMPARE(second.service.state(), State::NotReady);
}

void tst_Inherited::servicesOfTheirOwnManagers()
{
    NotifyDriver systemd;
    Answering first;
    QVERIFY(systemd.runs(&first.service));
    std::array<EmbeddedManager, 2> managers;
    for (EmbeddedManager &manager : managers) {
        auto *service = new Service(QStringLiteral("inner"), manager.backend(), &manager);
        service->setQuitOnStopped(false);
        service->setPollInterval(20);
        QVERIFY(service->start());
        QCOMPARE(manager.start(), Error::NoError);
        QTRY_COMPARE_WITH_TIMEOUT(manager.status().state, State::Running, 30'000);
    }
    managers[0].control(Control::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(managers[0].status().state, State::Stopped, 30'000);
    QCOMPARE(managers[1].status().state, State::Running);
    QCOMPARE(first.service.state(), State::Running);
}

void tst_Inherited::notifySocketOfAnotherService_data()
{
    const Table<QByteArray, bool, QString> row("execPid", "onTerminal", "backend");
    row("a shell in a terminal that a service started", "1", true, "console");
    row("a wrapper script of the service's own", "1", false, "systemd");
    row("a systemd that does not name the process", {}, true, "systemd");
}

void tst_Inherited::notifySocketOfAnotherService()
{
    QFETCH(QByteArray, execPid);
    QFETCH(bool, onTerminal);
    QFETCH(QString, backend);
    const NotifyDriver systemd;
    qputenv("SYSTEMD_EXEC_PID", execPid);
    const int input = dup(STDIN_FILENO);
    const int terminal = onTerminal ? posix_openpt(O_RDWR | O_NOCTTY) : open("/dev/null", O_RDONLY);
    QVERIFY(terminal >= 0);
    dup2(terminal, STDIN_FILENO);
    const auto back = qScopeGuard([=] {
        qunsetenv("SYSTEMD_EXEC_PID");
        dup2(input, STDIN_FILENO);
        close(input);
        close(terminal);
    });
    const auto chosen = Backend::create();
    QVERIFY(chosen);
    QCOMPARE(chosen->name(), backend);
}

// A service may change its root, and then no longer finds the path of the socket.
void tst_Inherited::chroot()
{
    if (getuid() != 0)
        return QTest::qSkip("chroot(2) takes root", __FILE__, __LINE__);
    NotifyDriver systemd;
    const QTemporaryDir jail;
    Program program({QStringLiteral("jailed"), jail.path()}, QStringLiteral("systemd"));
    program.start();
    QVERIFY(systemd.receives("READY=1"));
    ::kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(systemd.receives("STOPPING=1"));
}

QTEST_GUILESS_MAIN(tst_Inherited)
#include "tst_inherited.moc"
