// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logfile_p.h"
#include "logtarget_p.h"

#include <mutex>

namespace QtDaemon {

// A file that a ServiceLog writes to besides its target. May be used from any thread.
class FileTarget
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceLog)
public:
    // Null: *why has the reason, as a sentence.
    static std::unique_ptr<FileTarget> create(const QString &path, qint64 maximumSize, int maximumFiles, QString *why);

    QString path() const { return m_path; } // absolute
    QString write(const LogEntry &entry); // returns a warning about the file, for the ServiceLog's target; usually empty

    FileTarget *next = nullptr; // in the ServiceLog's list

private:
    FileTarget(const QString &path, qint64 maximumSize, int maximumFiles);
    bool append(const QByteArray &lines, QString *notice);

    const QString m_path;
    const qint64 m_maximumSize;
    const int m_maximumFiles;
    const qint64 m_owner = QCoreApplication::applicationPid();
    std::mutex m_mutex; // protects all that follows
    LogFile m_file;
    qint64 m_missing = 0; // messages, since the file cannot be written
    bool m_cannotRotate = false;
};

} // namespace QtDaemon
