// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitstate_p.h"

#include "bus_p.h"
#include "core/statemachine_p.h"
#include "core/statustext_p.h"

#include <QCoreApplication>

#include <csignal>
#include <ctime>
#include <limits>
#include <utility>

namespace QtDaemon {

using Failure = ServiceManager::Failure;

static QString text(const QVariantMap &unit, const char *property)
{
    return unit.value(QLatin1String(property)).toString();
}

static quint64 number(const QVariantMap &unit, const char *property)
{
    return unit.value(QLatin1String(property)).toULongLong();
}

static State unitState(const QString &activeState, const QString &subState)
{
    if (activeState == u"activating")
        return subState.startsWith(u"auto-restart") ? State::Stopped : State::StartPending;
    if (activeState == u"deactivating")
        return State::StopPending;
    if (activeState == u"inactive" || activeState == u"failed" || activeState == u"maintenance")
        return State::Stopped;
    const bool isUp = activeState == u"active" || activeState == u"reloading" || activeState == u"refreshing";
    return isUp ? State::Running : State::NotReady;
}

namespace {
class Cause
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    // `key`: a value of the property Result that the end of the process does not show, or an exit status of systemd's own child
    // before it executes the program, see systemd.exec(5).
    static Failure of(const QString &name, const QString &key, const QString &program = {})
    {
        static constexpr char noFolder[]
            = QT_TR_NOOP("%1 could not be started: its folder for state, cache or logs cannot be created (%2).");
        static constexpr struct
        {
            const char *key;
            Error code;
            const char *sentence; // %2: the key, or the program
        } causes[] = {
            {"timeout", Error::RequestTimeout,
             QT_TR_NOOP("%1 did not respond within the time that its unit allows (TimeoutStartSec=, TimeoutStopSec=), and "
                        "systemd terminated it. Read its log: it hangs, or has to request more time.")},
            {"protocol", Error::RequestTimeout,
             QT_TR_NOOP("%1 exited before it reported that it was running. Run its program on a console to see why.")},
            {"watchdog", Error::RequestTimeout,
             QT_TR_NOOP(
                 "%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd terminated it. Read its log.")},
            {"oom-kill", Error::ProcessAborted,
             QT_TR_NOOP("%1 was killed because memory ran out. Give the machine more memory, or raise MemoryMax= in the unit.")},
            {"start-limit-hit", Error::ProcessAborted,
             QT_TR_NOOP("%1 failed too often in a short time, and systemd no longer starts it. Fix the cause, then run "
                        "\"systemctl reset-failed\" for it.")},
            {"resources", Error::ProcessAborted,
             QT_TR_NOOP("%1 could not be started: something that its unit requires is missing, such as an EnvironmentFile= or a "
                        "folder. Read the log of systemd.")},
            {"200", Error::ProcessAborted,
             QT_TR_NOOP("%1 could not be started: its working directory cannot be entered. Create it, or give the service's "
                        "account access to it (200/CHDIR).")},
            {"203", Error::FileNotFound,
             QT_TR_NOOP("%1 could not be started: %2 does not exist, is not a program, or may not be run by the service's "
                        "account (203/EXEC).")},
            {"216", Error::InvalidAccount,
             QT_TR_NOOP("%1 could not be started: its group does not exist. Create it, or install the service with another "
                        "account (216/GROUP).")},
            {"217", Error::InvalidAccount,
             QT_TR_NOOP("%1 could not be started: its account does not exist. Create it, or install the service with another one "
                        "(217/USER).")},
            {"226", Error::ProcessAborted,
             QT_TR_NOOP("%1 could not be started: its sandbox cannot be set up. A path in its unit (in ReadWritePaths= or the "
                        "like) may be missing, or the kernel or the container forbids namespaces (226/NAMESPACE).")},
            {"238", Error::ProcessAborted, noFolder},
            {"239", Error::ProcessAborted, noFolder},
            {"240", Error::ProcessAborted, noFolder},
        };
        for (const auto &cause : causes) {
            if (key != QLatin1String(cause.key))
                continue;
            const QString sentence = tr(cause.sentence);
            if (!sentence.contains(u"%2")) // arg() would warn
                return {cause.code, sentence.arg(name)};
            return {cause.code, sentence.arg(name, program.isEmpty() ? key : program)};
        }
        return {};
    }
};
} // namespace

QString resultText(const QString &name, const QString &result)
{
    return Cause::of(name, result).text;
}

QString unitProgram(const QVariantMap &properties)
{
    return properties.value(QStringLiteral("ExecStart")).toList().value(0).toList().value(0).toString();
}

bool waitsForRestart(const QVariantMap &properties)
{
    return text(properties, "SubState").startsWith(u"auto-restart");
}

// Whether the last run has had a main process. A scheduled restart counts as a new run before its process exists.
static bool hasRun(const QVariantMap &unit)
{
    const bool wasStoppedWaiting = text(unit, "ActiveState") == u"inactive" && text(unit, "Result") != u"exec-condition";
    const quint64 begin = waitsForRestart(unit) || wasStoppedWaiting ? 0 : number(unit, "InactiveExitTimestampMonotonic");
    return number(unit, "ExecMainExitTimestampMonotonic") >= qMax<quint64>(begin, 1);
}

