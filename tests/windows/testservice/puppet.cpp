// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <windows.h>

#include <cwchar>

/*
    puppet STATE ACCEPTED [WAIT_HINT]: a service without QtDaemon that reports that state and accepts those
    controls after control 128 (StartService wants to see it run first), and then reports nothing else, whatever
    arrives: all further answers are the service control manager's own.
*/
static SERVICE_STATUS_HANDLE theHandle = nullptr;
static SERVICE_STATUS theStatus{};

static DWORD WINAPI handler(DWORD control, DWORD, void *, void *)
{
    if (control == 128)
        SetServiceStatus(theHandle, &theStatus);
    return NO_ERROR;
}

static void WINAPI serviceMain(DWORD, wchar_t **)
{
    theHandle = RegisterServiceCtrlHandlerExW(L"", &handler, nullptr);
    SERVICE_STATUS started = theStatus;
    if (theStatus.dwCurrentState != SERVICE_START_PENDING) {
        started.dwCurrentState = SERVICE_RUNNING;
        started.dwControlsAccepted = 0;
    }
    SetServiceStatus(theHandle, &started);
    Sleep(INFINITE);
}

int wmain(int argc, wchar_t **argv)
{
    if (argc < 3)
        return 2;
    theStatus.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    theStatus.dwCurrentState = std::wcstoul(argv[1], nullptr, 10);
    theStatus.dwControlsAccepted = std::wcstoul(argv[2], nullptr, 10);
    theStatus.dwWaitHint = argc > 3 ? std::wcstoul(argv[3], nullptr, 10) : 0;
    wchar_t anyName[] = L"";
    const SERVICE_TABLE_ENTRYW table[] = {{anyName, &serviceMain}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
