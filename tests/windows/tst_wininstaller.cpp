// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wininstallertest.h"

#include <QDir>

// Installing with the service control manager, read back with its own functions and from the registry.
class tst_WinInstaller : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyField();
    void planOfEveryField();
    void planOfALineBreak();
    void startTypes_data();
    void startTypes();
    void accounts_data();
    void accounts();
    void planIsEmptyAfterwards();
    void reconfigureInPlace();
    void passwordIsNeverShown();
    void runsFromProgramFiles();
};

void tst_WinInstaller::everyField()
{
    ServiceDescription wanted = description();
    wanted.dependencies = {QStringLiteral("Spooler"), QStringLiteral("RpcSs")};
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);

    const RawService service(name(), SERVICE_QUERY_CONFIG);
    const auto *config = service.config();
    QCOMPARE(QString::fromWCharArray(config->lpBinaryPathName),
             m_deployment->program() + QStringLiteral(" \"%1\" \"a \\\"b\\\"\\\\\"").arg(wanted.arguments.first()));
    QCOMPARE(config->dwServiceType, DWORD(SERVICE_WIN32_OWN_PROCESS));
    QCOMPARE(config->dwStartType, DWORD(SERVICE_DEMAND_START));
    QCOMPARE(config->dwErrorControl, DWORD(SERVICE_ERROR_NORMAL));
    QCOMPARE(QString::fromWCharArray(config->lpDisplayName), wanted.displayName);
    QCOMPARE(QString::fromWCharArray(config->lpServiceStartName), QStringLiteral("NT AUTHORITY\\LocalService"));
    QCOMPARE(QString::fromWCharArray(service.config2<SERVICE_DESCRIPTIONW>(SERVICE_CONFIG_DESCRIPTION)->lpDescription),
             wanted.description);
    QCOMPARE(service.config2<SERVICE_PRESHUTDOWN_INFO>(SERVICE_CONFIG_PRESHUTDOWN_INFO)->dwPreshutdownTimeout, DWORD(45'000));

    QCOMPARE(registry("ImagePath").toString(), QString::fromWCharArray(config->lpBinaryPathName));
    QCOMPARE(registry("DependOnService").toStringList(), wanted.dependencies);
    QCOMPARE(registry("Environment").toStringList(),
             QStringList({QStringLiteral("QTDAEMON_A=eins zwei"), QStringLiteral("ZWEI=")}));
    QCOMPARE(registry("Description").toString(), wanted.description);
}

// Includes what Wine's SCM is given but does not keep.
void tst_WinInstaller::planOfEveryField()
{
    ServiceDescription wanted = description();
    wanted.startMode = ServiceDescription::StartMode::Delayed;
    wanted.account = QStringLiteral("networkservice");
    wanted.dependencies = {QStringLiteral("Spooler"), QStringLiteral("RpcSs")};
    wanted.requiredPrivileges = {QStringLiteral("SeChangeNotifyPrivilege"), QStringLiteral("SeImpersonatePrivilege")};
    wanted.sidType = ServiceDescription::SidType::Restricted;
    wanted.restartDelays = {std::chrono::milliseconds(500), std::chrono::minutes(1)};
    wanted.resetAfter = std::chrono::hours(1);
    const auto plan = answerOf(m_controller->plan(wanted));
    QCOMPARE(plan.error, 0U);
    QCOMPARE(errorOf(m_controller->query()), 1060U); // it was only a plan

    const QMap<QString, QString> after = asMap(plan.value, &ServiceChange::after);
    const QMap<QString, QString> expected{
        {QStringLiteral("BinaryPathName"), after.value(QStringLiteral("BinaryPathName"))}, // checked by everyField()
        {QStringLiteral("DelayedAutoStart"), QStringLiteral("yes")},
        {QStringLiteral("Dependencies"), QStringLiteral("Spooler, RpcSs")},
        {QStringLiteral("Description"), wanted.description},
        {QStringLiteral("DisplayName"), wanted.displayName},
        {QStringLiteral("Environment"), QStringLiteral("QTDAEMON_A=\u2026\nZWEI=\u2026")},
        {QStringLiteral("EventMessageFile"), messageFile()},
        {QStringLiteral("FailureActions"), QStringLiteral("restart after 500 ms, restart after 60000 ms; reset after 3600 s")},
        {QStringLiteral("FailureActionsFlag"), QStringLiteral("yes")},
        {QStringLiteral("ObjectName"), QStringLiteral("NT AUTHORITY\\NetworkService")},
        {QStringLiteral("PreshutdownTimeout"), QStringLiteral("45000 ms")},
        {QStringLiteral("RequiredPrivileges"), QStringLiteral("SeChangeNotifyPrivilege, SeImpersonatePrivilege")},
        {QStringLiteral("ServiceSidType"), QStringLiteral("RESTRICTED")},
        {QStringLiteral("StartType"), QStringLiteral("AUTO_START")},
    };
    QCOMPARE(after, expected);
    for (const ServiceChange &change : plan.value)
        QVERIFY(change.before.isEmpty());
}

// The text after a line break in a value looks like a variable.
void tst_WinInstaller::planOfALineBreak()
{
    ServiceDescription wanted = description();
    wanted.environment = {{QStringLiteral("KEY"), QStringLiteral("first\nsecret=second")}};
    const auto plan = answerOf(m_controller->plan(wanted));
    QCOMPARE(plan.error, 0U);
    QCOMPARE(asMap(plan.value, &ServiceChange::after).value(QStringLiteral("Environment")), QStringLiteral("KEY=\u2026"));
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QCOMPARE(registry("Environment").toStringList(), QStringList(QStringLiteral("KEY=first\nsecret=second")));
}

void tst_WinInstaller::startTypes_data()
{
    using Mode = ServiceDescription::StartMode;
    const Table<Mode, quint32> row("mode", "startType");
    row("automatic", Mode::Automatic, quint32(SERVICE_AUTO_START));
    row("delayed", Mode::Delayed, quint32(SERVICE_AUTO_START));
    row("on demand", Mode::OnDemand, quint32(SERVICE_DEMAND_START));
    row("disabled", Mode::Disabled, quint32(SERVICE_DISABLED));
    row("on socket", Mode::OnSocket, quint32(SERVICE_DEMAND_START));
}

void tst_WinInstaller::startTypes()
{
    QFETCH(ServiceDescription::StartMode, mode);
    ServiceDescription wanted = description();
    wanted.startMode = mode;
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QTEST(quint32(RawService(name(), SERVICE_QUERY_CONFIG).config()->dwStartType), "startType");
}

void tst_WinInstaller::accounts_data()
{
    const Table<QString, QString> row("given", "account");
    const QString localService = QStringLiteral("NT AUTHORITY\\LocalService");
    row("none", {}, localService);
    row("short", "LocalService", localService);
    row("any case", "nt authority\\localservice", localService);
    row("network", "NetworkService", "NT AUTHORITY\\NetworkService");
    row("system", "localsystem", "LocalSystem");
    row("a user", ".\\Jürgen", ".\\Jürgen");
}

void tst_WinInstaller::accounts()
{
    QFETCH(QString, given);
    ServiceDescription wanted = description();
    wanted.account = given;
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QTEST(QString::fromWCharArray(RawService(name(), SERVICE_QUERY_CONFIG).config()->lpServiceStartName), "account");
}

void tst_WinInstaller::planIsEmptyAfterwards()
{
    ServiceDescription wanted = description();
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QVERIFY(answerOf(m_controller->plan(wanted)).value.isEmpty());

    wanted.preShutdownTimeout = {};
    wanted.environment.clear();
    wanted.description.clear();
    wanted.displayName.clear();
    QCOMPARE(answerOf(m_controller->reconfigure(wanted)).value.size(), 4);
    QVERIFY(answerOf(m_controller->plan(wanted)).value.isEmpty());
    QVERIFY(!registry("Environment").isValid());
}

void tst_WinInstaller::reconfigureInPlace()
{
    ServiceDescription wanted = description();
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);

    wanted.description = QStringLiteral("Anders.");
    wanted.startMode = ServiceDescription::StartMode::Disabled;
    wanted.environment[QStringLiteral("ZWEI")] = QStringLiteral("2");
    const auto plan = answerOf(m_controller->plan(wanted));
    const QMap<QString, QString> before{
        {QStringLiteral("Description"), QStringLiteral("Prüft \"Anführungszeichen\" und 試験.")},
        {QStringLiteral("Environment"), QStringLiteral("ZWEI=\u2026")},
        {QStringLiteral("StartType"), QStringLiteral("DEMAND_START")},
    };
    const QMap<QString, QString> after{
        {QStringLiteral("Description"), QStringLiteral("Anders.")},
        {QStringLiteral("Environment"), QStringLiteral("ZWEI=\u2026")},
        {QStringLiteral("StartType"), QStringLiteral("DISABLED")},
    };
    QCOMPARE(asMap(plan.value, &ServiceChange::before), before);
    QCOMPARE(asMap(plan.value, &ServiceChange::after), after);
    QCOMPARE(RawService(name(), SERVICE_QUERY_CONFIG).config()->dwStartType, DWORD(SERVICE_DEMAND_START)); // unchanged

    const auto done = answerOf(m_controller->reconfigure(wanted));
    QCOMPARE(done.error, 0U);
    QCOMPARE(asMap(done.value, &ServiceChange::after), after);
    QCOMPARE(RawService(name(), SERVICE_QUERY_CONFIG).config()->dwStartType, DWORD(SERVICE_DISABLED));
    QCOMPARE(registry("Description").toString(), wanted.description);
    QVERIFY(answerOf(m_controller->plan(wanted)).value.isEmpty());
    QCOMPARE(answerOf(m_controller->query()).value.status.state, State::Running);
}

