// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unittext_p.h"

#include "bus_p.h"
#include "controller/quoting_p.h"

#include <algorithm>

namespace QtDaemon {

constexpr std::chrono::milliseconds minimumDelay(100); // because the number of restarts is not limited
constexpr char head[] = "# Written by QtDaemon, which replaces it: changes of your own go to a drop-in (systemctl edit).\n";
// Not recognized by isOurs(): to the verbs, a package's unit is somebody else's.
constexpr char packagedHead[] = "# Made with qtdaemon-unit: changes of your own go to a drop-in (systemctl edit).\n";

constexpr char companionUnit[]
    = R"unit(# Reports to %i.service whether it is stopped because of a shutdown: this unit is ordered after the service, so it is
# stopped first, and writes the kind of shutdown (reboot, poweroff, halt, kexec, exit) to a file that QtDaemon reads.

[Unit]
Description=Reports a shutdown to %i.service
After=%i.service

[Service]
Type=oneshot
RemainAfterExit=yes
SuccessExitStatus=SIGTERM
RuntimeDirectory=qtdaemon
RuntimeDirectoryPreserve=yes
ExecStart=rm -f %t/qtdaemon/shutdown
ExecStop=sh -c 'kind=$$(systemctl --@manager@ list-jobs --no-legend | sed -En "s/.* (reboot|poweroff|halt|kexec|soft-reboot|exit)\\.target +start .*/\\1/p"); \
    [ -z "$$kind" ] || { echo "$$kind" > %t/qtdaemon/.%i && mv %t/qtdaemon/.%i %t/qtdaemon/shutdown; }'

[Install]
WantedBy=%i.service
)unit";

QString UnitText::withSpecifiers(QString escaped) const
{
    return isPackaged ? escaped.replace(QStringLiteral("%%"), QStringLiteral("%")) : escaped;
}

static QString inMilliseconds(std::chrono::milliseconds value)
{
    return QStringLiteral("%1ms").arg(value.count());
}

// A control character, or an unescaped backslash at the end, would break the line or join it with the next one.
static bool isOneLine(const QString &line)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const auto last = std::find_if(line.rbegin(), line.rend(), [](QChar c) { return c != u'\\'; });
    return std::none_of(line.begin(), line.end(), isControl) && std::distance(line.rbegin(), last) % 2 == 0;
}

// Empty, which no manager loads, if check() has let a value pass that it should have refused.
static QByteArray unitFile(bool isPackaged, const QStringList &lines)
{
    if (!std::all_of(lines.begin(), lines.end(), isOneLine))
        return {};
    return (isPackaged ? packagedHead : head) + lines.join(u'\n').toUtf8() + "\n\n";
}

static QString title(const ServiceDescription &description)
{
    for (const QString &text : {description.displayName, description.description}) {
        if (!text.trimmed().isEmpty()) // for an empty one systemd would show the unit's name
            return systemdText(text);
    }
    return systemdText(description.name);
}

QString UnitText::unitOf(const QString &dependency)
{
    static const QStringList kinds
        = QStringLiteral("service socket target mount automount swap device path timer slice scope").split(u' ');
    const bool hasKind = dependency.contains(u'.') && kinds.contains(dependency.section(u'.', -1));
    return hasKind ? dependency : unitName(dependency);
}

