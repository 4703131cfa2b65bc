// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controllertest.h"

#include <functional>

// What the service control manager refuses, as a ServiceController returns it.
class tst_WinRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void noUserScope();

private:
    int m_number = 0; // of the service: each row has its own
};

using Call = std::function<ServiceController::Answer(ServiceController &)>;
enum class Situation { NotInstalled, Installed, Disabled, Running, Reported };

void tst_WinRefusals::refusals_data()
{
    const Table<Situation, QString, Call, quint32, QString> row("situation", "commandLine", "call", "error", "sentence");
    const Call start = [](auto &controller) { return controller.start(); };
    const Call stop = [](auto &controller) { return controller.stop(); };
    const Call pause = [](auto &controller) { return controller.pause(); };
    const Call resume = [](auto &controller) { return controller.resume(); };
    const Call reload = [](auto &controller) { return controller.reload(); };
    const auto send = [](int code) { return Call([code](auto &controller) { return controller.sendControl(code); }); };
    const Call wait = [](auto &controller) { return controller.waitForState(State::Running); };

    const char *const none = "There is no service named Prüfdienst";
    row("start, none", Situation::NotInstalled, {}, start, 1060, none);
    row("stop, none", Situation::NotInstalled, {}, stop, 1060, none);
    row("wait, none", Situation::NotInstalled, {}, wait, 1060, none);

    const QString accepting = puppet(QStringLiteral("4 255"));
    row("stop, stopped", Situation::Installed, accepting, stop, 1062, "is not running. Start it first.");
    row("pause, stopped", Situation::Installed, accepting, pause, 1062, "is not running");
    row("resume, stopped", Situation::Installed, accepting, resume, 1062, "is not running");
    row("reload, stopped", Situation::Installed, accepting, reload, 1062, "is not running");
    row("send, stopped", Situation::Installed, accepting, send(200), 1062, "is not running");
    for (const int code : {0, 4, 5, 13, 15, 50, 127, 256})
        row(qPrintable(QStringLiteral("send %1").arg(code)), Situation::Reported, accepting, send(code), 87,
            qPrintable(QStringLiteral("Control %1 cannot be sent to").arg(code)));

    row("start, running", Situation::Running, accepting, start, 1056, "is already running");
    row("start, disabled", Situation::Disabled, accepting, start, 1058, "is disabled");
    row("pause, not accepted", Situation::Reported, puppet(QStringLiteral("4 1")), pause, 1052, "does not accept that control");
    row("pause, stopping", Situation::Reported, puppet(QStringLiteral("3 0")), pause, 1061,
        "cannot accept that control in its current state");
    row("no program", Situation::Installed, QStringLiteral("C:\\none\\none.exe"), start, 2, "is not where");
    row("no service", Situation::Installed, QStringLiteral("C:\\windows\\system32\\cmd.exe /c exit"), start, 1053,
        "did not report as a service in time");
    row("never reports", Situation::Installed, QStringLiteral("C:\\windows\\system32\\ping.exe -n 60 127.0.0.1"), start, 1053,
        "did not report as a service in time");
}

void tst_WinRefusals::refusals()
{
    QFETCH(Situation, situation);
    QFETCH(QString, commandLine);
    QFETCH(Call, call);
    QFETCH(quint32, error);
    QFETCH(QString, sentence);
    const QString name = QStringLiteral("Prüfdienst R%1").arg(++m_number);
    std::optional<ScmService> service;
    if (situation != Situation::NotInstalled)
        service.emplace(name, commandLine);
    if (situation == Situation::Disabled)
        QVERIFY(service->disable());
    if (situation >= Situation::Running)
        QCOMPARE(service->start(), DWORD(NO_ERROR));
    if (situation == Situation::Reported)
        QCOMPARE(service->control(128), DWORD(NO_ERROR));

    ServiceController controller(name);
    const auto answer = answerOf(call(controller));
    QCOMPARE(answer.error, error);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));
    QVERIFY(answer.errorString.contains(name));
}

void tst_WinRefusals::noUserScope()
{
    ServiceController controller(QStringLiteral("Prüfdienst"), ServiceController::Scope::User);
    const auto answer = answerOf(controller.query());
    QCOMPARE(answer.error, 50U);
    QVERIFY(answer.errorString.contains(QStringLiteral("Windows has no user service manager")));
    QCOMPARE(errorOf(controller.start()), 50U);
    QCOMPARE(errorOf(ServiceController::list(ServiceController::Scope::User)), 50U);
}

QTEST_GUILESS_MAIN(tst_WinRefusals)
#include "tst_winrefusals.moc"
