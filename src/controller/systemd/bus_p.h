// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controller/servicemanager_p.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QVariant>

#include <functional>
#include <memory>

struct sd_bus;
struct sd_bus_error;
struct sd_bus_message;

namespace QtDaemon {

class SdBus;

// The unit of a service: its name, escaped as systemd-escape(1) does, and ".service" (or another kind).
QString unitName(const QString &serviceName, const QString &kind = QStringLiteral("service"));
QString unitPath(const QString &unit); // its D-Bus object
QString serviceName(const QString &unit); // and back

// What it means that systemd cannot be spoken to, and that it says no, with a D-Bus error's name and message.
ServiceManager::Error unreachable(const ServiceManager::Address &address, int error); // -errno
ServiceManager::Error refusal(const QString &service, const QString &name, const QString &message);
ServiceManager::Error notUnderstood(const QString &service); // an answer of another form than systemd's

/*
    A connection to systemd as systemctl(1) has it, made by the first call: the manager's private socket, which needs
    no D-Bus daemon, or a bus. Calls block; values of any D-Bus type come as QVariants: arrays and structures as
    lists, a{s…} as a map.
*/
class Bus : public QObject
{
    Q_OBJECT
public:
    using Error = ServiceManager::Error;

    explicit Bus(const ServiceManager::Address &address);
    ~Bus() override;

    // `arguments`: QString, QStringList, bool or int each. A reply that is not of that type is an error.
    Error call(const QString &object, const char *interface, const char *method, const QVariantList &arguments,
               const char *type = "", QVariantList *reply = nullptr);
    // A method of org.freedesktop.systemd1.Manager.
    Error manager(const char *method, const QVariantList &arguments = {}, const char *type = "", QVariantList *reply = nullptr);
    Error properties(const QString &unit, QVariantMap *properties);
    Error managerProperty(const char *name, QVariant *value);
    Error version(int *version); // of the manager that runs, whichever is installed

    Error listen(const QString &unit); // signalled() for each signal of the manager and of that unit, from now on
    bool waitFor(const std::function<bool()> &condition, QDeadlineTimer deadline); // while signals come in

Q_SIGNALS:
    void signalled(const QString &object, const QString &member, const QVariantList &arguments);
    void drained(); // nothing more is waiting
    void lost(); // the next call connects anew, and listen() is to be called again

private:
    Error open();
    int openPrivate(const QString &folder);
    void close();
    void drain();
    static int receive(sd_bus_message *message, void *bus, sd_bus_error *);

    const ServiceManager::Address m_address;
    const SdBus *const m_sd;
    sd_bus *m_bus = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace QtDaemon
