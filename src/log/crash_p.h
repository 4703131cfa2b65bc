// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstddef>

namespace QtDaemon {

/*
    While one exists, a crash writes a line to the log. Then the process ends as it would have without it: by the same signal
    and with a core dump, or by way of Windows Error Reporting. A signal that has a handler already, the program's or a
    sanitizer's, keeps it. CMake picks the file.
*/
class CrashHandler
{
public:
    CrashHandler();
    ~CrashHandler();

private:
    Q_DISABLE_COPY_MOVE(CrashHandler)
};

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

// While one exists, std::terminate() logs why it was called. Then it goes on to the handler that was there before.
class TerminateHandler
{
public:
    TerminateHandler();
    ~TerminateHandler();

private:
    Q_DISABLE_COPY_MOVE(TerminateHandler)
};

void logLastWords(const QString &reason);
bool hasLastWords(); // the log has the reason for the abort() that follows

// In a crash: in a signal handler, where only async-signal-safe functions may be called.
void logCrash(const char *line, size_t length); // with its line break
void writeToStandardError(const char *line, size_t length); // CMake picks the file

} // namespace QtDaemon
