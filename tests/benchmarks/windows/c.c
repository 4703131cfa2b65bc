/* SPDX-FileCopyrightText: 2026 The QtDaemon authors
 * SPDX-License-Identifier: MIT */

#include "answer.h"

/* The floor: a service in C that does everything in its handler. Only Stopped is reported in ServiceMain: the process may
 * end with that report, and the sender of the control would then get no answer. */
static SERVICE_STATUS_HANDLE handle;
static HANDLE stopping;

static void report(DWORD state)
{
    SERVICE_STATUS status = {SERVICE_WIN32_OWN_PROCESS, state, SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_PAUSE_CONTINUE, 0, 0, 0, 0};
    SetServiceStatus(handle, &status);
}

static DWORD WINAPI handler(DWORD control, DWORD type, void *data, void *context)
{
    (void)type, (void)data, (void)context;
    if (control == SERVICE_CONTROL_STOP)
        SetEvent(stopping);
    else if (control == SERVICE_CONTROL_PAUSE)
        report(SERVICE_PAUSED);
    else if (control == SERVICE_CONTROL_CONTINUE)
        report(SERVICE_RUNNING);
    else if (control == CONTROL_ANSWER)
        answer();
    return NO_ERROR;
}

static void WINAPI serviceMain(DWORD argc, wchar_t **argv)
{
    (void)argc, (void)argv;
    stopping = CreateEventW(NULL, TRUE, FALSE, NULL);
    handle = RegisterServiceCtrlHandlerExW(L"", handler, NULL);
    report(SERVICE_RUNNING);
    WaitForSingleObject(stopping, INFINITE);
    report(SERVICE_STOPPED);
}

int main(void)
{
    wchar_t anyName[] = L"";
    const SERVICE_TABLE_ENTRYW table[] = {{anyName, serviceMain}, {NULL, NULL}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
