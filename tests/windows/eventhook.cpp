// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventhook.h"

#include "statushook.h"

#include <condition_variable>
#include <cwchar>
#include <mutex>

#include <tlhelp32.h>

static std::mutex mutex; // protects everything below
static std::condition_variable changed;
static QList<ReportedEvent> *const reported = new QList<ReportedEvent>;
static bool isBlocked = false;
static DWORD error = NO_ERROR;
static int failures = 0;

static HANDLE WINAPI registerSource(const wchar_t *, const wchar_t *source)
{
    return new QString(QString::fromWCharArray(source));
}

static BOOL WINAPI deregisterSource(HANDLE source)
{
    delete static_cast<QString *>(source);
    return TRUE;
}

static BOOL WINAPI reportEvent(HANDLE source, WORD type, WORD, DWORD id, SID *, WORD count, DWORD, const wchar_t **strings,
                               void *)
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [] { return !isBlocked; });
    if (failures != 0) {
        failures -= failures > 0;
        SetLastError(error);
        return FALSE;
    }
    ReportedEvent event{*static_cast<QString *>(source), type, id, {}};
    for (WORD i = 0; i < count; ++i)
        event.strings += QString::fromWCharArray(strings[i]);
    reported->append(event);
    return TRUE;
}

// Under Wine a program that no Windows program started has no parent process, so this process plays its own parent.
static BOOL playParent(BOOL isOne, PROCESSENTRY32W *process)
{
    const std::lock_guard lock(mutex);
    if (isOne && EventHook::isStartedByScm && process->th32ProcessID == GetCurrentProcessId()) {
        process->th32ParentProcessID = process->th32ProcessID;
        std::wcscpy(process->szExeFile, L"Services.exe");
    }
    return isOne;
}

static BOOL WINAPI firstProcess(HANDLE snapshot, PROCESSENTRY32W *process)
{
    return playParent(Process32FirstW(snapshot, process), process);
}

static BOOL WINAPI nextProcess(HANDLE snapshot, PROCESSENTRY32W *process)
{
    return playParent(Process32NextW(snapshot, process), process);
}

bool EventHook::install()
{
    return replaceImport("RegisterEventSourceW", reinterpret_cast<void *>(&registerSource))
        && replaceImport("DeregisterEventSource", reinterpret_cast<void *>(&deregisterSource))
        && replaceImport("ReportEventW", reinterpret_cast<void *>(&reportEvent))
        && replaceImport("Process32FirstW", reinterpret_cast<void *>(&firstProcess))
        && replaceImport("Process32NextW", reinterpret_cast<void *>(&nextProcess));
}

void EventHook::clear()
{
    const std::lock_guard lock(mutex);
    reported->clear();
    isStartedByScm = isBlocked = false;
    failures = 0;
    changed.notify_all();
}

void EventHook::block(bool blocks)
{
    const std::lock_guard lock(mutex);
    isBlocked = blocks;
    changed.notify_all();
}

void EventHook::fail(DWORD code, int times)
{
    const std::lock_guard lock(mutex);
    error = code;
    failures = times;
}

QList<ReportedEvent> EventHook::events()
{
    const std::lock_guard lock(mutex);
    return *reported;
}
