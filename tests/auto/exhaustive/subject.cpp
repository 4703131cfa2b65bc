// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "subject.h"

#include <QCoreApplication>

using namespace QtDaemon;
using namespace std::chrono_literals;

Subject::Subject(const Setup &setup)
    : m_slotsAnswer(setup.slotsAnswer)
    , m_service(std::make_unique<Service>(QStringLiteral("subject"), m_manager.backend()))
{
    m_service->setQuitOnStopped(false);
    if (!setup.polls)
        m_service->setPollInterval(0);
    listen(setup.listeners);
    m_service->start();
}

Subject::~Subject()
{
    m_sights = &m_unseen;
    m_service.reset();
    QCoreApplication::sendPostedEvents(); // otherwise Qt keeps what was posted to the Service
}

template <typename Signal> void Subject::note(Signal signal, Sight sight)
{
    QObject::connect(m_service.get(), signal, m_service.get(), [this, sight] { see(sight); });
}

void Subject::listen(int listeners)
{
    QObject *const context = m_service.get();
    Service *const service = m_service.get();
    QObject::connect(&m_manager, &EmbeddedManager::statusChanged, &m_manager, [this](const Status &status) {
        m_sights->push_back({Sight::Reported, 0, Control::None, status});
    });
    note(&Service::notReady, Sight::NotReady);
    note(&Service::running, Sight::Running);
    note(&Service::stopped, Sight::Stopped);
    note(&Service::heartbeat, Sight::Heartbeat);
    note(&Service::errorOccurred, Sight::Error);
    QObject::connect(service, &Service::stateChanged, context, [this](State state) { see(Sight::StateChanged, quint32(state)); });

    if (listeners & PendingStates)
        setListening(true);
    if (listeners & Notified)
        QObject::connect(service, &Service::notified, context, [this](State state, const Message &message) {
            see(Sight::NotifiedOf, quint32(state), message.control);
            const bool pending = state == State::StartPending || state == State::StopPending || state == State::PausePending
                || state == State::ContinuePending;
            if (pending || message.control == Control::Shutdown)
                answer();
        });
    if (listeners & Shutdown)
        QObject::connect(service, &Service::shutdown, context, [this](const Message &message) {
            see(Sight::ShutdownSignal, 0, message.control);
            answer();
        });
    if (listeners & ParamChange)
        note(&Service::paramChange, Sight::Reload);
    if (listeners & UserControl)
        QObject::connect(service, &Service::userControl, context, [this](int code) { see(Sight::UserCode, quint32(code)); });
    if (listeners & Unhandled)
        QObject::connect(service, &Service::unhandled, context, [this](const Message &message) {
            see(Sight::UnhandledControl, 0, message.control);
            m_service->nextState(); // only means that the control has been seen
        });
}

void Subject::setListening(bool listening)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_pendingSlots, {}))
        QObject::disconnect(connection);
    if (!listening)
        return;
    const auto listen = [this](auto signal, Sight sight) { // not an array of signals: see connectEach() in managedservice.h
        m_pendingSlots += QObject::connect(m_service.get(), signal, m_service.get(), [this, sight] {
            see(sight);
            answer();
        });
    };
    listen(&Service::pausePending, Sight::PausePending); // first, because it changes the accepted controls, which are reported
    listen(&Service::startPending, Sight::StartPending);
    listen(&Service::stopPending, Sight::StopPending);
    listen(&Service::continuePending, Sight::ContinuePending);
}

void Subject::answer()
{
    if (m_slotsAnswer)
        m_service->nextState();
}

quint32 Subject::take(Step step, Sights *sights)
{
    m_sights = sights;
    if (step == Step::Start)
        return quint32(m_manager.start());
    if (step >= Step::Stop && step <= Step::LowResources)
        return quint32(m_manager.control(controlOf(step)));
    if (step == Step::Deliver || step == Step::Second || step == Step::Long)
        m_manager.advance(step == Step::Deliver ? 0ms : step == Step::Second ? 1'000ms : 31'000ms);
    else if (m_service)
        take(step);
    return 0;
}

void Subject::take(Step step)
{
    if (step == Step::Poll)
        m_service->poll();
    else if (step == Step::Next)
        m_service->nextState();
    else if (step == Step::NextWithHint)
        m_service->nextState(hintOfNextState);
    else if (step == Step::MoreTime)
        m_service->requestAdditionalTime(additionalTime);
    else if (step == Step::OwnStop)
        m_service->stop();
    else if (step == Step::Fail)
        m_service->fail(failureCode);
    else if (step == Step::ExitCode)
        m_service->setExitCode(ownExitCode);
    else if (step == Step::Listen)
        setListening(m_pendingSlots.isEmpty());
    else if (step == Step::Destroy)
        m_service.reset();
}

void Subject::see(Sight sight, quint32 state, Control control)
{
    m_sights->push_back({sight, state, control, Status()});
}
