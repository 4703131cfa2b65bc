// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"

#include <QtDaemon/EmbeddedManager>

#include <QSignalSpy>

#include <atomic>
#include <csignal>
#include <ctime>

#include <sys/time.h>

using namespace QtDaemon;
using namespace std::chrono_literals;

// The clocks of this process: their offsets in seconds, and the time at which the monotonic one stands still.
// A thread of Qt Test's watchdog reads them, too.
static std::atomic<time_t> wallOffset = 0;
static std::atomic<time_t> monotonicOffset = 0;
static std::atomic_bool isStill = false;
static timespec stillAt{};

static int realTime(clockid_t clock, timespec *now)
{
    static auto *const real = original<int(clockid_t, timespec *)>("clock_gettime");
    return real(clock, now);
}

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const int result = realTime(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        now->tv_sec += wallOffset;
    if (clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE) {
        if (isStill)
            *now = stillAt;
        now->tv_sec += monotonicOffset;
    }
    return result;
}

int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact{};
    const int result = clock_gettime(CLOCK_REALTIME, &exact);
    *now = {exact.tv_sec, exact.tv_nsec / 1000};
    return result;
}

time_t time(time_t *now) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now)
        *now = exact.tv_sec;
    return exact.tv_sec;
}

static double realSeconds()
{
    timespec now{};
    realTime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

static qint64 microseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

class tst_ClockJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { wallOffset = 0, monotonicOffset = 0, isStill = false; }
    void wallClock_data();
    void wallClock();
    void monotonicClockJumps_data();
    void monotonicClockJumps();
    void monotonicClockStandsStill();
    void virtualTime();
};

constexpr int interval = 50; // ms, of both the cycle and the watchdog messages

struct Beating : Notifying
{
    Beating()
        : Notifying(interval, QByteArray::number(2000 * interval))
    {
    }
    bool runs() { return Notifying::runs() && beats(3); }
    bool beats(int more)
    {
        const qsizetype heartbeats = spy.size() + more;
        const qsizetype pings = countOf("WATCHDOG=1") + more;
        return QTest::qWaitFor([&] { return spy.size() >= heartbeats && countOf("WATCHDOG=1") >= pings; }, 30'000);
    }
    // Whether there were no more heartbeats and watchdog messages than intervals in that time, plus one for each clock jump
    // (three at most) and one at each end. A coarse timer may be 5% early.
    bool keepsTime()
    {
        const double most = (realSeconds() - m_since) * 1000 / interval * 1.06 + 5;
        return double(spy.size() - m_spied) <= most && double(countOf("WATCHDOG=1") - m_pinged) <= most;
    }
    void mark() { m_since = realSeconds(), m_spied = spy.size(), m_pinged = countOf("WATCHDOG=1"); }

    QSignalSpy spy{&service, &Service::heartbeat};

private:
    double m_since = 0;
    qsizetype m_spied = 0;
    qsizetype m_pinged = 0;
};

void tst_ClockJumps::wallClock_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a day on") << qint64(86'400);
    QTest::newRow("a day back") << qint64(-86'400);
    QTest::newRow("past 2038") << qint64(40) * 365 * 86'400;
    QTest::newRow("before 1970") << qint64(-80) * 365 * 86'400;
}

void tst_ClockJumps::wallClock()
{
    QFETCH(qint64, seconds);
    Beating a;
    QVERIFY(a.runs());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    a.mark();
    wallOffset = time_t(seconds);
    QVERIFY(qAbs(before.secsTo(QDateTime::currentDateTimeUtc()) - seconds) < 3600); // Qt uses the changed clock
    QVERIFY(a.beats(10));
    QVERIFY(a.keepsTime());

    a.forget();
    const qint64 from = microseconds();
    raise(SIGHUP);
    QVERIFY(a.receives("READY=1"));
    const auto &lines = a.lines();
    const QByteArray timestamp = lines.value(lines.indexOf("RELOADING=1") + 1);
    QVERIFY2(timestamp.startsWith("MONOTONIC_USEC="), timestamp);
    QVERIFY(timestamp.mid(15).toLongLong() >= from && timestamp.mid(15).toLongLong() <= microseconds());
    raise(SIGTERM);
    QVERIFY(a.receives("EXIT_STATUS=0"));
}

void tst_ClockJumps::monotonicClockJumps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("3 s on") << qint64(3);
    QTest::newRow("an hour on") << qint64(3600);
}

// As in a virtual machine that was halted: one cycle is due afterwards, not all that were missed.
void tst_ClockJumps::monotonicClockJumps()
{
    QFETCH(qint64, seconds);
    Beating a;
    QVERIFY(a.runs());
    a.mark();
    for (int jump = 1; jump <= 3; ++jump) {
        monotonicOffset += time_t(seconds);
        QVERIFY(a.beats(1));
    }
    QVERIFY(a.beats(10));
    QVERIFY2(a.keepsTime(), QByteArray::number(a.spy.size()));
    raise(SIGTERM);
    QVERIFY(a.receives("EXIT_STATUS=0"));
}

void tst_ClockJumps::monotonicClockStandsStill()
{
    Beating a;
    QVERIFY(a.runs());
    QSignalSpy controls(&a.service, &Service::userControl);
    realTime(CLOCK_MONOTONIC, &stillAt);
    isStill = true;
    raise(SIGRTMIN);
    for (const double until = realSeconds() + 40 * interval / 1000.; realSeconds() < until;)
        QCoreApplication::processEvents();
    QCOMPARE(controls.size(), 1); // a control needs no clock
    a.mark();
    isStill = false; // all the time passes at once
    QVERIFY(a.beats(10));
    QVERIFY2(a.keepsTime(), QByteArray::number(a.spy.size()));
}

void tst_ClockJumps::virtualTime()
{
    EmbeddedManager manager;
    Service service(QStringLiteral("probe"), manager.backend());
    service.setQuitOnStopped(false);
    connect(&service, &Service::startPending, &service, [] {});
    QSignalSpy beats(&service, &Service::heartbeat);
    QSignalSpy hung(&manager, &EmbeddedManager::hung);
    QVERIFY(service.start());
    manager.start();
    manager.advance(0ms);
    QCOMPARE(manager.status().state, State::StartPending);
    manager.advance(-1h);
    QCOMPARE(beats.size(), 0);
    manager.advance(24h);
    QCOMPARE(beats.size(), 24 * 3600); // one per second
    QCOMPARE(manager.status().checkPoint, quint32(1 + 24 * 3600));
    QCOMPARE(hung.size(), 0);
}

QTEST_GUILESS_MAIN(tst_ClockJumps)
#include "tst_clockjumps.moc"
