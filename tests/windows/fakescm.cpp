// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakescm.h"

#include "statushook.h"

#include <condition_variable>
#include <mutex>
#include <thread>

static std::mutex mutex; // protects everything below
static std::condition_variable changed;
static std::thread serviceMain;
static LPHANDLER_FUNCTION_EX handler = nullptr;
static void *context = nullptr;
static bool isStopped = false; // Stopped was reported and accepted
static bool isDead = false;
static bool diesWithSuccess = false;
static bool isInDispatcher = false;
static bool isInServiceMain = false;
static int dispatchers = 0;
static QList<DWORD> reported;

static void begin()
{
    isStopped = isDead = false;
    FakeScm::takesStatuses = FakeScm::takesStopped = true;
    isInDispatcher = isInServiceMain = true;
    reported.clear();
    ++dispatchers;
    changed.notify_all();
}

static BOOL WINAPI dispatch(const SERVICE_TABLE_ENTRYW *table)
{
    std::unique_lock lock(mutex);
    begin();
    const int own = dispatchers;
    serviceMain = std::thread([run = table->lpServiceProc] {
        wchar_t name[] = L"fake";
        wchar_t *arguments[] = {name, nullptr};
        run(1, arguments);
        const std::lock_guard guard(mutex);
        isInServiceMain = false;
        changed.notify_all();
    });
    changed.wait(lock, [] { return isStopped || isDead; });
    isInDispatcher = false;
    changed.notify_all();
    const bool succeeds = isStopped || diesWithSuccess;
    if (FakeScm::returnsLate.exchange(false))
        changed.wait(lock, [own] { return dispatchers != own; });
    if (succeeds)
        return TRUE;
    SetLastError(ERROR_BROKEN_PIPE);
    return FALSE;
}

static SERVICE_STATUS_HANDLE WINAPI registerHandler(const wchar_t *, LPHANDLER_FUNCTION_EX function, void *data)
{
    const std::lock_guard guard(mutex);
    if (FakeScm::refusesHandler.exchange(false)) {
        SetLastError(ERROR_SERVICE_NOT_IN_EXE);
        return nullptr;
    }
    handler = function;
    context = data;
    return reinterpret_cast<SERVICE_STATUS_HANDLE>(&handler);
}

static BOOL WINAPI setStatus(SERVICE_STATUS_HANDLE, SERVICE_STATUS *status)
{
    const std::lock_guard guard(mutex);
    const bool stops = status->dwCurrentState == SERVICE_STOPPED;
    reported.append(status->dwCurrentState);
    if (isDead || !FakeScm::takesStatuses || (stops && !FakeScm::takesStopped)) {
        SetLastError(RPC_S_SERVER_UNAVAILABLE);
        return FALSE;
    }
    isStopped |= stops;
    changed.notify_all();
    return TRUE;
}

bool FakeScm::install()
{
    return replaceImport("StartServiceCtrlDispatcherW", reinterpret_cast<void *>(&dispatch))
        && replaceImport("RegisterServiceCtrlHandlerExW", reinterpret_cast<void *>(&registerHandler))
        && replaceSetServiceStatus(&setStatus);
}

void FakeScm::die(bool returnsSuccess)
{
    const std::lock_guard guard(mutex);
    diesWithSuccess = returnsSuccess;
    isDead = true;
    changed.notify_all();
}

DWORD FakeScm::control(DWORD code)
{
    return handler(code, 0, nullptr, context);
}

QList<DWORD> FakeScm::reportedStates()
{
    const std::lock_guard guard(mutex);
    return reported;
}

bool FakeScm::joinThreads()
{
    {
        std::unique_lock lock(mutex);
        isDead = true; // a dispatcher whose Stopped was not accepted is still waiting
        changed.notify_all();
        if (!changed.wait_for(lock, std::chrono::seconds(30), [] { return !isInServiceMain && !isInDispatcher; }))
            return false;
    }
    serviceMain.join();
    return true;
}
