// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "print_p.h"

#include <qt_windows.h>

#include <io.h>

namespace QtDaemon {

void writeText(std::FILE *file, const QString &text)
{
    const auto console = HANDLE(_get_osfhandle(_fileno(file)));
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode)) {
        std::fflush(file); // what the program wrote before comes first
        constexpr qsizetype longestWrite = 8192; // characters; Windows 7 refused more than 64 KiB at a time
        DWORD written = 0;
        for (qsizetype at = 0; at < text.size(); at += written) {
            const auto size = DWORD(qMin(text.size() - at, longestWrite));
            if (!WriteConsoleW(console, text.utf16() + at, size, &written, nullptr) || written == 0)
                return;
        }
        return;
    }
    std::fputs(text.toUtf8().constData(), file);
    std::fflush(file); // msvcrt buffers output to a pipe
}

bool isTerminal(std::FILE *file)
{
    const auto console = HANDLE(_get_osfhandle(_fileno(file)));
    DWORD mode = 0;
    return GetConsoleMode(console, &mode) && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace QtDaemon
