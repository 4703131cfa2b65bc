// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("heartbeat");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion("1.0");

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption interval("interval", "Beats every so many seconds.", "seconds", "10");
    parser.addOption(interval);
    const auto options = [&](const QStringList &arguments) { return QStringList("heartbeat") + arguments; };

    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    QtDaemon::ServiceCommandLine commandLine(description);
    commandLine.setPrepare([&](QtDaemon::ServiceDescription &installed, const QStringList &arguments) {
        if (parser.parse(options(arguments)) && parser.isSet(interval))
            installed.displayName = "Beats every " + parser.value(interval) + " seconds";
    });
    if (const auto exitCode = commandLine.exec())
        return *exitCode; // a verb was executed

    parser.setApplicationDescription("Says that it is alive.\n\n" + commandLine.helpText());
    parser.process(options(commandLine.serviceArguments())); // --help and --version end the program here

    QtDaemon::Service service(description);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [] { qInfo("alive"); });
    QObject::connect(&service, &QtDaemon::Service::startPending, &timer, [&] {
        const int seconds = parser.value(interval).toInt();
        if (seconds < 1) {
            service.fail(64, "--interval takes a number of seconds above 0");
            return;
        }
        timer.start(seconds * 1000);
        service.nextState();
    });
    return service.exec();
}
//! [program]
