// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace QtDaemon {

// The line of a crash, made without any memory but its own. What does not fit is cut off.
class CrashLine
{
public:
    CrashLine &add(const char *text)
    {
        while (*text != 0 && m_size < sizeof m_text - 1)
            m_text[m_size++] = *text++;
        return *this;
    }

    CrashLine &addNumber(quint64 number, unsigned base = 10)
    {
        char digits[24] = {};
        char *first = digits + sizeof digits - 1;
        do {
            *--first = "0123456789abcdef"[number % base];
            number /= base;
        } while (number != 0);
        return add(base == 16 ? "0x" : "").add(first);
    }

    CrashLine &end()
    {
        m_text[m_size++] = '\n';
        return *this;
    }

    const char *text() const { return m_text; }
    size_t size() const { return m_size; }

private:
    char m_text[512] = {};
    size_t m_size = 0;
};

// ", in FILE+OFFSET", of the module that the code was in; nothing, where that is unknown. CMake picks the file.
void addCodeLocation(CrashLine *line, const void *context);

} // namespace QtDaemon
