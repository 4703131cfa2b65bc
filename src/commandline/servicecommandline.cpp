// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecommandline_p.h"

#include "core/logging_p.h"
#include "programpath_p.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace QtDaemon {

constexpr int usageError = 2; // LSB Core, "Init Script Actions"

ServiceCommandLinePrivate::ServiceCommandLinePrivate(const ServiceDescription &serviceDescription)
    : description(serviceDescription)
{
    if (description.program.isEmpty()) {
        if (description.name.isEmpty()) // not from an AppImage or a link, whose name may contain a version
            description.name = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
        description.program = ownProgramPath();
    }
    if (description.name.isEmpty())
        description.name = QFileInfo(description.program).completeBaseName();
}

QString ServiceCommandLinePrivate::programName() const
{
    return QFileInfo(description.program).completeBaseName();
}

QString ServiceCommandLinePrivate::command() const
{
    return prefix.isEmpty() ? programName() : programName() + u' ' + prefix;
}

int ServiceCommandLinePrivate::wrongUsage(const QString &sentence)
{
    m_output.error(sentence + u' ' + tr("Try \"%1 help\".").arg(command()));
    return usageError;
}

// How many letters have to be changed, inserted or deleted (Levenshtein).
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

const ServiceCommandLinePrivate::Verb *ServiceCommandLinePrivate::find(const QString &name)
{
    const auto hasName = [&name](const Verb &verb) { return name == QLatin1String(verb.name); };
    const auto verb = std::find_if(verbs().begin(), verbs().end(), hasName);
    return verb == verbs().end() ? nullptr : &*verb;
}

int ServiceCommandLinePrivate::unknownVerb(const QString &name)
{
    const auto nearer = [&name](const Verb &a, const Verb &b) {
        return distance(name, QLatin1String(a.name)) < distance(name, QLatin1String(b.name));
    };
    const auto nearest = std::min_element(verbs().begin(), verbs().end(), nearer);
    return wrongUsage(tr("Unknown command \"%1\". Did you mean \"%2\"?").arg(name, QLatin1String(nearest->name)));
}

std::optional<int> ServiceCommandLinePrivate::exec(const QStringList &arguments)
{
    serviceArguments = arguments.mid(1);
    QStringList words = serviceArguments;
    if (!prefix.isEmpty()) {
        if (words.value(0) != prefix)
            return {};
        words.removeFirst();
        if (words.isEmpty() || words.first() == QLatin1String("--help") || words.first() == QLatin1String("-h"))
            return help();
    }
    const Verb *verb = find(words.value(0));
    if (!verb)
        return prefix.isEmpty() ? std::optional<int>() : unknownVerb(words.first());
    words.removeFirst();
    if (!verb->act) { // run
        serviceArguments = words;
        return {};
    }
    setLogFilesPaused(true);
    const int exitCode = execVerb(*verb, words);
    setLogFilesPaused(false);
    return exitCode;
}

int ServiceCommandLinePrivate::execVerb(const Verb &verb, const QStringList &words)
{
    const QString name = QLatin1String(verb.name);
    for (const Option &option : options()) {
        QStringList names{QLatin1String(option.name)};
        if (option.letter != 0)
            names += QString(QLatin1Char(option.letter));
        m_parser.addOption(QCommandLineOption(names, QString(), QLatin1String(option.value)));
    }
    const QCommandLineOption helpOption(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    m_parser.addOption(helpOption);
    const bool isParsed = m_parser.parse(QStringList(programName()) + words);
    m_output.setJson(m_parser.isSet(QStringLiteral("json")));
    if (m_parser.isSet(helpOption)) {
        m_output.explain(helpText(verb));
        return 0;
    }
    m_arguments = m_parser.positionalArguments();
    for (const Option &option : options()) {
        if (!option.goesWith(verb) && m_parser.isSet(QLatin1String(option.name)))
            return wrongOption(verb, QLatin1String(option.name));
    }
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return wrongOption(verb, unknown.first());
    if (!isParsed) // an option without its value, or with one that it does not take
        return wrongUsage(m_parser.errorText());
    if (m_arguments.size() < verb.least)
        return wrongUsage(tr("Missing argument for %1: %2.").arg(name, QLatin1String(verb.arguments)));
    if (m_arguments.size() > verb.most)
        return wrongUsage(tr("Unexpected argument \"%1\" for %2.").arg(m_arguments.at(verb.most), name));
    bool isNumber = true;
    const QString timeout = m_parser.value(QStringLiteral("timeout"));
    if (m_parser.isSet(QStringLiteral("timeout")) && (timeout.toInt(&isNumber) < 0 || !isNumber))
        return wrongUsage(tr("Invalid time \"%1\": --timeout takes a number of seconds.").arg(timeout));
    return (this->*verb.act)();
}

int ServiceCommandLinePrivate::wrongOption(const Verb &verb, const QString &option)
{
    const QString typed = (option.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + option;
    if (verb.most != Verb::anyNumber)
        return wrongUsage(tr("Unknown option %2 for %1.").arg(QLatin1String(verb.name), typed));
    return wrongUsage(tr("Unknown option %2 for %1; \"%3 %1 -- %2\" passes it to the service.")
                          .arg(QLatin1String(verb.name), typed, command()));
}

ServiceCommandLine::ServiceCommandLine(const ServiceDescription &description)
    : d(std::make_unique<ServiceCommandLinePrivate>(description))
{
}

ServiceCommandLine::~ServiceCommandLine() = default;

void ServiceCommandLine::setPrefix(const QString &word)
{
    d->prefix = word;
}

void ServiceCommandLine::setPrepare(const Prepare &prepare)
{
    d->prepare = prepare;
}

QString ServiceCommandLine::helpText() const
{
    return d->helpText();
}

std::optional<int> ServiceCommandLine::exec(const QStringList &arguments)
{
    return d->exec(arguments);
}

QStringList ServiceCommandLine::serviceArguments() const
{
    return d->serviceArguments;
}

} // namespace QtDaemon