void tst_WinInstaller::passwordIsNeverShown()
{
    ServiceDescription wanted = description();
    wanted.account = QStringLiteral(".\\Jürgen");
    wanted.password = QStringLiteral("geheim!");
    const auto shown = [&](const auto &answer) {
        QString all = answer.errorString;
        for (const ServiceChange &change : answer.value)
            all += change.setting + change.before + change.after;
        return all.contains(wanted.password);
    };
    QVERIFY(!shown(answerOf(m_controller->plan(wanted))));
    const auto installed = answerOf(m_controller->install(wanted));
    QCOMPARE(installed.error, 0U);
    QVERIFY(!shown(installed));
    QVERIFY(!shown(answerOf(m_controller->planUninstall())));
    QVERIFY(!shown(answerOf(m_controller->install(wanted)))); // fails
}

// The classic trap: a path with spaces, and a program C:\Program.exe that would be run instead.
void tst_WinInstaller::runsFromProgramFiles()
{
    const QString folder = QStringLiteral("C:/Program Files/Ünï cödé/");
    QVERIFY(QDir().mkpath(folder));
    const QDir deployed(m_deployment->directory());
    for (const QString &file : deployed.entryList({QStringLiteral("*.dll")}, QDir::Files)) {
        QFile::remove(folder + file);
        QVERIFY(QFile::copy(deployed.filePath(file), folder + file));
    }
    QFile::remove(folder + QStringLiteral("a b.exe"));
    QVERIFY(QFile::copy(deployed.filePath(QStringLiteral("testservice.exe")), folder + QStringLiteral("a b.exe")));

    ServiceDescription wanted = description();
    wanted.program = folder + QStringLiteral("a b.exe");
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QVERIFY(QString::fromWCharArray(RawService(name(), SERVICE_QUERY_CONFIG).config()->lpBinaryPathName)
                .startsWith(QStringLiteral("\"C:\\Program Files\\Ünï cödé\\a b.exe\" ")));
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    WAIT_FOR(log().contains(QStringLiteral("directory C:/Program Files/Ünï cödé")));
    QCOMPARE(errorOf(m_controller->uninstall()), 0U); // stops it first
    QVERIFY(log().contains(QStringLiteral("stopped")));
    WAIT_FOR(errorOf(m_controller->query()) == 1060U);
}

QTEST_GUILESS_MAIN(tst_WinInstaller)
#include "tst_wininstaller.moc"
