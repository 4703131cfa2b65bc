// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "terminal_p.h"

#include <qt_windows.h>

#include <mutex>
#include <thread>

#include <io.h>

namespace QtDaemon {

// What the reading thread and the interrupt handler share with the terminal of the moment. They go on while
// the process ends, so it is never destroyed.
struct Link
{
    std::mutex mutex;
    Terminal *terminal = nullptr;
    int interrupts = 0;

    static Link &the()
    {
        static Link &link = *new Link;
        return link;
    }

    template <typename Call> void post(Call call) // with the mutex held
    {
        if (terminal)
            QMetaObject::invokeMethod(
                terminal, [call, target = terminal] { call(target); }, Qt::QueuedConnection);
    }
};

class WindowsTerminal : public Terminal
{
public:
    void listen() override;
    ~WindowsTerminal() override;
};

static BOOL WINAPI handleConsoleControl(DWORD event)
{
    {
        Link &link = Link::the();
        const std::lock_guard lock(link.mutex);
        if (!link.terminal || link.interrupts++ > 0)
            return FALSE; // the default: the process ends
        link.post([](Terminal *terminal) { Q_EMIT terminal->interrupted(); });
    }
    // When the window closes or the session ends, Windows ends the process as soon as this returns.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

// Blocks in ReadFile until the input or the process ends: a console cannot be waited for line by line.
static void readInput()
{
    Link &link = Link::the();
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    QByteArray unfinished;
    char buffer[4096];
    DWORD mode = 0;
    const bool isConsole = GetConsoleMode(input, &mode); // there Ctrl+C is read as nothing
    for (bool ended = false; !ended;) {
        DWORD got = 0;
        ended = !ReadFile(input, buffer, sizeof buffer, &got, nullptr) || (got == 0 && !isConsole);
        unfinished.append(buffer, qsizetype(got));
        if (ended && !unfinished.isEmpty())
            unfinished.append('\n');

        const std::lock_guard lock(link.mutex);
        for (qsizetype end = unfinished.indexOf('\n'); end >= 0; end = unfinished.indexOf('\n')) {
            const QString line = QString::fromLocal8Bit(unfinished.left(end));
            unfinished.remove(0, end + 1);
            link.post([line](Terminal *terminal) { Q_EMIT terminal->lineTyped(line); });
        }
        unfinished.truncate(Terminal::longestLine);
        if (ended)
            link.post([](Terminal *terminal) { Q_EMIT terminal->inputEnded(); });
    }
}

// Once a process: a thread that blocks in ReadFile cannot be ended, and its code must stay loaded as long. To take
// the handler away would wait for one that runs, and that of a window that closes does not return.
static void startListening()
{
    HMODULE self = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                       reinterpret_cast<const wchar_t *>(&readInput), &self);
    SetConsoleCtrlHandler(&handleConsoleControl, TRUE);
    std::thread(readInput).detach();
}

std::unique_ptr<Terminal> Terminal::create()
{
    return std::make_unique<WindowsTerminal>();
}

void WindowsTerminal::listen()
{
    {
        Link &link = Link::the();
        const std::lock_guard lock(link.mutex);
        link.terminal = this;
        link.interrupts = 0;
    }
    static std::once_flag listening;
    std::call_once(listening, startListening);
}

WindowsTerminal::~WindowsTerminal()
{
    Link &link = Link::the();
    const std::lock_guard lock(link.mutex);
    link.terminal = nullptr;
}

} // namespace QtDaemon
