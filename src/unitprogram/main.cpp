// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/bus_p.h"
#include "controller/systemd/unittext_p.h"
#include "core/print_p.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <limits>

/*
    qtdaemon-unit writes the unit files of a package, with UnitText. qtdaemon_add_systemd_unit() runs it when building and when
    installing.
*/

using namespace QtDaemon;

constexpr const char *options[][3] = {
    {"output", "file", "The file to write. Default: standard output."},
    {"systemd", "version", "The oldest systemd version that has to run the unit. Default: 252."},
    {"name", "name", "The name of the service, and of its unit."},
    {"description", "text", "A one-line description. Default: the name."},
    {"program", "path", "The absolute path of the program."},
    {"argument", "text", "An argument for the program; may be repeated. Specifiers such as %S are expanded."},
    {"listen", "address", "ListenStream= of the socket; may be repeated. Specifiers are expanded."},
    {"state-directory", "name", "A folder below /var/lib; may be repeated. Specifiers are expanded."},
    {"stored-descriptors", "number", "How many descriptors the service may store with systemd."},
    {"watchdog", "seconds", "How long the event loop may hang before the service is restarted. Default: no limit."},
    {"network", nullptr, "The service opens IP sockets of its own."},
    {"user", nullptr, "The unit is for a user's systemd manager."},
};

static int number(const QCommandLineParser &parser, const char *option, int maximum, QString *error)
{
    const QString value = parser.value(QLatin1String(option));
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (value.isEmpty() || (isNumber && number >= 0 && number <= maximum))
        return number;
    *error = QStringLiteral("Invalid number \"%1\" for --%2: it takes an integer from 0 to %3.")
                 .arg(value, QLatin1String(option), QString::number(maximum));
    return 0;
}

static int systemdVersion(const QCommandLineParser &parser, QString *error)
{
    const QString value = parser.value(QStringLiteral("systemd"));
    bool isNumber = false;
    const int number = value.section(u'.', 0, 0).toInt(&isNumber); // 257 of 257.13, for example
    if (!value.isEmpty() && (!isNumber || number < 0))
        *error = QStringLiteral("Invalid version \"%1\" for --systemd.").arg(value);
    return value.isEmpty() ? SystemdVersion::oldest : number;
}

static QString errorIn(const UnitText &text)
{
    const ServiceDescription &service = text.description;
    if (service.name.isEmpty() || !service.program.startsWith(u'/'))
        return QStringLiteral("Specify a --name, and an absolute path as --program.");
    if (unitName(service.name) != text.service)
        return QStringLiteral("\"%1\" cannot be the name of a unit: only letters, digits and -_.@ are allowed.")
            .arg(service.name);
    return text.check().text;
}

static QByteArray unit(const QCommandLineParser &parser, QString *error)
{
    const bool isUser = parser.isSet(QStringLiteral("user"));
    const QStringList kind = parser.positionalArguments();
    if (kind == QStringList(QStringLiteral("companion")))
        return UnitText::companionText(isUser, true);

    ServiceDescription service;
    service.name = parser.value(QStringLiteral("name"));
    service.displayName = parser.value(QStringLiteral("description"));
    service.program = parser.value(QStringLiteral("program"));
    service.arguments = parser.values(QStringLiteral("argument"));
    service.listenStreams = parser.values(QStringLiteral("listen"));
    service.stateDirectory = parser.isSet(QStringLiteral("state-directory"));
    service.storedDescriptors = number(parser, "stored-descriptors", std::numeric_limits<int>::max(), error);
    service.watchdog = std::chrono::seconds(number(parser, "watchdog", std::numeric_limits<int>::max() / 1000, error));
    service.network = parser.isSet(QStringLiteral("network"));
    const UnitText text{service,
                        service.name + QStringLiteral(".service"),
                        service.name + QStringLiteral(".socket"),
                        isUser,
                        systemdVersion(parser, error),
                        true,
                        parser.values(QStringLiteral("state-directory"))};
    if (error->isEmpty())
        *error = errorIn(text);
    if (kind == QStringList(QStringLiteral("socket")))
        return text.socketText();
    if (kind != QStringList(QStringLiteral("service")))
        *error = QStringLiteral("Specify the kind of unit: service, socket or companion.");
    return text.serviceText();
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // Qt warns about a locale without UTF-8, which many containers have
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes a systemd unit file for a service made with QtDaemon."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("kind"), QStringLiteral("service, socket, companion"));
    for (const auto &[name, value, description] : options)
        parser.addOption({QLatin1String(name), QLatin1String(description), QLatin1String(value)});
    const bool isUnderstood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();

    QString error;
    const QByteArray text = unit(parser, &error);
    if (!isUnderstood)
        error = parser.errorText();
    else if (error.isEmpty() && text.isEmpty())
        error = QStringLiteral("A value contains a control character.");
    const bool hasName = parser.isSet(QStringLiteral("output"));
    const QString name = hasName ? parser.value(QStringLiteral("output")) : QStringLiteral("Standard output");
    QFile file(name);
    const auto open = [&] { return hasName ? file.open(QIODevice::WriteOnly) : file.open(stdout, QIODevice::WriteOnly); };
    if (error.isEmpty() && (!open() || file.write(text) != text.size() || !file.flush()))
        error = QStringLiteral("%1 could not be written: %2.").arg(name, file.errorString());
    if (!error.isEmpty())
        printLine(stderr, QStringLiteral("qtdaemon-unit: ") + error);
    return error.isEmpty() ? 0 : 1;
}
