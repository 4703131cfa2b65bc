// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>

namespace QtDaemon {

class CrashLine;
class LogSubject;

struct LogEntry
{
    QtMsgType type = QtDebugMsg;
    const QMessageLogContext &context;
    const QString &message;
    const LogSubject *subject = nullptr; // null: it is the program's
};

// Where a ServiceLog writes. Its functions are called from any thread, and log nothing themselves.
class LogTarget
{
public:
    virtual ~LogTarget() = default;

    virtual QString name() const = 0;
    virtual void write(const LogEntry &entry) = 0;
    virtual bool isOfManager() const { return false; } // the library then logs the states of services, too
    virtual void flush() { } // before the process ends
    // Called in a signal handler: only async-signal-safe functions. False: the line is for standard error.
    virtual bool writeCrash(const CrashLine & /*line*/) { return false; }
};

// The log of the manager that started this process; null: there is none. CMake picks the file.
std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier);
std::unique_ptr<LogTarget> createStreamTarget(); // standard error
QString programFileName(); // CMake picks the file

} // namespace QtDaemon
