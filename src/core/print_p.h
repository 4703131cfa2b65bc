// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdio>

namespace QtDaemon {

/*
    The way of all text to a terminal or a file. What comes from elsewhere may be in it, such as the status of a service, the
    name of a file: what a terminal would obey, or show otherwise than it is read, is shown as \uNNNN, as JSON writes it. A
    further line is indented, so that it is not taken for another sentence. Only `before` and `after` go out as they are.
*/
void print(std::FILE *file, const QString &text, const char *before, const char *after);
void printLine(std::FILE *file, const QString &text);

// CMake picks the file. UTF-8; a console shows it whatever its code page.
void writeText(std::FILE *file, const QString &text);

} // namespace QtDaemon
