// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitmeaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <set>

#include <linux/capability.h>

using QtDaemon::ServiceDescription;

static QJsonArray array(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

static QJsonArray sorted(const QJsonValue &value)
{
    QStringList list = value.toVariant().toStringList();
    list.sort();
    return array(list);
}

static QString withoutSpaceAround(QString text)
{
    while (text.startsWith(u' '))
        text.remove(0, 1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

static QString title(const ServiceDescription &d)
{
    for (const QString &text : {d.displayName, d.description}) {
        if (!text.trimmed().isEmpty())
            return withoutSpaceAround(text);
    }
    return withoutSpaceAround(d.name);
}

// Turns "/a//./b/" into "/a/b".
static QString simplified(const QString &path)
{
    QString result;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part != u".")
            result += u'/' + part;
    }
    return result.isEmpty() ? QStringLiteral("/") : result;
}

static bool isInTmp(const QString &path)
{
    return path.startsWith(u"/tmp/") || path.startsWith(u"/var/tmp/");
}

// Like systemd-escape(1), except that "-" is not escaped.
static QString escaped(const QString &name)
{
    QByteArray result;
    const QByteArray bytes = name.toUtf8();
    for (const char c : bytes) {
        const bool isPlain = std::strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_.@", c) && c;
        result += isPlain ? QByteArray(1, c) : "\\x" + QByteArray(1, c).toHex();
    }
    return QString::fromLatin1(result);
}

static QJsonArray requirements(const ServiceDescription &d)
{
    static const QStringList kinds{".service", ".socket", ".target", ".mount", ".device", ".path", ".timer", ".slice"};
    QStringList result;
    for (const QString &name : d.dependencies) {
        const bool isUnit = std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return name.endsWith(kind); });
        result << (isUnit ? name : escaped(name) + ".service");
    }
    if (!d.listenStreams.isEmpty())
        result << escaped(d.name) + ".socket";
    return array(result);
}

static double capabilitySet(const QStringList &names)
{
    static const QMap<QString, int> numbers{
        {"CAP_CHOWN", CAP_CHOWN},           {"CAP_KILL", CAP_KILL},         {"CAP_NET_BIND_SERVICE", CAP_NET_BIND_SERVICE},
        {"CAP_NET_ADMIN", CAP_NET_ADMIN},   {"CAP_SYS_NICE", CAP_SYS_NICE}, {"CAP_SYS_TIME", CAP_SYS_TIME},
        {"CAP_WAKE_ALARM", CAP_WAKE_ALARM}, {"CAP_SYSLOG", CAP_SYSLOG},     {"CAP_SYS_MODULE", CAP_SYS_MODULE},
        {"CAP_SYS_RAWIO", CAP_SYS_RAWIO},   {"CAP_MKNOD", CAP_MKNOD},       {"CAP_SYS_ADMIN", CAP_SYS_ADMIN}};
    quint64 set = 0;
    for (const QString &name : names)
        set |= quint64(1) << numbers.value(name, 63);
    return double(set);
}

static void addRestarts(const ServiceDescription &d, int version, QJsonObject *meant)
{
    const auto &delays = d.restartDelays;
    if (delays.isEmpty()) {
        meant->insert("Restart", "no");
        return;
    }
    const qint64 first = std::max<qint64>(100, delays.first().count());
    meant->insert("Restart", d.restartOnErrorExit ? "on-failure" : "on-abnormal");
    meant->insert("RestartUSec", double(first) * 1000);
    if (version >= 254 && delays.last().count() > first) {
        meant->insert("RestartSteps", int(delays.size()) - 1);
        meant->insert("RestartMaxDelayUSec", double(delays.last().count()) * 1000);
    }
    const std::set<int> codes(d.noRestartCodes.begin(), d.noRestartCodes.end());
    QJsonArray list;
    for (const int code : codes)
        list << code;
    meant->insert("RestartPreventExitStatus", list);
}

static void addSandbox(const ServiceDescription &d, QJsonObject *meant)
{
    QStringList families{"AF_UNIX"};
    if (d.network)
        families << QStringList{"AF_INET", "AF_INET6", "AF_NETLINK"};
    QStringList writable;
    QStringList bound;
    for (const QString &path : d.writablePaths)
        (isInTmp(path) ? bound : writable) << simplified(path);
    meant->insert("NoNewPrivileges", true);
    meant->insert("MemoryDenyWriteExecute", true);
    meant->insert("PrivateTmp", true);
    meant->insert("PrivateUsers", d.capabilities.isEmpty());
    meant->insert("PrivateNetwork", !d.network);
    meant->insert("ProtectSystem", "strict");
    meant->insert("ProtectHome", "yes");
    meant->insert("UMask", 077);
    meant->insert("RestrictAddressFamilies", sorted(array(families)));
    meant->insert("ReadWritePaths", array(writable));
    meant->insert("BindPaths", array(bound));
    meant->insert("BindReadOnlyPaths", isInTmp(d.program) ? array({simplified(d.program)}) : QJsonArray());
}

