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
    const LogSubject *subject = nullptr; // null: the entry is the program's own
};

// Where a ServiceLog writes. Its functions may be called from any thread, and must not log anything.
class LogTarget
{
public:
    virtual ~LogTarget() = default;

    virtual QString name() const = 0;
    virtual void write(const LogEntry &entry) = 0;
    virtual bool isOfManager() const { return false; } // true: the library logs the states of services, too
    virtual void flush() { } // before the process ends
    // Called in a signal handler, where only async-signal-safe functions are allowed. False: the line goes to standard error.
    virtual bool writeCrash(const CrashLine & /*line*/) { return false; }
};

// The log of the manager that started this process; null: there is none. CMake selects the source file.
std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier);
std::unique_ptr<LogTarget> createStreamTarget(); // standard error
QString programFileName(); // CMake selects the source file

} // namespace QtDaemon
