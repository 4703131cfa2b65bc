// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemddoctor_p.h"

#include "bus_p.h"
#include "regularfile_p.h"
#include "tool_p.h"
#include "unitstate_p.h"
#include "unittext_p.h"

#include <QDir>
#include <QRegularExpression>

namespace QtDaemon {

SystemdDoctor::SystemdDoctor(const ServiceManager::Address &address, const QVariantMap &unit, int version)
    : m_isUser(address.scope == ServiceController::Scope::User)
    , m_isLocal(address.host.isEmpty())
    , m_unit(unit)
    , m_version(version)
    , m_name(address.name)
    , m_program(unitProgram(unit))
    , m_sandbox(Sandbox::of(unit))
{
}

QList<ServiceFinding> SystemdDoctor::examine()
{
    checkUnitFile();
    if (text("LoadState") != u"loaded") // nothing else is known about it
        return m_findings;
    checkVersion();
    if (m_isLocal) {
        checkPlaces();
        if (m_isUser)
            checkLingering();
        else
            checkExposure();
    }
    checkRecovery();
    checkLastRun();
    return m_findings;
}

void SystemdDoctor::checkUnitFile()
{
    const bool isMasked = text("LoadState") == u"masked";
    const QString error = isMasked ? QStringLiteral("UnitMasked") : QStringLiteral("BadUnitSetting");
    if (text("LoadState") != u"loaded")
        problem(refusal(m_name, QStringLiteral("org.freedesktop.systemd1.") + error, {}).text);
    if (isSet("NeedDaemonReload"))
        problem(tr("The unit files of %1 were changed, and systemd still uses the old ones. Run \"systemctl daemon-reload\".")
                    .arg(m_name));
    if (!list("DropInPaths").isEmpty())
        note(tr("%1 is also configured by drop-in files, which reconfiguring does not change: %2.")
                 .arg(m_name, list("DropInPaths").join(QStringLiteral(", "))));
}

// The last Type= in the unit's files.
static QString writtenType(const QStringList &paths)
{
    static const QRegularExpression line(QStringLiteral("^\\s*Type\\s*=\\s*(\\S*)\\s*$"), QRegularExpression::MultilineOption);
    QString type;
    for (const QString &path : paths) {
        for (auto it = line.globalMatch(QString::fromUtf8(readRegularFile(path))); it.hasNext();)
            type = it.next().captured(1);
    }
    return type;
}

// How a service is reloaded depends on the systemd that its unit was made for; see UnitText::serviceSection().
void SystemdDoctor::checkVersion()
{
    bool announces = false;
    for (const QVariant &command : m_unit.value(QStringLiteral("ExecReload")).toList())
        announces |= command.toList().value(1).toStringList().contains(QStringLiteral("RELOADING=1"));
    if (m_version >= SystemdVersion::notifyReload && text("Type") == u"notify" && announces)
        problem(tr("The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before "
                   "it is. Install the service again on this machine, which fixes the unit in place; a unit from a package has "
                   "to be built with QTDAEMON_SYSTEMD_VERSION=%2.")
                    .arg(m_name, QString::number(m_version)));
    const QStringList files = QStringList{text("FragmentPath")} + list("DropInPaths");
    if (m_version < SystemdVersion::notifyReload && m_isLocal && text("Type") == u"simple"
        && writtenType(files) == u"notify-reload")
        problem(tr("The unit of %1 has Type=notify-reload, which systemd %2 does not support, so it ignores what the service "
                   "reports. Install the service again on this machine, which fixes the unit in place; a unit from a package has "
                   "to be built with QTDAEMON_SYSTEMD_VERSION=%2.")
                    .arg(m_name, QString::number(m_version)));
}

void SystemdDoctor::checkPlaces()
{
    const ServicePlaces places(m_name, m_unit, m_sandbox, m_isUser);
    checkProgram(places);
    for (const ServiceManager::Failure &failure : places.problems())
        problem(failure.text);
    checkHiddenProgram();
    for (const QString &path : places.arguments.paths())
        checkReadOnlyArgument(path);
}

void SystemdDoctor::checkProgram(const ServicePlaces &places)
{
    const QFileInfo file(m_program);
    if (!file.exists())
        return problem(tr("%1, the program of %2, does not exist, or you cannot see it. Install it, or reconfigure the service "
                          "with its new path.")
                           .arg(m_program, m_name));
    if (!file.isFile() || !(file.permissions() & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)))
        return problem(tr("%1 is not an executable program: chmod +x makes it one.").arg(m_program));
    if (!places.libraries.missing.isEmpty())
        problem(tr("%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.")
                    .arg(m_program, places.libraries.missing.join(QStringLiteral(", "))));
    const QString user = text("User");
    if (m_isUser || (user.isEmpty() && !isSet("DynamicUser")))
        return; // it runs as you, or as root
    if (!places.account)
        return problem(tr("The account %1, which %2 runs as, does not exist. Create it (useradd --system %1), or reconfigure the "
                          "service with another one.")
                           .arg(user, m_name));
    const QString barrier = places.account->barrier(m_program, QFile::ReadOther | QFile::ExeOther);
    if (barrier.isEmpty())
        good(tr("The account of %1 can run %2.").arg(m_name, m_program));
    else
        problem(tr("The account of %1 cannot run %2: %3 denies it access. Give others access to it (chmod o+rx), or install the "
                   "program elsewhere, such as in /usr/local or /opt.")
                    .arg(m_name, m_program, barrier));
}

