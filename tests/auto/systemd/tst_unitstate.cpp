// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "controller/systemd/bus_p.h"
#include "controller/systemd/unitstate_p.h"
#include "core/statustext_p.h"

#include <csignal>

using namespace QtDaemon;

// What systemd's properties, errors and names mean. Those that a booted systemd can be made to produce are in tests/systemd.
class tst_UnitState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusTextAndBack_data();
    void statusTextAndBack();
    void state_data();
    void state();
    void waitsForAnotherUnit();
    void waitsForItsNextAttempt();
    void end_data();
    void end();
    void codeOfItsOwnOrOfSystemd_data();
    void codeOfItsOwnOrOfSystemd();
    void refusals_data();
    void refusals();
    void names_data();
    void names();
};

void tst_UnitState::statusTextAndBack_data()
{
    const Table<Status, QString> add("status", "text");
    const auto row = [&](const char *text, State state, quint32 checkPoint, quint32 waitHint, const QString &words) {
        add(text, {state, {}, 0, 0, checkPoint, waitHint, words}, text);
    };
    row("Paused", State::Paused, 0, 0, {});
    row("Paused: 3 waiting", State::Paused, 0, 0, "3 waiting");
    row("Starting, check point 2, wait hint 30000 ms", State::StartPending, 2, 30'000, {});
    row("Stopping, check point 3, wait hint 0 ms: a: b", State::StopPending, 3, 0, "a: b");
    row("Pausing, check point 4294967295, wait hint 1 ms", State::PausePending, 4294967295, 1, {});
    row("Continuing, check point 2, wait hint 1 ms: Paused", State::ContinuePending, 2, 1, "Paused");
    row("", State::NotReady, 0, 0, {});
    row("Stopping, and nothing more", State::NotReady, 0, 0, "Stopping, and nothing more");
    row(": Paused: not really", State::NotReady, 0, 0, "Paused: not really");
    row(": : a", State::NotReady, 0, 0, ": a");
    row("Paused by Bob", State::NotReady, 0, 0, "Paused by Bob");
    row("Waiting, check point 2, wait hint 1 ms", State::NotReady, 0, 0, "Waiting, check point 2, wait hint 1 ms");
}

void tst_UnitState::statusTextAndBack()
{
    QFETCH(Status, status);
    QFETCH(QString, text);
    QCOMPARE(statusText(status), text);
    QVERIFY(readStatusText(text) == status);
}

void tst_UnitState::state_data()
{
    const Table<QString, QString, QString, State, quint32> row("active", "sub", "text", "expected", "waitHint");
    row("inactive", "inactive", "dead", "", State::Stopped, 0U);
    row("failed", "failed", "failed", "", State::Stopped, 0U);
    row("waits to be started anew", "activating", "auto-restart", "", State::Stopped, 0U);
    row("is about to be started anew", "activating", "auto-restart-queued", "", State::Stopped, 0U);
    row("dead, and will wait to be started anew", "inactive", "dead-before-auto-restart", "", State::Stopped, 0U);
    row("failed, and will wait to be started anew", "failed", "failed-before-auto-restart", "", State::Stopped, 0U);
    row("its descriptors are kept", "inactive", "dead-resources-pinned", "", State::Stopped, 0U);
    row("its folders are removed", "maintenance", "cleaning", "", State::Stopped, 0U);
    row("activating", "activating", "start", "", State::StartPending, 90'000U);
    row("activating, reports it", "activating", "start", "Starting, check point 2, wait hint 7 ms", State::StartPending, 7U);
    row("active", "active", "running", "fine", State::Running, 0U);
    row("reloading", "reloading", "reload", "", State::Running, 0U);
    row("reloading, signalled", "reloading", "reload-signal", "", State::Running, 0U);
    row("reloading, until it reports", "reloading", "reload-notify", "", State::Running, 0U);
    row("refreshing", "refreshing", "refresh-extensions", "", State::Running, 0U);
    row("paused", "active", "running", "Paused", State::Paused, 0U);
    row("pausing", "active", "running", "Pausing, check point 2, wait hint 7 ms", State::PausePending, 7U);
    row("deactivating", "deactivating", "stop-sigterm", "Paused", State::StopPending, 2'147'483'647U);
}

void tst_UnitState::state()
{
    QFETCH(QString, active);
    QFETCH(QString, sub);
    QFETCH(QString, text);
    QFETCH(quint32, waitHint);
    const ServiceInfo info = unitInfo("x",
                                      {{"ActiveState", active},
                                       {"SubState", sub},
                                       {"StatusText", text},
                                       {"TimeoutStartUSec", quint64(90'000'000)},
                                       {"TimeoutStopUSec", ~quint64(0)}});
    QTEST(info.status.state, "expected");
    QCOMPARE(info.status.waitHint, waitHint);
}

// The service's start is a job that systemd has not begun.
void tst_UnitState::waitsForAnotherUnit()
{
    const QVariantMap unit{{"ActiveState", "inactive"}, {"SubState", "dead"}, {"Result", "success"}};
    QCOMPARE(unitInfo("x", unit).status.state, State::Stopped);
    QVariantMap queued = unit;
    queued.insert("Job", QVariantList{7U, "/org/freedesktop/systemd1/job/7"});
    QCOMPARE(unitInfo("x", queued).status.state, State::StartPending);
}

// A job ends the wait: the service is started or stopped.
void tst_UnitState::waitsForItsNextAttempt()
{
    QVariantMap unit{{"ActiveState", "activating"}, {"SubState", "auto-restart"}, {"RestartUSec", quint64(100'000'000)}};
    QCOMPARE(unitInfo("x", unit).status.state, State::Stopped);
    QVERIFY(unitInfo("x", unit).restartsIn >= 0);
    unit.insert("Job", QVariantList{7U, "/org/freedesktop/systemd1/job/7"});
    QCOMPARE(unitInfo("x", unit).status.state, State::Stopped);
    QCOMPARE(unitInfo("x", unit).restartsIn, -1);
}

void tst_UnitState::end_data()
{
    const Table<QString, int, int, quint32, QString, QString> row("result", "code", "exitStatus", "expected", "lastWord",
                                                                  "sentence");
    row("success", "success", CLD_EXITED, 0, 0U, "fine", "");
    row("a reload was cut off", "signal", CLD_EXITED, 0, 0U, "fine", "");
    row("exit code", "exit-code", CLD_EXITED, 3, 1066U, "no licence", "no licence");
    row("exit code of its own that systemd has too", "exit-code", CLD_EXITED, 203, 1066U, "no licence", "no licence");
    row("exit code before it reported anything", "exit-code", CLD_EXITED, 3, 1066U, "", "");
    row("killed", "signal", CLD_KILLED, SIGKILL, 1067U, "fine", "");
    row("crashed", "core-dump", CLD_DUMPED, SIGSEGV, 1067U, "fine", "");
    row("watchdog", "watchdog", CLD_KILLED, SIGABRT, 1053U, "fine", "x hung: its event loop gave no sign of life");
    row("oom-kill", "oom-kill", CLD_KILLED, SIGKILL, 1067U, "fine", "x was killed because memory ran out.");
    row("resources", "resources", 0, 0, 1067U, "", "x could not be started: something that its unit requires is missing");
    row("another status", "exit-code", CLD_EXITED, 243, 1067U, "",
        "x could not be started: systemd failed to set up its process (status 243");
}

void tst_UnitState::end()
{
    QFETCH(QString, result);
    QFETCH(int, code);
    QFETCH(int, exitStatus);
    QFETCH(QString, lastWord);
    QFETCH(QString, sentence);
    const Status status = unitInfo("x",
                                   {{"ActiveState", "failed"},
                                    {"StatusText", lastWord},
                                    {"Result", result},
                                    {"ExecMainCode", code},
                                    {"ExecMainStatus", exitStatus},
                                    {"ExecMainExitTimestampMonotonic", quint64(2)},
                                    {"InactiveExitTimestampMonotonic", quint64(1)}})
                              .status;
    QTEST(status.exitCode, "expected");
    QCOMPARE(status.serviceExitCode, status.exitCode == 1066 ? quint32(exitStatus) : 0);
    QCOMPARE(status.text.left(qMax<qsizetype>(sentence.size(), 1)), sentence);
}

void tst_UnitState::codeOfItsOwnOrOfSystemd_data()
{
    const Table<QString, quint64, QString, quint32> row("type", "active", "word", "expected");
    row("it ran", "notify", quint64(30), "", 1066U);
    row("it ran, and can be reloaded", "notify-reload", quint64(30), "", 1066U);
    row("it never ran", "notify", quint64(0), "", 2U);
    row("it ran the last time", "notify", quint64(10), "", 2U);
    row("it failed before it ran, with a word", "notify", quint64(0), "no licence", 1066U);
    row("active with its process, program or not", "simple", quint64(30), "", 2U);
    row("active with its process when nothing else is to do", "idle", quint64(30), "", 2U);
    row("active with its program", "exec", quint64(30), "", 1066U);
}

// 203 means "no such program" only if it comes from systemd's own child process.
void tst_UnitState::codeOfItsOwnOrOfSystemd()
{
    QFETCH(QString, type);
    QFETCH(quint64, active);
    QFETCH(QString, word);
    QVariantMap unit{{"ActiveState", "failed"},
                     {"Type", type},
                     {"StatusText", word},
                     {"Result", "exit-code"},
                     {"ExecMainCode", int(CLD_EXITED)},
                     {"ExecMainStatus", 203},
                     {"InactiveExitTimestampMonotonic", quint64(19)},
                     {"ExecMainStartTimestampMonotonic", quint64(20)},
                     {"ActiveEnterTimestampMonotonic", active},
                     {"ExecMainExitTimestampMonotonic", quint64(40)}};
    QTEST(unitInfo("x", unit).status.exitCode, "expected");
    unit.insert("ActiveState", "activating");
    unit.insert("SubState", "auto-restart");
    unit.insert("InactiveExitTimestampMonotonic", quint64(41));
    QTEST(unitInfo("x", unit).status.exitCode, "expected");
}

void tst_UnitState::refusals_data()
{
    const Table<QString, Error, QString> row("name", "expected", "sentence");
    row("denied", "org.freedesktop.DBus.Error.AccessDenied", Error::AccessDenied, "systemd refused access to x.");
    row("polkit wants a password", "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired", Error::AccessDenied,
        "systemd refused access to x.");
    row("no unit", "org.freedesktop.systemd1.NoSuchUnit", Error::DoesNotExist, "");
    row("another", "org.freedesktop.DBus.Error.Failed", Error::InternalError, "systemd refused the request for x: because");
}

void tst_UnitState::refusals()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const ServiceManager::Failure error = refusal("x", name, "because");
    QTEST(error.code, "expected");
    QCOMPARE(error.text.left(qMax<qsizetype>(sentence.size(), 1)), sentence);
}

void tst_UnitState::names_data()
{
    const Table<QString, QString, QString> row("service", "unit", "path");
    const QString folder = "/org/freedesktop/systemd1/unit/";
    row("plain", "heart-beat@1", "heart-beat@1.service", folder + "heart_2dbeat_401_2eservice");
    row("space", "a b", "a\\x20b.service", folder + "a_5cx20b_2eservice");
    row("digit first", "7up", "7up.service", folder + "_37up_2eservice");
    row("umlaut", QString::fromUtf8("ü.x"), "\\xc3\\xbc.x.service", folder + "_5cxc3_5cxbc_2ex_2eservice");
    row("byte order mark", QString(QChar::ByteOrderMark) + u'x', "\\xef\\xbb\\xbfx.service",
        folder + "_5cxef_5cxbb_5cxbfx_2eservice");
}

void tst_UnitState::names()
{
    QFETCH(QString, service);
    QFETCH(QString, unit);
    QCOMPARE(unitName(service), unit);
    QCOMPARE(serviceName(unit), service);
    QTEST(unitPath(unit), "path");
}

QTEST_GUILESS_MAIN(tst_UnitState)
#include "tst_unitstate.moc"
