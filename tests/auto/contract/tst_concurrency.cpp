// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace QtDaemon;
using namespace std::chrono_literals;

// For two threads that spin: on a busy machine each round may take them several time slices.
constexpr int longestSpin = 60'000; // ms

// Tests with real threads and the real event loop.
class tst_Concurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aControlTakesWellUnderOneInterval();
    void tenThousandControlsFromEightThreads();
    void slotsFromAnotherThread();
    void nextStateFromAnotherThread();
    void aBlockedLoopIsAcknowledgedForAndShows();
    void nothingAcknowledgedIsOverwritten();
    void controlsWhileTheServiceGoes();
};

// Runs `work` in another thread, and the event loop until `work` has returned.
static void beside(const std::function<void()> &work)
{
    std::atomic<bool> done = false;
    std::thread thread([&] {
        work();
        done = true;
    });
    if (!QTest::qWaitFor([&] { return done.load(); }, 60'000))
        qFatal("the thread beside the event loop does not return");
    thread.join();
}

void tst_Concurrency::aControlTakesWellUnderOneInterval()
{
    ManagedService m;
    m.service.setPollInterval(3'600'000); // beside() ends the test long before the timer polls
    QVERIFY(m.reach(State::Running));
    std::atomic<int> emitted = 0;
    connect(&m.service, &Service::userControl, this, [&] { ++emitted; });
    constexpr int rounds = 10;
    beside([&] {
        for (int round = 0; round < rounds; ++round) {
            m.manager.control(Control(128));
            while (emitted <= round)
                std::this_thread::yield();
        }
    });
    QCOMPARE(emitted, rounds);
}

void tst_Concurrency::tenThousandControlsFromEightThreads()
{
    constexpr int senders = 8;
    constexpr int each = 1250;
    constexpr int codes = 128 / senders; // each sender has its own codes, and uses them in turn
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QList<QList<int>> emitted(senders);
    int total = 0;
    connect(&m.service, &Service::userControl, this, [&](int code) {
        emitted[(code - 128) / codes].append((code - 128) % codes);
        ++total;
    });
    std::atomic<int> refused = 0;
    beside([&] {
        std::vector<std::thread> threads;
        threads.reserve(senders);
        for (int sender = 0; sender < senders; ++sender) {
            threads.emplace_back([&, sender] {
                for (int i = 0; i < each; ++i)
                    refused += m.manager.control(Control(128 + sender * codes + i % codes)) != Error::NoError;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    });
    QCOMPARE(refused, 0);
    QTRY_COMPARE_WITH_TIMEOUT(total, senders * each, 30'000);
    QList<int> sent;
    for (int i = 0; i < each; ++i)
        sent.append(i % codes);
    for (const QList<int> &ofOne : emitted)
        QCOMPARE(ofOne, sent);
}

void tst_Concurrency::slotsFromAnotherThread()
{
    ManagedService m;
    m.noteStateSignals();
    QThread *emittedIn = nullptr;
    const auto remember = [&] { emittedIn = QThread::currentThread(); };
    connect(&m.service, &Service::stateChanged, this, remember, Qt::DirectConnection);
    QVERIFY(m.reach(State::StartPending));
    beside([&] {
        m.service.setStatusText(QStringLiteral("from afar"));
        m.service.requestAdditionalTime(90'000);
        m.service.setExitCode(3);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().waitHint, 90'000U, 30'000);
    QCOMPARE(m.manager.status().text, QStringLiteral("from afar"));
    beside([&] { m.service.poll(); });
    beside([&] { m.service.stop(); });
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::StopPending, 30'000);
    QTest::ignoreMessage(QtCriticalMsg, "The service \"tested\" failed with code 8.");
    beside([&] { m.service.fail(8); });
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000);
    QCOMPARE(m.manager.status().serviceExitCode, 8U);
    QCOMPARE(emittedIn, thread());
}

void tst_Concurrency::nextStateFromAnotherThread()
{
    ManagedService m;
    m.service.setPollInterval(60'000); // so that no repetition interferes
    std::vector<std::thread> workers;
    connectEach(
        &m.service, this, [&] { workers.emplace_back([&] { m.service.nextState(); }); }, &Service::startPending,
        &Service::pausePending, &Service::continuePending, &Service::stopPending);
    m.service.setAcceptedControls(AcceptedControl::Stop | AcceptedControl::PauseContinue);
    QVERIFY(m.service.start());
    m.manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Running, 30'000);
    m.manager.control(Control::Pause);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Paused, 30'000);
    m.manager.control(Control::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Running, 30'000);
    m.manager.control(Control::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000);
    QCOMPARE(workers.size(), size_t(4));
    for (std::thread &worker : workers)
        worker.join();
}

void tst_Concurrency::aBlockedLoopIsAcknowledgedForAndShows()
{
    ManagedService m;
    m.service.setPollInterval(100);
    connect(&m.service, &Service::pausePending, this, [] {});
    QVERIFY(m.reach(State::Running));
    QSemaphore blocked;
    QSemaphore watched;
    connect(&m.service, &Service::userControl, this, [&] {
        blocked.release();
        watched.acquire(); // the slot hangs, which is what is tested
    });

    Error result = Error::NotActive;
    Status acknowledged;
    Status last;
    std::thread watcher([&] {
        blocked.acquire();
        result = m.manager.control(Control::Pause);
        acknowledged = m.manager.status();
        std::this_thread::sleep_for(3s);
        last = m.manager.status();
        watched.release();
    });
    m.manager.control(Control(128));
    m.service.poll();
    watcher.join();
    QCOMPARE(result, Error::NoError);
    QCOMPARE(acknowledged.state, State::PausePending); // acknowledged at once
    QCOMPARE(last, acknowledged); // the check point has not moved for thirty intervals
    QTRY_VERIFY_WITH_TIMEOUT(m.manager.status().checkPoint > acknowledged.checkPoint + 3, 30'000); // it rises again
    QCOMPARE(m.manager.status().state, State::PausePending);
}

// Reports of Running and Paused race with acknowledgements of Pause and Continue.
void tst_Concurrency::nothingAcknowledgedIsOverwritten()
{
    ManagedService m;
    m.service.setPollInterval(0);
    m.answerPending();
    QVERIFY(m.reach(State::Running));
    std::atomic<bool> done = false;
    int overwritten = 0;
    const QDeadlineTimer deadline(longestSpin);
    std::thread sender([&] {
        for (int round = 0; round < 2000 && !deadline.hasExpired(); ++round) {
            const bool pause = round % 2 == 0;
            const State settled = pause ? State::Paused : State::Running;
            m.manager.control(pause ? Control::Pause : Control::Continue);
            State seen = m.manager.status().state;
            while (seen != settled) {
                overwritten += seen != (pause ? State::PausePending : State::ContinuePending);
                seen = m.manager.status().state;
            }
        }
        done = true;
    });
    for (int i = 0; !done; ++i) {
        m.service.setStatusText(QString::number(i)); // reports the state that the loop knows
        QCoreApplication::sendPostedEvents();
    }
    sender.join();
    QCOMPARE(overwritten, 0);
}

void tst_Concurrency::controlsWhileTheServiceGoes()
{
    EmbeddedManager manager;
    std::atomic<bool> done = false;
    std::atomic<int> taken = 0;
    std::thread sender([&] {
        while (!done)
            taken += manager.control(Control(128)) == Error::NoError;
    });
    const QDeadlineTimer deadline(longestSpin);
    for (int round = 0; round < 50 && !deadline.hasExpired(); ++round) {
        auto service = std::make_unique<Service>(QStringLiteral("tested"), manager.backend());
        service->setQuitOnStopped(false);
        QVERIFY(service->start());
        manager.start();
        manager.advance(0ms);
        const int before = taken;
        while (taken == before) // controls are arriving
            std::this_thread::yield();
        service.reset();
        QCOMPARE(manager.status().state, State::Stopped);
    }
    done = true;
    sender.join();
}

ADD_TEST_CLASS(tst_Concurrency)
#include "tst_concurrency.moc"