QJsonObject meantService(const ServiceDescription &d, int version)
{
    QStringList environment;
    for (auto it = d.environment.cbegin(); it != d.environment.cend(); ++it)
        environment << it.key() + '=' + it.value();
    if (d.stateDirectory && !d.environment.contains("HOME"))
        environment << "HOME=/var/lib/" + d.name;
    QJsonObject meant{
        {"LoadState", "loaded"},
        {"Description", title(d)},
        {"Requires", requirements(d)},
        {"After", requirements(d)},
        {"Wants", array({"qtdaemon-shutdown@" + escaped(d.name) + ".service"})},
        {"StartLimitIntervalUSec", 0},
        {"Type", version >= 253 ? "notify-reload" : "notify"},
        {"ExecStartEx", QJsonArray{simplified(d.program), array(QStringList(d.program) + d.arguments), array({"no-env-expand"})}},
        {"WorkingDirectory", d.workingDirectory.isEmpty() ? QString() : simplified(d.workingDirectory)},
        {"Environment", sorted(array(environment))},
        {"FileDescriptorStoreMax", d.storedDescriptors},
        {"StateDirectory", d.stateDirectory ? array({d.name}) : QJsonArray()},
        {"DynamicUser", d.account.isEmpty()},
        {"AmbientCapabilities", capabilitySet(d.capabilities)},
    };
    if (!d.account.isEmpty())
        meant.insert("User", d.account);
    if (d.hardened || !d.capabilities.isEmpty())
        meant.insert("CapabilityBoundingSet", capabilitySet(d.capabilities));
    if (d.storedDescriptors > 0)
        meant.insert("LimitNOFILE", d.storedDescriptors + 1024.0);
    addRestarts(d, version, &meant);
    if (d.hardened)
        addSandbox(d, &meant);
    return meant;
}

QJsonObject meantSocket(const ServiceDescription &d)
{
    return {{"LoadState", "loaded"}, {"Description", title(d)}, {"Listen", array(d.listenStreams)}};
}

// systemd shows an address with C escapes: octal ones, and a backslash before characters that need one.
static QString unescaped(const QString &address)
{
    const QByteArray text = address.toUtf8();
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const char byte = text[i] == '\\' ? char(text.mid(i + 1, 3).toUInt(&isOctal, 8)) : '\0';
        if (text[i] == '\\')
            i += isOctal ? 3 : 1;
        result += isOctal ? byte : text.at(i);
    }
    return QString::fromUtf8(result);
}

static QJsonArray listened(const QJsonArray &sockets)
{
    QJsonArray result;
    for (const auto &socket : sockets) {
        QString address = unescaped(socket[1].toString());
        for (const char *any : {"[::]:", "0.0.0.0:"}) { // only a port was given
            if (address.startsWith(any))
                address.remove(any);
        }
        result << (socket[0].toString() == "Stream" ? address : socket[0].toString());
    }
    return result;
}

static QJsonArray bound(const QJsonArray &mounts)
{
    QJsonArray result;
    for (const auto &mount : mounts) // source, destination, whether the source may be missing
        result << (mount[0] == mount[1] && !mount[2].toBool() ? mount[0] : QJsonValue(mount));
    return result;
}

// Converts a property to the form in which it is compared.
static QJsonValue found(const QString &name, const QJsonValue &value)
{
    if (name == "Environment")
        return sorted(value);
    if (name == "ExecStartEx") {
        const QJsonArray commands = value.toArray();
        return commands.size() == 1 ? QJsonArray{commands[0][0], commands[0][1], commands[0][2]} : value;
    }
    if (name == "RestrictAddressFamilies")
        return value[0].toBool() ? sorted(value[1]) : value;
    if (name == "RestartPreventExitStatus")
        return value[1].toArray().isEmpty() ? value[0] : value;
    if (name == "Listen")
        return listened(value.toArray());
    if (name == "BindPaths" || name == "BindReadOnlyPaths")
        return bound(value.toArray());
    return value;
}

// What systemd adds by itself does not count as a difference.
static bool isSame(const QString &name, const QJsonValue &meant, const QJsonValue &found)
{
    if (name != "Requires" && name != "After" && name != "Wants")
        return meant == found;
    const auto set = [](const QJsonValue &value) {
        const QStringList list = value.toVariant().toStringList();
        return QSet<QString>(list.begin(), list.end());
    };
    if (!set(found).contains(set(meant)))
        return false;
    const QSet<QString> more = set(found) - set(meant);
    const auto isItsOwn
        = [](const QString &unit) { return unit == "sysinit.target" || unit.endsWith(".mount") || unit.endsWith(".slice"); };
    return name != "Requires" || std::all_of(more.begin(), more.end(), isItsOwn);
}

QString differences(const QJsonObject &meant, const QJsonObject &properties)
{
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    QString result;
    for (auto it = meant.begin(); it != meant.end(); ++it) {
        const QJsonValue is = found(it.key(), properties[it.key()]);
        if (!isSame(it.key(), it.value(), is))
            result += QStringLiteral("%1 is %2 for %3\n").arg(it.key(), text(is), text(it.value()));
    }
    return result;
}
