// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"
#include "serve.h"

#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCommandLineParser>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("dropfolder");
    QCoreApplication app(argc, argv);
    QtDaemon::loadTranslations();

    QtDaemon::ServiceDescription description;
    description.name = QStringLiteral("dropfolder");
    description.displayName = QStringLiteral("Drop folder");
    description.description = QCoreApplication::translate("main", "Hashes what lands in a folder.");
    description.stateDirectory = true;
    description.watchdog = std::chrono::seconds(30);
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    QCommandLineParser parser;
    describeArguments(&parser);
    parser.parse(QStringList(app.applicationName()) + commandLine.serviceArguments());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();

    QtDaemon::Service service;
    DropFolder folder;
    serve(&service, &folder, commandLine.serviceArguments());
    return service.exec();
}
