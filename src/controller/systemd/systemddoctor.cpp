// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemddoctor_p.h"

#include "bus_p.h"
#include "elfimports_p.h"
#include "places_p.h"
#include "serviceaccount_p.h"
#include "tool_p.h"
#include "unitstate_p.h"

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
    unitFile();
    if (text("LoadState") != u"loaded") // nothing else of it is known
        return m_findings;
    madeForOtherVersion();
    if (m_isLocal) {
        program();
        place();
        arguments();
        exposure();
        lingering();
    }
    recovery();
    lastRun();
    return m_findings;
}

void SystemdDoctor::unitFile()
{
    const QStringList dropIns = m_unit.value(QStringLiteral("DropInPaths")).toStringList();
    if (text("LoadState") == u"masked")
        add(Severity::Problem, refusal(m_name, QStringLiteral("org.freedesktop.systemd1.UnitMasked"), {}).text);
    else if (text("LoadState") != u"loaded")
        add(Severity::Problem, refusal(m_name, QStringLiteral("org.freedesktop.systemd1.BadUnitSetting"), {}).text);
    if (isSet("NeedDaemonReload"))
        add(Severity::Problem,
            tr("The unit files of %1 were changed, and systemd still goes by the old ones. Run \"systemctl "
               "daemon-reload\".")
                .arg(m_name));
    if (!dropIns.isEmpty())
        add(Severity::Note,
            tr("%1 is changed by files beside its own, which reconfiguring does not change: %2.")
                .arg(m_name, dropIns.join(QStringLiteral(", "))));
}

void SystemdDoctor::program()
{
    const QFileInfo file(m_program);
    if (!file.exists())
        add(Severity::Problem,
            tr("%1, the program of %2, is not there, or not to be seen by you. Install it, or reconfigure the "
               "service with its new path.")
                .arg(m_program, m_name));
    else if (!file.isFile() || !(file.permissions() & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)))
        add(Severity::Problem, tr("%1 is no program that can be run: chmod +x makes it one.").arg(m_program));
    else {
        libraries();
        account();
    }
}

void SystemdDoctor::libraries()
{
    const auto [found, missing, replaceable]
        = neededLibraries(m_program, m_unit.value(QStringLiteral("Environment")).toStringList());
    if (!missing.isEmpty())
        add(Severity::Problem,
            tr("%1 lacks libraries: %2. Install their packages, or put them where its RUNPATH points to.")
                .arg(m_program, missing.join(QStringLiteral(", "))));
    add(Severity::Problem, hiddenLibraries(m_name, m_program, found, m_sandbox));
    add(Severity::Problem, replaceableLibraries(m_name, m_program, replaceable));
}

void SystemdDoctor::account()
{
    const QString user = text("User");
    if (m_isUser || (user.isEmpty() && !isSet("DynamicUser")))
        return; // you, or root
    const auto account = ServiceAccount::ofUnit(m_unit);
    if (!account)
        return add(Severity::Problem,
                   tr("The account %1 that %2 is to run as does not exist. Make it (useradd --system %1), or "
                      "reconfigure the service with another one.")
                       .arg(user, m_name));
    const QString barrier = account->barrier(m_program, QFile::ReadOther | QFile::ExeOther);
    if (barrier.isEmpty())
        add(Severity::Good, tr("The account of %1 can run %2.").arg(m_name, m_program));
    else
        add(Severity::Problem,
            tr("The account of %1 cannot run %2: %3 keeps it out. Give others the right to read it (chmod o+rx), "
               "or install the program elsewhere, such as in /usr/local or /opt.")
                .arg(m_name, m_program, barrier));
}

// Whether the program will still be there, and whether the service sees it.
void SystemdDoctor::place()
{
    add(Severity::Problem, fleetingProgram(m_name, m_program, text("UnitFileState") == u"enabled"));
    add(Severity::Problem, replaceableProgram(m_name, m_program, m_isUser ? std::nullopt : std::optional(m_unit)));
    if (!m_sandbox.hides(m_program))
        return;
    if (isTemporary(m_program))
        add(Severity::Problem,
            tr("%1 is in a folder for temporary files, and PrivateTmp= hides those from %2. Install the program "
               "elsewhere, such as in /usr/local or /opt.")
                .arg(m_program, m_name));
    else
        add(Severity::Problem,
            tr("%1 is in a home folder, and ProtectHome= hides those from %2. Install the program elsewhere, such as "
               "in /usr/local or /opt.")
                .arg(m_program, m_name));
}

