// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/commandline/outcome.h"
#include "scmservice.h"
#include "waitfor.h"

// The complete programs of the pages Porting and Getting Started, under the service control manager.
class tst_WinPorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTheScm_data();
    void byTheScm();
    void gettingStarted();
};

struct Step
{
    DWORD control;
    DWORD state; // the expected state
};

void tst_WinPorting::byTheScm_data()
{
    constexpr Step pause{SERVICE_CONTROL_PAUSE, SERVICE_PAUSED};
    constexpr Step resume{SERVICE_CONTROL_CONTINUE, SERVICE_RUNNING};
    constexpr Step command{128, SERVICE_RUNNING};
    constexpr Step reload{SERVICE_CONTROL_PARAMCHANGE, SERVICE_RUNNING};
    QTest::addColumn<QList<Step>>("steps");
    QTest::newRow("poe") << QList<Step>{pause, resume};
    QTest::newRow("qtservice") << QList<Step>{pause, resume, command};
    QTest::newRow("skycoder42") << QList<Step>{reload};
    QTest::newRow("win32") << QList<Step>{};
}

void tst_WinPorting::byTheScm()
{
    QFETCH(QList<Step>, steps);
    steps += {SERVICE_CONTROL_STOP, SERVICE_STOPPED};
    const Deployment deployment(QStringLiteral("snippet_%1.exe").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(deployment.isComplete());
    ScmService service(QStringLiteral("heartbeat"), deployment.program());
    QVERIFY(service.isInstalled());
    QCOMPARE(service.start(), DWORD(NO_ERROR));
    QTRY_COMPARE_WITH_TIMEOUT(service.state(), DWORD(SERVICE_RUNNING), patience);
    for (const Step &step : std::as_const(steps)) {
        QCOMPARE(service.control(step.control), DWORD(NO_ERROR));
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), step.state, patience);
    }
    QCOMPARE(service.status().dwWin32ExitCode, DWORD(NO_ERROR));
}

void tst_WinPorting::gettingStarted()
{
    const Deployment deployment(QStringLiteral("snippet_gettingstarted.exe"));
    QVERIFY(deployment.isComplete());
    const auto verb = [&](const QString &name) {
        const Outcome outcome = outcomeOf(deployment.directory() + QStringLiteral("snippet_gettingstarted.exe"), {name}, {});
        return ((outcome.code == 0 ? QString() : QStringLiteral("failed: ")) + outcome.output + outcome.errors)
            .trimmed()
            .toUtf8();
    };
    const QByteArray installed = verb(QStringLiteral("install"));
    QVERIFY2(installed.startsWith("heartbeat was installed."), installed);
    QCOMPARE(verb(QStringLiteral("start")), QByteArray("heartbeat is running."));
    const QByteArray status = verb(QStringLiteral("status"));
    QVERIFY2(status.startsWith("heartbeat is running, process "), status);
    QCOMPARE(verb(QStringLiteral("uninstall")), QByteArray("heartbeat was uninstalled."));
}

QTEST_GUILESS_MAIN(tst_WinPorting)
#include "tst_winporting.moc"
