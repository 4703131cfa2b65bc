// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstddef>

namespace QtDaemon {

/*
    While the handler is installed, a crash writes a line to the log. Then the process ends as it would have without the handler:
    by the same signal and with a core dump, or by way of Windows Error Reporting. A signal that already has a handler, the
    program's or a sanitizer's, keeps it. CMake selects the source file.
*/
void installCrashHandler();
void removeCrashHandler();

// While the handler is installed, std::terminate() logs why it was called, and then calls the previous handler.
void installTerminateHandler();
void removeTerminateHandler();

// Stack memory for the crash handler in this thread, whose own stack may be full. One per thread; CMake selects the source file.
class CrashStack
{
public:
    CrashStack();
    ~CrashStack();

private:
    Q_DISABLE_COPY_MOVE(CrashStack)
    void *m_memory = nullptr;
};

void logLastWords(const QString &reason);
bool hasLastWords(); // the reason for the abort() that follows has been logged

// The line that a crash writes, composed without allocating memory. What does not fit is cut off.
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

    CrashLine &end() // appends the line break
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

// Called in a signal handler, where only async-signal-safe functions are allowed. CMake selects the source files of the last two.
void logCrash(const CrashLine &line);
void writeToStandardError(const CrashLine &line);
void addCodeLocation(CrashLine *line, const void *context); // ", in FILE+OFFSET": the code's module, if known

} // namespace QtDaemon
