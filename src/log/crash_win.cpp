// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crash_p.h"

#include <qt_windows.h>

#include <csignal>

#include <psapi.h>

namespace QtDaemon {

using SignalHandler = void (*)(int);

static LPTOP_LEVEL_EXCEPTION_FILTER formerFilter = nullptr;
static SignalHandler formerAbort = SIG_DFL;

// GetModuleFileName() takes the loader's lock, which the thread that crashed may hold. K32GetMappedFileName() queries the kernel.
static void addModule(CrashLine *line, const void *code)
{
    MEMORY_BASIC_INFORMATION memory{};
    wchar_t path[MAX_PATH] = {};
    const bool isKnown = VirtualQuery(code, &memory, sizeof memory) != 0 && memory.Type == MEM_IMAGE;
    if (!isKnown || K32GetMappedFileNameW(GetCurrentProcess(), memory.AllocationBase, path, MAX_PATH) == 0)
        return;
    const wchar_t *backslash = wcsrchr(path, L'\\');
    const wchar_t *name = backslash ? backslash + 1 : path;
    char utf8[3 * MAX_PATH] = {};
    WideCharToMultiByte(CP_UTF8, 0, name, -1, utf8, sizeof utf8 - 1, nullptr, nullptr);
    line->add(", in ").add(utf8).add("+").addNumber(quintptr(code) - quintptr(memory.AllocationBase), 16);
}

// Uncaught C++ exceptions. The previous filter, which is the runtime's, calls std::terminate() for them.
static bool isCppException(DWORD code)
{
    constexpr DWORD codeOfMsvc = 0xe06d7363;
    constexpr DWORD codeOfGcc = 0x20474343;
    return code == codeOfMsvc || code == codeOfGcc;
}

static LONG WINAPI handleException(EXCEPTION_POINTERS *exception)
{
    const EXCEPTION_RECORD &record = *exception->ExceptionRecord;
    if (!isCppException(record.ExceptionCode)) {
        CrashLine line;
        line.add("Crashed with exception ").addNumber(record.ExceptionCode, 16);
        const bool hasAddress
            = record.ExceptionCode == EXCEPTION_ACCESS_VIOLATION || record.ExceptionCode == EXCEPTION_IN_PAGE_ERROR;
        if (hasAddress && record.NumberParameters > 1)
            line.add(" at address ").addNumber(record.ExceptionInformation[1], 16);
        addModule(&line, record.ExceptionAddress);
        logCrash(line.end());
    }
    return formerFilter ? formerFilter(exception) : EXCEPTION_CONTINUE_SEARCH;
}

// abort() raises no exception that a filter could see.
static void handleAbort(int)
{
    if (!hasLastWords())
        logCrash(CrashLine().add("Crashed with SIGABRT").end());
}

void installCrashHandler()
{
    formerFilter = SetUnhandledExceptionFilter(handleException);
    formerAbort = std::signal(SIGABRT, handleAbort);
    if (formerAbort != SIG_DFL)
        std::signal(SIGABRT, formerAbort);
}

void removeCrashHandler()
{
    const LPTOP_LEVEL_EXCEPTION_FILTER filter = SetUnhandledExceptionFilter(formerFilter);
    if (filter != handleException) // the program has set another since
        SetUnhandledExceptionFilter(filter);
    const SignalHandler abort = std::signal(SIGABRT, formerAbort);
    if (abort != handleAbort)
        std::signal(SIGABRT, abort);
}

CrashStack::CrashStack()
{
    ULONG reserved = 32 * 1024;
    SetThreadStackGuarantee(&reserved);
}

CrashStack::~CrashStack() = default;

void writeToStandardError(const CrashLine &line)
{
    DWORD written = 0;
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), line.text(), DWORD(line.size()), &written, nullptr);
}

} // namespace QtDaemon
