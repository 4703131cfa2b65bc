// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

namespace QtDaemon {

const std::vector<ServiceCommandLinePrivate::Verb> &ServiceCommandLinePrivate::verbs()
{
    using P = ServiceCommandLinePrivate;
    constexpr int anyNumber = Verb::anyNumber;
    static const std::vector<Verb> all{
        {"install", "[-- ARGUMENT...]", 0, anyNumber, "user host dry-run json",
         QT_TR_NOOP("Installs the service to run with these arguments, or changes it in place."), &P::install},
        {"uninstall", "", 0, 0, "user host dry-run json", QT_TR_NOOP("Stops and removes the service."), &P::uninstall},
        {"start", "[ARGUMENT...]", 0, anyNumber, "user host timeout no-wait json",
         QT_TR_NOOP("Starts the service and waits until it is running."), &P::start},
        {"stop", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Stops the service and waits until it is stopped."),
         &P::stop},
        {"restart", "", 0, 0, "user host timeout no-wait json",
         QT_TR_NOOP("Restarts the service, or starts it if it is stopped."), &P::restart},
        {"pause", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Pauses the service."), &P::pause},
        {"continue", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Continues the paused service."), &P::resume},
        {"reload", "", 0, 0, "user host json", QT_TR_NOOP("Makes the service reload its settings."), &P::reload},
        {"status", "", 0, 0, "user host watch timeout json", QT_TR_NOOP("Shows the state of the service."), &P::status},
        {"list", "[PATTERN]", 0, 1, "user host json",
         QT_TR_NOOP("Lists the services of the manager; the pattern may contain * and ?."), &P::list},
        {"control", "N", 1, 1, "user host json", QT_TR_NOOP("Sends the service a user-defined control, 128 to 255."),
         &P::control},
        {"run", "[ARGUMENT...]", 0, anyNumber, "",
         QT_TR_NOOP("Runs the service in this process: under its manager, or on this console."), nullptr},
        {"doctor", "", 0, 0, "user json", QT_TR_NOOP("Checks the installed service for problems."), &P::doctor},
        {"logs", "", 0, 0, "user lines follow since level json", QT_TR_NOOP("Shows what the service has logged."), &P::logs},
        {"help", "[COMMAND]", 0, 1, "", QT_TR_NOOP("Lists the commands, or describes one."), &P::help},
        {"completion", "bash|zsh", 1, 1, "", QT_TR_NOOP("Prints a completion script for the given shell."), &P::completion},
    };
    return all;
}

const std::vector<ServiceCommandLinePrivate::Option> &ServiceCommandLinePrivate::options()
{
    static const std::vector<Option> all{
        {"user", "", QT_TR_NOOP("Uses the user's own services instead of the system's, as systemctl --user does.")},
        {"host", "MACHINE", QT_TR_NOOP("Uses the services of another machine, specified as for OpenSCManager or systemctl -H.")},
        {"dry-run", "", QT_TR_NOOP("Shows what would change, and changes nothing.")},
        {"timeout", "SECONDS",
         QT_TR_NOOP("How long to wait at most; by default as long as the wait hints of the service allow.")},
        {"no-wait", "", QT_TR_NOOP("Returns as soon as the manager has accepted the request.")},
        {"watch", "", QT_TR_NOOP("Shows each change, until interrupted.")},
        {"lines", "N", QT_TR_NOOP("How many of the newest messages to show; by default 100, or all with --since."), 'n'},
        {"follow", "", QT_TR_NOOP("Keeps showing new messages, until interrupted.")},
        {"since", "TIME",
         QT_TR_NOOP("Shows messages since that time: 2026-11-27, \"2026-11-27 14:30\", 14:30, or 90m for 90 minutes ago.")},
        {"level", "LEVEL", QT_TR_NOOP("The least severe level to show: debug, info, warning, critical or fatal.")},
        {"json", "", QT_TR_NOOP("Prints one JSON object per line, for programs to read.")},
    };
    return all;
}

bool ServiceCommandLinePrivate::Option::goesWith(const Verb &verb) const
{
    return QString::fromLatin1(verb.options).split(u' ').contains(QLatin1String(name));
}

static QString entry(const QString &words, const QString &text)
{
    constexpr int width = 26;
    const QString separator = words.size() < width ? QString() : u'\n' + QString(width + 2, u' ');
    return QStringLiteral("  ") + words.leftJustified(width) + separator + text + u'\n';
}

static QString typed(const ServiceCommandLinePrivate::Option &option)
{
    const QString name = QLatin1String("--") + QLatin1String(option.name);
    return option.letter == 0 ? name : u'-' + QString(QLatin1Char(option.letter)) + QLatin1String(", ") + name;
}

QString ServiceCommandLinePrivate::optionsText(const Verb *verb) const
{
    QString text;
    for (const Option &option : options()) {
        if (!verb || option.goesWith(*verb))
            text += entry(typed(option) + u' ' + QLatin1String(option.value), tr(option.help));
    }
    return text.isEmpty() ? QString() : u'\n' + tr("Options:") + u'\n' + text;
}

QString ServiceCommandLinePrivate::helpText() const
{
    QString text = tr("Usage: %1 COMMAND [OPTION...]").arg(command()) + u'\n';
    if (!description.description.isEmpty())
        text += u'\n' + description.description + u'\n';
    text += u'\n' + tr("Commands:") + u'\n';
    for (const Verb &verb : verbs())
        text += entry(QLatin1String(verb.name) + u' ' + QLatin1String(verb.arguments), tr(verb.help));
    text += optionsText(nullptr);
    text.chop(1);
    return text;
}

QString ServiceCommandLinePrivate::helpText(const Verb &verb) const
{
    const QString words = command() + u' ' + QLatin1String(verb.name);
    QString text = tr("Usage: %1").arg(*verb.options ? words + QStringLiteral(" [OPTION...] ") : words + u' ')
        + QLatin1String(verb.arguments) + u'\n';
    text += u'\n' + tr(verb.help) + u'\n' + optionsText(&verb);
    text.chop(1);
    return text;
}

int ServiceCommandLinePrivate::help()
{
    const Verb *verb = m_arguments.isEmpty() ? nullptr : find(m_arguments.first());
    if (!verb && !m_arguments.isEmpty())
        return unknownVerb(m_arguments.first());
    m_output.explain(verb ? helpText(*verb) : helpText());
    return 0;
}

} // namespace QtDaemon
