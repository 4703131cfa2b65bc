// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace QtDaemon {

/*
    Writes text to a terminal or a file. It may contain untrusted parts, such as the status of a service or the name of a
    file: control and bidirectional characters are written as \uNNNN, as in JSON, and further lines are indented, so that they
    are not taken for other messages. `before` and `after` are written unchanged.
*/
QString printable(const QString &text);
void print(std::FILE *file, const QString &text, const char *before, const char *after);
void printLine(std::FILE *file, const QString &text);

// CMake picks the file of these two. UTF-8; a console shows it whatever its code page. SIGPIPE is not raised.
void writeText(std::FILE *file, const QString &text);
bool isTerminal(std::FILE *file); // that understands escape sequences

} // namespace QtDaemon