// What is to be written where the sandbox lets nothing be written. Of a file that is there nobody knows whether it is.
QString SystemdDoctor::readOnlyArgument(const QString &path) const
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.path();
    const bool isMissing = !info.exists() && folder != QDir::rootPath() && QFileInfo(folder).isDir();
    if (!(info.isDir() || isMissing) || m_sandbox.hides(folder) || !m_sandbox.isReadOnly(path))
        return {};
    return tr("The sandbox of %1 keeps it from writing to %2, which its arguments name. If it is to write there, add %3 to "
              "writablePaths, or to ReadWritePaths= of its unit.")
        .arg(m_name, path, folder);
}

// Whether the service finds what its arguments name, and may read and write it.
void SystemdDoctor::arguments()
{
    const QStringList words = m_unit.value(QStringLiteral("ExecStart")).toList().value(0).toList().value(1).toStringList();
    const QString folder = text("WorkingDirectory");
    const QString usual = m_isUser ? QDir::homePath() : QDir::rootPath();
    const ArgumentPaths named(words.mid(1), QDir::isAbsolutePath(folder) ? folder : usual);
    for (const QString &wrong : named.problems(m_name, m_sandbox))
        add(Severity::Problem, wrong);
    if (m_isUser) // its files are neither hidden nor protected
        return;
    for (const QString &path : named.paths())
        add(Severity::Note, readOnlyArgument(path));
    for (const QString &wrong : unreadableFiles(m_name, named.paths(), m_sandbox, m_unit))
        add(Severity::Problem, wrong);
}

void SystemdDoctor::recovery()
{
    const QString restart = text("Restart");
    const QVariant delay = m_unit.value(QStringLiteral("RestartUSecNext"), m_unit.value(QStringLiteral("RestartUSec")));
    if (restart == u"no")
        add(Severity::Note,
            tr("%1 stays down after a failure: its unit has Restart=no. Reconfigure it with restart delays.").arg(m_name));
    else if (restart == u"always" || restart == u"on-failure")
        add(Severity::Good,
            tr("%1 is restarted %2 ms after a failure.").arg(m_name, QString::number(delay.toULongLong() / 1000)));
    else
        add(Severity::Problem,
            tr("%1 stays down when it ends with an error: to Restart=%2 an exit code other than 0 is no failure. "
               "Restart=on-failure is what counts it.")
                .arg(m_name, restart));
}

// systemd knows it of the machine's services alone.
void SystemdDoctor::exposure()
{
    if (m_isUser)
        return;
    const ToolResult security
        = runTool(QStringLiteral("systemd-analyze"),
                  {QStringLiteral("security"), QStringLiteral("--no-pager"), QStringLiteral("--"), unitName(m_name)});
    static const QRegularExpression score(QStringLiteral("Overall exposure level[^\\n]*: ([\\d.]+)"));
    const QString level = score.match(security.output).captured(1);
    if (level.isEmpty())
        return;
    if (level.toDouble() < 5)
        add(Severity::Good, tr("The exposure of %1 is %2 of 10, as systemd-analyze security counts it.").arg(m_name, level));
    else
        add(Severity::Note,
            tr("The exposure of %1 is %2 of 10: it could do a lot of harm. Reconfigure it as hardened; "
               "\"systemd-analyze security %3\" names what it need not have.")
                .arg(m_name, level, unitName(m_name)));
}

void SystemdDoctor::lastRun()
{
    const ServiceInfo info = unitInfo(m_name, m_unit);
    const Status &status = info.status;
    if (info.restarts > 0)
        add(Severity::Note,
            tr("systemd has restarted %1 after a failure, so far %2 times. Read its log: journalctl --unit=%3.")
                .arg(m_name, QString::number(info.restarts), unitName(m_name)));
    if (status.state != State::Stopped || status.exitCode == 0)
        return;
    const ServiceManager::Failure end = ServiceManager::failureOf(status, m_name);
    add(Severity::Problem, end.text.isEmpty() ? ServiceManager::errorText(end.code, m_name) : end.text);
}

void SystemdDoctor::lingering()
{
    const QString user = QFileInfo(QStringLiteral("/proc/self")).owner();
    if (m_isUser && !QFileInfo::exists(QStringLiteral("/var/lib/systemd/linger/") + user))
        add(Severity::Note, tr("%1 ends when you log out. To have it run from boot on: loginctl enable-linger.").arg(m_name));
}

} // namespace QtDaemon
