// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scmservice.h"
#include "testservice/orders.h"
#include "waitfor.h"

#include <optional>

// Shared by the tests of a service under the service control manager: the test service, and a separate number for each function.
class ScmTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        m_deployment.emplace(QStringLiteral("testservice.exe"));
        QVERIFY(m_deployment->isComplete());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("%s", qUtf8Printable(log().join(u'\n')));
        m_service.reset();
    }

protected:
    QString logName() const { return QStringLiteral("log %1").arg(m_number); }
    QStringList log() const { return m_deployment->log(logName()); }
    bool go() const { return m_deployment->createFile(logName() + QStringLiteral(".go")); }

    // The first argument of the service is the path of its log.
    void install(const QString &name, const QString &arguments = {})
    {
        m_service.emplace(
            name, m_deployment->program() + QStringLiteral(" \"%1%2\"").arg(m_deployment->directory(), logName()) + arguments);
        QVERIFY(m_service->isInstalled());
    }

    bool starts(const QStringList &arguments = {}) // and reaches Running
    {
        return m_service->start(arguments) == NO_ERROR
            && QTest::qWaitFor([this] { return m_service->state() == SERVICE_RUNNING; }, patience);
    }

    std::optional<Deployment> m_deployment;
    std::optional<ScmService> m_service;
    int m_number = 0;
};
