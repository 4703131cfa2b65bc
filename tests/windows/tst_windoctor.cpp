// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "windoctortest.h"

#include "controller/windows/windowsconfiguration_p.h"

#include <QFileInfo>
#include <QSettings>

// What diagnose() finds about a service of the real service control manager: its account, its events, how it ended.
class tst_WinDoctor : public WinDoctorTest
{
    Q_OBJECT

private Q_SLOTS:
    void healthy();
    void notInstalled();
    void accounts_data();
    void accounts();
    void eventSource_data();
    void eventSource();
    void lastEnd();
    void recovery_data();
    void recovery();
    void lastErrors_data();
    void lastErrors();
};

void tst_WinDoctor::healthy()
{
    install();
    const auto answer = answerOf(m_controller->diagnose());
    QCOMPARE(answer.error, 0U);
    QCOMPARE(problems(answer.value), 0);
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("is quoted")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("every DLL that it needs are present")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("may log on as a service")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("event source is registered")));
}

void tst_WinDoctor::notInstalled()
{
    QCOMPARE(errorOf(m_controller->diagnose()), 1060U);
}

void tst_WinDoctor::accounts_data()
{
    const Table<QString, Severity, QString> row("account", "severity", "text");
    row("system", "LocalSystem", Severity::Note, "may do anything");
    row("network", "NetworkService", Severity::Good, "may log on as a service");
    row("none", ".\\Niemand", Severity::Problem, "Niemand does not exist");
    row("user", QStringLiteral(".\\") + thisUser(), Severity::Problem, "does not have the right to log on as a service");
}

void tst_WinDoctor::accounts()
{
    QFETCH(QString, account);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    install(account);
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

void tst_WinDoctor::eventSource_data()
{
    const Table<QString, Severity, QString> row("file", "severity", "text"); // file: as it is in the registry
    row("not registered", {}, Severity::Note, "its description cannot be found");
    row("missing file", "C:\\gone.dll", Severity::Problem, "C:\\gone.dll");
    row("no texts", "testservice.exe", Severity::Problem, "testservice.exe contains no texts of events");
}

void tst_WinDoctor::eventSource()
{
    QFETCH(QString, file);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    install();
    QSettings sources(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application"),
                      QSettings::NativeFormat);
    if (file == QFileInfo(program()).fileName())
        file = program();
    sources.setValue(serviceName + QStringLiteral("/EventMessageFile"), file);
    sources.sync();
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

void tst_WinDoctor::lastEnd()
{
    install();
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Stopped)), 0U);
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "service exit code 42");
}

// Wine's SCM keeps no failure actions, so findingsOf() is called with them directly.
void tst_WinDoctor::recovery_data()
{
    using Actions = std::vector<SC_ACTION>;
    const Table<Actions, bool, Severity, QString> row("actions", "flag", "severity", "text");
    const Actions restart{{SC_ACTION_RESTART, 1000}};
    const Actions nothing{{SC_ACTION_NONE, 0}};
    row("none", {}, true, Severity::Problem, "It is not restarted after a failure");
    row("of no effect", nothing, true, Severity::Problem, "It is not restarted after a failure");
    row("no flag", restart, false, Severity::Problem, "failure actions flag is not set");
    row("good", restart, true, Severity::Good, "restarted after a failure");
}

void tst_WinDoctor::recovery()
{
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    WindowsConfiguration configuration;
    configuration.isLocal = false; // the files of this machine do not matter
    QFETCH(const std::vector<SC_ACTION>, actions);
    QFETCH(const bool, flag);
    configuration.failureActions = actions;
    configuration.failureActionsFlag = flag;
    const auto findings = findingsOf(configuration, {});
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

void tst_WinDoctor::lastErrors_data()
{
    const Table<quint32, QString> row("error", "text");
    row("1053", 1053U, "lack a DLL");
    row("1067", 1067U, "crashed or was killed");
    row("1069", 1069U, "Its password may be wrong");
    row("0", 0U, {});
    row("1077", 1077U, {}); // never started, which is not a fault
}

void tst_WinDoctor::lastErrors()
{
    QFETCH(quint32, error);
    QFETCH(QString, text);
    WindowsConfiguration configuration;
    configuration.isLocal = false;
    configuration.failureActions = {{SC_ACTION_RESTART, 1000}};
    configuration.failureActionsFlag = true;
    Status status;
    status.exitCode = error;
    const auto findings = findingsOf(configuration, status);
    QCOMPARE(problems(findings), text.isEmpty() ? 0 : 1);
    QVERIFY(text.isEmpty() || has(findings, Severity::Problem, QStringLiteral("last ended with error %1").arg(error)));
    QVERIFY(text.isEmpty() || has(findings, Severity::Problem, text));
}

QTEST_GUILESS_MAIN(tst_WinDoctor)
#include "tst_windoctor.moc"
