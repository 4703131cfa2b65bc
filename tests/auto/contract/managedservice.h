// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QMetaEnum>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

// No test of the contract warns of what it has not announced.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
};

template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

// Not a loop over an array of the signals: GCC 14 for MinGW puts the addresses of import thunks into it, and connect() finds
// no signal at those.
template <typename Slot, typename... Signal>
void connectEach(const QtDaemon::Service *service, const QObject *context, Slot slot, Signal... signal)
{
    (QObject::connect(service, signal, context, slot), ...);
}

// A Service with a manager of its own, in virtual time, and a log of what it emits.
struct ManagedService
{
    ManagedService() { service.setQuitOnStopped(false); }

    template <typename... Signal> void note(Signal... signal) { (noteOne(signal), ...); }

    void noteStateSignals()
    {
        using S = QtDaemon::Service;
        note(&S::notReady, &S::startPending, &S::running, &S::pausePending, &S::paused, &S::continuePending, &S::stopPending,
             &S::stopped);
    }

    // "notified Running None"
    void noteNotified()
    {
        QObject::connect(&service, &QtDaemon::Service::notified, &service,
                         [this](QtDaemon::State state, const QtDaemon::Message &message) {
                             log += QStringLiteral("notified %1 %2").arg(nameOf(state), nameOf(message.control));
                         });
    }

    // "stateChanged Running"
    void noteStateChanged()
    {
        QObject::connect(&service, &QtDaemon::Service::stateChanged, &service,
                         [this](QtDaemon::State state) { log += QStringLiteral("stateChanged %1").arg(nameOf(state)); });
    }

    void answerPending()
    {
        using S = QtDaemon::Service;
        connectEach(
            &service, &service, [this] { service.nextState(); }, &S::startPending, &S::pausePending, &S::continuePending,
            &S::stopPending);
    }

    bool begin()
    {
        const bool isStarted = service.start();
        manager.start();
        manager.advance({});
        return isStarted;
    }

    // And what the control leads to is done.
    QtDaemon::Error send(QtDaemon::Control control)
    {
        const QtDaemon::Error answer = manager.control(control);
        manager.advance({});
        return answer;
    }

    // Leads to a state, whose signals have been emitted then. A pending state lasts only if it has a slot that does not answer.
    bool reach(QtDaemon::State state)
    {
        using namespace QtDaemon;
        using namespace std::chrono_literals;
        service.setAcceptedControls(AcceptedControls::fromInt(0x6fff));
        if (!(state == State::NotReady ? service.start() : begin()))
            return false;
        const auto leave = [&](QtDaemon::State left) {
            if (service.state() == left && state != left)
                service.nextState();
            manager.advance(0ms);
        };
        leave(State::StartPending);
        if (state == State::StopPending || state == State::Stopped) {
            send(Control::Stop);
            leave(State::StopPending);
        }
        if (state == State::PausePending || state == State::Paused || state == State::ContinuePending) {
            send(Control::Pause);
            leave(State::PausePending);
        }
        if (state == State::ContinuePending)
            send(Control::Continue);
        return service.state() == state;
    }

    QtDaemon::EmbeddedManager manager;
    QtDaemon::Service service{QStringLiteral("tested"), manager.backend()};
    QStringList log;

private:
    template <typename Signal> void noteOne(Signal signal)
    {
        const auto name = QString::fromLatin1(QMetaMethod::fromSignal(signal).name());
        QObject::connect(&service, signal, &service, [this, name] { log += name; });
    }
};
