// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "bus_p.h"

#include "sdbus_p.h"

#include <QRegularExpression>

#include <cerrno>

namespace QtDaemon {

Bus::Bus(const ServiceManager::Address &address, const std::shared_ptr<BusConnection> &busConnection)
    : connection(busConnection)
    , m_address(address)
    , m_sd(SdBus::library())
{
}

Bus::Failure Bus::call(const QString &object, const char *interface, const char *method, const QVariantList &arguments,
                       const char *type, QVariantList *reply)
{
    if (const Failure error = connection->open())
        return error;
    sd_bus *const bus = connection->bus();
    sd_bus_message *request = nullptr;
    sd_bus_message *answer = nullptr;
    sd_bus_error error{};
    m_sd->newCall(bus, &request, "org.freedesktop.systemd1", object.toUtf8().constData(), interface, method);
    for (const QVariant &argument : arguments)
        appendValue(*m_sd, request, argument);
    const bool isReload = qstrcmp(method, "Reload") == 0; // systemd runs its generators; systemctl(1) allows as much time
    const int result = m_sd->call(bus, request, isReload ? 180'000'000 : 0, &error, &answer);
    const QString name = QString::fromUtf8(error.name);
    const QString message = QString::fromUtf8(error.message);
    const bool isUnderstood = !reply || result < 0 || (m_sd->hasSignature(answer, type) > 0 && readValues(*m_sd, answer, reply));
    m_sd->freeError(&error);
    m_sd->unref(request);
    m_sd->unref(answer);
    connection->drainLater();
    if (!isUnderstood)
        return notUnderstood(m_address.name);
    if (result >= 0)
        return {};
    if (result == -ENOTCONN || result == -ECONNRESET || result == -EPIPE || result == -ETIMEDOUT)
        return connection->lose(result, isReload);
    return refusal(m_address.name, name, message);
}

Bus::Failure Bus::manager(const char *method, const QVariantList &arguments, const char *type, QVariantList *reply)
{
    return call(QLatin1String(managerPath), managerInterface, method, arguments, type, reply);
}

Bus::Failure Bus::properties(const QString &unit, QVariantMap *properties)
{
    QVariantList reply;
    if (const Failure error = call(unitPath(unit), "org.freedesktop.DBus.Properties", "GetAll", {QString()}, "a{sv}", &reply))
        return error;
    *properties = reply.value(0).toMap();
    const bool isUnit = properties->value(QStringLiteral("ActiveState")).userType() == QMetaType::QString;
    return isUnit ? Failure{} : notUnderstood(m_address.name);
}

Bus::Failure Bus::managerProperty(const char *name, QVariant *value)
{
    QVariantList reply;
    const Failure error = call(QLatin1String(managerPath), "org.freedesktop.DBus.Properties", "Get",
                               {QString::fromLatin1(managerInterface), QString::fromLatin1(name)}, "v", &reply);
    *value = reply.value(0);
    return error;
}

Bus::Failure Bus::version(int *version)
{
    QVariant value;
    const Failure error = managerProperty("Version", &value);
    static const QRegularExpression number(QStringLiteral("\\d+")); // "252.38-1~deb12u1"
    *version = number.match(value.toString()).captured().toInt();
    return error;
}

} // namespace QtDaemon
