// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicecontroller_p.h"

#include "core/servicename_p.h"

#include <QFileInfo>

#include <limits>

namespace QtDaemon {

// What a controller's functions do in the worker's thread.

// Only the names of the variables that change: their values may be secret.
static QString changedVariables(const QString &environment, const QString &other)
{
    const QStringList unchanged = other.split(u'\n');
    QStringList names;
    for (const QString &variable : environment.split(u'\n', Qt::SkipEmptyParts)) {
        if (!unchanged.contains(variable))
            names += variable.left(variable.indexOf(u'=') + 1).remove(u'"') + u'\u2026';
    }
    return names.join(u'\n');
}

template <typename Value> ServiceResult<Value> ServiceControllerPrivate::result(const Failure &error, const Value &value) const
{
    return {error.code, error && error.text.isEmpty() ? ServiceManager::errorText(error.code, address.name) : error.text, value};
}

ServiceManager::Done ServiceControllerPrivate::answer(const Done<Info> &done) const
{
    return [this, done](const Failure &error) { done(result(error, m_watcher->info())); };
}

void ServiceControllerPrivate::stopAndWait(const Done<Info> &done)
{
    m_watcher->stopAndWait(m_requests.front().number, answer(done));
}

// A wait does not hold up later requests.
void ServiceControllerPrivate::waitForState(State wanted, QDeadlineTimer deadline, const Done<Info> &done)
{
    const quint64 number = m_requests.front().number;
    m_watcher->wait({wanted, deadline, number, answer(done)});
    end(number);
}

// The deadline also ends the request. The request is sent even if the deadline has already expired.
void ServiceControllerPrivate::beginAndWait(const Begin &begin, State wanted, QDeadlineTimer deadline, const Done<Info> &done)
{
    const quint64 number = m_requests.front().number;
    const ServiceManager::Done ended = answer(done);
    if (!deadline.isForever()) {
        const auto abandon = [this, number, ended] {
            if (m_requests.empty() || m_requests.front().number != number) // it has been answered
                return;
            m_manager->abandon();
            ended({Error::WaitTimeout});
        };
        const auto remaining = int(qMin<qint64>(deadline.remainingTime(), std::numeric_limits<int>::max()));
        QTimer::singleShot(remaining, Qt::PreciseTimer, m_watcher.get(), abandon);
    }
    begin(m_watcher.get(), [this, wanted, deadline, number, ended](const Failure &failure) {
        const bool isSettled = failure.code == Error::AlreadyRunning || failure.code == Error::NotActive;
        if (failure)
            return ended(isSettled && m_watcher->info().status.state == wanted ? Failure{} : failure);
        m_watcher->wait({wanted, deadline, number, ended});
        end(number);
    });
}

void ServiceControllerPrivate::list(const Done<QList<Info>> &done)
{
    QList<Info> services;
    const Failure error = m_manager->list(&services);
    done(result(error, services));
}

ServiceControllerPrivate::Failure ServiceControllerPrivate::compare(const ServiceDescription *description,
                                                                    ServiceManager::Plan *plan, Changes *changes)
{
    if (const QString nameError = serviceNameError(address.name); !nameError.isEmpty())
        return {Error::InvalidName, nameError};
    if (description && address.host.isEmpty() && !ServiceManager::isFullPath(description->program))
        return {Error::InvalidName,
                tr("\"%1\", the program of %2, is not an absolute path. Specify the full path of the program.")
                    .arg(description->program, address.name)};
    if (description && address.host.isEmpty() && !QFileInfo(description->program).isExecutable())
        return {Error::FileNotFound,
                tr("%1, the program of %2, does not exist or is not executable. Specify the path of the installed program.")
                    .arg(description->program, address.name)};

    if (const Failure error = m_manager->describe(description, plan))
        return error;
    ServiceSettings all = plan->present;
    all.insert(plan->wanted);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString before = plan->present.value(it.key());
        const QString after = plan->wanted.value(it.key());
        if (before == after)
            continue;
        if (it.key().endsWith(u"Environment"))
            changes->append({it.key(), changedVariables(before, after), changedVariables(after, before)});
        else
            changes->append({it.key(), before, after});
    }
    if (!description && plan->present.isEmpty())
        return {Error::DoesNotExist};
    return {};
}

void ServiceControllerPrivate::plan(const ServiceDescription *description, const Done<Changes> &done)
{
    Changes changes;
    ServiceManager::Plan plan;
    const Failure error = compare(description, &plan, &changes);
    done(result(error, changes));
}

void ServiceControllerPrivate::install(const ServiceDescription &description, bool isNew, const Done<Changes> &done)
{
    Changes changes;
    Failure error;
    int attempts = 10; // because others may change the service meanwhile
    do {
        changes.clear();
        ServiceManager::Plan plan;
        error = compare(&description, &plan, &changes);
        if (!error && isNew != plan.present.isEmpty())
            error.code = isNew ? Error::AlreadyExists : Error::DoesNotExist;
        if (!error && (!changes.isEmpty() || !description.password.isEmpty())) // the present password cannot be read
            error = m_manager->install(description, plan);
    } while (error.code == Error::Retry && --attempts > 0);
    done(result(error, error ? Changes() : changes));
}

void ServiceControllerPrivate::uninstall(const Done<Changes> &done)
{
    Changes changes;
    ServiceManager::Plan plan;
    if (const Failure error = compare(nullptr, &plan, &changes))
        return done(result<Changes>(error));
    stopAndWait([this, changes, done](const ServiceResult<Info> &stopped) {
        if (!stopped)
            return done({stopped.error, stopped.errorString, {}});
        const Failure error = m_manager->uninstall();
        done(result(error, error ? Changes() : changes));
    });
}

void ServiceControllerPrivate::diagnose(const Done<QList<ServiceFinding>> &done)
{
    QList<ServiceFinding> findings;
    const Failure error = m_manager->diagnose(&findings);
    done(result(error, findings));
}

} // namespace QtDaemon
