// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [main]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("heartbeat");
    QCoreApplication app(argc, argv);

    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    description.displayName = "Says that it is alive";
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    QtDaemon::Service service(description);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [] { qInfo("alive"); });
    QObject::connect(&service, &QtDaemon::Service::startPending, &timer, [&] {
        timer.start(10 * 1000);
        service.nextState();
    });
    QObject::connect(&service, &QtDaemon::Service::stopPending, &timer, [&] {
        timer.stop();
        service.nextState();
    });
    return service.exec();
}
//! [main]
