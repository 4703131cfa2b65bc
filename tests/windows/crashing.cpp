// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventhook.h"
#include "statushook.h"

#include <QtDaemon/ServiceLog>

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <thread>

#include <qt_windows.h>

// Hides an address from the compiler's analysis.
static int *hidden(quintptr address)
{
    volatile quintptr value = address;
    return reinterpret_cast<int *>(value);
}

static void endBy(const QByteArray &word)
{
    if (word.startsWith("thread-"))
        std::thread([&word] {
            qInfo("of the thread");
            endBy(word.mid(7));
        }).join();
    else if (word == "write")
        *hidden(0x10) = 1;
    else if (word == "abort")
        std::abort();
    else if (word == "throw")
        throw std::runtime_error("the disk is gone");
    else if (word == "fatal")
        qFatal("fatal");
}

static LONG WINAPI exitAtOnce(EXCEPTION_POINTERS *)
{
    TerminateProcess(GetCurrentProcess(), 7);
    return EXCEPTION_EXECUTE_HANDLER;
}

static void printEvent(DWORD id, const wchar_t *text)
{
    char line[600];
    const int size = std::snprintf(line, sizeof line, "%lx %ls|\n", id, text);
    DWORD written = 0;
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), line, DWORD(size), &written, nullptr);
}

static BOOL WINAPI reportEvent(HANDLE, WORD, WORD, DWORD id, SID *, WORD, DWORD, const wchar_t **strings, void *)
{
    printEvent(id, strings[0]);
    return TRUE;
}

// An Event Log that was restarted after the source was registered: the first report of a crash fails.
static BOOL WINAPI refuseOnce(HANDLE, WORD, WORD, DWORD id, SID *, WORD, DWORD, const wchar_t **strings, void *)
{
    static bool isRefused = false;
    if (!isRefused && wcsncmp(strings[0], L"Crashed", 7) == 0) {
        isRefused = true;
        SetLastError(ERROR_INVALID_HANDLE);
        return FALSE;
    }
    printEvent(id, strings[0]);
    return TRUE;
}

static BOOL WINAPI neverReturn(HANDLE, WORD, WORD, DWORD, SID *, WORD, DWORD, const wchar_t **, void *)
{
    Sleep(INFINITE);
    return FALSE;
}

// Acts as if the SCM had started it, with an Event Log that prints its events.
static bool playEventLog(const QByteArray &mode)
{
    auto *const report = mode == "restarted" ? &refuseOnce : mode == "stuck" ? &neverReturn : &reportEvent;
    if (!EventHook::install() || !replaceImport("ReportEventW", reinterpret_cast<void *>(report)))
        return false;
    EventHook::isStartedByScm = true;
    return true;
}

// Ends the way the last argument names. Before it: "own" for an exception filter of its own, or what playEventLog() knows.
int main(int argc, char **argv)
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no window, and no debugger
    const QByteArray mode = argc > 2 ? argv[1] : "";
    if (mode == "own")
        SetUnhandledExceptionFilter(exitAtOnce);
    else if (!mode.isEmpty() && !playEventLog(mode))
        return 1;
    const QtDaemon::ServiceLog log(QStringLiteral("crashing"));
    qInfo("an info message");
    endBy(argv[argc - 1]);
    return 0;
}
