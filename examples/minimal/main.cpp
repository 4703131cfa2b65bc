// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/Service>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QDebug>

using QtDaemon::Service;

int main(int argc, char **argv)
{
    QtDaemon::ServiceLog log("heartbeat");
    QCoreApplication app(argc, argv);
    Service service("heartbeat");

    QObject::connect(&service, &Service::startPending, [&] {
        qInfo("opening things");
        service.nextState();
    });
    QObject::connect(&service, &Service::heartbeat, [&] { qInfo() << service.state() << service.cycle(); });
    QObject::connect(&service, &Service::stopPending, [&] {
        qInfo("closing things");
        service.nextState();
    });
    QObject::connect(&service, &Service::shutdown, [&](const QtDaemon::Message &message) {
        qInfo() << "the system goes down:" << message.control;
        service.nextState(45'000);
    });
    return service.exec();
}
