// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmservice.h"

#include <QtDaemon/EmbeddedManager>

#include <QTest>

#include <optional>

using namespace QtDaemon;

// One table of answers, put to the service control manager and to the EmbeddedManager.
class tst_Answers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void whatOnlyTheSystemMaySend_data();
    void whatOnlyTheSystemMaySend();

private:
    std::unique_ptr<ScmService> puppet(State state, AcceptedControls accepted);

    std::optional<Deployment> m_deployment;
};

constexpr quint32 noSuchControls[] = {0, 17, 50, 127, 256, 0xffffffff};
constexpr Control systemControls[]
    = {Control::Shutdown,    Control::DeviceEvent, Control::HardwareProfileChange, Control::PowerEvent, Control::SessionChange,
       Control::PreShutdown, Control::TimeChange,  Control::TriggerEvent};

static AcceptedControls everything()
{
    return AcceptedControls::fromInt(0x7ff);
}

// What the EmbeddedManager says of a service that has reported that state.
static quint32 embeddedAnswer(State state, AcceptedControls accepted, Control control)
{
    EmbeddedManager manager;
    const std::unique_ptr<Backend> service = manager.backend();
    if (state != State::Stopped) {
        service->start(QStringLiteral("puppet"));
        manager.start();
        Status status;
        status.state = state;
        status.acceptedControls = accepted;
        service->report(status);
    }
    return quint32(manager.control(control));
}

void tst_Answers::initTestCase()
{
    m_deployment.emplace(QStringLiteral("puppet.exe"));
    QVERIFY(m_deployment->isComplete());
}

