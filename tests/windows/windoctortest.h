// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"

#include <algorithm>

using Severity = ServiceFinding::Severity;

inline const QString serviceName = QStringLiteral("Patient %1 für 試験").arg(QCoreApplication::applicationPid());

inline bool has(const QList<ServiceFinding> &findings, Severity severity, const QString &text)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const ServiceFinding &finding) {
        return finding.severity == severity && finding.text.contains(text);
    });
}

inline qsizetype problems(const QList<ServiceFinding> &findings)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [](const ServiceFinding &finding) { return finding.severity == Severity::Problem; });
}

#define VERIFY_PROBLEM(findings, text)                                                                                           \
    QVERIFY(has(findings, Severity::Problem, QStringLiteral(text)));                                                             \
    QCOMPARE(problems(findings), 1)

inline QString thisUser()
{
    wchar_t name[256];
    DWORD length = 256;
    GetUserNameW(name, &length);
    return QString::fromWCharArray(name);
}

// Shared by the tests of diagnose(): a program for each function, which is not installed yet.
class WinDoctorTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        m_deployment.emplace(QStringLiteral("testservice.exe"));
        QVERIFY(m_deployment->isComplete());
        m_controller.emplace(serviceName);
    }
    void cleanup()
    {
        m_controller->uninstall().waitForFinished();
        m_controller.reset();
    }

protected:
    QString program() const { return m_deployment->directory() + QStringLiteral("testservice.exe"); }
    void install(const QString &account = {})
    {
        ServiceDescription description;
        description.name = serviceName;
        description.program = program();
        description.arguments = {m_deployment->directory() + QStringLiteral("log")};
        description.startMode = ServiceDescription::StartMode::OnDemand;
        description.account = account;
        QCOMPARE(errorOf(m_controller->install(description)), 0U);
    }

    std::optional<Deployment> m_deployment;
    std::optional<ServiceController> m_controller;
};
