// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "peimports_p.h"
#include "programaccess_p.h"
#include "windowsconfiguration_p.h"
#include "windowsmanager_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace QtDaemon {

using Severity = ServiceFinding::Severity;

namespace {
class Doctor
{
public:
    explicit Doctor(const WindowsConfiguration &configuration)
        : m_configuration(configuration)
        , m_isQuoted(configuration.binaryPathName.startsWith(u'"'))
    {
        const QString &line = configuration.binaryPathName;
        const qsizetype exe = line.indexOf(QLatin1String(".exe "), 0, Qt::CaseInsensitive);
        m_program = QDir::fromNativeSeparators(m_isQuoted ? line.section(u'"', 1, 1) : exe < 0 ? line : line.left(exe + 4));
        // Paths with %SystemRoot% and the like are absolute.
        m_isRelative = !m_program.isEmpty() && !m_program.startsWith(u'%') && !ServiceManager::isFullPath(m_program);
    }

    void checkPath();
    void checkFiles();
    void checkAccount();
    void checkRecovery();
    void checkLastEnd(const Status &status);

    QList<ServiceFinding> findings;

private:
    void add(Severity severity, const QString &text) // empty: nothing to report
    {
        if (!text.isEmpty())
            findings.append({severity, text});
    }
    void checkPlugins(const QStringList &libraries);

    const WindowsConfiguration &m_configuration;
    const bool m_isQuoted;
    QString m_program;
    bool m_isRelative = false;
};
} // namespace

void Doctor::checkPath()
{
    if (m_isRelative)
        add(Severity::Problem,
            ServiceManager::tr("The path %1 of the program is relative: Windows searches several folders for it, and may run "
                               "another program. Install the service again.")
                .arg(m_program));
    if (m_isQuoted)
        add(Severity::Good, ServiceManager::tr("The path of the program is quoted."));
    else if (!m_program.contains(u' '))
        add(Severity::Good, ServiceManager::tr("The path of the program has no spaces."));
    else
        add(Severity::Problem, ambiguousProgram(m_program, m_configuration.account, m_configuration.isLocal));
}

// Avoids QDir's name filters, which are regular expressions: with MinGW, a thread that has matched one may crash at its end.
static bool hasLibraries(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    return std::any_of(files.begin(), files.end(),
                       [](const QString &file) { return file.endsWith(QLatin1String(".dll"), Qt::CaseInsensitive); });
}

void Doctor::checkPlugins(const QStringList &libraries)
{
    const QDir here = QFileInfo(m_program).dir();
    if (here.exists(QStringLiteral("qt.conf"))) // the plug-ins may be anywhere
        return;
    constexpr std::pair<QLatin1String, QLatin1String> needs[] = {
        {QLatin1String("qt6gui"), QLatin1String("platforms")},
        {QLatin1String("qt6network"), QLatin1String("tls")},
        {QLatin1String("qt6sql"), QLatin1String("sqldrivers")},
    };
    for (const auto &[library, folder] : needs) {
        const bool isNeeded = libraries.contains(QStringLiteral("%1.dll").arg(library))
            || libraries.contains(QStringLiteral("%1d.dll").arg(library));
        if (isNeeded && !hasLibraries(here.filePath(folder)) && !hasLibraries(here.filePath(QLatin1String("plugins/") + folder)))
            add(Severity::Problem,
                ServiceManager::tr("The program uses %1, but its plug-ins are missing: there is no folder %2 next to the "
                                   "program. Run windeployqt.")
                    .arg(library, folder));
    }
}

void Doctor::checkFiles()
{
    if (m_isRelative) // the folder that it is relative to is not known
        return;
    if (!QFileInfo(m_program).isFile()) {
        add(Severity::Problem,
            ServiceManager::tr("The program %1 is missing. Put it back, or install the service again.").arg(m_program));
        return;
    }
    const bool startsWithSystem = m_configuration.startType == SERVICE_AUTO_START;
    add(Severity::Problem, fleetingProgram(m_configuration.name, m_program, startsWithSystem));
    add(Severity::Problem, replaceableProgram(m_configuration.name, m_program, m_configuration.account));
    wchar_t system[MAX_PATH];
    const auto length = qsizetype(GetSystemDirectoryW(system, MAX_PATH));
    const auto [found, missing] = neededDlls(m_program, QString::fromWCharArray(system, length));
    for (const QString &library : missing)
        add(Severity::Problem,
            ServiceManager::tr("The program needs %1, which is neither next to it nor part of Windows, so it cannot start (error "
                               "1053). Put the DLL next to the program; windeployqt does that for Qt's DLLs.")
                .arg(library));
    if (missing.isEmpty())
        add(Severity::Good, ServiceManager::tr("The program and every DLL that it needs are present."));
    checkPlugins(found);
}

