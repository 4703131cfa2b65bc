// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "controller/servicemanager_p.h"
#include "core/statemachine_p.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace QtDaemon {

// The verbs that query, and change nothing.

// Exit codes of "status"; see LSB Core, "Init Script Actions".
enum StatusExit { IsRunning = 0, IsStopped = 3, IsUnknown = 4 };

static QJsonObject toJson(const ServiceInfo &info)
{
    const Status &status = info.status;
    const auto accepted = QMetaEnum::fromType<AcceptedControls>().valueToKeys(int(status.acceptedControls.toInt()));
    return {
        {QStringLiteral("name"), info.name},
        {QStringLiteral("displayName"), info.displayName},
        {QStringLiteral("state"), QLatin1String(QMetaEnum::fromType<State>().valueToKey(int(status.state)))},
        {QStringLiteral("processId"), info.processId},
        {QStringLiteral("restarts"), info.restarts},
        {QStringLiteral("restartsIn"), info.restartsIn},
        {QStringLiteral("acceptedControls"),
         QJsonArray::fromStringList(QString::fromLatin1(accepted).split(u'|', Qt::SkipEmptyParts))},
        {QStringLiteral("exitCode"), qint64(status.exitCode)},
        {QStringLiteral("serviceExitCode"), qint64(status.serviceExitCode)},
        {QStringLiteral("checkPoint"), qint64(status.checkPoint)},
        {QStringLiteral("waitHint"), qint64(status.waitHint)},
        {QStringLiteral("text"), status.text},
    };
}

static Output::Color colorOf(const Status &status)
{
    switch (status.state) {
    case State::Running:
        return Output::Color::Green;
    case State::Stopped:
        return status.exitCode == 0 ? Output::Color::Plain : Output::Color::Red;
    default:
        return Output::Color::Yellow;
    }
}

void ServiceCommandLinePrivate::showStatus(const ServiceInfo &info)
{
    const Status &status = info.status;
    QString line = tr("%1 is %2").arg(description.name, stateText(status.state));
    if (info.processId != 0)
        line += tr(", process %1").arg(info.processId);
    if (StateMachine::isPending(status.state) && status.waitHint < std::numeric_limits<int>::max())
        line += tr(", check point %1, wait hint %2 ms").arg(status.checkPoint).arg(status.waitHint);
    if (status.exitCode == Error::ServiceSpecificError)
        line += tr(", service exit code %1").arg(status.serviceExitCode);
    else if (status.exitCode != 0)
        line += tr(", error %1").arg(status.exitCode);
    if (info.restartsIn >= 0)
        line += tr(", restarts in %1 s").arg((info.restartsIn + 999) / 1000);
    if (info.restarts > 0)
        line += tr(", restarts so far: %1").arg(info.restarts);
    if (!status.text.isEmpty())
        line += QStringLiteral(": ") + status.text;
    m_output.line(line, colorOf(status));
    m_output.object(toJson(info));
}

int ServiceCommandLinePrivate::status()
{
    connectToManager();
    Info answer = await(m_controller->query());
    if (m_parser.isSet(QStringLiteral("watch"))) {
        QEventLoop loop; // runs until it is interrupted or the time is over
        Status shown = answer.value.status;
        bool changed = false;
        bool isQuerying = false;
        const auto show = [&] {
            changed = true;
            if (std::exchange(isQuerying, true)) // await() runs an event loop
                return;
            while (std::exchange(changed, false)) {
                answer = await(m_controller->query());
                if (answer.value.status != std::exchange(shown, answer.value.status))
                    showStatus(answer.value);
            }
            isQuerying = false;
            if (std::ferror(stdout)) // nobody reads the output any more
                loop.quit();
        };
        showStatus(answer.value);
        QObject::connect(m_controller.get(), &ServiceController::infoChanged, &loop, show);
        QObject::connect(m_controller.get(), &ServiceController::progress, &loop, show);
        if (const int limit = milliseconds(); limit >= 0)
            QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    } else if (answer) {
        showStatus(answer.value);
    }
    if (!answer) {
        m_output.error(answer.errorString, answer.error);
        return IsUnknown;
    }
    return answer.value.status.state == State::Stopped ? IsStopped : IsRunning;
}

int ServiceCommandLinePrivate::list()
{
    const auto scope = m_parser.isSet(QStringLiteral("user")) ? ServiceController::Scope::User : ServiceController::Scope::System;
    const auto answer = await(ServiceController::list(scope, m_parser.value(QStringLiteral("host"))));
    if (!answer)
        return fail(answer.error, answer.errorString);
    const QString pattern = m_arguments.value(0, QStringLiteral("*"));
    const auto fits = QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive);
    for (const ServiceInfo &info : answer.value) {
        if (!fits.match(info.name).hasMatch())
            continue;
        m_output.line(QStringLiteral("%1 %2 %3")
                          .arg(info.name.leftJustified(32), stateText(info.status.state).leftJustified(17), info.displayName),
                      colorOf(info.status));
        m_output.object(toJson(info));
    }
    return 0;
}

int ServiceCommandLinePrivate::doctor()
{
    connectToManager();
    const auto answer = await(m_controller->diagnose());
    if (!answer)
        return fail(answer.error, answer.errorString);
    const auto isProblem = [](const ServiceFinding &finding) { return finding.severity == ServiceFinding::Severity::Problem; };
    for (const ServiceFinding &finding : answer.value)
        showFinding(finding);
    return std::any_of(answer.value.begin(), answer.value.end(), isProblem) ? 1 : 0;
}

void ServiceCommandLinePrivate::showFinding(const ServiceFinding &finding)
{
    // By the severity.
    const QString marks[] = {tr("good:   "), tr("note:   "), tr("problem:")};
    constexpr Output::Color colors[] = {Output::Color::Green, Output::Color::Yellow, Output::Color::Red};
    constexpr QLatin1String words[] = {QLatin1String("good"), QLatin1String("note"), QLatin1String("problem")};
    const auto severity = std::size_t(finding.severity);
    m_output.line(marks[severity] + u' ' + finding.text, colors[severity]);
    m_output.object({{QStringLiteral("severity"), words[severity]}, {QStringLiteral("text"), finding.text}});
}

} // namespace QtDaemon
