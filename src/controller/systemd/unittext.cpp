// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unittext_p.h"

#include "bus_p.h"
#include "controller/quoting_p.h"
#include "unittemplates_p.h"

#include <algorithm>
#include <iterator>

namespace QtDaemon {

constexpr int leastDelay = 100; // ms: nothing limits the number of restarts
constexpr char mark[] = "# Written by QtDaemon";
constexpr char head[] = "# Written by QtDaemon, which replaces it: changes of your own go to a drop-in (systemctl edit).\n";

static QString setting(const char *key, const QString &value)
{
    return QLatin1String(key) + u'=' + value;
}

static QString inMilliseconds(int value)
{
    return QStringLiteral("%1ms").arg(value);
}

static QByteArray section(const char *title, const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : '[' + QByteArray(title) + "]\n" + lines.join(u'\n').toUtf8() + "\n\n";
}

static QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

static QString title(const ServiceDescription &description)
{
    for (const QString &text : {description.displayName, description.description}) {
        if (!text.trimmed().isEmpty()) // systemd would show the unit's name
            return systemdText(text);
    }
    return systemdText(description.name);
}

QStringList UnitText::unitSection() const
{
    // Restarts go on, however long what it needs is away, and who starts it is never told to wait.
    QStringList result{setting("Description", title(description)), QStringLiteral("Wants=qtdaemon-shutdown@%N.service"),
                       QStringLiteral("StartLimitIntervalSec=0")};
    if (!description.listenStreams.isEmpty())
        result << setting("Requires", socket);
    for (const QString &name : description.dependencies)
        result << setting("Requires", unitOf(name)) << setting("After", unitOf(name));
    return result;
}

QStringList UnitText::serviceSection() const
{
    QStringList result;
    if (version >= 253) // see qtdaemon_add_systemd_unit()
        result << QStringLiteral("Type=notify-reload");
    else
        result << QStringLiteral("Type=notify") << QStringLiteral("NotifyAccess=exec")
               << QStringLiteral("ExecReload=systemd-notify RELOADING=1") << QStringLiteral("ExecReload=kill -HUP $MAINPID");
    result << setting("ExecStart", systemdCommandLine(description.program, description.arguments));
    if (!description.workingDirectory.isEmpty())
        result << setting("WorkingDirectory", systemdText(description.workingDirectory));
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it)
        result << setting("Environment", systemdWord(it.key() + u'=' + it.value()));
    if (!description.restartDelays.isEmpty())
        result += restarts();
    if (description.watchdog > 0)
        result << setting("WatchdogSec", inMilliseconds(description.watchdog));
    if (description.storedDescriptors > 0) // the next run begins with those, and has some of its own
        result << setting("FileDescriptorStoreMax", QString::number(description.storedDescriptors))
               << setting("LimitNOFILE", QString::number(qint64(description.storedDescriptors) + 1024));
    if (description.stateDirectory) {
        QString folder = systemdWord(description.name); // in which systemd takes no escaped quote, but one in the other kind
        folder.replace(QStringLiteral("\\\""), QStringLiteral("\"'\"'\""));
        result << setting("StateDirectory", folder);
        if (!isUser && !description.environment.contains(QStringLiteral("HOME"))) // for QSettings and QStandardPaths
            result << setting("Environment", QStringLiteral("HOME=%S/") + systemdWord(description.name));
    }
    if (!description.account.isEmpty())
        result << setting("User", systemdText(description.account));
    else if (!isUser)
        result << QStringLiteral("DynamicUser=yes");
    if (description.hardened)
        result += hardening();
    if (!description.capabilities.isEmpty())
        addCapabilities(&result);
    return result;
}

void UnitText::addCapabilities(QStringList *result) const
{
    // Settings that take a capability away again, and the system calls that it is for where @system-service lacks them.
    struct Needs
    {
        const char *capability, *without, *calls;
    };
    constexpr Needs all[]
        = {{"CAP_SYS_TIME", "ProtectClock=yes", "@clock"},     {"CAP_WAKE_ALARM", "ProtectClock=yes", nullptr},
           {"CAP_SYSLOG", "ProtectKernelLogs=yes", "syslog"},  {"CAP_SYS_MODULE", "ProtectKernelModules=yes", "@module"},
           {"CAP_SYS_RAWIO", "PrivateDevices=yes", "@raw-io"}, {"CAP_MKNOD", "PrivateDevices=yes", nullptr}};

    const QStringList &capabilities = description.capabilities;
    const QString names = capabilities.join(u' ');
    result->removeAll(QStringLiteral("CapabilityBoundingSet="));
    result->removeAll(QStringLiteral("PrivateUsers=yes")); // in which they would hold for nothing of the machine's
    const auto isOfTheNetwork = [](const QString &name) { return name.startsWith(QLatin1String("CAP_NET_")); };
    if (!std::all_of(capabilities.begin(), capabilities.end(), isOfTheNetwork)) // chown(2), say
        result->removeAll(QStringLiteral("SystemCallFilter=~@privileged @resources"));
    for (const Needs &needs : all) {
        if (!description.hardened || !capabilities.contains(QLatin1String(needs.capability)))
            continue;
        result->removeAll(QLatin1String(needs.without));
        if (needs.calls)
            *result << setting("SystemCallFilter", QLatin1String(needs.calls));
    }
    *result << setting("CapabilityBoundingSet", names) << setting("AmbientCapabilities", names);
}