QStringList UnitText::serviceSection() const
{
    // "systemctl reload" returns when the service has sent READY=1 again. Before 253 the manager waits for that only if it knows
    // of the reload before the signal is sent, as it does when systemd-notify has returned. 262 no longer waits in that case.
    QStringList result;
    if (version >= SystemdVersion::notifyReload)
        result << QStringLiteral("Type=notify-reload");
    else
        result << QStringLiteral("Type=notify") << QStringLiteral("NotifyAccess=exec")
               << QStringLiteral("ExecReload=systemd-notify RELOADING=1") << QStringLiteral("ExecReload=kill -HUP $MAINPID");
    QString commandLine = systemdCommandLine(description.program, {});
    for (const QString &argument : description.arguments)
        commandLine += u' ' + withSpecifiers(systemdWord(argument));
    result << setting("ExecStart", commandLine);
    if (!description.workingDirectory.isEmpty())
        result << setting("WorkingDirectory", systemdText(description.workingDirectory));
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it)
        result << setting("Environment", systemdWord(it.key() + u'=' + it.value()));
    if (!description.restartDelays.isEmpty())
        result += restarts();
    if (description.watchdog.count() > 0)
        result << setting("WatchdogSec", inMilliseconds(description.watchdog));
    if (description.storedDescriptors > 0) // the next run begins with these, and opens some of its own
        result << setting("FileDescriptorStoreMax", QString::number(description.storedDescriptors))
               << setting("LimitNOFILE", QString::number(qint64(description.storedDescriptors) + 1024));
    if (description.stateDirectory)
        result += stateFolders();
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

QStringList UnitText::stateFolders() const
{
    QStringList words;
    for (const QString &name : stateDirectories.isEmpty() ? QStringList(description.name) : stateDirectories)
        words << withSpecifiers(systemdWord(name));
    QString folders = words.join(u' '); // systemd accepts no escaped quotes here, but quotes of the other kind
    folders.replace(QStringLiteral("\\\""), QStringLiteral("\"'\"'\""));
    QStringList result(setting("StateDirectory", folders));
    if (!isUser && !description.environment.contains(QStringLiteral("HOME"))) // for QSettings and QStandardPaths
        result << setting("Environment", QStringLiteral("HOME=%S/") + words.first());
    return result;
}

// systemd can only increase the delay from the first to the last one, by the same factor each time.
QStringList UnitText::restarts() const
{
    const auto &delays = description.restartDelays;
    const auto first = qMax(minimumDelay, delays.first());
    QStringList result{description.restartOnErrorExit ? QStringLiteral("Restart=on-failure")
                                                      : QStringLiteral("Restart=on-abnormal"),
                       setting("RestartSec", inMilliseconds(first))};
    if (version >= SystemdVersion::restartSteps && delays.last() > first)
        result << setting("RestartSteps", QString::number(delays.size() - 1))
               << setting("RestartMaxDelaySec", inMilliseconds(delays.last()));
    QStringList codes;
    for (const int code : description.noRestartCodes)
        codes << QString::number(code);
    if (!codes.isEmpty())
        result << setting("RestartPreventExitStatus", codes.join(u' '));
    return result;
}

QByteArray UnitText::serviceText() const
{
    // Without a limit, restarts go on however long something that the service needs is missing, and no manual start is refused.
    QStringList lines{QStringLiteral("[Unit]"), setting("Description", title(description)),
                      QStringLiteral("Wants=qtdaemon-shutdown@%N.service"), QStringLiteral("StartLimitIntervalSec=0")};
    if (!description.listenStreams.isEmpty())
        lines << setting("Requires", socket);
    for (const QString &name : description.dependencies)
        lines << setting("Requires", unitOf(name)) << setting("After", unitOf(name));
    lines << QString() << QStringLiteral("[Service]") << serviceSection();
    lines << QString() << QStringLiteral("[Install]") << setting("WantedBy", wantedBy(isUser));
    return unitFile(isPackaged, lines);
}

QByteArray UnitText::socketText() const
{
    QStringList lines{QStringLiteral("[Unit]"), setting("Description", title(description)), QString(),
                      QStringLiteral("[Socket]")};
    for (const QString &stream : description.listenStreams)
        lines << setting("ListenStream", withSpecifiers(systemdText(stream)));
    lines << QString() << QStringLiteral("[Install]") << QStringLiteral("WantedBy=sockets.target");
    return unitFile(isPackaged, lines);
}

QByteArray UnitText::companionText(bool isUser, bool isPackaged)
{
    return (isPackaged ? packagedHead : head) + QByteArray(companionUnit).replace("@manager@", isUser ? "user" : "system");
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
