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

// Writes UTF-8, which a console shows correctly whatever its code page, without raising SIGPIPE. CMake selects the source file.
void writeText(std::FILE *file, const QString &text);
bool isTerminal(std::FILE *file); // one that understands escape sequences

} // namespace QtDaemon
