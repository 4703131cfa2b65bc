// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "core/statemachine_p.h"

#include <QMutex>
#include <QTimer>

#include <utility>

// The service that every FakeManager manages, one at a time. Any thread may read or change it.
struct FakeService
{
    FakeService();
    ~FakeService()
    {
        QtDaemon::ServiceManager::awaitReleased();
        QtDaemon::ServiceManager::factory = m_former;
    }

    void set(QtDaemon::State state, quint32 checkPoint = 0, quint32 waitHint = 0, quint32 serviceExitCode = 0);
    void setText(const QString &text) // sets everything that can contain text from others
    {
        info.name = info.displayName = info.status.text = text;
        findings = {{QtDaemon::ServiceFinding::Severity::Note, text}};
        settings[text] = text;
    }
    void setQuietly(QtDaemon::State state, quint32 checkPoint, quint32 waitHint); // notifies nobody
    bool isWatched() { return locked(&FakeService::manager) != nullptr; }
    template <typename Member> Member locked(Member FakeService::*member)
    {
        const QMutexLocker lock(&mutex);
        return this->*member;
    }

    QMutex mutex;
    bool installed = true;
    QtDaemon::ServiceController::Scope scope = QtDaemon::ServiceController::Scope::System; // where it is installed
    QtDaemon::ServiceInfo info;
    QtDaemon::ServiceSettings settings{{QStringLiteral("program"), QStringLiteral("/bin/true")}};
    QList<QtDaemon::ServiceFinding> findings;
    QMap<QByteArray, QtDaemon::Error> errors; // the error that a call returns, by the name of the call
    int steps = 0; // number of check points in a pending state
    quint32 firstHint = 30'000; // ms, the wait hint that a pending state begins with
    int stepTime = 0; // ms between them
    bool underWay = false; // it is in a pending state, and advances as soon as it is watched
    bool changedMeanwhile = false; // someone else installs or uninstalls it between a plan and its installation
    QByteArrayList held; // calls that are never answered, with the service's name: "start heartbeat"
    int abandoned = 0; // number of held calls that were abandoned
    QByteArrayList calls;
    int queries = 0;
    QtDaemon::ServiceManager *manager = nullptr; // the manager that watches it

private:
    inline static FakeService *s_latest = nullptr;
    const QtDaemon::ServiceManager::Factory m_former = QtDaemon::ServiceManager::factory;
};

class FakeManager : public QtDaemon::ServiceManager
{
    Q_OBJECT
public:
    FakeManager(FakeService *service, const Address &address)
        : m_service(service)
        , m_address(address)
    {
        connect(&m_step, &QTimer::timeout, this, &FakeManager::step);
    }
    ~FakeManager() override
    {
        const QMutexLocker lock(&m_service->mutex);
        if (m_service->manager == this)
            m_service->manager = nullptr;
    }