std::unique_ptr<ScmService> tst_Answers::puppet(State state, AcceptedControls accepted)
{
    const QString arguments = QStringLiteral(" %1 %2").arg(quint32(state)).arg(accepted.toInt());
    auto service = std::make_unique<ScmService>(QStringLiteral("puppet") + arguments, m_deployment->program() + arguments);
    if (!service->isInstalled())
        return nullptr;
    if (state == State::Stopped)
        return service;
    if (const DWORD error = service->start(); error != NO_ERROR) {
        qWarning("StartService: %lu", error);
        return nullptr;
    }
    const auto says = [&](DWORD wanted) { return QTest::qWaitFor([&] { return service->state() == wanted; }, 60'000); };
    if (state != State::StartPending && (!says(SERVICE_RUNNING) || service->control(128) != NO_ERROR))
        return nullptr;
    return says(DWORD(state)) && service->status().dwControlsAccepted == DWORD(accepted.toInt()) ? std::move(service) : nullptr;
}

void tst_Answers::answers_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<AcceptedControls>("accepted");
    QTest::addColumn<quint32>("pause"); // and Continue
    QTest::addColumn<quint32>("interrogate");
    QTest::addColumn<quint32>("paramChange");
    QTest::addColumn<quint32>("netBind"); // the four
    QTest::addColumn<quint32>("user"); // 128 and 255
    QTest::addColumn<quint32>("stop");
    QTest::addColumn<quint32>("startAgain");

    const AcceptedControls none;
    const AcceptedControls stop = AcceptedControl::Stop;
    const AcceptedControls pause = AcceptedControl::PauseContinue;
    const AcceptedControls settings = AcceptedControl::ParamChange;
    const AcceptedControls net = AcceptedControl::NetBindChange;
    const auto add = [](State state, AcceptedControls accepted, quint32 pauses, quint32 interrogates, quint32 reloads,
                        quint32 nets, quint32 users, quint32 stops, quint32 starts) {
        QTest::addRow("state %u accepting 0x%x", quint32(state), accepted.toInt())
            << state << accepted << pauses << interrogates << reloads << nets << users << stops << starts;
    };
    // state, accepted: Pause, Interrogate, ParamChange, NetBind, 128, Stop, start again
    add(State::Stopped, none, 1062, 1062, 1062, 1062, 1062, 1062, 0);
    add(State::StartPending, none, 1061, 1061, 1061, 1061, 1061, 1052, 1056);
    add(State::StartPending, stop, 1061, 1061, 1061, 1061, 1061, 0, 1056);
    add(State::StartPending, everything(), 1061, 1061, 1061, 1061, 1061, 0, 1056);
    add(State::StopPending, none, 1061, 1061, 1061, 1061, 1061, 1061, 1056);
    add(State::StopPending, everything(), 1061, 1061, 1061, 1061, 1061, 1061, 1056);
    for (const State state : {State::Running, State::ContinuePending, State::PausePending, State::Paused}) {
        add(state, none, 1052, 0, 1052, 1052, 0, 1052, 1056);
        add(state, stop, 1052, 0, 1052, 1052, 0, 0, 1056);
        add(state, pause, 0, 0, 1052, 1052, 0, 1052, 1056);
        add(state, settings, 1052, 0, 0, 1052, 0, 1052, 1056);
        add(state, net, 1052, 0, 1052, 0, 0, 1052, 1056);
        add(state, everything(), 0, 0, 0, 0, 0, 0, 1056);
    }
}

void tst_Answers::answers()
{
    QFETCH(const State, state);
    QFETCH(const AcceptedControls, accepted);
    QFETCH(const quint32, pause);
    QFETCH(const quint32, interrogate);
    QFETCH(const quint32, paramChange);
    QFETCH(const quint32, netBind);
    QFETCH(const quint32, user);
    QFETCH(const quint32, stop);
    QFETCH(const quint32, startAgain);

    // Stop comes last: once it was taken, the SCM refuses everything else, and so does the EmbeddedManager.
    const QList<QPair<Control, quint32>> expected{
        {Control::Pause, pause},
        {Control::Continue, pause},
        {Control::Interrogate, interrogate},
        {Control::ParamChange, paramChange},
        {Control::NetBindAdd, netBind},
        {Control::NetBindRemove, netBind},
        {Control::NetBindEnable, netBind},
        {Control::NetBindDisable, netBind},
        {Control::UserFirst, user},
        {Control::UserLast, user},
        {Control::Stop, stop},
    };
    const std::unique_ptr<ScmService> service = puppet(state, accepted);
    QVERIFY(service);
    if (state != State::Stopped)
        QCOMPARE(service->start(), DWORD(startAgain));
    for (const quint32 control : noSuchControls) {
        QCOMPARE(service->control(control), DWORD(ERROR_INVALID_PARAMETER));
        QCOMPARE(embeddedAnswer(state, accepted, Control(control)), quint32(ERROR_INVALID_PARAMETER));
    }
    for (const auto &[control, code] : expected) {
        const QByteArray name = QByteArray::number(quint32(control));
        QVERIFY2(service->control(DWORD(control)) == code, "the SCM differs for control " + name);
        QVERIFY2(embeddedAnswer(state, accepted, control) == code, "the EmbeddedManager differs for control " + name);
    }
    for (const Control control : systemControls)
        QCOMPARE(service->control(DWORD(control)), DWORD(ERROR_INVALID_PARAMETER));

    EmbeddedManager manager;
    const std::unique_ptr<Backend> backend = manager.backend();
    QVERIFY(backend->start(QStringLiteral("puppet")));
    if (state != State::Stopped) {
        QCOMPARE(manager.start(), ControlResult::Success);
        Status status;
        status.state = state;
        backend->report(status);
    }
    QCOMPARE(quint32(manager.start()), startAgain);
}

void tst_Answers::whatOnlyTheSystemMaySend_data()
{
    QTest::addColumn<Control>("control");
    QTest::addColumn<AcceptedControls>("needed");
    QTest::newRow("Shutdown") << Control::Shutdown << AcceptedControls(AcceptedControl::Shutdown);
    QTest::newRow("PreShutdown") << Control::PreShutdown << AcceptedControls(AcceptedControl::PreShutdown);
    QTest::newRow("SessionChange") << Control::SessionChange << AcceptedControls(AcceptedControl::SessionChange);
    QTest::newRow("PowerEvent") << Control::PowerEvent << AcceptedControls(AcceptedControl::PowerEvent);
    QTest::newRow("TimeChange") << Control::TimeChange << AcceptedControls(AcceptedControl::TimeChange);
    QTest::newRow("TriggerEvent") << Control::TriggerEvent << AcceptedControls(AcceptedControl::TriggerEvent);
    QTest::newRow("HardwareProfileChange") << Control::HardwareProfileChange
                                           << AcceptedControls(AcceptedControl::HardwareProfileChange);
    QTest::newRow("DeviceEvent") << Control::DeviceEvent << AcceptedControls(); // goes by registration
}

// The difference: an EmbeddedManager is the caller and the system in one. The SCM answers a caller with 87 (see above).
void tst_Answers::whatOnlyTheSystemMaySend()
{
    QFETCH(const Control, control);
    QFETCH(const AcceptedControls, needed);
    QCOMPARE(embeddedAnswer(State::Running, needed, control), 0U);
    QCOMPARE(embeddedAnswer(State::Stopped, {}, control), 1062U);
    if (needed != AcceptedControls())
        QCOMPARE(embeddedAnswer(State::Running, everything() & ~needed, control), 1052U);
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
