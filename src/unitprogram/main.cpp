// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/unittext_p.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

/*
    qtdaemon-unit: the unit files of a package, as UnitText writes them. qtdaemon_add_systemd_unit() runs it when building, and
    when installing.
*/

using namespace QtDaemon;

namespace {

const QStringList kinds{QStringLiteral("service"), QStringLiteral("socket"), QStringLiteral("companion")};

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(QStringLiteral("Writes a systemd unit file for a service made with QtDaemon."));
    parser->addHelpOption();
    parser->addPositionalArgument(QStringLiteral("kind"), kinds.join(QStringLiteral(", ")));
    const auto value = [parser](const char *name, const char *what, const char *description) {
        parser->addOption({QLatin1String(name), QLatin1String(description), QLatin1String(what)});
    };
    value("output", "file", "The file to write. Default: standard output.");
    value("systemd", "version", "The oldest systemd that has to run the unit. Default: 252.");
    parser->addOption({QStringLiteral("user"), QStringLiteral("For the manager of a user.")});
    value("name", "name", "The name of the service, and of its unit.");
    value("description", "text", "For people, in one line. Default: the name.");
    value("program", "path", "The program, as an absolute path.");
    value("argument", "text", "An argument of the program; may be repeated. Specifiers such as %S hold.");
    value("listen", "address", "ListenStream= of the socket; may be repeated. Specifiers hold.");
    value("state-directory", "name", "A folder below /var/lib; may be repeated. Specifiers hold.");
    value("stored-descriptors", "number", "How many descriptors the service may store with systemd.");
    value("watchdog", "seconds", "When a hung event loop is restarted. Default: never.");
    parser->addOption({QStringLiteral("network"), QStringLiteral("It opens IP sockets of its own.")});
}

class Units
{
public:
    explicit Units(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    QString error() const { return m_error; } // empty: there is a text
    QByteArray text();

private:
    int number(const char *option, int otherwise = 0);
    ServiceDescription description();

    const QCommandLineParser &m_parser;
    QString m_error;
};

int Units::number(const char *option, int otherwise)
{
    const QString value = m_parser.value(QLatin1String(option));
    bool isNumber = false;
    const int number = value.section(u'.', 0, 0).toInt(&isNumber); // of a version, such as 257.13
    if (value.isEmpty())
        return otherwise;
    if (!isNumber || number < 0)
        m_error = QStringLiteral("\"%1\" is not a number for --%2.").arg(value, QLatin1String(option));
    return number;
}

ServiceDescription Units::description()
{
    ServiceDescription description;
    description.name = m_parser.value(QStringLiteral("name"));
    description.displayName = m_parser.value(QStringLiteral("description"));
    description.program = m_parser.value(QStringLiteral("program"));
    description.arguments = m_parser.values(QStringLiteral("argument"));
    description.listenStreams = m_parser.values(QStringLiteral("listen"));
    description.stateDirectory = m_parser.isSet(QStringLiteral("state-directory"));
    description.storedDescriptors = number("stored-descriptors");
    description.watchdog = 1000 * number("watchdog");
    description.network = m_parser.isSet(QStringLiteral("network"));
    return description;
}

QByteArray Units::text()
{
    const bool isUser = m_parser.isSet(QStringLiteral("user"));
    const QString kind = m_parser.positionalArguments().value(0);
    if (m_parser.positionalArguments().size() != 1 || !kinds.contains(kind))
        m_error = QStringLiteral("Which kind of unit is it: %1?").arg(kinds.join(QStringLiteral(", ")));
    else if (kind != u"companion" && m_parser.value(QStringLiteral("name")).isEmpty())
        m_error = QStringLiteral("The service has no --name.");
    else if (kind == u"service" && !m_parser.value(QStringLiteral("program")).startsWith(u'/'))
        m_error = QStringLiteral("--program is not an absolute path.");
    if (kind == u"companion")
        return UnitText::companionText(isUser, true);

    const ServiceDescription service = description();
    const UnitText text{service,
                        service.name + QStringLiteral(".service"),
                        service.name + QStringLiteral(".socket"),
                        isUser,
                        number("systemd", UnitText::oldestVersion),
                        true,
                        m_parser.values(QStringLiteral("state-directory"))};
    return kind == u"socket" ? text.socketText() : text.serviceText();
}

QString write(const QString &path, const QByteArray &text) // empty: done
{
    if (path.isEmpty())
        return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) && std::fflush(stdout) == 0
            ? QString()
            : QStringLiteral("Standard output could not be written.");
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return QStringLiteral("%1 could not be written: %2.").arg(path, file.errorString());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // Qt warns of any other kind, as of that in many a container
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(&parser);
    parser.process(app);
    Units units(parser);
    const QByteArray text = units.text();
    const QString error = units.error().isEmpty() ? write(parser.value(QStringLiteral("output")), text) : units.error();
    if (!error.isEmpty())
        std::fprintf(stderr, "qtdaemon-unit: %s\n", error.toUtf8().constData());
    return error.isEmpty() ? 0 : 1;
}
