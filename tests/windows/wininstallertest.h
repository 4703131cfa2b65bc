// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"

#include <QSettings>

// What the tests of the installer share: a service for each, that is not installed yet.
class WinInstallerTest : public QObject
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
        m_controller.emplace(name());
    }
    void cleanup()
    {
        m_controller->uninstall().waitForFinished();
        m_controller.reset();
    }

protected:
    ServiceDescription description() const
    {
        ServiceDescription description;
        description.name = name();
        description.displayName = QStringLiteral("Prüfdienst, zum Anzeigen %1").arg(m_number);
        description.description = QStringLiteral("Prüft \"Anführungszeichen\" und 試験.");
        description.program = m_deployment->directory() + QStringLiteral("testservice.exe");
        description.arguments = {m_deployment->directory() + QStringLiteral("log %1").arg(m_number), QStringLiteral("a \"b\"\\")};
        description.environment = {{QStringLiteral("QTDAEMON_A"), QStringLiteral("eins zwei")}, {QStringLiteral("ZWEI"), {}}};
        description.startMode = ServiceDescription::StartMode::OnDemand;
        description.preShutdownTimeout = std::chrono::seconds(45);
        return description;
    }
    QString name() const
    {
        return QStringLiteral("Prüfdienst %1 %2 für 試験").arg(QLatin1String(metaObject()->className())).arg(m_number);
    }
    QVariant registry(const char *value) const
    {
        const QSettings key(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\") + name(),
                            QSettings::NativeFormat);
        return key.value(QLatin1String(value));
    }

    // The source of its events.
    QVariant source(const char *value) const { return sources().value(name() + u'/' + QLatin1String(value)); }
    bool hasSource() const { return sources().childGroups().contains(name()); }
    bool setSource(const char *value, const QVariant &to) const
    {
        QSettings key = sources();
        key.setValue(name() + u'/' + QLatin1String(value), to);
        key.sync();
        return key.status() == QSettings::NoError;
    }
    static QSettings sources()
    {
        return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application"),
                         QSettings::NativeFormat);
    }

    std::optional<Deployment> m_deployment;
    std::optional<ServiceController> m_controller;
    int m_number = 0;
};
