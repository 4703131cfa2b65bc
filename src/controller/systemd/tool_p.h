// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace QtDaemon {

struct ToolResult
{
    QString failure; // why it could not be run; empty: it was
    int exitCode = -1; // -1: a signal ended it
    QString output; // of both streams
};

ToolResult runTool(const QString &program, const QStringList &arguments); // waits until it has ended

} // namespace QtDaemon