    Failure query(QtDaemon::ServiceInfo *info) override
    {
        const QMutexLocker lock(&m_service->mutex);
        ++m_service->queries;
        if (const Failure error = failure("query"))
            return error;
        if (!isHere()) {
            info->status.state = QtDaemon::State::NotReady;
            return {QtDaemon::Error::DoesNotExist};
        }
        *info = m_service->info;
        return {};
    }
    Failure list(QList<QtDaemon::ServiceInfo> *services) override
    {
        const QMutexLocker lock(&m_service->mutex);
        QtDaemon::ServiceInfo other;
        other.name = QStringLiteral("other");
        *services = {m_service->info, other};
        return failure("list");
    }
    void start(const QStringList &arguments, const Done &done) override
    {
        const auto error
            = called("start " + arguments.join(u' ').toUtf8(), QtDaemon::State::Stopped, QtDaemon::Error::AlreadyRunning);
        answer("start", error ? error : go(QtDaemon::State::StartPending), done);
    }
    void restart(const Done &done) override
    {
        const Failure error = send(QtDaemon::Control::Stop);
        if (state() == QtDaemon::State::Stopped)
            return start({}, done);
        if (error && state() != QtDaemon::State::StopPending)
            return done(error);
        m_restart = done; // called when it has stopped
        m_step.start(m_service->stepTime);
    }
    void control(QtDaemon::Control control, const Done &done) override
    {
        const Failure error = send(control);
        answer("control", error, done);
    }
    void abandon() override
    {
        const Done held = std::exchange(m_held, {});
        const Done restart = std::exchange(m_restart, {});
        const QMutexLocker lock(&m_service->mutex);
        m_service->abandoned += held || restart ? 1 : 0;
    }
    Failure watch() override
    {
        const QMutexLocker lock(&m_service->mutex);
        m_service->manager = this;
        if (m_service->underWay)
            m_step.start(m_service->stepTime);
        return failure("watch");
    }
    void unwatch() override
    {
        const QMutexLocker lock(&m_service->mutex);
        m_service->manager = nullptr;
    }
    Failure describe(const QtDaemon::ServiceDescription *description, Plan *plan) override
    {
        const QMutexLocker lock(&m_service->mutex);
        if (isHere())
            plan->present = m_service->settings;
        if (!description)
            return failure("describe");
        plan->wanted.insert(QStringLiteral("program"), description->program);
        plan->wanted.insert(QStringLiteral("arguments"), description->arguments.join(u' '));
        QStringList variables;
        for (auto it = description->environment.cbegin(); it != description->environment.cend(); ++it)
            variables += u'"' + it.key() + u'=' + it.value() + u'"';
        if (!variables.isEmpty())
            plan->wanted.insert(QStringLiteral("heartbeat.service [Service] Environment"), variables.join(u'\n'));
        return failure("describe");
    }
    Failure install(const QtDaemon::ServiceDescription &, const Plan &plan) override
    {
        const QMutexLocker lock(&m_service->mutex);
        if (const Failure error = failure("install"))
            return error;
        if (std::exchange(m_service->changedMeanwhile, false)) {
            m_service->installed = !m_service->installed;
            m_service->scope = m_address.scope;
        }
        if (plan.present != (isHere() ? m_service->settings : QtDaemon::ServiceSettings()))
            return {QtDaemon::Error::Retry};
        m_service->calls += "install";
        m_service->installed = true;
        m_service->scope = m_address.scope;
        m_service->settings.insert(plan.wanted);
        return {};
    }
    Failure uninstall() override
    {
        const QMutexLocker lock(&m_service->mutex);
        m_service->calls += "uninstall";
        m_service->installed = false;
        return failure("uninstall");
    }
    Failure diagnose(QList<QtDaemon::ServiceFinding> *findings) override
    {
        const QMutexLocker lock(&m_service->mutex);
        *findings = m_service->findings;
        return failure("diagnose");
    }

private:
    bool isHere() const { return m_service->installed && m_service->scope == m_address.scope; }
    Failure failure(const QByteArray &call) const { return {m_service->errors.value(call)}; }
    QtDaemon::State state() const { return m_service->locked(&FakeService::info).status.state; }
    Failure called(const QByteArray &call, QtDaemon::State needed, QtDaemon::Error otherwise)
    {
        const QMutexLocker lock(&m_service->mutex);
        if (!isHere())
            return {QtDaemon::Error::DoesNotExist};
        if (const Failure error = failure(call.trimmed()))
            return error;
        m_service->calls += call.trimmed();
        if (otherwise != QtDaemon::Error::NoError && m_service->info.status.state != needed)
            return {otherwise};
        return {};
    }
    Failure send(QtDaemon::Control control)
    {
        if (const Failure error
            = called("control " + QByteArray::number(quint32(control)), QtDaemon::State::NotReady, QtDaemon::Error::NoError))
            return error;
        if (state() == QtDaemon::State::Stopped)
            return {QtDaemon::Error::NotActive};
        return go(QtDaemon::StateMachine::after(state(), control));
    }
    void answer(const QByteArray &call, const Failure &error, const Done &done)
    {
        if (m_service->locked(&FakeService::held).contains(call + ' ' + m_address.name.toUtf8()))
            m_held = done;
        else
            done(error);
    }
    Failure go(QtDaemon::State pending)
    {
        if (QtDaemon::StateMachine::isPending(pending)) {
            m_service->set(pending, 0, m_service->firstHint);
            m_step.start(m_service->stepTime);
        }
        return {};
    }
    void step()
    {
        const QtDaemon::Status status = m_service->locked(&FakeService::info).status;
        if (int(status.checkPoint) < m_service->steps)
            return m_service->set(status.state, status.checkPoint + 1, status.waitHint);
        m_step.stop();
        m_service->set(QtDaemon::StateMachine::advanced(status.state));
        if (m_restart && state() == QtDaemon::State::Stopped)
            start({}, std::exchange(m_restart, {}));
    }

    FakeService *m_service;
    Address m_address;
    QTimer m_step{this};
    Done m_held;
    Done m_restart;
};

inline FakeService::FakeService()
{
    info.name = QStringLiteral("heartbeat");
    info.displayName = QStringLiteral("Heart beat");
    s_latest = this;
    QtDaemon::ServiceManager::factory
        = [](const QtDaemon::ServiceManager::Address &address) -> std::unique_ptr<QtDaemon::ServiceManager> {
        return std::make_unique<FakeManager>(s_latest, address);
    };
}

inline void FakeService::setQuietly(QtDaemon::State state, quint32 checkPoint, quint32 waitHint)
{
    const QMutexLocker lock(&mutex);
    info.status.state = state;
    info.status.checkPoint = checkPoint;
    info.status.waitHint = waitHint;
}

inline void FakeService::set(QtDaemon::State state, quint32 checkPoint, quint32 waitHint, quint32 serviceExitCode)
{
    const QMutexLocker lock(&mutex);
    info.status.state = state;
    info.status.checkPoint = checkPoint;
    info.status.waitHint = waitHint;
    info.status.serviceExitCode = serviceExitCode;
    info.status.exitCode = serviceExitCode == 0 ? 0 : quint32(QtDaemon::Error::ServiceSpecificError);
    info.processId = state == QtDaemon::State::Stopped ? 0 : 1234;
    if (manager)
        QMetaObject::invokeMethod(manager, &QtDaemon::ServiceManager::changed, Qt::QueuedConnection);
}
