// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/ListenDescriptor>
#include <QtDaemon/Service>
#include <QtDaemon/ServiceController>

#include <QMetaEnum>
#include <QMetaProperty>

#include <type_traits>

using namespace QtDaemon;
using namespace std::chrono_literals;

// What a program writes with the public types: values, comparisons and names.
class tst_PublicApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorIsComparedWithNumbers();
    void formerNames();
    void errorNames_data();
    void errorNames();
    void aggregates();
    void times();
    void properties_data();
    void properties();
    void severity();
    void propertiesNotify_data();
    void propertiesNotify();
    void stateTexts_data();
    void stateTexts();
};

void tst_PublicApi::errorIsComparedWithNumbers()
{
    ServiceResult<ServiceInfo> answer;
    QVERIFY(answer);
    QVERIFY(answer.error == 0);
    answer.error = Error(1060);
    QVERIFY(!answer);
    QVERIFY(answer.error == Error::DoesNotExist && answer.error != Error::NotActive);
    QVERIFY(answer.error == 1060 && answer.error != 1062);
    QVERIFY(1060U == answer.error && 1062U != answer.error);
    const quint32 exitCode = 1066; // may be any number, as in a Status
    QVERIFY(exitCode == Error::ServiceSpecificError && exitCode != Error::ProcessAborted);
    QVERIFY(!(answer.error == 1062) && !(answer.error != 1060));
}

// The names that QtDaemon 0.1 used.
void tst_PublicApi::formerNames()
{
    static_assert(std::is_same_v<ControlResult, Error>);
    EmbeddedManager manager;
    const ControlResult result = manager.start();
    QCOMPARE(result, ControlResult::RequestTimeout);
    QCOMPARE(manager.control(Control::Stop), ControlResult::NotActive);
    QCOMPARE(ControlResult::Success, Error::NoError);
    QCOMPARE(quint32(ControlResult::InvalidParameter), 87U);
    QCOMPARE(quint32(ControlResult::DependentServicesRunning), 1051U);
    QCOMPARE(quint32(ControlResult::InvalidServiceControl), 1052U);
    QCOMPARE(quint32(ControlResult::AlreadyRunning), 1056U);
    QCOMPARE(quint32(ControlResult::CannotAcceptControl), 1061U);
}

void tst_PublicApi::errorNames_data()
{
    QTest::addColumn<int>("number");
    const auto row = [](int number, const char *name) { QTest::newRow(name) << number; };
    row(0, "NoError"); // not Success
    row(2, "FileNotFound");
    row(5, "AccessDenied");
    row(13, "InvalidData");
    row(29, "WriteFault");
    row(50, "NotSupported");
    row(87, "InvalidParameter");
    row(120, "CallNotImplemented");
    row(123, "InvalidName");
    row(126, "ModuleNotFound");
    row(258, "WaitTimeout");
    row(1053, "RequestTimeout");
    row(1055, "DatabaseLocked");
    row(1057, "InvalidAccount");
    row(1058, "Disabled");
    row(1060, "DoesNotExist");
    row(1062, "NotActive");
    row(1066, "ServiceSpecificError");
    row(1067, "ProcessAborted");
    row(1068, "DependencyFailed");
    row(1069, "LogonFailed");
    row(1072, "MarkedForDelete");
    row(1073, "AlreadyExists");
    row(1077, "NeverStarted");
    row(1078, "DuplicateName");
    row(1237, "Retry");
    row(1359, "InternalError");
    row(1722, "ServerUnavailable");
}

// The names have the numbers of winerror.h.
void tst_PublicApi::errorNames()
{
    QFETCH(int, number);
    QCOMPARE(QMetaEnum::fromType<Error>().valueToKey(number), QTest::currentDataTag());
    QCOMPARE(QMetaEnum::fromType<ControlResult>().name(), "Error");
}

void tst_PublicApi::aggregates()
{
    static_assert(std::is_aggregate_v<Message> && std::is_aggregate_v<Status> && std::is_aggregate_v<ListenDescriptor>);
    static_assert(std::is_aggregate_v<ServiceDescription>);
    const ServiceInfo info{.name = "heartbeat", .status = {.state = State::Running, .text = "fine"}, .processId = 1234};
    QCOMPARE(info, (ServiceInfo{"heartbeat", {}, {State::Running, {}, 0, 0, 0, 0, "fine"}, 1234, 0, -1}));
    const ServiceChange change{.setting = "ExecStart", .after = "/bin/true"};
    QCOMPARE(change, (ServiceChange{"ExecStart", {}, "/bin/true"}));
    const ServiceFinding finding{.severity = ServiceFinding::Severity::Note, .text = "Well."};
    QCOMPARE(finding, (ServiceFinding{ServiceFinding::Severity::Note, "Well."}));
}

