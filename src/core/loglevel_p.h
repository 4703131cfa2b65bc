// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

namespace QtDaemon {

// The levels of messages, the most severe first, and their names in a ServiceLog and for the verb "logs".
enum class LogLevel { Fatal, Critical, Warning, Info, Debug };

inline QString nameOf(LogLevel level)
{
    constexpr const char *names[] = {"fatal", "critical", "warning", "info", "debug"};
    return QLatin1String(names[std::size_t(level)]);
}

constexpr LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
        return LogLevel::Critical;
    default:
        return LogLevel::Fatal;
    }
}

} // namespace QtDaemon
