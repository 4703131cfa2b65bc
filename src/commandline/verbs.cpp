// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "controller/servicemanager_p.h"
#include "core/statemachine_p.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <climits>

namespace QtDaemon {

// LSB Core, "Init Script Actions".
enum ActionExit { Done = 0, Failed = 1, NoRight = 4, NotInstalled = 5, NotRunning = 7 };

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
        m_isUsers = scope == ServiceController::Scope::User;
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

int ServiceCommandLinePrivate::install()
{
    // A new service is the system's, without --user.
    const auto scope = m_parser.isSet(QStringLiteral("user")) ? ServiceController::Scope::User : ServiceController::Scope::System;
    m_controller = std::make_unique<ServiceController>(description.name, scope, m_parser.value(QStringLiteral("host")));
    if (!m_arguments.isEmpty())
        description.arguments = m_arguments;
    if (prepare)
        prepare(description, description.arguments);
    description.arguments.prepend(QStringLiteral("run"));
    if (!prefix.isEmpty())
        description.arguments.prepend(prefix);
    if (m_parser.isSet(QStringLiteral("dry-run")))
        return showChanges(await(m_controller->plan(description)), tr("Nothing was changed: --dry-run."));
    const Changes installed = await(m_controller->install(description));
    if (installed.error == Error::AlreadyExists)
        return showFindings(showChanges(
            await(m_controller->reconfigure(description)),
            tr("%1 was changed. Settings that it reads at its start take effect after a restart.").arg(description.name)));
    return showFindings(report(installed, tr("%1 was installed. Start it with: %2 start").arg(description.name, command())));
}

// Such as a folder that it may only read: whether it is to write there, install cannot know.
int ServiceCommandLinePrivate::showFindings(int exitCode)
{
    if (exitCode != Done || m_output.isJson())
        return exitCode;
    const auto answer = await(m_controller->diagnose());
    for (const ServiceFinding &finding : answer.value) {
        if (finding.severity != ServiceFinding::Severity::Good)
            showFinding(finding);
    }
    return exitCode;
}

int ServiceCommandLinePrivate::uninstall()
{
    connectToManager();
    if (m_parser.isSet(QStringLiteral("dry-run")))
        return showChanges(await(m_controller->planUninstall()), tr("Nothing was changed: --dry-run."));
    return report(await(m_controller->uninstall()), tr("%1 was uninstalled.").arg(description.name));
}

int ServiceCommandLinePrivate::showChanges(const Changes &changes, const QString &done)
{
    for (const ServiceChange &change : changes.value) {
        m_output.say(change.setting);
        for (const QString &line : change.before.split(u'\n', Qt::SkipEmptyParts))
            m_output.say(QStringLiteral("  - ") + line, Output::Colour::Red);
        for (const QString &line : change.after.split(u'\n', Qt::SkipEmptyParts))
            m_output.say(QStringLiteral("  + ") + line, Output::Colour::Green);
    }
    return report(changes,
                  changes.value.isEmpty() ? tr("%1 is already installed with these settings.").arg(description.name) : done);
}

int ServiceCommandLinePrivate::report(const Changes &changes, const QString &done)
{
    if (!changes)
        return fail(changes.error, changes.errorString);
    QJsonArray array;
    for (const ServiceChange &change : changes.value) {
        array.append(QJsonObject{{QStringLiteral("setting"), change.setting},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
    }
    m_output.say(done);
    m_output.object({{QStringLiteral("changes"), array}});
    return Done;
}

// Its lambdas go with `tick`, before what they refer to: clazy:excludeall=lambda-in-connect
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

// After a request: waits for its outcome and prints it.
int ServiceCommandLinePrivate::finish(const Info &answer, State wanted, const QString &doing, const QString &done)
{
    if (!answer)
        return fail(answer.error, answer.errorString);
    Info outcome = answer;
    if (!m_parser.isSet(QStringLiteral("no-wait"))) {
        outcome = waitFor(wanted, answer.value.status, doing);
        if (!outcome)
            return fail(outcome.error, outcome.errorString);
        m_output.say(done, Output::Colour::Green);
    } else {
        m_output.say(doing);
    }
    if (m_output.isJson())
        showStatus(outcome.value);
    return Done;
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

int ServiceCommandLinePrivate::stop()
{
    connectToManager();
    const QString doing = tr("%1 is stopping").arg(description.name);
    const Info answer = follow(m_controller->stop(), {}, doing, m_deadline);
    if (answer.error == Error::NotActive) {
        showStatus(answer.value);
        return Done;
    }
    return finish(answer, State::Stopped, doing, tr("%1 has stopped.").arg(description.name));
}

int ServiceCommandLinePrivate::restart()
{
    connectToManager();
    const QString doing = tr("%1 is starting").arg(description.name);
    return finish(follow(m_controller->restart(), {}, doing, m_deadline), State::Running, doing,
                  tr("%1 is running.").arg(description.name));
}

int ServiceCommandLinePrivate::pause()
{
    connectToManager();
    const QString doing = tr("%1 is pausing").arg(description.name);
    return finish(follow(m_controller->pause(), {}, doing, m_deadline), State::Paused, doing,
                  tr("%1 is paused.").arg(description.name));
}

int ServiceCommandLinePrivate::resume()
{
    connectToManager();
    const QString doing = tr("%1 is continuing").arg(description.name);
    return finish(follow(m_controller->resume(), {}, doing, m_deadline), State::Running, doing,
                  tr("%1 is running.").arg(description.name));
}

int ServiceCommandLinePrivate::reload()
{
    connectToManager();
    const Info answer = await(m_controller->reload());
    if (!answer)
        return fail(answer.error, answer.errorString);
    m_output.say(tr("%1 was reloaded.").arg(description.name));
    if (m_output.isJson())
        showStatus(answer.value);
    return Done;
}

int ServiceCommandLinePrivate::control()
{
    bool isNumber = false;
    const int code = m_arguments.first().toInt(&isNumber);
    if (!isNumber || !StateMachine::isUser(Control(quint32(code))))
        return wrongUsage(tr("Invalid control \"%1\": those of a service are 128 to 255.").arg(m_arguments.first()));
    connectToManager();
    const Info answer = await(m_controller->sendControl(code));
    if (!answer)
        return fail(answer.error, answer.errorString);
    m_output.say(tr("Control %2 was sent to %1.").arg(description.name, QString::number(code)));
    if (m_output.isJson())
        showStatus(answer.value);
    return Done;
}

} // namespace QtDaemon
