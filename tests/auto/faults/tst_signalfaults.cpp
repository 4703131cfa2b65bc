// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace QtDaemon;

static int pipeError = 0; // the error of pipe(); 0: none
static bool isSmall = false; // the pipe has room for one page

int pipe(int ends[2]) noexcept
{
    static auto *const real = original<int(int *)>("pipe");
    errno = pipeError;
    if (pipeError != 0 || real(ends) != 0)
        return -1;
    if (isSmall)
        fcntl(ends[1], F_SETPIPE_SZ, 4096);
    return 0;
}

static std::atomic<int> handled{0}; // number of user controls
static std::atomic<int> awaited{0}; // number to be handled before a writer learns that the pipe is full; 0: at once
static std::atomic<bool> wasFull{false};

ssize_t write(int descriptor, const void *data, size_t size)
{
    const ssize_t written = syscall(SYS_write, descriptor, data, size);
    if (written < 0 && errno == EAGAIN && awaited > 0) {
        wasFull = true;
        while (handled < awaited)
            sched_yield();
        awaited = 0;
        errno = EAGAIN;
    }
    return written;
}

// Signals that arrive while the event loop is not running, and more of them than a pipe holds.
class tst_SignalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { pipeError = 0, isSmall = false; }
    void noPipe_data() { addEach<QByteArray>("backend", {"systemd", "console"}); }
    void noPipe();
    void aFullPipeLosesNothing();
    void aPipeEmptiedMeanwhileLosesNothing();
    void aStopBehindAFullPipe();
};

void tst_SignalFaults::noPipe()
{
    QFETCH(QByteArray, backend);
    qputenv("QTDAEMON_BACKEND", backend);
    const auto back = qScopeGuard([] { qunsetenv("QTDAEMON_BACKEND"); });
    Warnings warnings;
    {
        Service service(QStringLiteral("probe"));
        QSignalSpy errors(&service, &Service::errorOccurred);
        pipeError = EMFILE;
        QVERIFY(!service.start());
        QCOMPARE(service.state(), State::NotReady);
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().first().toString().startsWith(
                     QStringLiteral("The pipe for receiving signals cannot be opened: Too many open files.")),
                 qPrintable(errors.first().first().toString()));
        QCOMPARE(warnings, QList<QByteArray>{errors.first().first().toString().toUtf8()});
    }
    {
        Service service(QStringLiteral("probe"));
        pipeError = EMFILE;
        QCOMPARE(service.exec(), EXIT_FAILURE);
    }
    pipeError = 0; // the failed starts hold nothing
    removeQtTestHandlers();
    Service service(QStringLiteral("probe"));
    service.setQuitOnStopped(false);
    QVERIFY(service.start());
    QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Running, 30'000);
    raise(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, 30'000);
}

// A running service without cycles, which could otherwise make up for what was missed.
struct Receiver : Notifying
{
    Receiver()
        : Notifying(0)
    {
        QObject::connect(&service, &Service::userControl, &service, [this](int code) {
            received += code;
            ++handled;
        });
    }
    bool handles(qsizetype count)
    {
        return QTest::qWaitFor([&] { return received.size() >= count; }, 30'000) && received.size() == count;
    }

    QList<int> received; // user controls
};

// Raises one signal after the other: each is handled before the next one, and none is read from the pipe meanwhile.
static QList<int> raiseControls(int count)
{
    QList<int> raised;
    for (int i = 0; i < count; ++i) {
        raised += 128 + i % 29;
        raise(SIGRTMIN + i % 29);
    }
    return raised;
}

void tst_SignalFaults::aFullPipeLosesNothing()
{
    Receiver a;
    QVERIFY(a.runs());
    QList<int> raised = raiseControls(100'000);
    QVERIFY2(a.handles(raised.size()), QByteArray::number(a.received.size()));
    constexpr int room = 65'536 / 8;
    QCOMPARE(a.received.mid(0, room), raised.mid(0, room));
    std::sort(raised.begin(), raised.end());
    std::sort(a.received.begin(), a.received.end());
    QCOMPARE(a.received, raised);
}

// The reader empties the pipe after a handler has found it full, but before the handler counts that.
void tst_SignalFaults::aPipeEmptiedMeanwhileLosesNothing()
{
    isSmall = true;
    Receiver a;
    QVERIFY(a.runs());
    constexpr int room = 4096 / 8; // 8 bytes per signal
    awaited = handled + room;
    const std::unique_ptr<QThread> sender(QThread::create([] {
        for (int i = 0; i <= room; ++i)
            raise(SIGRTMIN); // handled in this thread
    }));
    sender->start();
    while (!wasFull)
        QThread::yieldCurrentThread();
    const bool gotAll = a.handles(room + 1);
    sender->wait();
    QVERIFY2(gotAll, QByteArray::number(a.received.size()));
}

void tst_SignalFaults::aStopBehindAFullPipe()
{
    Receiver a;
    QVERIFY(a.runs());
    const QList<int> raised = raiseControls(70'000);
    raise(SIGTERM);
    QVERIFY(a.receives("EXIT_STATUS=0"));
    QCOMPARE(a.received.size(), raised.size());
}

QTEST_GUILESS_MAIN(tst_SignalFaults)
#include "tst_signalfaults.moc"
