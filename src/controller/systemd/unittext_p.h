// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"
#include "sandbox_p.h"

#include <QCoreApplication>

namespace QtDaemon {

// The oldest version of systemd that QtDaemon supports, and the first ones with a feature. Units for older ones do without it.
namespace SystemdVersion {
constexpr int oldest = 252;
constexpr int notifyReload = 253;
constexpr int restartSteps = 254;
constexpr int optionalUserNamespace = 254; // a user's manager creates one by itself if the kernel permits it
} // namespace SystemdVersion

// The text of a service's unit files, for install and for packages; see systemd.unit(5). No file is read or written here.
struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceManager)
public:
    const ServiceDescription &description;
    QString service; // the names of its units
    QString socket;
    bool isUser;
    int version; // of systemd

    // For a package, by qtdaemon-unit: specifiers are expanded in arguments, listenStreams and stateDirectories.
    bool isPackaged = false;
    QStringList stateDirectories{}; // if the description has one; empty: named after the service

    ServiceManager::Failure check() const; // an error for what a unit file cannot express
    Sandbox sandbox() const; // of the service
    QByteArray serviceText() const;
    QByteArray socketText() const;

    static QByteArray companionText(bool isUser, bool isPackaged = false); // of qtdaemon-shutdown@.service
    static bool isOurs(const QByteArray &text) { return text.startsWith("# Written by QtDaemon"); }
    static QString wantedBy(bool isUser)
    {
        return isUser ? QStringLiteral("default.target") : QStringLiteral("multi-user.target");
    }
    static ServiceSettings settings(const QString &unit, const QByteArray &text);

private:
    static QString setting(const char *key, const QString &value) { return QLatin1String(key) + u'=' + value; }
    QString checkName() const; // empty, like the next ones, if all is well
    QString checkCharacters() const;
    QString checkStart() const;
    QString checkNames() const;
    QString checkPaths() const;
    QString withSpecifiers(QString escaped) const; // unescapes them for a package
    static QString unitOf(const QString &dependency); // a service's name, or the full name of any unit
    QStringList serviceSection() const;
    QStringList stateFolders() const;
    QStringList restarts() const;
    void addCapabilities(QStringList *result) const;
    QStringList hardening() const;
};

} // namespace QtDaemon
