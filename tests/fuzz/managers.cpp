// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managers.h"

#include "fuzz.h"

#include "core/statemachine_p.h"

#include <QPointer>
#include <QQueue>

using namespace QtDaemon;

void Manager::check() const
{
    const QList<Status> history = reported();
    for (qsizetype i = 0; i < history.size(); ++i) {
        const Status &status = history.at(i);
        const bool pending = StateMachine::isPending(status.state);
        REQUIRE(status.state != State::NotReady);
        REQUIRE(pending ? status.checkPoint >= 1 : status.checkPoint == 0 && status.waitHint == 0);
        REQUIRE(StateMachine::offered(status.state, status.acceptedControls) == status.acceptedControls);
        REQUIRE(status.state == State::Stopped || (status.exitCode == 0 && status.serviceExitCode == 0));
        if (i == 0)
            continue;
        const Status &before = history.at(i - 1);
        REQUIRE(before.state != State::Stopped); // Stopped is the last status, and is reported once
        REQUIRE(before.state != status.state || status.checkPoint >= before.checkPoint);
        REQUIRE(before.state != State::StopPending || status.state == State::StopPending || status.state == State::Stopped);
    }
}

class Embedded : public Manager
{
public:
    std::unique_ptr<Backend> backend() override { return m_manager ? m_manager->backend() : nullptr; }
    void start() override
    {
        check();
        if (m_manager && m_manager->start() == Error::NoError)
            m_sent.clear();
    }
    bool isTakenUp() const override { return m_manager && m_manager->status().state != State::Stopped; }
    void send(Control control, const QByteArray &data) override
    {
        if (!m_manager)
            return;
        const quint32 number = ++m_number;
        if (m_manager->control(control, number, data) == Error::NoError && control != Control::Interrogate)
            m_sent.push_back(number);
    }
    void advance(std::chrono::milliseconds time) override
    {
        if (m_manager)
            m_manager->advance(time);
    }
    void goAway() override { m_manager.reset(); }
    QList<Status> reported() const override { return m_manager ? m_manager->history() : QList<Status>(); }

private:
    std::unique_ptr<EmbeddedManager> m_manager = std::make_unique<EmbeddedManager>();
};

// Connects the backend with the manager that feeds it; it outlives both.
struct Tape
{
    bool ready = false;
    QQueue<Message> waiting;
    QList<Status> reported;
};

class ForeignBackend : public Backend
{
public:
    explicit ForeignBackend(std::shared_ptr<Tape> tape)
        : m_tape(std::move(tape))
    {
    }
    QString name() const override { return QStringLiteral("foreign"); }
    bool start(const QString &) override { return true; }
    bool isReady() const override { return m_tape->ready; }
    bool takeMessage(Message *message) override
    {
        if (m_tape->waiting.isEmpty())
            return false;
        *message = m_tape->waiting.dequeue();
        return true;
    }
    void report(const Status &status) override { m_tape->reported += status; }

private:
    std::shared_ptr<Tape> const m_tape;
};

class Foreign : public Manager
{
public:
    std::unique_ptr<Backend> backend() override
    {
        m_tape = std::make_shared<Tape>();
        m_sent.clear();
        auto backend = std::make_unique<ForeignBackend>(m_tape);
        m_backend = backend.get();
        return backend;
    }
    void start() override
    {
        m_tape->ready = true;
        wake();
    }
    bool isTakenUp() const override { return m_tape->ready; }
    void send(Control control, const QByteArray &data) override
    {
        m_tape->waiting.enqueue({control, ++m_number, data});
        if (control != Control::None)
            m_sent.push_back(m_number);
        wake();
    }
    void advance(std::chrono::milliseconds) override
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    void goAway() override { }
    QList<Status> reported() const override { return m_tape->reported; }

private:
    void wake()
    {
        if (m_backend)
            Q_EMIT m_backend->activity();
    }

    std::shared_ptr<Tape> m_tape = std::make_shared<Tape>();
    QPointer<Backend> m_backend;
};

std::unique_ptr<Manager> makeEmbedded()
{
    return std::make_unique<Embedded>();
}

std::unique_ptr<Manager> makeForeign()
{
    return std::make_unique<Foreign>();
}
