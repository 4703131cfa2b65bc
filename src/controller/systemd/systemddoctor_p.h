// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "sandbox_p.h"

#include <QCoreApplication>
#include <QVariant>

namespace QtDaemon {

// Finds the problems of an installed unit, from its properties and from the files that it names on this machine.
class SystemdDoctor
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::SystemdDoctor)
public:
    SystemdDoctor(const ServiceManager::Address &address, const QVariantMap &unit, int version);

    QList<ServiceFinding> examine();

private:
    using Severity = ServiceFinding::Severity;

    void unitFile();
    void madeForOtherVersion();
    void program();
    void libraries();
    void account();
    void place();
    void arguments();
    QString readOnlyArgument(const QString &path) const;
    void recovery();
    void exposure();
    void lastRun();
    void lingering();

    void add(Severity severity, const QString &text) // empty: nothing is found
    {
        if (!text.isEmpty())
            m_findings.append({severity, text});
    }
    QString text(const char *property) const { return m_unit.value(QLatin1String(property)).toString(); }
    bool isSet(const char *property) const { return m_unit.value(QLatin1String(property)).toBool(); }

    const bool m_isUser; // its manager is a user's
    const bool m_isLocal;
    const QVariantMap m_unit;
    const int m_version; // of systemd
    const QString m_name;
    const QString m_program;
    const Sandbox m_sandbox;
    QList<ServiceFinding> m_findings;
};

} // namespace QtDaemon
