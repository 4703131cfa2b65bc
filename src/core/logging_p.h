// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>
#include <QObject>
#include <QStringList>

namespace QtDaemon {

Q_DECLARE_LOGGING_CATEGORY(log)
void warn(const QString &sentence); // which may have text of others in it

// The files that a ServiceLog writes to, the first one first.
using LogFiles = QStringList (*)();
void setLogFiles(LogFiles files); // null: there is no ServiceLog
QStringList logFiles();

// While one exists, nothing is written to those files: a verb that root runs would make one that the service may not write to.
class LogFilePause
{
public:
    LogFilePause();
    ~LogFilePause();
    static bool isOn();

private:
    Q_DISABLE_COPY_MOVE(LogFilePause)
};

// What a service has no other way to put into the log that its manager keeps: an event, under the SCM. CMake picks the file.
void logErrorToManager(const QString &service, const QString &sentence);

// From the event loop, where no lock is held.
inline void warnLater(QObject *context, const QString &sentence)
{
    QMetaObject::invokeMethod(
        context, [sentence] { warn(sentence); }, Qt::QueuedConnection);
}

} // namespace QtDaemon
