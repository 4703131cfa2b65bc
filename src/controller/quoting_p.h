// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace QtDaemon {

// A command line that CommandLineToArgvW splits into the same words.
QString windowsCommandLine(const QString &program, const QStringList &arguments);

// The value of ExecStart=: no word of it is split, expanded or read as a prefix; see systemd.service(5), "Command lines".
QString systemdCommandLine(const QString &program, const QStringList &arguments);
// One word, for Environment=, ReadWritePaths= and the like; see systemd.syntax(7), "Quoting".
QString systemdWord(const QString &word);
// A value that systemd does not split into words, for Description=, WorkingDirectory=, ListenStream= and the like.
QString systemdText(const QString &text);

} // namespace QtDaemon
