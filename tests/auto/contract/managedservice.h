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

// Every test of the contract fails on a warning that it has not announced.
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

// A parameter pack, not a loop over an array of the signals: GCC 14 for MinGW puts the addresses of import thunks into such an
// array, and connect() finds no signal at those.
template <typename Slot, typename... Signal>
void connectEach(const QtDaemon::Service *service, const QObject *context, Slot slot, Signal... signal)
{
    (QObject::connect(service, signal, context, slot), ...);
}

// A Service with a manager of its own, in virtual time, and a log of the signals that it emits.
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

    // Logs "notified Running None".
    void noteNotified()
    {
        QObject::connect(&service, &QtDaemon::Service::notified, &service,
                         [this](QtDaemon::State state, const QtDaemon::Message &message) {
                             log += QStringLiteral("notified %1 %2").arg(nameOf(state), nameOf(message.control));
                         });
    }

    // Logs "stateChanged Running".
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

    // Sends a control, and processes everything that it leads to.
    QtDaemon::Error send(QtDaemon::Control control)
    {
        const QtDaemon::Error answer = manager.control(control);
        manager.advance({});
        return answer;
    }

    // Brings the service into a state, and returns after its signals. A pending state lasts only if a slot does not answer it.
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
