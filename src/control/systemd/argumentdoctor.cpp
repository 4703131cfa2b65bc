// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "argumentpaths_p.h"
#include "serviceaccount_p.h"
#include "systemddoctor_p.h"

#include <QDir>

#include <algorithm>

namespace QtDaemon {

// What systemd makes for the service alone, and gives to its account; below /var/lib/private when that is dynamic.
static QStringList ownFolders(const QVariantMap &unit)
{
    const std::initializer_list<std::pair<const char *, const char *>> kinds{{"StateDirectory", "/var/lib/"},
                                                                             {"CacheDirectory", "/var/cache/"},
                                                                             {"LogsDirectory", "/var/log/"},
                                                                             {"RuntimeDirectory", "/run/"}};
    QStringList folders;
    for (const auto &[property, parent] : kinds) {
        const QStringList names = unit.value(QLatin1String(property)).toStringList();
        for (const QString &name : names)
            folders += QLatin1String(parent) + name;
    }
    return folders;
}

// Whether the service finds what its arguments name, and may read it.
void SystemdDoctor::arguments()
{
    const bool isUser = m_address.scope == ServiceController::Scope::User;
    const QStringList words = m_unit.value(QStringLiteral("ExecStart")).toList().value(0).toList().value(1).toStringList();
    const QString folder = text("WorkingDirectory");
    const QString usual = isUser ? QDir::homePath() : QDir::rootPath();
    const ArgumentPaths named(words.mid(1), QDir::isAbsolutePath(folder) ? folder : usual);
    for (const QString &wrong : named.problems(m_name, m_sandbox))
        add(Severity::Problem, wrong);

    const auto account = isUser ? std::nullopt : ServiceAccount::ofUnit(m_unit);
    if (!account)
        return;
    const QStringList own = ownFolders(m_unit);
    for (const QString &path : named.paths()) {
        const auto isIn = [&](const QString &parent) { return path == parent || path.startsWith(parent + u'/'); };
        if (!QFileInfo::exists(path) || m_sandbox.hides(path) || std::any_of(own.begin(), own.end(), isIn))
            continue;
        if (const QString barrier = account->barrierToFile(path); !barrier.isEmpty())
            add(Severity::Problem,
                tr("The account of %1 cannot read %2, which its arguments name: %3 keeps it out. Let that account read it "
                   "(chgrp, chmod), or put it elsewhere, such as in /etc.")
                    .arg(m_name, path, barrier));
    }
}

} // namespace QtDaemon
