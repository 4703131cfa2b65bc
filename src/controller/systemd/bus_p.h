// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "busconnection_p.h"

#include <QVariant>

namespace QtDaemon {

// The unit of a service: its name, escaped as systemd-escape(1) does, and ".service" (or another kind).
QString unitName(const QString &serviceName, const QString &kind = QStringLiteral("service"));
QString unitPath(const QString &unit); // its D-Bus object
QString serviceName(const QString &unit); // reverses unitName()

// The errors for a systemd that cannot be reached, and for one that refuses; `name` and `message` are those of the D-Bus error.
ServiceManager::Failure unreachable(const ServiceManager::Address &address, int error); // -errno
ServiceManager::Failure refusal(const QString &service, const QString &name, const QString &message);
ServiceManager::Failure notUnderstood(const QString &service); // a reply that is not of the documented form

/*
    Calls systemd for a service, on the connection of this thread. The calls block. Values of any D-Bus type are QVariants:
    arrays and structures are lists, a{s…} is a map.
*/
class Bus
{
public:
    using Failure = ServiceManager::Failure;

    static constexpr char managerPath[] = "/org/freedesktop/systemd1";
    static constexpr char managerInterface[] = "org.freedesktop.systemd1.Manager";

    explicit Bus(const ServiceManager::Address &address)
        : Bus(address, BusConnection::ofThisThread(address))
    {
    }
    Bus(const ServiceManager::Address &address, const std::shared_ptr<BusConnection> &busConnection);

    // `arguments` are QString, QStringList, bool or int. A reply whose D-Bus signature is not `type` is an error.
    Failure call(const QString &object, const char *interface, const char *method, const QVariantList &arguments,
                 const char *type = "", QVariantList *reply = nullptr);
    // A method of org.freedesktop.systemd1.Manager.
    Failure manager(const char *method, const QVariantList &arguments = {}, const char *type = "", QVariantList *reply = nullptr);
    Failure properties(const QString &unit, QVariantMap *properties);
    Failure managerProperty(const char *name, QVariant *value);
    Failure version(int *version); // of the running manager, which need not be the installed one

    const std::shared_ptr<BusConnection> connection;

private:
    const ServiceManager::Address m_address;
    const SdBus *const m_sd;
};

} // namespace QtDaemon
