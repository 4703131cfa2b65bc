// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicemanager_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// Of a system whose service manager QtDaemon does not know.
class NoManager : public ServiceManager
{
public:
    Error query(ServiceInfo *) override { return none(); }
    Error list(QList<ServiceInfo> *) override { return none(); }
    void start(const QStringList &, const Done &done) override { done(none()); }
    void restart(const Done &done) override { done(none()); }
    void control(Control, const Done &done) override { done(none()); }
    void abandon() override { }
    Error watch() override { return none(); }
    void unwatch() override { }
    Error describe(const ServiceDescription *, Plan *) override { return none(); }
    Error install(const ServiceDescription &, const Plan &) override { return none(); }
    Error uninstall() override { return none(); }
    Error diagnose(QList<ServiceFinding> *) override { return none(); }

private:
    static Error none() { return {120, {}}; } // ERROR_CALL_NOT_IMPLEMENTED
};

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &)
{
    return std::make_unique<NoManager>();
}

} // namespace QtDaemon
