// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmtest.h"

// Controls that only the system sends: the test service calls its registered HandlerEx as the system would, from
// another thread, and overwrites the data as soon as the handler has returned.
class tst_SystemEvents : public ScmTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eventWithData_data();
    void eventWithData();
    void rareControl_data();
    void rareControl();
    void shutdown_data();
    void shutdown();
    void refused_data();
    void refused();
};

void tst_SystemEvents::init()
{
    ++m_number;
    install(QStringLiteral("system events %1").arg(m_number), QStringLiteral(" handler"));
}

void tst_SystemEvents::eventWithData_data()
{
    const Table<quint32, QString> row("control", "signal");
    row("SessionChange", quint32(SERVICE_CONTROL_SESSIONCHANGE), "sessionChange");
    row("PowerEvent", quint32(SERVICE_CONTROL_POWEREVENT), "powerEvent");
    row("DeviceEvent", quint32(SERVICE_CONTROL_DEVICEEVENT), "deviceEvent");
    row("TimeChange", quint32(SERVICE_CONTROL_TIMECHANGE), "timeChange");
}

void tst_SystemEvents::eventWithData()
{
    QFETCH(const quint32, control);
    QFETCH(const QString, signal);
    QVERIFY(starts());
    QCOMPARE(m_service->control(Order::System + control), DWORD(NO_ERROR));
    const SystemEvent sent = sampleEvent(control);
    QVERIFY(!sent.data.isEmpty());
    const QString expected
        = QStringLiteral("%1 %2 %3 %4").arg(signal).arg(control).arg(sent.type).arg(QString::fromLatin1(sent.data.toHex()));
    WAIT_FOR(log().last() == expected);
    QVERIFY(log().contains(QStringLiteral("handlerEx 0")));
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING));
}

void tst_SystemEvents::rareControl_data()
{
    const Table<quint32, quint32> row("index", "accepted");
    row("UserLogoff", 0U, quint32(SERVICE_ACCEPT_USER_LOGOFF));
    row("LowResources", 1U, quint32(SERVICE_ACCEPT_LOWRESOURCES));
    row("SystemLowResources", 2U, quint32(SERVICE_ACCEPT_SYSTEMLOWRESOURCES));
}

void tst_SystemEvents::rareControl()
{
    QFETCH(const quint32, index);
    QFETCH(const quint32, accepted);
    QVERIFY(starts({QStringLiteral("rare")}));
    WAIT_FOR(m_service->status().dwControlsAccepted & accepted);
    QCOMPARE(m_service->control(Order::Rare + index), DWORD(NO_ERROR));
    WAIT_FOR(log().last() == QStringLiteral("unhandled %1 0 ").arg(Order::rareControls[index]));
    QVERIFY(log().contains(QStringLiteral("handlerEx 0")));
}

void tst_SystemEvents::shutdown_data()
{
    const Table<quint32, QStringList, quint32> row("control", "arguments", "accepted");
    row("Shutdown", quint32(SERVICE_CONTROL_SHUTDOWN), {}, quint32(SERVICE_ACCEPT_SHUTDOWN));
    row("PreShutdown", quint32(SERVICE_CONTROL_PRESHUTDOWN), {"preshutdown"}, quint32(SERVICE_ACCEPT_PRESHUTDOWN));
}

void tst_SystemEvents::shutdown()
{
    QFETCH(const quint32, control);
    QFETCH(QStringList, arguments);
    QFETCH(const quint32, accepted);
    QVERIFY(go());
    QVERIFY(starts(arguments << QStringLiteral("hold")));
    WAIT_FOR(m_service->status().dwControlsAccepted & accepted);
    QVERIFY(QFile::remove(m_deployment->directory() + logName() + QStringLiteral(".go")));

    QCOMPARE(m_service->control(Order::System + control), DWORD(NO_ERROR));
    WAIT_FOR(m_service->state() == SERVICE_STOP_PENDING);
    QCOMPARE(m_service->status().dwWaitHint, DWORD(45'000)); // what was passed to nextState()
    QVERIFY(log().contains(QStringLiteral("shutdown %1 0 ").arg(control)));
    QVERIFY(go());
    WAIT_FOR(m_service->state() == SERVICE_STOPPED);
    QCOMPARE(m_service->status().dwWin32ExitCode, DWORD(NO_ERROR));
    QCOMPARE(m_service->exitCode(), DWORD(0));
}

void tst_SystemEvents::refused_data()
{
    QTest::addColumn<quint32>("order");
    QTest::newRow("NetBindAdd") << quint32(Order::RefusedControl);
    QTest::newRow("UserLogoff") << quint32(Order::Rare);
    QTest::newRow("LowResources") << quint32(Order::Rare + 1);
    QTest::newRow("SystemLowResources") << quint32(Order::Rare + 2);
}

void tst_SystemEvents::refused()
{
    QFETCH(const quint32, order);
    QVERIFY(starts());
    QCOMPARE(m_service->control(order), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("handlerEx %1").arg(ERROR_CALL_NOT_IMPLEMENTED)));
    QVERIFY(log().filter(QStringLiteral("unhandled")).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SystemEvents)
#include "tst_systemevents.moc"