void tst_PublicApi::times()
{
    const ServiceDescription description{.name = "heartbeat", .restartDelays = {500ms, 1min}, .resetAfter = 1h, .watchdog = 30s};
    QCOMPARE(description.restartDelays.at(1).count(), 60'000);
    QCOMPARE(description.resetAfter.count(), 3600);
    QCOMPARE(description.watchdog.count(), 30'000);
    const ServiceDescription untouched;
    QCOMPARE(untouched.restartDelays, (QList<std::chrono::milliseconds>{1s, 5s, 30s}));
    QVERIFY(untouched.resetAfter == 24h);
    QVERIFY(untouched.watchdog == 0ms && untouched.preShutdownTimeout == 0ms);
}

void tst_PublicApi::properties_data()
{
    const Table<QVariant, QByteArray, QVariant> add("gadget", "property", "value");
    const auto row = [&](const auto &gadget, const QByteArray &property, const auto &value) {
        const QVariant variant = QVariant::fromValue(gadget);
        add(variant.typeName() + (' ' + property), variant, property, QVariant::fromValue(value));
    };
    const ServiceInfo info{"heartbeat", "Heart beat", {State::Running, {}, 0, 0, 0, 0, "fine"}, 1234, 2, 3};
    row(info, "name", info.name);
    row(info, "displayName", info.displayName);
    row(info, "status", info.status);
    row(info, "processId", info.processId);
    row(info, "restarts", info.restarts);
    row(info, "restartsIn", info.restartsIn);
    const ServiceChange change{"ExecStart", "/bin/false", "/bin/true"};
    row(change, "setting", change.setting);
    row(change, "before", change.before);
    row(change, "after", change.after);
    const ServiceFinding finding{ServiceFinding::Severity::Problem, "Oh."};
    row(finding, "severity", finding.severity);
    row(finding, "text", finding.text);
}

void tst_PublicApi::properties()
{
    QFETCH(QVariant, gadget);
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    const QMetaObject *type = gadget.metaType().metaObject();
    QVERIFY(type);
    const QMetaProperty member = type->property(type->indexOfProperty(property));
    QCOMPARE(member.readOnGadget(gadget.constData()), value);
    QVariant other = gadget;
    QVERIFY(member.writeOnGadget(other.data(), QVariant(member.metaType()))); // a default-constructed value
    QVERIFY(other != gadget);
    QVERIFY(member.writeOnGadget(other.data(), value));
    QCOMPARE(other, gadget);
}

void tst_PublicApi::severity()
{
    const auto severities = QMetaEnum::fromType<ServiceFinding::Severity>();
    QCOMPARE(severities.keyCount(), 3);
    QCOMPARE(severities.valueToKey(int(ServiceFinding::Severity::Problem)), "Problem");
}

void tst_PublicApi::propertiesNotify_data()
{
    QTest::addColumn<QMetaProperty>("property");
    for (const QMetaObject *type : {&Service::staticMetaObject, &ServiceController::staticMetaObject}) {
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i)
            QTest::addRow("%s %s", type->className(), type->property(i).name()) << type->property(i);
    }
}

// Each property has a notify signal, unless it never changes.
void tst_PublicApi::propertiesNotify()
{
    QFETCH(QMetaProperty, property);
    QVERIFY(property.isConstant() != property.hasNotifySignal());
}

void tst_PublicApi::stateTexts_data()
{
    const Table<State, QString> row("state", "text");
    row("NotReady", State::NotReady, "not installed");
    row("Stopped", State::Stopped, "stopped");
    row("StartPending", State::StartPending, "starting");
    row("StopPending", State::StopPending, "stopping");
    row("Running", State::Running, "running");
    row("ContinuePending", State::ContinuePending, "continuing");
    row("PausePending", State::PausePending, "pausing");
    row("Paused", State::Paused, "paused");
    row("unknown", State(99), "99");
}

void tst_PublicApi::stateTexts()
{
    QFETCH(State, state);
    QTEST(stateText(state), "text");
}

QTEST_GUILESS_MAIN(tst_PublicApi)
#include "tst_publicapi.moc"
