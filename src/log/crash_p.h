// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstddef>

namespace QtDaemon {

/*
    While it is installed, a crash writes a line to the log. Then the process ends as it would have without it: by the same signal
    and with a core dump, or by way of Windows Error Reporting. A signal that has a handler already, the program's or a
    sanitizer's, keeps it. CMake picks the file.
*/
void installCrashHandler();
void removeCrashHandler();

// While it is installed, std::terminate() logs why it was called. Then it goes on to the handler that was there before.
void installTerminateHandler();
void removeTerminateHandler();

// Memory for the handler of a crash in this thread, whose own stack may be full. One a thread; CMake picks the file.
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
bool hasLastWords(); // the log has the reason for the abort() that follows

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

    CrashLine &end() // with its line break
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

// In a crash: in a signal handler, where only async-signal-safe functions may be called. CMake picks the files of the last two.
void logCrash(const CrashLine &line);
void writeToStandardError(const CrashLine &line);
void addCodeLocation(CrashLine *line, const void *context); // ", in FILE+OFFSET", of the code's module; nothing: it is unknown

} // namespace QtDaemon
