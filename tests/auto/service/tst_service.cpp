// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QSignalSpy>
#include <QTest>

using namespace QtDaemon;
using namespace std::chrono_literals;

class tst_Service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayInTheLife();
};

void tst_Service::aDayInTheLife()
{
    EmbeddedManager manager;
    Service service(QStringLiteral("day"), manager.backend());
    service.setQuitOnStopped(false);
    QList<State> states;
    connect(&service, &Service::stateChanged, this, [&](State state) { states.append(state); });
    connect(&service, &Service::startPending, this, [&] { service.nextState(); });
    connect(&service, &Service::pausePending, this, [&] { service.nextState(); });
    connect(&service, &Service::stopPending, this, [&] { service.nextState(); });

    QVERIFY(service.start());
    QCOMPARE(manager.start(), ControlResult::Success);
    manager.advance(0ms);
    QCOMPARE(manager.status().state, State::Running);
    QCOMPARE(manager.control(Control::Pause), ControlResult::Success);
    QCOMPARE(manager.status().state, State::PausePending);
    manager.advance(0ms);
    QCOMPARE(manager.control(Control::Continue), ControlResult::Success);
    manager.advance(0ms);
    QCOMPARE(manager.control(Control::Stop), ControlResult::Success);
    manager.advance(0ms);
    QCOMPARE(manager.status().state, State::Stopped);
    const QList<State> expected{State::StartPending,    State::Running, State::PausePending, State::Paused,
                                State::ContinuePending, State::Running, State::StopPending,  State::Stopped};
    QCOMPARE(states, expected);
}

QTEST_GUILESS_MAIN(tst_Service)
#include "tst_service.moc"
