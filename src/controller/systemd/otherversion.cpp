// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "regularfile_p.h"
#include "systemddoctor_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace QtDaemon {

// The last Type= that the unit's files set.
static QString writtenType(const QStringList &paths)
{
    static const QRegularExpression line(QStringLiteral("^\\s*Type\\s*=\\s*(\\S*)\\s*$"), QRegularExpression::MultilineOption);
    QString type;
    for (const QString &path : paths) {
        QFile file;
        if (!openRegularFile(&file, path))
            continue;
        for (auto it = line.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            type = it.next().captured(1);
    }
    return type;
}

// How a service is reloaded depends on the systemd that its unit was made for; see UnitText::serviceSection().
void SystemdDoctor::madeForOtherVersion()
{
    const QVariantList commands = m_unit.value(QStringLiteral("ExecReload")).toList();
    const bool announces = std::any_of(commands.begin(), commands.end(), [](const QVariant &command) {
        return command.toList().value(1).toStringList().contains(QStringLiteral("RELOADING=1"));
    });
    if (m_version >= 253 && text("Type") == u"notify" && announces)
        add(Severity::Problem,
            tr("The unit of %1 was made for a systemd older than 253, and newer versions may report a reload as done before "
               "it is. Install the service again on this machine, which mends the unit in place; a unit from a package has "
               "to be built with QTDAEMON_SYSTEMD_VERSION=%2.")
                .arg(m_name, QString::number(m_version)));
    const QStringList files = QStringList{text("FragmentPath")} + m_unit.value(QStringLiteral("DropInPaths")).toStringList();
    if (m_version < 253 && m_isLocal && text("Type") == u"simple" && writtenType(files) == u"notify-reload")
        add(Severity::Problem,
            tr("The unit of %1 has Type=notify-reload, which systemd %2 does not know, so that it ignores what the service "
               "reports. Install the service again on this machine, which mends the unit in place; a unit from a package "
               "has to be built with QTDAEMON_SYSTEMD_VERSION=%2.")
                .arg(m_name, QString::number(m_version)));
}

} // namespace QtDaemon
