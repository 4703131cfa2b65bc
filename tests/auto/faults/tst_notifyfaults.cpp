// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>

using namespace QtDaemon;

static std::atomic<int> fault{0}; // the error of sending; 0: none
static std::atomic<int> refusals{0}; // number of sends that were refused for lack of room
static std::atomic<int> attempts{0};

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static auto *const real = original<ssize_t(int, const msghdr *, int)>("sendmsg");
    ++attempts;
    if (fault != 0)
        errno = fault;
    const ssize_t sent = fault != 0 ? -1 : real(descriptor, message, flags);
    if (sent < 0 && errno == EAGAIN)
        ++refusals;
    return sent;
}

int connect(int descriptor, const sockaddr *address, socklen_t length)
{
    static auto *const real = original<int(int, const sockaddr *, socklen_t)>("connect");
    ++attempts;
    return real(descriptor, address, length);
}

static std::atomic<bool> isStill{false}; // whether the monotonic clock stands still
static timespec stillAt{};

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    static auto *const real = original<int(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, now);
    if (clock == CLOCK_MONOTONIC && isStill)
        *now = stillAt;
    return result;
}

static void stopClock()
{
    clock_gettime(CLOCK_MONOTONIC, &stillAt);
    isStill = true;
}

// The notify socket fails, is full, or is not read: the service continues to run, and sends what can still be sent.
class tst_NotifyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { fault = 0, isStill = false; }
    void sendingFails_data();
    void sendingFails();
    void descriptorIsRefused_data();
    void descriptorIsRefused();
    void warningThatSetsTheStatusText();
    void fullForAWhile();
    void fullAtTheEnd();
    void fullForEver();
    void absentAtTheEnd();
};

constexpr const char *words[] = {"one", "two", "three"};

void tst_NotifyFaults::sendingFails_data()
{
    const Table<int, bool> row("error", "waits");
    row("full: EAGAIN", EAGAIN, true);
    row("full: ENOBUFS", ENOBUFS, true);
    row("nobody reads: ECONNREFUSED", ECONNREFUSED, true);
    row("no socket: ENOENT", ENOENT, true);
    row("not permitted: EPERM", EPERM, false);
    row("any other: EIO", EIO, false);
}

void tst_NotifyFaults::sendingFails()
{
    QFETCH(int, error);
    QFETCH(bool, waits);
    NotifyDriver systemd;
    const Warnings warnings;
    Answering a;
    QSignalSpy controls(&a.service, &Service::userControl);
    fault = error;
    QVERIFY(a.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    for (const char *word : words)
        a.service.setStatusText(QString::fromLatin1(word));
    raise(SIGRTMIN);
    QTRY_COMPARE_WITH_TIMEOUT(controls.size(), 1, 30'000);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(qt_error_string(error).toLocal8Bit()), warnings.first());
    QVERIFY(systemd.lines().isEmpty());

    fault = 0;
    a.service.setStatusText(QStringLiteral("four"));
    QVERIFY(systemd.receives("STATUS=four"));
    const QByteArrayList all{"READY=1", "STATUS=one", "STATUS=two", "STATUS=three", "STATUS=four"};
    QCOMPARE(systemd.lines(), waits ? all : QByteArrayList{all.last()});
    raise(SIGTERM);
    QVERIFY(systemd.receives("EXIT_STATUS=0"));
    QCOMPARE(warnings.size(), 1);
}

void tst_NotifyFaults::descriptorIsRefused_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("a security module: EACCES") << EACCES;
    QTest::newRow("a security module: EPERM") << EPERM;
    QTest::newRow("one that is not open: EBADF") << EBADF;
    QTest::newRow("too many on their way: ETOOMANYREFS") << ETOOMANYREFS;
}

void tst_NotifyFaults::descriptorIsRefused()
{
    QFETCH(int, error);
    NotifyDriver systemd;
    const Warnings warnings;
    Answering a;
    QVERIFY(systemd.runs(&a.service));
    fault = error;
    QVERIFY(!a.service.storeDescriptor(QStringLiteral("one"), STDERR_FILENO));
    QVERIFY2(warnings.last().startsWith("Descriptor 2 could not be sent to systemd: " + qt_error_string(error).toLocal8Bit()),
             warnings.last());
    fault = 0;
    QVERIFY(a.service.storeDescriptor(QStringLiteral("one"), STDERR_FILENO));
    QVERIFY(systemd.receives("FDNAME=one"));
}

// A program's message handler may show the last warning in systemctl status.
void tst_NotifyFaults::warningThatSetsTheStatusText()
{
    Notifying a;
    static Service *service = nullptr;
    service = &a.service;
    QVERIFY(a.runs());
    const auto former = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        fault = 0;
        service->setStatusText(message.left(31));
    });
    const auto back = qScopeGuard([former] {
        qInstallMessageHandler(former);
        service = nullptr;
    });
    fault = EIO;
    a.service.setStatusText(QStringLiteral("lost"));
    QVERIFY(a.receives("STATUS=Sending to NOTIFY_SOCKET failed"));
}

