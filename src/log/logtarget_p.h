// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>

namespace QtDaemon {

struct LogEntry
{
    QtMsgType type;
    const QMessageLogContext &context;
    const QString &message;
};

// Where a ServiceLog writes. Its functions are called from any thread, and log nothing themselves.
class LogTarget
{
public:
    virtual ~LogTarget() = default;

    virtual QString name() const = 0;
    virtual void write(const LogEntry &entry) = 0;
    virtual void flush() { } // before the process ends
};

// The log of the manager that started this process; null: there is none. CMake picks the file.
std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier);
std::unique_ptr<LogTarget> createStreamTarget(); // standard error
QString programFileName(); // CMake picks the file

} // namespace QtDaemon
