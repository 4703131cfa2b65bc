// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "backends/windows/outlived_p.h"
#include "consolebackend_p.h"

#include <qt_windows.h>

#include <mutex>
#include <thread>
#include <utility>

namespace QtDaemon {

class WindowsTerminal : public Terminal
{
public:
    void listen() override;
    ~WindowsTerminal() override;

    bool wasInterrupted = false;
};

using TheTerminal = Outlived<WindowsTerminal>; // the reading thread and the interrupt handler may outlive it

static BOOL WINAPI handleConsoleControl(DWORD event)
{
    {
        const TheTerminal terminal;
        if (!terminal || std::exchange(terminal->wasInterrupted, true))
            return FALSE; // the default: the process ends
        QMetaObject::invokeMethod(terminal.get(), &Terminal::interrupted, Qt::QueuedConnection);
    }
    // When the window closes or the session ends, Windows ends the process as soon as this returns.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

// Blocks in ReadFile until the input or the process ends: a console cannot be waited for.
static void readInput()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    char buffer[4096];
    DWORD mode = 0;
    const bool isConsole = GetConsoleMode(input, &mode); // where Ctrl+C makes ReadFile return 0 bytes
    for (bool ended = false; !ended;) {
        DWORD got = 0;
        ended = !ReadFile(input, buffer, sizeof buffer, &got, nullptr) || (got == 0 && !isConsole);
        const QByteArray bytes(buffer, qsizetype(got));
        const TheTerminal terminal;
        if (terminal)
            QMetaObject::invokeMethod(
                terminal.get(), [target = terminal.get(), bytes] { Q_EMIT target->typed(bytes); }, Qt::QueuedConnection);
        if (ended && terminal)
            QMetaObject::invokeMethod(terminal.get(), &Terminal::inputEnded, Qt::QueuedConnection);
    }
}

// Once per process: a thread that blocks in ReadFile cannot be ended, so its code must stay loaded. The handler is never removed,
// because that would wait for a running handler, and the one for a closing window does not return.
static void startListening()
{
    HMODULE self = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                       reinterpret_cast<const wchar_t *>(&readInput), &self);
    SetConsoleCtrlHandler(&handleConsoleControl, TRUE);
    std::thread(readInput).detach();
}

std::unique_ptr<Terminal> Terminal::create(QString *)
{
    return std::make_unique<WindowsTerminal>();
}

void WindowsTerminal::listen()
{
    TheTerminal::set(this);
    static std::once_flag listening;
    std::call_once(listening, startListening);
}

WindowsTerminal::~WindowsTerminal()
{
    TheTerminal::set(nullptr);
}

} // namespace QtDaemon
