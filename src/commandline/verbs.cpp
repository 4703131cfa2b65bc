// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "controller/servicemanager_p.h"
#include "core/statemachine_p.h"

#include <QElapsedTimer>

#include <climits>

namespace QtDaemon {

// The verbs that control a service.

int ServiceCommandLinePrivate::milliseconds() const
{
    const QString seconds = m_parser.value(QStringLiteral("timeout"));
    return seconds.isEmpty() ? -1 : int(qMin(seconds.toLongLong() * 1000, qint64(INT_MAX)));
}

int ServiceCommandLinePrivate::fail(Error error, const QString &sentence)
{
    m_output.error(sentence, error);
    switch (error) {
    case Error::AccessDenied:
        return NoRight;
    case Error::DoesNotExist:
        return NotInstalled;
    case Error::NotActive:
        return NotRunning;
    default:
        return Failed;
    }
}

// Without --user the machine's manager is queried first, then the user's.
void ServiceCommandLinePrivate::connectToManager()
{
    if (const int limit = milliseconds(); limit >= 0)
        m_deadline.setRemainingTime(limit);
    const QString host = m_parser.value(QStringLiteral("host"));
    const auto make = [&](ServiceController::Scope scope) {
        m_isUser = scope == ServiceController::Scope::User;
        m_controller = std::make_unique<ServiceController>(description.name, scope, host);
    };
    if (m_parser.isSet(QStringLiteral("user")))
        return make(ServiceController::Scope::User);
    const auto isInstalled = [this] {
        const ServiceController::Answer query = m_controller->query();
        return awaitEnd(query, m_deadline) && resultOf(query);
    };
    make(ServiceController::Scope::System);
    if (!host.isEmpty() || isInstalled())
        return;
    make(ServiceController::Scope::User);
    if (!isInstalled())
        make(ServiceController::Scope::System);
}

// The lambdas end with `tick`, before what they refer to: clazy:excludeall=lambda-in-connect
ServiceCommandLinePrivate::Info ServiceCommandLinePrivate::follow(const ServiceController::Answer &request, const Status &now,
                                                                  const QString &doing, QDeadlineTimer limit)
{
    quint32 checkPoint = now.checkPoint;
    quint32 waitHint = now.waitHint;
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        if (StateMachine::isPending(m_controller->state()))
            m_output.showProgress(doing, elapsed.elapsed(), checkPoint, waitHint);
    });
    QObject::connect(m_controller.get(), &ServiceController::progress, &tick, [&](quint32 newCheckPoint, quint32 newWaitHint) {
        checkPoint = newCheckPoint;
        waitHint = newWaitHint;
    });
    tick.start(100);
    const bool isAnswered = awaitEnd(request, limit);
    m_output.endProgress();
    return isAnswered ? resultOf(request)
                      : Info{Error::WaitTimeout, ServiceManager::errorText(Error::WaitTimeout, description.name), {}};
}

ServiceCommandLinePrivate::Info ServiceCommandLinePrivate::waitFor(State wanted, const Status &now, const QString &doing)
{
    return follow(m_controller->waitForState(wanted, std::chrono::milliseconds(m_deadline.remainingTime())), now, doing);
}

int ServiceCommandLinePrivate::report(const Info &answer, const QString &done, Output::Color color)
{
    if (!answer)
        return fail(answer.error, answer.errorString);
    m_output.line(done, color);
    if (m_output.isJson())
        showStatus(answer.value);
    return Done;
}

// Waits for the outcome of a request and prints it.
int ServiceCommandLinePrivate::finish(const Info &answer, State wanted, const QString &doing, const QString &done)
{
    if (!answer || m_parser.isSet(QStringLiteral("no-wait")))
        return report(answer, doing);
    return report(waitFor(wanted, answer.value.status, doing), done, Output::Color::Green);
}

int ServiceCommandLinePrivate::start()
{
    connectToManager();
    const QString doing = tr("%1 is starting").arg(description.name);
    Info answer = follow(m_controller->start(m_arguments), {}, doing, m_deadline);
    const State state = answer.value.status.state;
    if (answer.error == Error::AlreadyRunning && (state == State::StopPending || state == State::Stopped)) {
        answer = waitFor(State::Stopped, answer.value.status, tr("%1 is stopping").arg(description.name));
        if (answer)
            answer = follow(m_controller->start(m_arguments), {}, doing, m_deadline);
    }
    if (answer.error == Error::AlreadyRunning) {
        showStatus(answer.value);
        return Done;
    }
    return finish(answer, State::Running, doing, tr("%1 is running.").arg(description.name));
}

int ServiceCommandLinePrivate::change(ServiceController::Answer (ServiceController::*request)(), State wanted,
                                      const QString &doing, const QString &done)
{
    connectToManager();
    const Info answer = follow((m_controller.get()->*request)(), {}, doing.arg(description.name), m_deadline);
    if (answer.error == Error::NotActive && wanted == State::Stopped) {
        showStatus(answer.value);
        return Done;
    }
    return finish(answer, wanted, doing.arg(description.name), done.arg(description.name));
}

int ServiceCommandLinePrivate::stop()
{
    return change(&ServiceController::stop, State::Stopped, tr("%1 is stopping"), tr("%1 has stopped."));
}

int ServiceCommandLinePrivate::restart()
{
    return change(&ServiceController::restart, State::Running, tr("%1 is starting"), tr("%1 is running."));
}

int ServiceCommandLinePrivate::pause()
{
    return change(&ServiceController::pause, State::Paused, tr("%1 is pausing"), tr("%1 is paused."));
}

int ServiceCommandLinePrivate::resume()
{
    return change(&ServiceController::resume, State::Running, tr("%1 is continuing"), tr("%1 is running."));
}

int ServiceCommandLinePrivate::reload()
{
    connectToManager();
    return report(await(m_controller->reload()), tr("%1 was reloaded.").arg(description.name));
}

int ServiceCommandLinePrivate::control()
{
    bool isNumber = false;
    const int code = m_arguments.first().toInt(&isNumber);
    if (!isNumber || !StateMachine::isUser(Control(quint32(code))))
        return wrongUsage(tr("Invalid control \"%1\": user-defined controls are 128 to 255.").arg(m_arguments.first()));
    connectToManager();
    return report(await(m_controller->sendControl(code)),
                  tr("Control %2 was sent to %1.").arg(description.name, QString::number(code)));
}

} // namespace QtDaemon
