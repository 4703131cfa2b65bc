// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitstate_p.h"

#include "bus_p.h"
#include "core/statemachine_p.h"
#include "core/statustext_p.h"

#include <csignal>
#include <ctime>
#include <limits>
#include <utility>

namespace QtDaemon {

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

// An exit status that systemd's own child has, before it is the program; see systemd.exec(5).
static QString whyNotRun(const QString &name, const QString &program, int status)
{
    switch (status) {
    case 200:
        return ServiceManager::tr("%1 could not be started: its working directory cannot be entered. Make it, or let the "
                                  "service's account read it (200/CHDIR).")
            .arg(name);
    case 203:
        return ServiceManager::tr("%1 could not be started: %2 is not there, is no program, or may not be run by the "
                                  "service's account (203/EXEC).")
            .arg(name, program);
    case 216:
        return ServiceManager::tr("%1 could not be started: its group does not exist. Make it, or install the service with "
                                  "another account (216/GROUP).")
            .arg(name);
    case 217:
        return ServiceManager::tr("%1 could not be started: its account does not exist. Make it, or install the service with "
                                  "another one (217/USER).")
            .arg(name);
    case 226:
        return ServiceManager::tr("%1 could not be started: its sandbox cannot be set up. A path that its unit names (in "
                                  "ReadWritePaths= and the like) may be missing, or the kernel or container forbids "
                                  "namespaces (226/NAMESPACE).")
            .arg(name);
    case 238:
    case 239:
    case 240:
        return ServiceManager::tr("%1 could not be started: its folder for state, cache or logs cannot be made (%2).")
            .arg(name, QString::number(status));
    default:
        return ServiceManager::tr("%1 could not be started: systemd failed to set its process up, with status %2 of "
                                  "systemd.exec(5).")
            .arg(name, QString::number(status));
    }
}

QString unitProgram(const QVariantMap &properties)
{
    return properties.value(QStringLiteral("ExecStart")).toList().value(0).toList().value(0).toString();
}

// The results that the end of the process does not show.
QString resultText(const QString &name, const QString &result)
{
    if (result == u"timeout")
        return ServiceManager::tr("%1 did not answer in the time that its unit gives it (TimeoutStartSec=, TimeoutStopSec=), and "
                                  "systemd ended it. Read its log: it hangs, or has to request more time.")
            .arg(name);
    if (result == u"protocol")
        return ServiceManager::tr("%1 ended before it had reported that it runs. Run its program on a console to see why.")
            .arg(name);
    if (result == u"watchdog")
        return ServiceManager::tr("%1 hung: its event loop gave no sign of life within WatchdogSec=, and systemd ended it. Read "
                                  "its log.")
            .arg(name);
    if (result == u"oom-kill")
        return ServiceManager::tr("%1 was ended because memory ran out. Give the machine more, or the unit a MemoryMax= that "
                                  "fits.")
            .arg(name);
    if (result == u"start-limit-hit")
        return ServiceManager::tr("%1 failed too often in a short time, and systemd starts it no more. Mend the cause, then "
                                  "run \"systemctl reset-failed\" for it.")
            .arg(name);
    if (result == u"resources")
        return ServiceManager::tr("%1 could not be started: systemd lacks what its unit requires, such as an "
                                  "EnvironmentFile= or a folder. Read the log of systemd.")
            .arg(name);
    return {};
}

bool waitsForRestart(const QVariantMap &properties)
{
    return properties.value(QStringLiteral("SubState")).toString().startsWith(u"auto-restart");
}

// The main process of the last run.
struct MainProcess
{
    // Of the run; a wait for a restart counts as a new one before its process is there.
    static quint64 begin(const QVariantMap &properties)
    {
        const QString result = properties.value(QStringLiteral("Result")).toString();
        const bool wasStoppedWaiting
            = properties.value(QStringLiteral("ActiveState")).toString() == u"inactive" && result != u"exec-condition";
        const quint64 left = properties.value(QStringLiteral("InactiveExitTimestampMonotonic")).toULongLong();
        return waitsForRestart(properties) || wasStoppedWaiting || left == 0 ? 1 : left;
    }
    explicit MainProcess(const QVariantMap &properties)
        : hasRun(properties.value(QStringLiteral("ExecMainExitTimestampMonotonic")).toULongLong() >= begin(properties))
        , hasExited(hasRun && properties.value(QStringLiteral("ExecMainCode")).toInt() == CLD_EXITED)
        , status(properties.value(QStringLiteral("ExecMainStatus")).toInt())
    {
    }
    bool hasRun;
    bool hasExited; // it was not killed
    int status;
};

// Its program, and not only systemd's child, so that the exit code is its own. A simple unit is active before that.
static bool hasCertainlyRun(const QVariantMap &properties)
{
    const auto time = [&](const char *name) { return properties.value(QLatin1String(name)).toULongLong(); };
    const QString type = properties.value(QStringLiteral("Type")).toString();
    const bool wasActive = time("ActiveEnterTimestampMonotonic") > 0
        && time("ActiveEnterTimestampMonotonic") >= time("ExecMainStartTimestampMonotonic");
    return (wasActive && type != u"simple" && type != u"idle")
        || !properties.value(QStringLiteral("StatusText")).toString().isEmpty();
}

static QString whyEnded(const QString &name, const QVariantMap &properties, const MainProcess &process)
{
    if (const QString why = resultText(name, properties.value(QStringLiteral("Result")).toString()); !why.isEmpty())
        return why;
    if (!process.hasRun)
        return ServiceManager::tr("%1 could not be started: what its unit runs before it (ExecStartPre=, ExecCondition=) did "
                                  "not succeed. Read its log.")
            .arg(name);
    const bool isSystemds = process.hasExited && process.status >= 200 && !hasCertainlyRun(properties);
    return isSystemds ? whyNotRun(name, unitProgram(properties), process.status) : QString();
}

static void readEnd(const QString &name, const QVariantMap &properties, Status *status)
{
    const QString result = properties.value(QStringLiteral("Result")).toString();
    const MainProcess process(properties);
    const QString lastWord = std::exchange(status->text, QString());
    if (result == u"success")
        return;
    const QString why = whyEnded(name, properties, process);
    if (why.isEmpty() && process.hasExited && process.status == 0) // it is a reload that was cut off by the stop
        return;
    if (why.isEmpty() && process.hasExited) {
        status->exitCode = quint32(Error::ServiceSpecificError);
        status->serviceExitCode = quint32(process.status);
        status->text = lastWord;
        return;
    }
    status->text = why;
    status->exitCode = quint32(Error::ProcessAborted);
    if (result == u"timeout" || result == u"watchdog" || result == u"protocol")
        status->exitCode = quint32(Error::RequestTimeout);
    else if (process.hasExited && process.status == 203)
        status->exitCode = quint32(Error::FileNotFound);
    else if (process.hasExited && (process.status == 216 || process.status == 217))
        status->exitCode = quint32(Error::InvalidAccount);
}

// As long as systemd itself would wait; forever is more than any service.
static quint32 unitTimeout(const QVariantMap &properties, State state)
{
    const QString name = state == State::StartPending ? QStringLiteral("TimeoutStartUSec") : QStringLiteral("TimeoutStopUSec");
    return quint32(qMin<quint64>(properties.value(name).toULongLong() / 1000, std::numeric_limits<int>::max()));
}

// Milliseconds until systemd starts it again.
static int restartsIn(const QVariantMap &properties)
{
    constexpr quint64 never = std::numeric_limits<quint64>::max();
    const auto value = [&](const char *name) { return properties.value(QLatin1String(name), never).toULongLong(); };
    const char *const delayName = properties.contains(QStringLiteral("RestartUSecNext")) ? "RestartUSecNext" : "RestartUSec";
    const quint64 delay = value(delayName); // the first of the two since systemd 254
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const quint64 microseconds = quint64(now.tv_sec) * 1'000'000 + quint64(now.tv_nsec) / 1000;
    const quint64 passed = microseconds - qMin(value("StateChangeTimestampMonotonic"), microseconds);
    return int(qMin<quint64>((delay - qMin(passed, delay)) / 1000, std::numeric_limits<int>::max()));
}

ServiceInfo unitInfo(const QString &name, const QVariantMap &properties)
{
    ServiceInfo info;
    info.name = name;
    info.displayName = properties.value(QStringLiteral("Description")).toString();
    info.processId = properties.value(QStringLiteral("MainPID")).toLongLong();
    Status &status = info.status;
    const Status reported = readStatusText(properties.value(QStringLiteral("StatusText")).toString());
    status.text = reported.text;
    info.restarts = properties.value(QStringLiteral("NRestarts")).toInt();
    const QString subState = properties.value(QStringLiteral("SubState")).toString();
    status.state = unitState(properties.value(QStringLiteral("ActiveState")).toString(), subState);
    const bool hasJob = properties.value(QStringLiteral("Job")).toList().value(0).toUInt() != 0;
    const bool isWaiting = waitsForRestart(properties);
    if (isWaiting && !hasJob) // whose end a job is: it starts, or is stopped
        info.restartsIn = restartsIn(properties);
    if (status.state == State::Stopped && hasJob && !isWaiting) { // it waits for what comes before it
        status = {};
        status.state = State::StartPending;
        status.waitHint = std::numeric_limits<int>::max();
    } else if (status.state == State::Stopped) {
        readEnd(name, properties, &status);
    } else if (status.state == reported.state || (status.state == State::Running && reported.state != State::NotReady)) {
        status = reported;
    }
    if (StateMachine::isPending(status.state) && status.waitHint == 0)
        status.waitHint = unitTimeout(properties, status.state);
    return info;
}

// Its fields: name, description, the states load, active and sub, another unit, object, and the number of its job.
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
