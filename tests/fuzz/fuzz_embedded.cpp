// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// The input is a program of calls to a Service and to its manager, from outside and from inside its slots.

#include "fuzz.h"
#include "managers.h"

#include <QtDaemon/Service>

#include <QPointer>

#include <algorithm>
#include <functional>

using namespace QtDaemon;

class Program
{
public:
    explicit Program(FuzzedDataProvider &data);
    ~Program();

    void run();

private:
    void step();
    void callService();
    void steer();
    void connectSlot();
    void send();
    void makeService();
    void nothingWaits();
    void stopsOnRequest();

    FuzzedDataProvider &m_data;
    std::unique_ptr<Manager> m_manager;
    QPointer<Service> m_service;
    QObject m_receiver;
    QList<QMetaObject::Connection> m_slots;
    int m_steps = 0;
    int m_depth = 0; // slots on the stack
    bool m_listens; // a slot is always connected to notified()
    bool m_failed = false;
    std::vector<quint32> m_received; // the event types, which are the numbers of the controls
};

Program::Program(FuzzedDataProvider &data)
    : m_data(data)
    , m_manager(data.ConsumeBool() ? makeForeign() : makeEmbedded())
    , m_listens(data.ConsumeBool())
{
    makeService();
}

Program::~Program()
{
    delete m_service;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (m_manager)
        m_manager->check();
}

void Program::makeService()
{
    m_manager->check();
    m_received.clear();
    m_failed = false;
    m_service = new Service(QStringLiteral("fuzzed"), m_manager->backend());
    m_service->setQuitOnStopped(false);
    if (m_listens)
        QObject::connect(m_service, &Service::notified, &m_receiver, [this](State, const Message &message) {
            if (message.control != Control::None && message.eventType != 0)
                m_received.push_back(message.eventType);
        });
}

void Program::run()
{
    while (m_data.remaining_bytes() > 0 && ++m_steps < 300)
        step();
    m_steps = 1'000'000; // from now on the slots do nothing
    if (m_service && m_manager)
        stopsOnRequest();
}

void Program::step()
{
    switch (m_data.ConsumeIntegralInRange(0, 3)) {
    case 0:
        return callService();
    case 1:
        return connectSlot();
    case 2:
        return m_manager ? send() : void();
    default:
        return steer();
    }
}

void Program::callService()
{
    if (!m_service)
        return m_manager ? makeService() : void();
    Service &s = *m_service;
    const auto number = m_data.ConsumeIntegral<int>();
    const std::function<void()> calls[] = {
        [&] { s.start(); },
        [&] { s.nextState(number); },
        [&] { s.requestAdditionalTime(number); },
        [&] { s.stop(); },
        [&] {
            m_failed = true;
            s.fail(quint32(number), text(m_data, 20));
        },
        [&] { s.setExitCode(quint32(number)); },
        [&] { s.setStatusText(text(m_data, 20)); },
        [&] { s.poll(); },
        [&] { s.setAcceptedControls(AcceptedControls::fromInt(uint(number))); },
        [&] { s.resetAcceptedControls(); },
        [&] { s.setPollInterval(number % 5000); },
        [&] { s.setWaitHint(number); },
        [&] { s.setDeleteOnStopped(number % 2); },
        [&] { delete m_service; },
        [&] { s.setQuitOnStopped(number % 2); },
    };
    calls[m_data.ConsumeIntegralInRange<size_t>(0, std::size(calls) - 1)]();
}

void Program::steer()
{
    switch (m_data.ConsumeIntegralInRange(0, 5)) {
    case 0:
        if (m_manager)
            m_manager->start();
        break;
    case 1:
        QCoreApplication::sendPostedEvents();
        break;
    case 2:
        if (m_manager && m_data.ConsumeIntegral<uchar>() == 0)
            m_manager->goAway();
        break;
    case 3:
        if (!m_slots.isEmpty())
            QObject::disconnect(m_slots.takeAt(m_data.ConsumeIntegralInRange<qsizetype>(0, m_slots.size() - 1)));
        break;
    default:
        if (m_manager) {
            const int interval = m_service ? qMax(1, m_service->pollInterval()) : 1000;
            m_manager->advance(std::chrono::milliseconds(m_data.ConsumeIntegralInRange(0, 10 * interval)));
        }
    }
    nothingWaits();
}

// Connects a slot that executes the next step of the program.
void Program::connectSlot()
{
    if (!m_service)
        return;
    const auto slot = [this] {
        if (m_depth >= 3 || ++m_steps >= 300 || m_data.remaining_bytes() == 0)
            return;
        ++m_depth;
        step();
        --m_depth;
    };
    const auto to = [&](auto signal) { return QObject::connect(m_service, signal, &m_receiver, slot); };
    using S = Service;
    const std::function<QMetaObject::Connection()> all[]
        = {[&] { return to(&S::notReady); },     [&] { return to(&S::startPending); }, [&] { return to(&S::running); },
           [&] { return to(&S::pausePending); }, [&] { return to(&S::paused); },       [&] { return to(&S::continuePending); },
           [&] { return to(&S::stopPending); },  [&] { return to(&S::stopped); },      [&] { return to(&S::shutdown); },
           [&] { return to(&S::unhandled); },    [&] { return to(&S::paramChange); },  [&] { return to(&S::userControl); },
           [&] { return to(&S::powerEvent); },   [&] { return to(&S::deviceEvent); },  [&] { return to(&S::sessionChange); },
           [&] { return to(&S::timeChange); },   [&] { return to(&S::stateChanged); }, [&] { return to(&S::heartbeat); },
           [&] { return to(&S::errorOccurred); }};
    m_slots += all[m_data.ConsumeIntegralInRange<size_t>(0, std::size(all) - 1)]();
}

void Program::send()
{
    const auto code = m_data.ConsumeBool() ? m_data.ConsumeIntegralInRange<quint32>(0, 17) : m_data.ConsumeIntegral<quint32>();
    m_manager->send(Control(code), bytes(m_data, 40));
    nothingWaits();
}

// No control is lost: each that the manager delivered is emitted by the next cycle, unless the service has ended.
void Program::nothingWaits()
{
    if (m_depth > 0 || !m_service || !m_manager || m_failed)
        return;
    const State before = m_service->state();
    if (before == State::NotReady || before == State::Stopped)
        return;
    QCoreApplication::sendPostedEvents();
    if (!m_service || m_service->state() == State::Stopped || m_failed || !m_manager->isTakenUp())
        return;
    std::vector<quint32> received = m_received;
    std::sort(received.begin(), received.end());
    REQUIRE(!m_listens || received == m_manager->sent());
}

// The manager stops it; if the manager is gone, the service stops itself.
void Program::stopsOnRequest()
{
    if (m_service->backendName().isEmpty() && !m_service->start())
        return;
    m_service->start(); // unless it has been
    m_service->resetAcceptedControls();
    m_manager->start();
    QCoreApplication::sendPostedEvents();
    if (m_service && !m_manager->isTakenUp())
        m_service->stop();
    m_manager->send(Control::Stop, {});
    for (int i = 0; i < 10 && m_service; ++i) {
        m_service->nextState();
        QCoreApplication::sendPostedEvents();
    }
    REQUIRE(!m_service || m_service->state() == State::Stopped);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    FuzzedDataProvider data(input, size);
    Program(data).run();
    return 0;
}
