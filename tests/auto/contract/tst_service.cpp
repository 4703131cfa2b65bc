// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QtDaemon/ServiceDescription>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rules 1 and 2 of the contract: the cycle, and the signals that are emitted. Also the properties.
class tst_Service : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule1_aTimerPollsEveryPollInterval();
    void rule1_virtualTimeHoldsAsManyCyclesAsIntervals_data();
    void rule1_virtualTimeHoldsAsManyCyclesAsIntervals();
    void rule1_pollTakesEveryWaitingControlInOrder();
    void rule2_everyCycle_data();
    void rule2_everyCycle();
    void rule2_notifiedOnceForEachControl();
    void rule2_notReadyEachCycleUntilStarted();
    void aPropertyThatChanges_data();
    void aPropertyThatChanges();
    void acceptedControlsFollowTheConnections();
    void nameFromADescription();
    void stateDirectory();
};

void tst_Service::rule1_aTimerPollsEveryPollInterval()
{
    constexpr int interval = 40;
    constexpr int cycles = 5;
    ManagedService m;
    m.service.setPollInterval(interval);
    QSignalSpy beats(&m.service, &Service::heartbeat);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(m.service.start());
    QTRY_VERIFY_WITH_TIMEOUT(beats.count() >= cycles, 30'000);
    QVERIFY(elapsed.elapsed() >= qint64(interval) * (cycles - 1)); // a busy machine makes it take longer, never shorter
}

void tst_Service::rule1_virtualTimeHoldsAsManyCyclesAsIntervals_data()
{
    const Table<int, int> row("interval", "cycles");
    row("the default", 1000, 10);
    row("short", 1, 10'000);
    row("not a divisor", 3000, 3);
    row("too long", 10'001, 0);
}

void tst_Service::rule1_virtualTimeHoldsAsManyCyclesAsIntervals()
{
    QFETCH(int, interval);
    ManagedService m;
    m.service.setPollInterval(interval);
    QVERIFY(m.reach(State::Running));
    QSignalSpy beats(&m.service, &Service::heartbeat);
    m.manager.advance(10s);
    QTEST(int(beats.count()), "cycles");
}

void tst_Service::rule1_pollTakesEveryWaitingControlInOrder()
{
    ManagedService m;
    m.answerPending();
    QVERIFY(m.reach(State::Running));
    m.note(&Service::pausePending, &Service::paused, &Service::continuePending, &Service::running);
    connect(&m.service, &Service::userControl, this, [&](int code) { m.log += QString::number(code); });
    for (const auto control : {Control(130), Control(129), Control::Pause, Control(129), Control::Continue, Control(255)})
        QCOMPARE(m.manager.control(control), Error::NoError);
    m.service.poll();
    QCOMPARE(m.log.join(u' '), QStringLiteral("130 129 pausePending paused 129 continuePending running 255"));
}

void tst_Service::rule2_everyCycle_data()
{
    const Table<State, bool> row("state", "repeats");
    row("NotReady", State::NotReady, true);
    row("StartPending", State::StartPending, true);
    row("Running", State::Running, false);
    row("PausePending", State::PausePending, true);
    row("Paused", State::Paused, false);
    row("ContinuePending", State::ContinuePending, true);
    row("StopPending", State::StopPending, true);
}

// notified() and heartbeat() are emitted each cycle in every state, a state's own signal each cycle only in a pending state.
void tst_Service::rule2_everyCycle()
{
    QFETCH(State, state);
    QFETCH(bool, repeats);
    ManagedService m;
    m.noteStateSignals();
    m.noteNotified();
    m.noteStateChanged();
    m.note(&Service::heartbeat);
    QVERIFY(m.reach(state));
    QString own = nameOf(state);
    own[0] = own[0].toLower();
    QCOMPARE(m.log.count(own), state == State::NotReady ? 0 : 1); // on entry; NotReady is not entered

    m.log.clear();
    for (int i = 0; i < 3; ++i)
        m.service.poll();
    QStringList expected;
    for (int i = 0; i < 3; ++i) {
        if (repeats)
            expected += own;
        expected += {QStringLiteral("notified %1 None").arg(nameOf(state)), QStringLiteral("heartbeat")};
    }
    QCOMPARE(m.log, expected);
}

void tst_Service::rule2_notifiedOnceForEachControl()
{
    ManagedService m;
    connect(&m.service, &Service::pausePending, this, [] {});
    connect(&m.service, &Service::shutdown, this, [] {});
    QVERIFY(m.reach(State::Running));
    QList<quint32> emitted;
    connect(&m.service, &Service::notified, this, [&](State, const Message &message) {
        if (message.control != Control::None)
            emitted.append(quint32(message.control));
    });
    QList<quint32> sent;
    for (const quint32 code : {128, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 32, 96, 97, 2, 2, 255, 3, 5, 15, 5, 128, 128, 1}) {
        QCOMPARE(m.manager.control(Control(code)), Error::NoError);
        sent.append(code);
    }
    m.manager.advance(5s);
    QCOMPARE(emitted, sent);
}

void tst_Service::rule2_notReadyEachCycleUntilStarted()
{
    ManagedService m;
    QList<int> cycles;
    connect(&m.service, &Service::notReady, this, [&] { cycles.append(m.service.cycle()); });
    QVERIFY(m.service.start());
    m.manager.advance(3s);
    QCOMPARE(m.service.state(), State::NotReady);
    QCOMPARE(cycles, (QList<int>{0, 1, 2}));
    QVERIFY(m.manager.history().isEmpty());
    m.manager.start();
    m.manager.advance(3s);
    QCOMPARE(cycles.size(), 3);
    QCOMPARE(m.service.state(), State::Running);
}

void tst_Service::aPropertyThatChanges_data()
{
    QTest::addColumn<QByteArray>("name");
    const QMetaObject &type = Service::staticMetaObject;
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i)
        QTest::newRow(type.property(i).name()) << QByteArray(type.property(i).name());
}

void tst_Service::aPropertyThatChanges()
{
    QFETCH(QByteArray, name);
    ManagedService m;
    const QMetaObject &type = Service::staticMetaObject;
    const QMetaProperty property = type.property(type.indexOfProperty(name));
    QVERIFY(property.isConstant() || property.hasNotifySignal() || name == "cycle"); // cycle belongs to the signal being emitted
    if (!property.isWritable())
        return;

    QVariant value = property.read(&m.service);
    if (value.userType() == QMetaType::Int)
        value = value.toInt() + 1;
    else if (value.userType() == QMetaType::Bool)
        value = !value.toBool();
    else if (value.userType() == QMetaType::QString)
        value = QStringLiteral("another");
    else
        value = QVariant::fromValue(AcceptedControls(AcceptedControl::TimeChange));
    QSignalSpy changes(&m.service, property.notifySignal());
    for (int i = 0; i < 2; ++i)
        QVERIFY(property.write(&m.service, value));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first(), QVariantList{value});
    QCOMPARE(property.read(&m.service), value);
}

void tst_Service::acceptedControlsFollowTheConnections()
{
    ManagedService m;
    QList<AcceptedControls> changes;
    connect(&m.service, &Service::acceptedControlsChanged, this, [&](AcceptedControls controls) { changes += controls; });
    const AcceptedControls least = m.service.acceptedControls();
    connect(&m.service, &Service::running, this, [] {});
    QVERIFY(changes.isEmpty());
    const auto connection = connect(&m.service, &Service::paramChange, this, [] {});
    QCOMPARE(changes, QList<AcceptedControls>{least | AcceptedControl::ParamChange});
    disconnect(connection);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.last(), least);
}

void tst_Service::nameFromADescription()
{
    ServiceDescription description;
    QCOMPARE(Service(description).name(), QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName());
    description.name = QStringLiteral("heartbeat");
    QCOMPARE(Service(description).name(), description.name);
}

void tst_Service::stateDirectory()
{
    const QString separator = QDir::listSeparator();
    qputenv("STATE_DIRECTORY", (QStringLiteral("/var/lib/a b") + separator + QStringLiteral("/var/lib/c")).toUtf8());
    QCOMPARE(Service::stateDirectory(), QStringLiteral("/var/lib/a b"));
    qunsetenv("STATE_DIRECTORY");

    QStandardPaths::setTestModeEnabled(true);
    // Concurrent runs of this test must not share the folder.
    QCoreApplication::setApplicationName(QStringLiteral("tst_service %1").arg(QCoreApplication::applicationPid()));
    QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QVERIFY(!own.exists() || own.removeRecursively());
    QCOMPARE(Service::stateDirectory(), own.path());
    QVERIFY(own.exists());
    QVERIFY(own.removeRecursively());
    QStandardPaths::setTestModeEnabled(false);
}

ADD_TEST_CLASS(tst_Service)
#include "tst_service.moc"
