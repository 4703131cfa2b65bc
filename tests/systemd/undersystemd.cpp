// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "undersystemd.h"

#include "../auto/files.h"
#include "core/statustext_p.h"
#include "recipe.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace QtDaemon;

UnderSystemd::UnderSystemd(const QByteArray &recipe, int number)
    : m_path(QStringLiteral("/opt/shared/%1").arg(number))
    , m_controller(QStringLiteral("conformance@%1").arg(number))
{
    writeFile(QStringLiteral(".words"), "WORDS=" + recipe + '\n');
}

void UnderSystemd::writeFile(const QString &suffix, const QByteArray &content) const
{
    if (!::writeFile(m_path + suffix, content))
        qFatal("%s cannot be written", qPrintable(m_path + suffix));
}

QByteArrayList UnderSystemd::readFile(const QString &suffix) const
{
    QByteArrayList lines = ::readFile(m_path + suffix).split('\n');
    lines.removeLast(); // only complete lines count
    return lines;
}

quint32 UnderSystemd::start(const QByteArrayList &arguments)
{
    QStringList strings;
    for (const QByteArray &argument : arguments)
        strings += QString::fromUtf8(argument);
    const qsizetype before = log().size();
    const auto error = quint32(m_controller.start(strings).result().error);
    // A service that ended at once has been started all the same; the row continues with its exit.
    const bool hasRun = error == 0 || (status().state == State::Stopped && log().size() > before);
    m_started = m_started || hasRun;
    return hasRun ? 0 : error;
}

quint32 UnderSystemd::control(quint32 code)
{
    const auto control = Control(code);
    if (control == Control::Shutdown) { // what the companion unit writes, for this service alone
        QDir().mkpath(m_path + QStringLiteral(".run/qtdaemon"));
        writeFile(QStringLiteral(".run/qtdaemon/shutdown"), "poweroff\n");
    }
    constexpr quint32 timeout = 258; // WAIT_TIMEOUT
    const quint32 error = send(control);
    return error != 0 || isTaken(control) ? error : timeout;
}

quint32 UnderSystemd::send(Control control)
{
    switch (control) {
    case Control::Stop:
    case Control::Shutdown:
        return quint32(m_controller.stop().result().error);
    case Control::Pause:
        return quint32(m_controller.pause().result().error);
    case Control::Continue:
        return quint32(m_controller.resume().result().error);
    case Control::ParamChange:
        if (m_blocked) // the controller would wait for the blocked slot
            return quint32(QProcess::execute(QStringLiteral("systemctl"), {"reload", "--no-block", m_controller.name()}));
        return quint32(m_controller.reload().result().error);
    default:
        return quint32(m_controller.sendControl(int(control)).result().error);
    }
}

static quint64 pendingSignals(qint64 process)
{
    const QByteArray status = readFile(QStringLiteral("/proc/%1/status").arg(process));
    quint64 all = 0;
    for (const char *mask : {"\nSigPnd:\t", "\nShdPnd:\t"}) {
        if (const qsizetype begin = status.indexOf(mask); begin >= 0)
            all |= status.mid(begin + 9, 16).toULongLong(nullptr, 16);
    }
    return all;
}

// Signals that are pending at the same time arrive in no particular order, so each is waited for.
bool UnderSystemd::isTaken(Control control)
{
    if (control == Control::ParamChange && !waitFor([this] { return hasReloaded(); }))
        return false;
    const auto isStopping = [this] { return status().state == State::StopPending || status().state == State::Stopped; };
    const bool isStop = control == Control::Stop || control == Control::Shutdown;
    if (isStop && !waitFor(isStopping)) // the job that stop() has queued may run later
        return false;
    const qint64 process = m_controller.query().result().value.processId;
    return waitFor([process] { return pendingSignals(process) == 0; });
}

// Whether the reload has ended or, if the slot blocks, whether its signal was sent.
bool UnderSystemd::hasReloaded() const
{
    QProcess show;
    show.start(QStringLiteral("systemctl"), {"show", "--property=SubState,ControlPID,Job", m_controller.name()});
    show.waitForFinished();
    const QByteArrayList shown = show.readAll().split('\n');
    const auto isReloading = [](const QByteArray &line) { return line.startsWith("SubState=reload"); }; // -signal, -notify
    if (std::any_of(shown.begin(), shown.end(), isReloading))
        return m_blocked && shown.contains("ControlPID=0");
    return shown.contains("Job=");
}

QByteArrayList UnderSystemd::log()
{
    QByteArrayList lines = readFile({});
    lines.removeAll("blocked");
    return lines;
}

int UnderSystemd::refused()
{
    const QByteArrayList messages = readFile(QStringLiteral(".messages"));
    return int(std::count_if(messages.begin(), messages.end(),
                             [](const QByteArray &line) { return line.contains("does not accept it"); }));
}

// The statuses in the datagrams; these do not report that a state begins with check point 1.
QList<Status> UnderSystemd::history()
{
    QList<Status> history;
    Status now;
    const auto add = [&](State state, quint32 checkPoint, quint32 waitHint) {
        now.state = state;
        now.checkPoint = checkPoint;
        now.waitHint = waitHint;
        history += now;
    };
    if (m_started)
        add(State::StartPending, 1, 0);
    for (const QByteArray &line : readFile(QStringLiteral(".history"))) {
        const Status reported = readStatusText(QString::fromUtf8(line.mid(7)));
        const bool isStatus = line.startsWith("STATUS=");
        const bool continued = isStatus && reported.state == State::NotReady
            && (now.state == State::Paused || now.state == State::PausePending || now.state == State::ContinuePending);
        if (continued || (line == "READY=1" && now.state == State::StartPending))
            add(State::Running, 0, 0);
        else if (line == "STOPPING=1")
            add(State::StopPending, 1, 0);
        else if (line.startsWith("EXIT_STATUS="))
            add(State::Stopped, 0, 0);
        else if (isStatus && reported.state != State::NotReady) {
            if (reported.checkPoint > 0 && reported.state != now.state)
                add(reported.state, 1, reported.waitHint);
            add(reported.state, reported.checkPoint, reported.waitHint);
        }
    }
    return history;
}

void UnderSystemd::block()
{
    control(orderNumber("block"));
    m_blocked = waitFor([this] { return readFile({}).contains("blocked"); });
}

void UnderSystemd::unblock()
{
    m_blocked = false;
    writeFile(QStringLiteral(".unblock"));
}

void UnderSystemd::kill()
{
    if (const qint64 process = m_controller.query().result().value.processId; process > 0)
        ::kill(pid_t(process), SIGKILL);
}

bool UnderSystemd::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000);
}
