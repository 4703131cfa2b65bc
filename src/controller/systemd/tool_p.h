// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QProcess)

namespace QtDaemon {

struct ToolResult
{
    QString failure; // why it could not be run; empty: it was
    int exitCode = -1; // -1: a signal ended it
    QString output; // of both streams
};

// As root, takes the program from the system's folders. It runs without the caller's settings for systemd.
void prepareTool(QProcess *process, const QString &program, const QStringList &arguments);
ToolResult runTool(const QString &program, const QStringList &arguments); // waits until it has ended

} // namespace QtDaemon
