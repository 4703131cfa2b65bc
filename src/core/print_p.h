// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace QtDaemon {

/*
    A text as it is shown on a terminal or in a file. It may contain untrusted parts, such as the status of a service or the name
    of a file: control and bidirectional characters are written as \uNNNN, as in JSON, and further lines are indented, so that
    they are not taken for other messages.
*/
QString printable(const QString &text);
void printLine(std::FILE *file, const QString &text);

// CMake picks the file of these two. UTF-8; a console shows it whatever its code page. SIGPIPE is not raised.
void writeText(std::FILE *file, const QString &text);
bool isTerminal(std::FILE *file); // that understands escape sequences

} // namespace QtDaemon
