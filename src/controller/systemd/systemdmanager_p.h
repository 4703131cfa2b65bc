// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "unitfiles_p.h"

#include <QTimer>

namespace QtDaemon {

// One unit of one systemd manager.
class SystemdManager : public ServiceManager
{
    Q_OBJECT
public:
    explicit SystemdManager(const Address &address);

    Error query(ServiceInfo *info) override;
    Error list(QList<ServiceInfo> *services) override;
    Error start(const QStringList &arguments) override;
    std::optional<Error> restart() override;
    Error control(Control control) override;
    Error watch() override;
    void unwatch() override;
    bool tellsCheckPoints() const override { return true; }
    Error describe(const ServiceDescription *description, Plan *plan) override { return m_files.describe(description, plan); }
    Error install(const ServiceDescription &, const Plan &plan) override { return m_files.install(*plan.units); }
    Error uninstall() override { return m_files.uninstall(); }
    Error diagnose(QList<ServiceFinding> *findings) override;

private:
    Error listen();
    Error findUnit(QVariantMap *properties);
    void hear(const QString &object, const QString &member, const QVariantList &arguments);
    void reconnect();
    Error startBy(const char *method, const QVariantMap &before);
    Error reload(const QVariantMap &unit);
    Error outcomeOfReload();
    Error runJob(const char *method, QDeadlineTimer deadline, const std::function<bool(const QVariantMap &)> &isEnough,
                 QString *result);
    AcceptedControls acceptedControls(const QVariantMap &unit, State state) const;
    Error signalMain(const QVariantMap &unit, int number);

    const Address m_address;
    QString m_unit = unitName(m_address.name);
    Bus m_bus;
    UnitFiles m_files{m_address, m_bus};
    QTimer m_reconnect;
    bool m_listens = false;
    bool m_watched = false;
    bool m_changed = false; // something was heard that query() would tell
    QMap<QString, QString> m_jobs; // those that are done: object and result
};

} // namespace QtDaemon
