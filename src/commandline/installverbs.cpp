// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include <QJsonArray>

namespace QtDaemon {

// The verbs that install a service, and the changes that they print.

int ServiceCommandLinePrivate::install()
{
    // Without --user, a new service belongs to the system.
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
        return showChanges(await(m_controller->plan(description)), tr("Nothing was changed (--dry-run)."));
    const Changes installed = await(m_controller->install(description));
    if (installed.error == Error::AlreadyExists)
        return showFindings(showChanges(
            await(m_controller->reconfigure(description)),
            tr("%1 was changed. Settings that are read at startup take effect after a restart.").arg(description.name)));
    return showFindings(report(installed, tr("%1 was installed. Start it with: %2 start").arg(description.name, command())));
}

// Findings such as a folder that the service can only read: install cannot know whether it is to write there.
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
        return showChanges(await(m_controller->planUninstall()), tr("Nothing was changed (--dry-run)."));
    return report(await(m_controller->uninstall()), tr("%1 was uninstalled.").arg(description.name));
}

int ServiceCommandLinePrivate::showChanges(const Changes &changes, const QString &done)
{
    for (const ServiceChange &change : changes.value) {
        m_output.line(change.setting);
        for (const QString &line : change.before.split(u'\n', Qt::SkipEmptyParts))
            m_output.line(QStringLiteral("  - ") + line, Output::Color::Red);
        for (const QString &line : change.after.split(u'\n', Qt::SkipEmptyParts))
            m_output.line(QStringLiteral("  + ") + line, Output::Color::Green);
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
    m_output.line(done);
    m_output.object({{QStringLiteral("changes"), array}});
    return Done;
}

} // namespace QtDaemon
