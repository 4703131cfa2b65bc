// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "echo.h"

#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>

using QtDaemon::Service;

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("echo");
    QCoreApplication app(argc, argv);
    QtDaemon::loadTranslations();

    QtDaemon::ServiceDescription description;
    description.name = QStringLiteral("echo");
    description.displayName = QStringLiteral("Echo");
    description.description = QStringLiteral("Sends back what it gets.");
    description.startMode = QtDaemon::ServiceDescription::StartMode::OnSocket;
    description.listenStreams = QStringList{QStringLiteral("127.0.0.1:7777")};
    description.storedDescriptors = 2048;
    description.watchdog = std::chrono::seconds(30);
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    Service service("echo");
    Echo echo(&service);

    QObject::connect(&service, &Service::startPending, &echo, [&] {
        if (echo.open())
            service.nextState();
        else
            service.fail(1,
                         QStringLiteral("No listening socket was handed over. Start echo.socket, or run "
                                        "systemd-socket-activate -l 7777 %1")
                             .arg(app.applicationFilePath()));
    });
    QObject::connect(&service, &Service::pausePending, &echo, [&] {
        echo.pause(true);
        service.nextState();
    });
    QObject::connect(&service, &Service::continuePending, &echo, [&] {
        echo.pause(false);
        service.nextState();
    });
    QObject::connect(&service, &Service::paramChange, [] { qInfo("There are no settings to read again."); });
    return service.exec(); // nothing to clean up: see echo.h
}
