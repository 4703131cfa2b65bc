// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "bus_p.h"

#include "sdbus_p.h"
#include "values_p.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

#include <unistd.h>

namespace QtDaemon {

static QString managerPath()
{
    return QStringLiteral("/org/freedesktop/systemd1");
}

constexpr char managerInterface[] = "org.freedesktop.systemd1.Manager";

Bus::Bus(const ServiceManager::Address &address)
    : m_address(address)
    , m_sd(SdBus::library())
{
}

Bus::~Bus()
{
    close();
}

Bus::Error Bus::open()
{
    if (m_bus)
        return {};
    if (!m_sd)
        return {Win32::moduleNotFound,
                ServiceManager::tr("systemd cannot be spoken to: libsystemd.so.0 is not there or does not load. Install the "
                                   "package libsystemd0 (systemd-libs).")};
    const bool isUser = m_address.scope == ServiceController::Scope::User;
    const QString runtime = isUser ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QStringLiteral("/run");
    if (isUser && QFileInfo(runtime).isDir() && QFileInfo(runtime).ownerId() != geteuid())
        return {
            Win32::accessDenied,
            ServiceManager::tr("XDG_RUNTIME_DIR is %1, which belongs to somebody else, and so does the systemd manager there. "
                               "Log in as that user, rather than by su or sudo.")
                .arg(runtime)};
    int error = -ENOENT;
    if (!m_address.host.isEmpty())
        error = m_sd->openRemote(&m_bus, m_address.host.toUtf8().constData());
    else if (isUser || geteuid() == 0)
        error = openPrivate(runtime);
    if (error < 0 && m_address.host.isEmpty())
        error = isUser ? m_sd->openUser(&m_bus) : m_sd->openSystem(&m_bus);
    if (error < 0)
        return unreachable(m_address, error);
    m_notifier = std::make_unique<QSocketNotifier>(m_sd->descriptor(m_bus), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Bus::drain);
    return {};
}

int Bus::openPrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/systemd/private"));
    int error = m_sd->create(&m_bus);
    if (error >= 0)
        error = m_sd->setAddress(m_bus, ("unix:path=" + path.toPercentEncoding("/")).constData());
    if (error >= 0)
        error = m_sd->start(m_bus);
    if (error < 0)
        close();
    return error;
}

void Bus::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // this may be its signal
    }
    if (m_bus)
        m_bus = m_sd->close(m_bus);
}

Bus::Error Bus::call(const QString &object, const char *interface, const char *method, const QVariantList &arguments,
                     const char *type, QVariantList *reply)
{
    if (const Error error = open())
        return error;
    sd_bus_message *question = nullptr;
    sd_bus_message *answer = nullptr;
    sd_bus_error error{};
    m_sd->newCall(m_bus, &question, "org.freedesktop.systemd1", object.toUtf8().constData(), interface, method);
    for (const QVariant &argument : arguments)
        appendValue(*m_sd, question, argument);
    const bool isReload = qstrcmp(method, "Reload") == 0; // systemd runs its generators; systemctl(1) waits as long
    const int result = m_sd->call(m_bus, question, isReload ? 180'000'000 : 0, &error, &answer);
    const QString name = QString::fromUtf8(error.name);
    const QString message = QString::fromUtf8(error.message);
    const bool isUnderstood = !reply || result < 0 || (m_sd->hasSignature(answer, type) > 0 && readValues(*m_sd, answer, reply));
    m_sd->freeError(&error);
    m_sd->unref(question);
    m_sd->unref(answer);
    QMetaObject::invokeMethod(this, &Bus::drain, Qt::QueuedConnection); // signals that came in before the answer
    if (!isUnderstood)
        return notUnderstood(m_address.name);
    if (result >= 0)
        return {};
    if (result == -ENOTCONN || result == -ECONNRESET || result == -EPIPE || result == -ETIMEDOUT) {
        close();
        Q_EMIT lost();
        return unreachable(m_address, result);
    }
    return refusal(m_address.name, name, message);
}

Bus::Error Bus::manager(const char *method, const QVariantList &arguments, const char *type, QVariantList *reply)
{
    return call(managerPath(), managerInterface, method, arguments, type, reply);
}

Bus::Error Bus::properties(const QString &unit, QVariantMap *properties)
{
    QVariantList reply;
    if (const Error error = call(unitPath(unit), "org.freedesktop.DBus.Properties", "GetAll", {QString()}, "a{sv}", &reply))
        return error;
    *properties = reply.value(0).toMap();
    const bool isUnit = properties->value(QStringLiteral("ActiveState")).userType() == QMetaType::QString;
    return isUnit ? Error{} : notUnderstood(m_address.name);
}

Bus::Error Bus::managerProperty(const char *name, QVariant *value)
{
    QVariantList reply;
    const Error error = call(managerPath(), "org.freedesktop.DBus.Properties", "Get",
                             {QString::fromLatin1(managerInterface), QString::fromLatin1(name)}, "v", &reply);
    *value = reply.value(0);
    return error;
}

Bus::Error Bus::version(int *version)
{
    QVariant value;
    const Error error = managerProperty("Version", &value);
    static const QRegularExpression number(QStringLiteral("\\d+")); // "252.38-1~deb12u1"
    *version = number.match(value.toString()).captured().toInt();
    return error;
}

Bus::Error Bus::listen(const QString &unit)
{
    if (const Error error = manager("Subscribe"))
        return error;
    const QByteArray signal = "type='signal',sender='org.freedesktop.systemd1',path='";
    for (const QByteArray &match :
         {signal + managerPath().toUtf8() + "',interface='" + managerInterface + '\'', signal + unitPath(unit).toUtf8() + '\''}) {
        if (const int error = m_sd->addMatch(m_bus, nullptr, match.constData(), receive, this); error < 0)
            return unreachable(m_address, error);
    }
    return {};
}

int Bus::receive(sd_bus_message *message, void *bus, sd_bus_error *)
{
    const auto self = static_cast<Bus *>(bus);
    QVariantList arguments;
    if (!readValues(*self->m_sd, message, &arguments))
        arguments.clear();
    Q_EMIT self->signalled(QString::fromUtf8(self->m_sd->object(message)), QString::fromUtf8(self->m_sd->member(message)),
                           arguments);
    return 0;
}

void Bus::drain()
{
    int processed = 0;
    while (m_bus && (processed = m_sd->process(m_bus, nullptr)) > 0) { }
    if (processed < 0) {
        close();
        Q_EMIT lost();
    }
    Q_EMIT drained();
}

bool Bus::waitFor(const std::function<bool()> &condition, QDeadlineTimer deadline)
{
    while (!condition()) {
        const int processed = m_sd->process(m_bus, nullptr);
        if (processed < 0 || deadline.hasExpired())
            return false;
        if (processed == 0)
            m_sd->wait(m_bus, quint64(deadline.remainingTime()) * 1000);
    }
    return true;
}

} // namespace QtDaemon
