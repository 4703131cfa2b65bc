// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("heartbeat"); // sd_journal_send()
    QCoreApplication app(argc, argv);
    QtDaemon::Service service("heartbeat");

    int beats = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &service, [&] {
        service.setStatusText(QStringLiteral("%1 beats").arg(++beats)); // STATUS=; WATCHDOG=1 is sent automatically
    });
    QObject::connect(&service, &QtDaemon::Service::startPending, &timer, [&] {
        timer.start(10 * 1000);
        service.nextState(); // READY=1
    });
    QObject::connect(&service, &QtDaemon::Service::paramChange, &timer, [] { // after RELOADING=1; READY=1 follows
        qInfo("settings read");
    });
    QObject::connect(&service, &QtDaemon::Service::stopPending, &timer, [&] { // after SIGTERM and STOPPING=1
        timer.stop();
        service.nextState();
    });
    return service.exec();
}
//! [program]
