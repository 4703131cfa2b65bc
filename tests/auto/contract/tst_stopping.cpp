// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 8 of the contract: the last word.
class tst_Stopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void rule8_theSlotsOfStoppedReturnBeforeTheManagerIsTold();
    void rule8_nothingASlotOfStoppedDoesTellsItEarly_data();
    void rule8_nothingASlotOfStoppedDoesTellsItEarly();
    void rule8_thenNothingMoreIsEmitted();
    void rule8_aWishToStopIsAStop();
};

// Counts what is posted to an object: what its timers ask for, here.
struct Postman : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        deliveries += event->type() == QEvent::MetaCall;
        return false;
    }
    int deliveries = 0;
};

// Sees every report, also what a ManagedBackend would drop.
struct PlainBackend : Backend
{
    explicit PlainBackend(QList<Status> *told)
        : reports(told)
    {
    }
    QString name() const override { return QStringLiteral("plain"); }
    bool start(const QString &) override { return true; }
    bool takeMessage(Message *message) override
    {
        *message = waiting.isEmpty() ? Message() : waiting.takeFirst();
        return message->control != Control::None;
    }
    void report(const Status &status) override { reports->append(status); }

    QList<Message> waiting;
    QList<Status> *const reports;
};

void tst_Stopping::rule8_theSlotsOfStoppedReturnBeforeTheManagerIsTold()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    State seen = State::NotReady;
    connect(&m.service, &Service::stopped, this, [&] {
        m.service.setExitCode(7);
        seen = m.manager.status().state;
    });
    m.manager.control(Control::Stop);
    m.manager.advance(0ms);
    QCOMPARE(seen, State::StopPending);
    const Status last = m.manager.history().constLast();
    QCOMPARE(last.state, State::Stopped);
    QCOMPARE(last.serviceExitCode, 7U);
    QCOMPARE(last.exitCode, 1066U);
    QCOMPARE(last.acceptedControls, AcceptedControls());
}

using Deed = std::function<void(Service &)>;

void tst_Stopping::rule8_nothingASlotOfStoppedDoesTellsItEarly_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("a status text") << Deed([](Service &s) { s.setStatusText(QStringLiteral("cleaning up")); });
    QTest::newRow("accepted controls") << Deed([](Service &s) { s.setAcceptedControls(AcceptedControl::Stop); });
    QTest::newRow("a connection") << Deed([](Service &s) { connect(&s, &Service::notified, &s, [] {}); });
    QTest::newRow("an event loop") << Deed([](Service &) { QCoreApplication::processEvents(); });
    QTest::newRow("a poll") << Deed([](Service &s) { s.poll(); });
    QTest::newRow("nextState()") << Deed([](Service &s) { s.nextState(); });
    QTest::newRow("stop() and an event loop") << Deed([](Service &s) {
        s.stop();
        QCoreApplication::processEvents();
    });
    QTest::newRow("fail()") << Deed([](Service &s) { s.fail(3); });
}

void tst_Stopping::rule8_nothingASlotOfStoppedDoesTellsItEarly()
{
    QFETCH(Deed, deed);
    QList<Status> told;
    auto *backend = new PlainBackend(&told);
    Service service(QStringLiteral("tested"), std::unique_ptr<Backend>(backend));
    service.setQuitOnStopped(false);
    qsizetype before = 0;
    qsizetype after = 0;
    QSignalSpy afterwards(&service, &Service::userControl);
    connect(&service, &Service::stopped, this, [&] {
        backend->waiting = {{Control::Stop, 0, {}}, {Control(128), 0, {}}};
        before = told.size();
        deed(service);
        after = told.size();
    });
    QVERIFY(service.start());
    backend->waiting = {{Control::Stop, 0, {}}};
    service.poll();
    QVERIFY(before > 0);
    QCOMPARE(after, before);
    QCOMPARE(told.size(), after + 1);
    QCOMPARE(told.last().state, State::Stopped);
    QCOMPARE(told.last().exitCode, 0U);

    deed(service);
    service.poll();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), after + 1); // the very last word
    QCOMPARE(afterwards.count(), 0);
}

void tst_Stopping::rule8_thenNothingMoreIsEmitted()
{
    ManagedService m;
    m.service.setPollInterval(1);
    QVERIFY(m.reach(State::Running));
    QVERIFY(m.manager.control(Control::Stop) == ControlResult::Success);
    QTRY_COMPARE(m.manager.status().state, State::Stopped); // by the real timer
    m.noteStateSignals();
    m.noteNotified();
    m.noteStateChanged();
    m.note(&Service::heartbeat, &Service::userControl, &Service::unhandled, &Service::errorOccurred);
    m.manager.control(Control(128));
    m.service.stop();
    m.service.fail(1);
    m.service.nextState();
    m.service.poll();
    m.manager.advance(1min);
    QCoreApplication::sendPostedEvents();
    Postman postman;
    m.service.installEventFilter(&postman);
    QTimer slower;
    QSignalSpy ticks(&slower, &QTimer::timeout);
    slower.start(20);
    QTRY_VERIFY(ticks.count() >= 2); // time for many intervals of the Service
    QCOMPARE(m.log, QStringList());
    QCOMPARE(postman.deliveries, 0); // the timer is dead
}

void tst_Stopping::rule8_aWishToStopIsAStop()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::Paused));
    m.log.clear();
    m.service.stop();
    QCOMPARE(m.log, QStringList()); // from the event loop
    m.manager.advance(0ms);
    QCOMPARE(m.log, QStringList("notified StopPending Stop"));
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 30'000U);
}

ADD_TEST_CLASS(tst_Stopping)
#include "tst_stopping.moc"