void Doctor::checkAccount()
{
    const QString &account = m_configuration.account;
    const QString sid = sidOf(account);
    const bool isBuiltIn = account == QLatin1String("LocalSystem")
        || account.startsWith(QLatin1String("NT AUTHORITY\\"), Qt::CaseInsensitive)
        || account.startsWith(QLatin1String("NT SERVICE\\"), Qt::CaseInsensitive);
    if (account == QLatin1String("LocalSystem")) {
        add(Severity::Note,
            ServiceManager::tr("It runs as LocalSystem, which may do anything on this machine. Unless it needs that, install it "
                               "with the account LocalService."));
    } else if (sid.isEmpty() && !isBuiltIn) {
        add(Severity::Problem,
            ServiceManager::tr(
                "The account %1 does not exist, so it cannot log on (error 1069). Install the service with another one.")
                .arg(account));
    } else if (!isBuiltIn && !mayLogOnAsService(sid)) {
        add(Severity::Problem,
            ServiceManager::tr("The account %1 itself does not have the right to log on as a service (error 1069). Unless it has "
                               "that right from a group, grant it: secpol.msc, Local Policies, User Rights Assignment.")
                .arg(account));
    } else {
        add(Severity::Good, ServiceManager::tr("The account %1 may log on as a service.").arg(account));
    }
    if (!sid.isEmpty() && !m_isRelative && !mayRun(sid, m_program))
        add(Severity::Problem,
            ServiceManager::tr("The account %1 is not permitted to read and run %2 (error 5). Grant it that right with icacls, "
                               "or on the Security tab of the file's properties.")
                .arg(account, m_program));
}

void Doctor::checkRecovery()
{
    const quint32 needed = 1U << SERVICE_CONFIG_FAILURE_ACTIONS | 1U << SERVICE_CONFIG_FAILURE_ACTIONS_FLAG;
    if ((m_configuration.unknownLevels & needed) != 0)
        return;
    const auto &actions = m_configuration.failureActions;
    if (std::all_of(actions.begin(), actions.end(), [](const SC_ACTION &action) { return action.Type == SC_ACTION_NONE; }))
        add(Severity::Problem, ServiceManager::tr("It is not restarted after a failure. Install it with restart delays."));
    else if (!m_configuration.failureActionsFlag)
        add(Severity::Problem,
            ServiceManager::tr("It is restarted after a crash, but not when it stops with an error: its failure actions flag is "
                               "not set. Install it with that flag, or run \"sc failureflag %1 1\".")
                .arg(m_configuration.name));
    else
        add(Severity::Good, ServiceManager::tr("It is restarted after a failure."));
}

void Doctor::checkLastEnd(const Status &status)
{
    if (status.state != State::Stopped || status.exitCode == 0 || status.exitCode == Error::NeverStarted)
        return;
    if (status.exitCode == Error::ServiceSpecificError)
        add(Severity::Problem, ServiceManager::failureOf(status, m_configuration.name).text);
    else
        add(Severity::Problem,
            ServiceManager::tr("It last ended with error %1. %2")
                .arg(status.exitCode)
                .arg(ServiceManager::errorText(Error(status.exitCode), m_configuration.name)));
}

QList<ServiceFinding> findingsOf(const WindowsConfiguration &configuration, const Status &status)
{
    Doctor doctor(configuration);
    doctor.checkPath();
    if (configuration.isLocal) {
        doctor.checkFiles();
        doctor.checkAccount();
        doctor.findings.append(findingOf(configuration.eventSource));
    }
    doctor.checkRecovery();
    doctor.checkLastEnd(status);
    return doctor.findings;
}

WindowsManager::Failure WindowsManager::diagnose(QList<ServiceFinding> *findings)
{
    ServiceInfo info;
    WindowsConfiguration configuration;
    Failure error = query(&info);
    if (!error)
        error = load(&configuration);
    if (!error && configuration.name.isEmpty())
        error.code = Error::MarkedForDelete;
    if (!error)
        *findings = findingsOf(configuration, info.status);
    return error;
}

} // namespace QtDaemon