// systemd can only let the delays grow, from the first to the last by the same factor each time.
QStringList UnitText::restarts() const
{
    const QList<int> &delays = description.restartDelays;
    const int first = qMax(leastDelay, delays.first());
    QStringList result{description.restartOnErrorExit ? QStringLiteral("Restart=on-failure")
                                                      : QStringLiteral("Restart=on-abnormal"),
                       setting("RestartSec", inMilliseconds(first))};
    if (version >= 254 && delays.last() > first)
        result << setting("RestartSteps", QString::number(delays.size() - 1))
               << setting("RestartMaxDelaySec", inMilliseconds(delays.last()));
    QStringList codes;
    for (const int code : description.noRestartCodes)
        codes << QString::number(code);
    if (!codes.isEmpty())
        result << setting("RestartPreventExitStatus", codes.join(u' '));
    return result;
}

Sandbox UnitText::sandbox() const
{
    if (!description.hardened || isUser)
        return {};
    const QStringList used = QStringList{description.program, description.workingDirectory} + description.writablePaths;
    const QStringList bindable = QStringList{description.program} + description.writablePaths;
    Sandbox result{std::none_of(used.begin(), used.end(), isInHome), true};
    std::copy_if(bindable.begin(), bindable.end(), std::back_inserter(result.letIn), isTemporary);
    return result;
}

QStringList UnitText::hardening() const
{
    QStringList result = lines(UnitTemplates::hardening);
    if (!isUser)
        result += lines(UnitTemplates::systemHardening);
    if (description.network)
        result << QStringLiteral("RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK");
    else
        result << QStringLiteral("RestrictAddressFamilies=AF_UNIX");
    if (!isUser && !description.network)
        result << QStringLiteral("PrivateNetwork=yes") << QStringLiteral("IPAddressDeny=any");
    if (isUser) // the rest takes rights away that only the system's manager can
        return result;

    if (!sandbox().hidesHome)
        result.replaceInStrings(QStringLiteral("ProtectHome=yes"), QStringLiteral("ProtectHome=read-only"));
    if (isTemporary(description.program))
        result << setting("BindReadOnlyPaths", systemdWord(description.program));
    for (const QString &path : description.writablePaths)
        result << setting(isTemporary(path) ? "BindPaths" : "ReadWritePaths", systemdWord(path));
    return result;
}

QByteArray UnitText::serviceText() const
{
    return head + section("Unit", unitSection()) + section("Service", serviceSection())
        + section("Install", {setting("WantedBy", wantedBy(isUser))});
}

QByteArray UnitText::socketText() const
{
    QStringList streams;
    for (const QString &stream : description.listenStreams)
        streams << setting("ListenStream", systemdText(stream));
    return head + section("Unit", {setting("Description", title(description))}) + section("Socket", streams)
        + section("Install", {QStringLiteral("WantedBy=sockets.target")});
}

QByteArray UnitText::companionText(bool isUser)
{
    return head + QByteArray(UnitTemplates::companion).replace("@manager@", isUser ? "user" : "system");
}

bool UnitText::isOurs(const QByteArray &text)
{
    return text.startsWith(mark);
}

QString UnitText::wantedBy(bool isUser)
{
    return isUser ? QStringLiteral("default.target") : QStringLiteral("multi-user.target");
}

ServiceSettings UnitText::settings(const QString &unit, const QByteArray &text)
{
    ServiceSettings settings;
    QString section;
    QString joined = QString::fromUtf8(text);
    joined.replace(QLatin1String("\\\n"), QLatin1String(" "));
    for (const QString &line : joined.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'['))
            section = line;
        else if (!line.startsWith(u'#') && equals > 0) {
            QString &value = settings[QStringLiteral("%1 %2 %3").arg(unit, section, line.left(equals).trimmed())];
            value += (value.isEmpty() ? QString() : QStringLiteral("\n")) + line.mid(equals + 1).trimmed();
        }
    }
    return settings;
}

} // namespace QtDaemon
