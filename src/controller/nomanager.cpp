// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicemanager_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// For systems whose service manager QtDaemon does not support.
class NoManager : public ServiceManager
{
public:
    Failure query(ServiceInfo *) override { return none(); }
    Failure list(QList<ServiceInfo> *) override { return none(); }
    void start(const QStringList &, const Done &done) override { done(none()); }
    void restart(const Done &done) override { done(none()); }
    void control(Control, const Done &done) override { done(none()); }
    void abandon() override { }
    Failure watch() override { return none(); }
    void unwatch() override { }
    Failure describe(const ServiceDescription *, Plan *) override { return none(); }
    Failure install(const ServiceDescription &, const Plan &) override { return none(); }
    Failure uninstall() override { return none(); }
    Failure diagnose(QList<ServiceFinding> *) override { return none(); }

private:
    static Failure none() { return {Error::CallNotImplemented}; }
};

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &)
{
    return std::make_unique<NoManager>();
}

} // namespace QtDaemon
