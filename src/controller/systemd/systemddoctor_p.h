// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "places_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// Finds the problems of an installed unit, from its properties and from the files that it names on this machine.
class SystemdDoctor
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::SystemdDoctor)
public:
    SystemdDoctor(const ServiceManager::Address &address, const QVariantMap &unit, int version);

    QList<ServiceFinding> examine();

private:
    void checkUnitFile();
    void checkVersion();
    void checkPlaces();
    void checkProgram(const ServicePlaces &places);
    void checkHiddenProgram();
    void checkReadOnlyArgument(const QString &path);
    void checkRecovery();
    void checkExposure();
    void checkLastRun();
    void checkLingering();

    void problem(const QString &text) { m_findings.append({ServiceFinding::Severity::Problem, text}); }
    void note(const QString &text) { m_findings.append({ServiceFinding::Severity::Note, text}); }
    void good(const QString &text) { m_findings.append({ServiceFinding::Severity::Good, text}); }
    QString text(const char *property) const { return m_unit.value(QLatin1String(property)).toString(); }
    QStringList list(const char *property) const { return m_unit.value(QLatin1String(property)).toStringList(); }
    bool isSet(const char *property) const { return m_unit.value(QLatin1String(property)).toBool(); }

    const bool m_isUser; // of a user's manager
    const bool m_isLocal;
    const QVariantMap m_unit;
    const int m_version; // of systemd
    const QString m_name;
    const QString m_program;
    const Sandbox m_sandbox;
    QList<ServiceFinding> m_findings;
};

} // namespace QtDaemon
