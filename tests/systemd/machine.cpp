// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

#include "../auto/files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

static QStringList namespaces()
{
    return {"--mount", "--pid", "--net", "--uts", "--ipc", "--cgroup"};
}

const QStringList Machine::asNobody{
    "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "env", "XDG_RUNTIME_DIR=/run/user/nobody"};

static QByteArray cgroupRoot()
{
    for (const QByteArray &mount : readFile(QStringLiteral("/proc/mounts")).split('\n')) {
        const QByteArrayList fields = mount.split(' ');
        if (fields.value(2) == "cgroup2")
            return fields.at(1);
    }
    return {};
}

static QByteArray makeCgroup()
{
    QByteArray folder = cgroupRoot() + "/qtdaemon-XXXXXX";
    if (!mkdtemp(folder.data()))
        return {};
    chmod(folder.constData(), 0755); // for a user's manager
    return folder;
}

static void removeCgroup(const QByteArray &cgroup)
{
    QStringList folders{QFile::decodeName(cgroup)};
    for (QDirIterator it(folders.first(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();)
        folders.prepend(it.next());
    for (const QString &folder : folders)
        rmdir(QFile::encodeName(folder));
}

QString Machine::whyNot()
{
    if (geteuid() != 0)
        return QStringLiteral("it takes root. Run the tests as root.");
    for (const char *tool : {"unshare", "nsenter", "setpriv", "systemctl", "/lib/systemd/systemd"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            return QStringLiteral("%1 is missing. On Debian: apt-get install systemd util-linux").arg(QLatin1String(tool));
    }
    if (QProcess::execute(QStringLiteral("unshare"), namespaces() + QStringList{"--fork", "true"}) != 0)
        return QStringLiteral("unshare is not permitted. A container needs --privileged.");
    const QByteArray cgroup = makeCgroup();
    if (cgroup.isEmpty())
        return QStringLiteral("no cgroup2 file system can be written to. A container needs --privileged --cgroupns=private.");
    removeCgroup(cgroup);
    return {};
}

int Machine::systemdVersion()
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), {QStringLiteral("--version")});
    process.waitForFinished();
    return process.readAll().split(' ').value(1).toInt();
}

Machine::Machine()
{
    chmod(QFile::encodeName(m_shared.path()).constData(), 0755); // for DynamicUser=
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

Machine::~Machine()
{
    m_process.kill();
    m_process.waitForFinished();
    const auto isEmpty = [this] { return !readFile(QFile::decodeName(m_cgroup) + "/cgroup.events").contains("populated 1"); };
    if (QTest::qWaitFor(isEmpty, 30'000)) // the kernel takes a moment to remove the last process
        removeCgroup(m_cgroup);
}

bool Machine::boot()
{
    m_cgroup = makeCgroup();
    m_process.setChildProcessModifier([this] {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // it must not outlive a test that is killed
        const int members = open((m_cgroup + "/cgroup.procs").constData(), O_WRONLY);
        [[maybe_unused]] const ssize_t moved = write(members, "0", 1);
        close(members);
    });
    m_process.start(QStringLiteral("unshare"),
                    QStringList{"--kill-child=KILL", "--fork", "--mount-proc"} + namespaces()
                        + QStringList{BOOT_SCRIPT, STAGE_FOLDER, m_shared.path()});
    if (!m_process.waitForStarted())
        return false;

    // Not before boot has become systemd: until then, what is visible inside may be the host's.
    QString pid;
    const auto isSystemd = [&] {
        pid = readFile(QStringLiteral("/proc/%1/task/%1/children").arg(m_process.processId())).trimmed();
        return !pid.isEmpty() && readFile(QStringLiteral("/proc/%1/comm").arg(pid)) == "systemd\n";
    };
    if (!QTest::qWaitFor(isSystemd, 30'000))
        return false;
    m_enter = QStringList{"nsenter", "--target", pid} + namespaces();
    return QTest::qWaitFor([this] { return systemctl({"is-system-running"}).output == "running"; }, 30'000);
}

bool Machine::ends()
{
    return m_process.waitForFinished(300'000);
}

void Machine::start(QProcess *process, const QStringList &command) const
{
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(m_enter.first(), m_enter.mid(1) + command);
}

// A sanitizer's report in the output fails the current test, whatever else that test checks.
static void failOnSanitizer(const QByteArray &output)
{
    if (output.contains("Sanitizer: ") || output.contains(": runtime error: "))
        QTest::qFail(output.constData(), __FILE__, __LINE__);
}

Machine::Answer Machine::run(const QStringList &command) const
{
    QProcess process;
    start(&process, command);
    if (!process.waitForFinished(300'000))
        return {-1, "no answer: " + process.readAll()};
    const QByteArray output = process.readAll().trimmed();
    failOnSanitizer(output);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, output};
}

void Machine::checkSanitizerOutput() const
{
    for (QDirIterator it(m_shared.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        failOnSanitizer(readFile(it.next()));
}

QByteArrayList Machine::controller(const QStringList &orders, const QString &name) const
{
    QStringList command{QStringLiteral("/opt/qtdaemon/libexec/qtdaemon/controller"), name};
    if (!m_who.isEmpty())
        command += QStringLiteral("--user");
    return run(m_who + command + orders).output.split('\n');
}

QByteArray Machine::show(const QString &property, const QString &unit) const
{
    return systemctl({"show", "--value", "--property", property, unit}).output;
}

void Machine::writeFile(const QString &name, const QByteArray &content) const
{
    const QString path = m_shared.filePath(name);
    QFileInfo(path).dir().mkpath(QStringLiteral("."));
    if (!::writeFile(path, content))
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArrayList Machine::log() const
{
    QByteArrayList lines = readFile(m_shared.filePath(QStringLiteral("probe.log"))).split('\n');
    lines.removeLast(); // only complete lines count
    return lines;
}

bool Machine::configure(const QByteArray &arguments, const QByteArray &settings) const
{
    writeFile(m_kind + QStringLiteral("/probe.service.d/test.conf"),
              "[Unit]\nStartLimitIntervalSec=0\n"
              "[Service]\nExecStart=\nExecStart=/opt/qtdaemon/libexec/qtdaemon/probe "
                  + arguments + "\nStandardOutput=append:/opt/shared/probe.log\nLimitCORE=0\n" + settings);
    return systemctl({"daemon-reload"}).code == 0;
}

// The installed unit, without the settings that a user's manager cannot apply, such as those that drop privileges.
static QByteArray userUnit()
{
    QByteArray unit;
    for (const QByteArray &line : readFile(STAGE_FOLDER "/opt/qtdaemon/lib/systemd/system/probe.service").split('\n')) {
        for (const char *kept : {"[Unit]", "Wants=", "[Service]", "Type=", "NotifyAccess=", "ExecReload=", "Restart="}) {
            if (line.startsWith(kept))
                unit += line + '\n';
        }
    }
    return unit;
}

// Without PAM and logind: starts only the manager, the way they would start it.
bool Machine::startUserManager()
{
    writeFile(QStringLiteral("user/probe.service"), userUnit());
    writeFile(QStringLiteral("probe.log"), {});
    writeFile(QStringLiteral("system/manager.service"),
              "[Service]\nType=notify\nUser=nobody\nDelegate=yes\nRuntimeDirectory=user/nobody\n"
              "ExecStartPre=+ln -sfn nobody /run/user/65534\n" // for the inaccessible files that it mounts over hidden ones
              "Environment=XDG_RUNTIME_DIR=/run/user/nobody HOME=/tmp "
              "SYSTEMD_UNIT_PATH=/tmp/.config/systemd/user:/opt/shared/user:/opt/qtdaemon/lib/systemd/user:/lib/systemd/user\n"
              "ExecStart=/lib/systemd/systemd --user --unit=basic.target\n");
    if (systemctl({"daemon-reload"}).code != 0 || systemctl({"start", "manager"}).code != 0
        || run({"chown", "nobody", "/opt/shared/probe.log"}).code != 0)
        return false;
    m_who = asNobody;
    m_systemctl += QStringLiteral("--user");
    m_kind = QStringLiteral("user");
    return true;
}

bool inOrder(const QByteArrayList &lines, const QByteArrayList &expected)
{
    qsizetype found = 0;
    static const QRegularExpression checkPoint(QStringLiteral("^progress [1-9][0-9]* "));
    for (const QByteArray &line : lines) {
        const QByteArray any = QString::fromUtf8(line).replace(checkPoint, QStringLiteral("progress * ")).toUtf8();
        found += found < expected.size() && (line.startsWith(expected[found]) || any.startsWith(expected[found]));
    }
    if (found < expected.size())
        qWarning("no \"%s\" in:\n%s", expected[found].constData(), lines.join('\n').constData());
    return found == expected.size();
}

bool hasLine(const QByteArrayList &lines, const QByteArray &beginning)
{
    const bool has = std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(beginning); });
    if (!has)
        qWarning("no \"%s\" in:\n%s", beginning.constData(), lines.join('\n').constData());
    return has;
}
