// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 8 of the contract: the last status.
class tst_Stopping : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule8_aSlotOfStoppedCannotReportItEarly_data();
    void rule8_aSlotOfStoppedCannotReportItEarly();
    void rule8_thenNothingMoreIsEmitted();
};

// Counts the calls that are posted to an object, which here are those of its timers.
struct Postman : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        deliveries += event->type() == QEvent::MetaCall;
        return false;
    }
    int deliveries = 0;
};

// Keeps every report, including those that a ManagedBackend would drop.
struct PlainBackend : Backend
{
    explicit PlainBackend(QList<Status> *statuses)
        : reported(statuses)
    {
    }
    QString name() const override { return QStringLiteral("plain"); }
    bool start(const QString &) override { return true; }
    bool takeMessage(Message *message) override
    {
        *message = waiting.isEmpty() ? Message() : waiting.takeFirst();
        return message->control != Control::None;
    }
    void report(const Status &status) override { reported->append(status); }

    QList<Message> waiting;
    QList<Status> *const reported;
};

using Deed = std::function<void(Service &)>;

void tst_Stopping::rule8_aSlotOfStoppedCannotReportItEarly_data()
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

void tst_Stopping::rule8_aSlotOfStoppedCannotReportItEarly()
{
    QFETCH(Deed, deed);
    QList<Status> reported;
    auto *backend = new PlainBackend(&reported);
    Service service(QStringLiteral("tested"), std::unique_ptr<Backend>(backend));
    service.setQuitOnStopped(false);
    qsizetype before = 0;
    qsizetype after = 0;
    QSignalSpy afterwards(&service, &Service::userControl);
    QSignalSpy errors(&service, &Service::errorOccurred);
    connect(&service, &Service::stopped, this, [&] {
        backend->waiting = {{Control::Stop, 0, {}}, {Control(128), 0, {}}};
        before = reported.size();
        deed(service);
        after = reported.size();
    });
    QVERIFY(service.start());
    backend->waiting = {{Control::Stop, 0, {}}};
    service.poll();
    QVERIFY(before > 0);
    QCOMPARE(after, before);
    QCOMPARE(reported.size(), after + 1);
    QCOMPARE(reported.last().state, State::Stopped);
    QCOMPARE(reported.last().exitCode, 0U);

    deed(service);
    service.poll();
    QCoreApplication::processEvents();
    QCOMPARE(reported.size(), after + 1); // that was the last status
    QCOMPARE(afterwards.count(), 0);
    QCOMPARE(errors.count(), 0);
}

void tst_Stopping::rule8_thenNothingMoreIsEmitted()
{
    ManagedService m;
    m.service.setPollInterval(1);
    QVERIFY(m.reach(State::Running));
    QVERIFY(m.manager.control(Control::Stop) == Error::NoError);
    QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000); // with the real timer
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
    QTRY_VERIFY_WITH_TIMEOUT(ticks.count() >= 2, 30'000); // long enough for many poll intervals of the Service
    QCOMPARE(m.log, QStringList());
    QCOMPARE(postman.deliveries, 0); // the timer has stopped
}

ADD_TEST_CLASS(tst_Stopping)
#include "tst_stopping.moc"
