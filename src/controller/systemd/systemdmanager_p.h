// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "unitfiles_p.h"
#include "unitjob_p.h"

namespace QtDaemon {

// One unit of one systemd manager.
class SystemdManager : public ServiceManager
{
    Q_OBJECT
public:
    explicit SystemdManager(const Address &address);

    Failure query(ServiceInfo *info) override;
    Failure list(QList<ServiceInfo> *services) override;
    void start(const QStringList &arguments, const Done &done) override;
    void restart(const Done &done) override;
    void control(Control control, const Done &done) override;
    void abandon() override { m_job.reset(); }
    Failure watch() override;
    void unwatch() override;
    bool reportsCheckPoints() const override { return true; }
    Failure describe(const ServiceDescription *description, Plan *plan) override { return m_files.describe(description, plan); }
    Failure install(const ServiceDescription &, const Plan &plan) override { return m_files.install(*plan.units); }
    Failure uninstall() override { return m_files.uninstall(); }
    Failure diagnose(QList<ServiceFinding> *findings) override;

private:
    Failure findUnit(QVariantMap *properties);
    Failure checkStart(const QStringList &arguments, QVariantMap *unit);
    Failure checkControl(Control control, QVariantMap *unit);
    void run(UnitJob::Kind kind, const QVariantMap &unit, const Done &done);
    AcceptedControls acceptedControls(const QVariantMap &unit, State state) const;
    Failure signalMain(const QVariantMap &unit, int number);

    const Address m_address;
    QString m_unit = unitName(m_address.name);
    Bus m_bus;
    UnitFiles m_files{m_address, m_bus};
    std::shared_ptr<UnitSignals> m_watched;
    std::unique_ptr<UnitJob> m_job; // the job that is waited for
};

} // namespace QtDaemon
