// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "backends/console/terminal_p.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace QtDaemon {

constexpr int usageError = 2; // LSB Core, "Init Script Actions"
constexpr int anyNumber = 1 << 20;

const std::vector<ServiceCommandLinePrivate::Verb> &ServiceCommandLinePrivate::verbs()
{
    using P = ServiceCommandLinePrivate;
    static const std::vector<Verb> all{
        {"install", "[-- ARGUMENT...]", 0, anyNumber, "user host dry-run json",
         QT_TR_NOOP("Installs the service, or changes it in place; the arguments are those that it runs with."), &P::install},
        {"uninstall", "", 0, 0, "user host dry-run json", QT_TR_NOOP("Stops and removes the service."), &P::uninstall},
        {"start", "[ARGUMENT...]", 0, anyNumber, "user host timeout no-wait json",
         QT_TR_NOOP("Starts it, and waits until it runs."), &P::start},
        {"stop", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Stops it, and waits until it has."), &P::stop},
        {"restart", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Stops it when it runs, and starts it."), &P::restart},
        {"pause", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Lets it rest."), &P::pause},
        {"continue", "", 0, 0, "user host timeout no-wait json", QT_TR_NOOP("Lets it go on after a pause."), &P::resume},
        {"reload", "", 0, 0, "user host json", QT_TR_NOOP("Has it read its settings again."), &P::reload},
        {"status", "", 0, 0, "user host watch timeout json", QT_TR_NOOP("Says how it is; --watch goes on to do so."), &P::status},
        {"list", "[PATTERN]", 0, 1, "user host json",
         QT_TR_NOOP("Lists the services of the manager; * and ? may be in the pattern."), &P::list},
        {"control", "N", 1, 1, "user host json", QT_TR_NOOP("Sends it a control of its own, 128 to 255."), &P::control},
        {"run", "[ARGUMENT...]", 0, anyNumber, "", QT_TR_NOOP("Runs the service here: under its manager, or on this console."),
         nullptr},
        {"doctor", "", 0, 0, "user json", QT_TR_NOOP("Looks for what is wrong with the service as it is installed."), &P::doctor},
        {"completion", "bash|zsh", 1, 1, "", QT_TR_NOOP("Prints a completion file for that shell."), &P::completion},
    };
    return all;
}

ServiceCommandLinePrivate::ServiceCommandLinePrivate(const ServiceDescription &serviceDescription)
    : description(serviceDescription)
{
    if (description.program.isEmpty())
        description.program = QCoreApplication::applicationFilePath();
    if (description.name.isEmpty())
        description.name = QFileInfo(description.program).completeBaseName();
    m_parser.addOptions({
        {QStringLiteral("user"), tr("The user's own services instead of the machine's (systemctl --user).")},
        {QStringLiteral("host"), tr("Another machine's services, as OpenSCManager or systemctl -H takes its name."),
         tr("MACHINE")},
        {QStringLiteral("dry-run"), tr("Shows what would change, and changes nothing.")},
        {QStringLiteral("timeout"), tr("How long to wait at most; without it, as long as the service asks for."), tr("SECONDS")},
        {QStringLiteral("no-wait"), tr("Returns as soon as the manager has taken the request.")},
        {QStringLiteral("watch"), tr("Goes on to tell each change, until interrupted.")},
        {QStringLiteral("json"), tr("For programs: one JSON object a line.")},
    });
    m_parser.addHelpOption();
    m_parser.addVersionOption();
}

QString ServiceCommandLinePrivate::helpText() const
{
    QString text = description.description.isEmpty() ? QString() : description.description + QStringLiteral("\n\n");
    text += tr("Verbs:") + u'\n';
    for (const Verb &verb : verbs()) {
        const QString words = QLatin1String(verb.name) + u' ' + QLatin1String(verb.arguments);
        text += QStringLiteral("  %1 %2\n").arg(words.leftJustified(24), tr(verb.help));
    }
    text.chop(1);
    return text;
}

QString ServiceCommandLinePrivate::programName() const
{
    return QFileInfo(description.program).completeBaseName();
}

int ServiceCommandLinePrivate::wrongUsage(const QString &sentence)
{
    m_output.error(sentence + u' ' + tr("Try %1 --help.").arg(programName()));
    return usageError;
}

// How many letters have to be changed, added or taken away (Levenshtein).
static int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], i + 1);
        for (int j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const int same = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({same, diagonal + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

std::optional<int> ServiceCommandLinePrivate::exec(const QStringList &arguments)
{
    const QStringList own = arguments.mid(1);
    if (own.value(0) == QLatin1String("run")) {
        serviceArguments = own.mid(1);
        return {};
    }
    const bool understood = m_parser.parse(arguments);
    m_output.setJson(m_parser.isSet(QStringLiteral("json")));
    if (m_parser.isSet(QStringLiteral("version"))) {
        print(stdout, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    const QStringList words = m_parser.positionalArguments();
    if (m_parser.isSet(QStringLiteral("help"))) {
        m_parser.setApplicationDescription(helpText());
        m_parser.addPositionalArgument(QStringLiteral("VERB"), tr("What to do; see above."));
        print(stdout, m_parser.helpText());
        return 0;
    }
    if (words.isEmpty()) { // whatever options there are, they are the program's
        serviceArguments = own;
        return {};
    }

    const auto isIt = [&words](const Verb &verb) { return words.first() == QLatin1String(verb.name); };
    const auto verb = std::find_if(verbs().begin(), verbs().end(), isIt);
    if (verb == verbs().end()) {
        const auto nearer = [&words](const Verb &a, const Verb &b) {
            return distance(words.first(), QLatin1String(a.name)) < distance(words.first(), QLatin1String(b.name));
        };
        const auto nearest = std::min_element(verbs().begin(), verbs().end(), nearer);
        return wrongUsage(tr("\"%1\" is no verb; is \"%2\" meant?").arg(words.first(), QLatin1String(nearest->name)));
    }
    if (!understood)
        return wrongUsage(m_parser.errorText() + u'.');
    return understand(*verb, words.mid(1));
}

std::optional<int> ServiceCommandLinePrivate::understand(const Verb &verb, const QStringList &words)
{
    const QString name = QLatin1String(verb.name);
    if (!verb.act) // options came before run
        return wrongUsage(tr("What %1 is to pass on comes after it.").arg(name));
    if (words.size() < verb.least)
        return wrongUsage(tr("%1 takes %2.").arg(name, QLatin1String(verb.arguments)));
    if (words.size() > verb.most)
        return wrongUsage(tr("\"%1\" is one argument too many for %2.").arg(words.at(verb.most), name));
    const QStringList allowed = QString::fromLatin1(verb.options).split(u' ');
    for (const QString &option : m_parser.optionNames()) {
        if (!allowed.contains(option))
            return wrongUsage(tr("--%1 does not go with %2.").arg(option, name));
    }
    bool isNumber = true;
    if (m_parser.isSet(QStringLiteral("timeout"))
        && (m_parser.value(QStringLiteral("timeout")).toInt(&isNumber) < 0 || !isNumber))
        return wrongUsage(tr("\"%1\" is no time: --timeout takes seconds.").arg(m_parser.value(QStringLiteral("timeout"))));
    m_arguments = words;
    return (this->*verb.act)();
}

ServiceCommandLine::ServiceCommandLine(const ServiceDescription &description)
    : d(std::make_unique<ServiceCommandLinePrivate>(description))
{
}

ServiceCommandLine::~ServiceCommandLine() = default;

std::optional<int> ServiceCommandLine::exec(const QStringList &arguments)
{
    return d->exec(arguments);
}

QStringList ServiceCommandLine::serviceArguments() const
{
    return d->serviceArguments;
}

} // namespace QtDaemon
