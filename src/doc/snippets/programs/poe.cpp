// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QDebug>

using QtDaemon::Service;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Service service("heartbeat");
    service.setPollInterval(500); // PollInterval => 0.5

    int closed = 0;
    QObject::connect(&service, &Service::startPending, [&] { service.nextState(); });
    QObject::connect(&service, &Service::pausePending, [&] { service.nextState(); });
    QObject::connect(&service, &Service::continuePending, [&] { service.nextState(); });
    QObject::connect(&service, &Service::stopPending, [&] { // emitted each cycle until next_state
        qInfo("closing file %d of 3", ++closed);
        if (closed == 3)
            service.nextState();
    });
    QObject::connect(&service, &Service::shutdown, [&](const QtDaemon::Message &) { service.nextState(45000); });
    QObject::connect(&service, &Service::notified, [](QtDaemon::State state, const QtDaemon::Message &message) {
        if (message.control != QtDaemon::Control::None) // Callback had the state and the message
            qInfo() << "in" << state << "came" << message.control;
    });
    return service.exec(); // $poe_kernel->run
}
//! [program]
