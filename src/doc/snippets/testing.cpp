// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QTest>

using namespace std::chrono_literals;

//! [shutdown]
void shutdownTakesFortySeconds()
{
    QtDaemon::EmbeddedManager manager;
    QtDaemon::Service service("outbox", manager.backend());
    QObject::connect(&service, &QtDaemon::Service::shutdown, [&] { service.nextState(45000); });
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&] {
        if (service.cycle() == 40) // one cycle per second: after 40 seconds
            service.nextState();
    });
    service.start();
    manager.start();
    manager.advance(1s);
    QCOMPARE(manager.status().state, QtDaemon::State::Running);

    QCOMPARE(manager.control(QtDaemon::Control::Shutdown), QtDaemon::ControlResult::Success);
    manager.advance(1s);
    QCOMPARE(manager.status().state, QtDaemon::State::StopPending);
    QCOMPARE(manager.status().waitHint, 45000u);
    manager.advance(45s);
    QCOMPARE(manager.status().state, QtDaemon::State::Stopped);
}
//! [shutdown]
