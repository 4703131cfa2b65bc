// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"
#include "program.h"

#include <QSignalSpy>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>

using namespace QtDaemon;

// During its lifetime, no descriptor is left in this process.
class Exhaustion
{
public:
    Exhaustion()
    {
        getrlimit(RLIMIT_NOFILE, &m_former);
        const rlimit few{128, m_former.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
        for (int taken = 0; (taken = open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;)
            m_taken += taken;
    }
    ~Exhaustion()
    {
        for (const int taken : m_taken)
            close(taken);
        setrlimit(RLIMIT_NOFILE, &m_former);
    }
    Q_DISABLE_COPY(Exhaustion)

private:
    rlimit m_former{};
    QList<int> m_taken;
};

class tst_OutOfDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atStart_data() { addEach<QString>("backend", {"systemd", "console"}); }
    void atStart();
    void exitCode_data() { atStart_data(); }
    void exitCode();
    void later();
};

constexpr char why[] = "The pipe for receiving signals cannot be opened: Too many open files.";

void tst_OutOfDescriptors::atStart()
{
    QFETCH(QString, backend);
    const NotifyDriver systemd;
    qputenv("QTDAEMON_BACKEND", backend.toLatin1());
    const auto back = qScopeGuard([] { qunsetenv("QTDAEMON_BACKEND"); });
    const Warnings warnings;
    Service service(QStringLiteral("probe"));
    QSignalSpy errors(&service, &Service::errorOccurred);
    bool started = true;
    {
        const Exhaustion exhaustion;
        started = service.start();
    }
    QVERIFY(!started);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(std::any_of(warnings.begin(), warnings.end(), [](const QByteArray &line) { return line.startsWith(why); }),
             warnings.join('\n'));
    QVERIFY(service.start()); // when descriptors are available again
    service.stop();
    service.setQuitOnStopped(false);
    QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, 30'000);
}

void tst_OutOfDescriptors::exitCode()
{
    QFETCH(QString, backend);
    const NotifyDriver systemd;
    Program program({QStringLiteral("poor")}, backend);
    program.start();
    QVERIFY(program.prints(why));
    QCOMPARE(program.code(), EXIT_FAILURE);
}

void tst_OutOfDescriptors::later()
{
    NotifyDriver systemd;
    const Warnings warnings;
    Answering a;
    a.answer(&Service::pausePending);
    QSignalSpy controls(&a.service, &Service::userControl);
    QVERIFY(systemd.runs(&a.service));

    const Exhaustion exhaustion;
    QVERIFY(a.service.storeDescriptor(QStringLiteral("one"), STDERR_FILENO)); // needs no new descriptor
    QVERIFY(systemd.receives("FDNAME=one"));
    QVERIFY2(warnings.isEmpty(), warnings.join('\n'));
    a.service.setStatusText(QStringLiteral("poor"));
    QVERIFY(systemd.receives("STATUS=poor"));
    raise(SIGRTMIN + 3);
    QTRY_COMPARE_WITH_TIMEOUT(controls.size(), 1, 30'000);
    raise(SIGTSTP);
    QVERIFY(systemd.receives("STATUS=Paused: poor"));
    raise(SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("READY=1"));
    raise(SIGTERM);
    QVERIFY(systemd.receives("EXIT_STATUS=0"));
    QVERIFY2(warnings.isEmpty(), warnings.join('\n'));
}

QTEST_GUILESS_MAIN(tst_OutOfDescriptors)
#include "tst_outofdescriptors.moc"
