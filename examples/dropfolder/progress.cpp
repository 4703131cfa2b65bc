// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"

#include <algorithm>

DropFolder::Progress DropFolder::progress() const
{
    Progress sum;
    for (const Job &job : m_jobs) {
        ++sum.files;
        sum.hashed += job->hashed;
        sum.size += double(job->stamp.size);
        sum.millisecondsLeft = qMax(sum.millisecondsLeft, job->millisecondsLeft());
    }
    return sum;
}

QString DropFolder::summary() const
{
    const auto count = [this](Phase phase) {
        return std::count_if(m_files.begin(), m_files.end(), [=](const File &file) { return file.phase == phase; });
    };
    const Progress now = progress();
    QStringList parts{tr("%1 waiting").arg(count(Phase::Settling) + count(Phase::Waiting))};
    parts += now.size > 0 ? tr("%1 under way (%2 %)").arg(now.files).arg(int(100.0 * double(now.hashed) / now.size))
                          : tr("%1 under way").arg(now.files);
    parts += tr("%1 done").arg(count(Phase::Done));
    if (const auto unreadable = count(Phase::Unreadable); unreadable > 0)
        parts += tr("%1 unreadable").arg(unreadable);
    return parts.join(QStringLiteral(", "));
}
