// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "programaccess_p.h"
#include "windowsconfiguration_p.h"
#include "windowsmanager_p.h"

#include <QDeadlineTimer>
#include <QThread>

namespace QtDaemon {

// Changing a service that has restarts among its failure actions requires the right to start it.
constexpr DWORD configuring = SERVICE_QUERY_CONFIG | SERVICE_CHANGE_CONFIG | SERVICE_START;

// A deleted service exists, and can be opened, until its last handle is closed, but refuses even an empty change.
bool WindowsManager::isBeingDeleted()
{
    ServiceHandle service;
    return !open(SERVICE_CHANGE_CONFIG, &service)
        && !ChangeServiceConfigW(service.get(), SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, SERVICE_NO_CHANGE, nullptr, nullptr,
                                 nullptr, nullptr, nullptr, nullptr, nullptr)
        && GetLastError() == ERROR_SERVICE_MARKED_FOR_DELETE;
}

WindowsManager::Failure WindowsManager::load(WindowsConfiguration *configuration)
{
    configuration->isLocal = m_address.host.isEmpty();
    if (configuration->isLocal)
        configuration->eventSource = registeredSource(m_address.name);
    ServiceHandle service;
    const Failure error = open(SERVICE_QUERY_CONFIG, &service);
    if (error.code == Error::DoesNotExist || isBeingDeleted())
        return {};
    return error ? error : Failure{Error(configuration->load(service.get(), m_address.name))};
}

WindowsManager::Failure WindowsManager::loadOwn(WindowsConfiguration *configuration)
{
    const Failure error = load(configuration);
    return error || configuration->name.isEmpty() ? error : checkInstalledBy(m_address, configuration->binaryPathName);
}

static ServiceSettings settingsOf(const WindowsConfiguration &present)
{
    return present.name.isEmpty() ? ServiceSettings() : present.settings();
}

WindowsManager::Failure WindowsManager::describe(const ServiceDescription *description, Plan *plan)
{
    WindowsConfiguration present;
    if (const Failure error = loadOwn(&present))
        return error;
    plan->present = settingsOf(present);
    if (!description)
        return {};
    const auto wanted = WindowsConfiguration::wanted(*description, present);
    plan->wanted = wanted.settings();
    if (!wanted.isLocal) // the program is not on this machine
        return {};
    const QString fleeting = fleetingProgram(m_address.name, description->program, wanted.startType == SERVICE_AUTO_START);
    if (!fleeting.isEmpty())
        return {Error::InvalidParameter, fleeting};
    const QString replaceable = replaceableProgram(m_address.name, description->program, wanted.account);
    return {replaceable.isEmpty() ? Error::NoError : Error::AccessDenied, replaceable};
}

// A display name may be neither the display name nor the name of another service.
WindowsManager::Failure WindowsManager::explained(const Failure &error, const QString &displayName) const
{
    ServiceHandle manager;
    if (error.code != Error::DuplicateName || openManager(SC_MANAGER_CONNECT, &manager))
        return error;
    wchar_t name[257]; // the maximum length
    DWORD length = sizeof name / sizeof *name;
    const bool isDisplayName = GetServiceKeyNameW(manager.get(), wide(displayName), name, &length);
    return {error.code,
            ServiceManager::tr("The display name \"%1\" is taken by the service %2. Install %3 with another display name.")
                .arg(displayName, isDisplayName ? QString::fromWCharArray(name) : displayName, m_address.name)};
}

WindowsManager::Failure WindowsManager::create(const ServiceDescription &description, ServiceHandle *service) const
{
    ServiceHandle manager;
    if (const Failure error = openManager(SC_MANAGER_CREATE_SERVICE, &manager))
        return error;
    const auto wanted = WindowsConfiguration::wanted(description, {});
    const wchar_t *password = description.password.isEmpty() ? nullptr : wide(description.password);
    for (QDeadlineTimer deadline(10'000);; QThread::msleep(100)) { // a deleted service may soon be gone
        service->reset(CreateServiceW(manager.get(), wide(m_address.name), wide(wanted.displayName), configuring | DELETE,
                                      SERVICE_WIN32_OWN_PROCESS, wanted.startType, SERVICE_ERROR_NORMAL,
                                      wide(wanted.binaryPathName), nullptr, nullptr, nullptr, wide(wanted.account), password));
        if (*service)
            return {};
        const DWORD error = GetLastError();
        if (error != ERROR_SERVICE_MARKED_FOR_DELETE || deadline.hasExpired())
            return explained({Error(error)}, wanted.displayName);
    }
}

WindowsManager::Failure WindowsManager::install(const ServiceDescription &description, const Plan &plan)
{
    const bool isNew = plan.present.isEmpty();
    ServiceHandle service; // while it is open no other service can take its name
    if (const Failure error = isNew ? Failure{} : open(configuring, &service))
        return error;
    WindowsConfiguration present;
    if (const Failure error = loadOwn(&present))
        return error;
    if (settingsOf(present) != plan.present)
        return {Error::Retry};
    if (const Failure error = isNew ? create(description, &service) : Failure{})
        return error;
    if (isNew)
        present.load(service.get(), m_address.name);
    auto wanted = WindowsConfiguration::wanted(description, present);
    Failure error = isNew ? writeInstalledBy(m_address) : Failure{};
    if (!error)
        error = wanted.apply(service.get(), present, isNew ? QString() : description.password);
    if (error && isNew) {
        if (wanted.eventSource.messageFile != present.eventSource.messageFile)
            registerSource(m_address.name, present.eventSource.messageFile);
        DeleteService(service.get());
    } else if (error) {
        wanted.account = present.account; // it is changed last, and so not after an error
        present.apply(service.get(), wanted, {});
    }
    return explained(error, wanted.displayName);
}

WindowsManager::Failure WindowsManager::uninstall()
{
    ServiceHandle service; // while it is open no other service can take its name
    if (const Failure error = open(DELETE, &service))
        return error;
    WindowsConfiguration present;
    if (const Failure error = loadOwn(&present))
        return error;
    const bool hasSource = !present.eventSource.isForeign && !present.eventSource.messageFile.isEmpty();
    if (const Failure error = hasSource ? registerSource(m_address.name, {}) : Failure{})
        return error;
    if (!DeleteService(service.get())) {
        const Failure error{Error(GetLastError())};
        if (hasSource)
            registerSource(m_address.name, present.eventSource.messageFile);
        return error;
    }
    service.reset();
    if (m_watched) { // the handle of the watch would keep the service from being removed
        unwatch();
        watch();
    }
    return {};
}

} // namespace QtDaemon