// Whether the program has run, and not only systemd's child, so that the exit code is its own. A simple unit is active earlier.
static bool hasCertainlyRun(const QVariantMap &unit)
{
    const quint64 active = number(unit, "ActiveEnterTimestampMonotonic");
    const QString type = text(unit, "Type");
    const bool wasActive = active > 0 && active >= number(unit, "ExecMainStartTimestampMonotonic");
    return (wasActive && type != u"simple" && type != u"idle") || !text(unit, "StatusText").isEmpty();
}

static void readEnd(const QString &name, const QVariantMap &unit, Status *status)
{
    const QString lastText = std::exchange(status->text, QString());
    const QString result = text(unit, "Result");
    if (result == u"success")
        return;
    const bool hasExited = hasRun(unit) && number(unit, "ExecMainCode") == CLD_EXITED; // it was not killed
    const quint64 code = number(unit, "ExecMainStatus");
    Failure why = Cause::of(name, result);
    if (!why && !hasRun(unit)) {
        why = {Error::ProcessAborted,
               ServiceManager::tr("%1 could not be started: a command that its unit runs first (ExecStartPre=, ExecCondition=) "
                                  "did not succeed. Read its log.")
                   .arg(name)};
    } else if (!why && hasExited && code >= 200 && !hasCertainlyRun(unit)) {
        why = Cause::of(name, QString::number(code), code == 203 ? unitProgram(unit) : QString());
        if (!why)
            why = {Error::ProcessAborted,
                   ServiceManager::tr(
                       "%1 could not be started: systemd failed to set up its process (status %2, see systemd.exec(5)).")
                       .arg(name, QString::number(code))};
    } else if (!why && hasExited && code == 0) { // the stop has cut off a reload
        return;
    } else if (!why && hasExited) {
        why = {Error::ServiceSpecificError, lastText};
        status->serviceExitCode = quint32(code);
    }
    status->exitCode = quint32(why ? why.code : Error::ProcessAborted);
    status->text = why.text;
}

// Milliseconds until systemd starts it again.
static int restartsIn(const QVariantMap &unit)
{
    const bool hasNext = unit.contains(QStringLiteral("RestartUSecNext")); // since systemd 254
    const quint64 delay = number(unit, hasNext ? "RestartUSecNext" : "RestartUSec");
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const quint64 microseconds = quint64(now.tv_sec) * 1'000'000 + quint64(now.tv_nsec) / 1000;
    const quint64 passed = microseconds - qMin(number(unit, "StateChangeTimestampMonotonic"), microseconds);
    return int(qMin<quint64>((delay - qMin(passed, delay)) / 1000, std::numeric_limits<int>::max()));
}

ServiceInfo unitInfo(const QString &name, const QVariantMap &unit)
{
    ServiceInfo info;
    info.name = name;
    info.displayName = text(unit, "Description");
    info.processId = qint64(number(unit, "MainPID"));
    info.restarts = int(number(unit, "NRestarts"));
    const Status reported = readStatusText(text(unit, "StatusText"));
    Status &status = info.status;
    status.text = reported.text;
    status.state = unitState(text(unit, "ActiveState"), text(unit, "SubState"));
    const bool hasJob = unit.value(QStringLiteral("Job")).toList().value(0).toUInt() != 0;
    const bool isWaiting = waitsForRestart(unit);
    if (isWaiting && !hasJob) // a job ends the wait: it starts or stops the unit
        info.restartsIn = restartsIn(unit);
    if (status.state == State::Stopped && hasJob && !isWaiting) { // the job waits for units that come first
        status = {};
        status.state = State::StartPending;
        status.waitHint = std::numeric_limits<int>::max();
    } else if (status.state == State::Stopped) {
        readEnd(name, unit, &status);
    } else if (status.state == reported.state || (status.state == State::Running && reported.state != State::NotReady)) {
        status = reported;
    }
    if (StateMachine::isPending(status.state) && status.waitHint == 0) { // as long as systemd itself would wait
        const quint64 timeout = number(unit, status.state == State::StartPending ? "TimeoutStartUSec" : "TimeoutStopUSec");
        status.waitHint = quint32(qMin<quint64>(timeout / 1000, std::numeric_limits<int>::max())); // this maximum means forever
    }
    return info;
}

// The fields: name, description, load, active and sub state, the unit that it follows, object, and the number of its job.
ServiceInfo listedUnitInfo(const QVariantList &unit)
{
    ServiceInfo info;
    if (unit.value(2).toString() == u"not-found")
        return info;
    const QString activeState = unit.value(3).toString();
    const QString subState = unit.value(4).toString();
    info.name = serviceName(unit.value(0).toString());
    info.displayName = unit.value(1).toString();
    info.status.state = unitState(activeState, subState);
    const bool hasJob = unit.value(7).toUInt() != 0;
    if (info.status.state == State::Stopped && hasJob && !subState.startsWith(u"auto-restart"))
        info.status.state = State::StartPending;
    else if (activeState == u"failed")
        info.status.exitCode = quint32(Error::ProcessAborted);
    return info;
}

} // namespace QtDaemon
