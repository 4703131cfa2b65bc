// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"

// What the tests of the controller share: an installed service for each.
class WinControllerTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        m_deployment.emplace(QStringLiteral("testservice.exe"));
        QVERIFY(m_deployment->isComplete());
    }
    void init()
    {
        ++m_number;
        m_service.emplace(name(),
                          m_deployment->program() + QStringLiteral(" \"%1%2\"").arg(m_deployment->directory(), logName()));
        QVERIFY(m_service->isInstalled());
        QVERIFY(setInstalledBy(name()));
        m_controller.emplace(name());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("%s", qUtf8Printable(log().join(u'\n')));
        m_controller.reset();
        m_service.reset();
    }

protected:
    QStringList log() const { return m_deployment->log(logName()); }
    QString logName() const { return QStringLiteral("log %1").arg(m_number); }
    QString name() const
    {
        return QStringLiteral("Prüfdienst %1 %2 für 試験").arg(QLatin1String(metaObject()->className())).arg(m_number);
    }
    bool go() const { return m_deployment->createFile(logName() + QStringLiteral(".go")); }

    std::optional<Deployment> m_deployment;
    std::optional<ScmService> m_service;
    std::optional<ServiceController> m_controller;
    int m_number = 0;
};