// Sends until neither the socket nor its sender has room, and some more.
static QByteArrayList fillUp(Service *service)
{
    QByteArrayList sent;
    const int enough = refusals + 100;
    while (refusals < enough && sent.size() < 100'000) {
        const QString text = QStringLiteral("%1 done").arg(sent.size());
        service->setStatusText(text);
        sent += "STATUS=" + text.toLatin1();
    }
    return sent;
}

void tst_NotifyFaults::fullForAWhile()
{
    NotifyDriver systemd;
    const Warnings warnings;
    Answering a;
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    refusals = 0;
    const QByteArrayList sent = fillUp(&a.service);
    QVERIFY(refusals > 0);
    QVERIFY(systemd.receives(sent.last()));
    QCOMPARE(systemd.lines(), sent);
    QCOMPARE(warnings.size(), 1);
}

// The socket has room again only while the service is being destroyed, without the help of an event loop.
void tst_NotifyFaults::fullAtTheEnd()
{
    NotifyDriver systemd;
    const Warnings warnings;
    auto a = std::make_unique<Answering>();
    QVERIFY(systemd.runs(&a->service));
    systemd.forget();
    const QByteArrayList sent = fillUp(&a->service);
    a->service.stop();
    QTRY_COMPARE_WITH_TIMEOUT(a->service.state(), State::Stopped, 30'000);

    stopClock(); // so that the last second takes as long as necessary
    const int before = refusals;
    std::atomic<bool> gone{false};
    const std::unique_ptr<QThread> manager(QThread::create([&] {
        while (refusals < before + 3 && !gone) // until the destructor waits
            QThread::msleep(1);
        while (!gone)
            systemd.lines();
    }));
    manager->start();
    a.reset();
    gone = true;
    manager->wait();
    const QByteArrayList lastWords{"STOPPING=1", "EXIT_STATUS=0"};
    QCOMPARE(systemd.lines(), sent + lastWords);
}

void tst_NotifyFaults::fullForEver()
{
    const NotifyDriver systemd;
    const Warnings warnings;
    auto a = std::make_unique<Answering>();
    QVERIFY(a->service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a->service.state(), State::Running, 30'000);
    fillUp(&a->service);
    a->service.stop();
    QTRY_COMPARE_WITH_TIMEOUT(a->service.state(), State::Stopped, 30'000);
    const int enough = refusals + 3;
    stopClock();
    std::atomic<bool> gone{false};
    const std::unique_ptr<QThread> clock(QThread::create([&] {
        while (refusals < enough && !gone)
            QThread::msleep(1);
        isStill = false;
    }));
    clock->start();
    a.reset(); // this returns
    gone = true;
    clock->wait();
    QVERIFY(refusals >= enough);
}

// Nothing waits for a manager that may never come back: without its manager, a service ends at once.
void tst_NotifyFaults::absentAtTheEnd()
{
    NotifyDriver systemd;
    const Warnings warnings;
    auto a = std::make_unique<Answering>();
    QVERIFY(systemd.runs(&a->service));
    systemd.close();
    a->service.stop();
    QTRY_COMPARE_WITH_TIMEOUT(a->service.state(), State::Stopped, 30'000);
    const int before = attempts;
    a.reset();
    QCOMPARE(attempts, before + 1);
}

QTEST_GUILESS_MAIN(tst_NotifyFaults)
#include "tst_notifyfaults.moc"
