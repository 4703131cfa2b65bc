// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "answer.h"

#include <QCoreApplication>

#include <future>
#include <thread>

// A service of Qt 6 Core alone, written for the purpose: the dispatcher in a thread, controls as queued calls.
static SERVICE_STATUS_HANDLE handle = nullptr;
static std::promise<void> serving;

static void report(DWORD state, DWORD waitHint = 0)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_PAUSE_CONTINUE;
    status.dwCheckPoint = waitHint > 0;
    status.dwWaitHint = waitHint;
    SetServiceStatus(handle, &status);
}

// Called in the event loop's thread.
static void obey(DWORD control)
{
    if (control == SERVICE_CONTROL_STOP)
        QCoreApplication::quit();
    else if (control == SERVICE_CONTROL_PAUSE)
        report(SERVICE_PAUSED);
    else if (control == SERVICE_CONTROL_CONTINUE)
        report(SERVICE_RUNNING);
    else if (control == CONTROL_ANSWER)
        answer();
}

static DWORD WINAPI handler(DWORD control, DWORD, void *, void *)
{
    if (control == SERVICE_CONTROL_STOP)
        report(SERVICE_STOP_PENDING, 30'000);
    else if (control == SERVICE_CONTROL_PAUSE)
        report(SERVICE_PAUSE_PENDING, 30'000);
    else if (control == SERVICE_CONTROL_CONTINUE)
        report(SERVICE_CONTINUE_PENDING, 30'000);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [control] { obey(control); }, Qt::QueuedConnection);
    return NO_ERROR;
}

static void WINAPI serviceMain(DWORD, wchar_t **)
{
    handle = RegisterServiceCtrlHandlerExW(L"", &handler, nullptr);
    report(SERVICE_START_PENDING, 30'000);
    serving.set_value();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::thread dispatcher([] {
        wchar_t anyName[] = L"";
        const SERVICE_TABLE_ENTRYW table[] = {{anyName, &serviceMain}, {nullptr, nullptr}};
        StartServiceCtrlDispatcherW(table);
    });
    serving.get_future().wait();
    QMetaObject::invokeMethod(
        &app, [] { report(SERVICE_RUNNING); }, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    report(SERVICE_STOPPED);
    dispatcher.join();
    return code;
}
