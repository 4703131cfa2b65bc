// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"

#include <QDir>
#include <QSettings>

// A service for each function, which is not installed yet.
class WinInstallerTest : public ControllerTest
{
    Q_OBJECT

protected Q_SLOTS:
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
        description.displayName = QStringLiteral("Zum Anzeigen: ") + name(); // no other service may have the same one
        description.description = QStringLiteral("Prüft \"Anführungszeichen\" und 試験.");
        description.program = m_deployment->directory() + QStringLiteral("testservice.exe");
        description.arguments = {m_deployment->directory() + logName(), QStringLiteral("a \"b\"\\")};
        description.environment = {{QStringLiteral("QTDAEMON_A"), QStringLiteral("eins zwei")}, {QStringLiteral("ZWEI"), {}}};
        description.startMode = ServiceDescription::StartMode::OnDemand;
        description.preShutdownTimeout = std::chrono::seconds(45);
        return description;
    }
    QVariant registry(const char *value) const
    {
        const QSettings key(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\") + name(),
                            QSettings::NativeFormat);
        return key.value(QLatin1String(value));
    }

    // The registered event source of the service.
    QVariant source(const char *value) const { return sources().value(name() + u'/' + QLatin1String(value)); }
    bool hasSource() const { return sources().childGroups().contains(name()); }
    bool setSource(const char *value, const QVariant &to) const
    {
        QSettings key = sources();
        key.setValue(name() + u'/' + QLatin1String(value), to);
        key.sync();
        return key.status() == QSettings::NoError;
    }
    // The expected EventMessageFile, beside the deployed program.
    QString messageFile() const
    {
        const QStringList libraries = QDir(m_deployment->directory()).entryList({QStringLiteral("*QtDaemon*.dll")}, QDir::Files);
        return QDir::toNativeSeparators(m_deployment->directory()) + libraries.value(0, QStringLiteral("testservice.exe"));
    }
    static QSettings sources()
    {
        return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application"),
                         QSettings::NativeFormat);
    }

    static QMap<QString, QString> asMap(const QList<ServiceChange> &changes, QString ServiceChange::*side)
    {
        QMap<QString, QString> map;
        for (const ServiceChange &change : changes)
            map.insert(change.setting, change.*side);
        return map;
    }
};