void SystemdDoctor::checkHiddenProgram()
{
    if (!m_sandbox.hides(m_program))
        return;
    if (isTemporary(m_program))
        problem(tr("%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program elsewhere, "
                   "such as in /usr/local or /opt.")
                    .arg(m_program, m_name));
    else
        problem(tr("%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as in "
                   "/usr/local or /opt.")
                    .arg(m_program, m_name));
}

// For a path that the service may have to write to and the sandbox makes read-only. An existing file may only be read.
void SystemdDoctor::checkReadOnlyArgument(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.path();
    const bool isMissing = !info.exists() && folder != QDir::rootPath() && QFileInfo(folder).isDir();
    if (!m_isUser && (info.isDir() || isMissing) && !m_sandbox.hides(folder) && m_sandbox.isReadOnly(path))
        note(tr("The sandbox of %1 keeps it from writing to %2, named in its arguments. If it has to write there, add %3 to "
                "writablePaths, or to ReadWritePaths= in its unit.")
                 .arg(m_name, path, folder));
}

void SystemdDoctor::checkRecovery()
{
    const QString restart = text("Restart");
    const QVariant delay = m_unit.value(QStringLiteral("RestartUSecNext"), m_unit.value(QStringLiteral("RestartUSec")));
    if (restart == u"no")
        note(tr("%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.").arg(m_name));
    else if (restart == u"always" || restart == u"on-failure")
        good(tr("%1 is restarted %2 ms after a failure.").arg(m_name, QString::number(delay.toULongLong() / 1000)));
    else
        problem(tr("%1 stays down when it exits with an error: Restart=%2 does not treat a nonzero exit code as a failure, but "
                   "Restart=on-failure does.")
                    .arg(m_name, restart));
}

// systemd knows the exposure of system services only.
void SystemdDoctor::checkExposure()
{
    const ToolResult security
        = runTool(QStringLiteral("systemd-analyze"),
                  {QStringLiteral("security"), QStringLiteral("--no-pager"), QStringLiteral("--"), unitName(m_name)});
    static const QRegularExpression score(QStringLiteral("Overall exposure level[^\\n]*: ([\\d.]+)"));
    const QString level = score.match(security.output).captured(1);
    if (level.isEmpty())
        return;
    if (level.toDouble() < 5)
        good(tr("The exposure level of %1 is %2 out of 10, according to systemd-analyze security.").arg(m_name, level));
    else
        note(tr("The exposure level of %1 is %2 out of 10: it could do a lot of harm. Reconfigure it as hardened; "
                "\"systemd-analyze security %3\" lists what it could do without.")
                 .arg(m_name, level, unitName(m_name)));
}

void SystemdDoctor::checkLastRun()
{
    const ServiceInfo info = unitInfo(m_name, m_unit);
    const Status &status = info.status;
    if (info.restarts > 0)
        note(tr("systemd has restarted %1 after a failure %2 times so far. Read its log: journalctl --unit=%3.")
                 .arg(m_name, QString::number(info.restarts), unitName(m_name)));
    if (status.state != State::Stopped || status.exitCode == 0)
        return;
    const ServiceManager::Failure end = ServiceManager::failureOf(status, m_name);
    problem(end.text.isEmpty() ? ServiceManager::errorText(end.code, m_name) : end.text);
}

void SystemdDoctor::checkLingering()
{
    const QString user = QFileInfo(QStringLiteral("/proc/self")).owner();
    if (!QFileInfo::exists(QStringLiteral("/var/lib/systemd/linger/") + user))
        note(tr("%1 stops when you log out. To have it run from boot on, use \"loginctl enable-linger\".").arg(m_name));
}

} // namespace QtDaemon
