// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "terminal_p.h"

#include <qt_windows.h>

#include <atomic>
#include <mutex>
#include <thread>

namespace QtDaemon {

// What the reading thread and the interrupt handler know of the terminal; it may be gone before them.
struct Link
{
    std::mutex mutex;
    Terminal *terminal = nullptr;
    std::atomic<int> interrupts{0};

    template <typename Call> void post(Call call)
    {
        const std::lock_guard lock(mutex);
        if (terminal)
            QMetaObject::invokeMethod(
                terminal, [call, target = terminal] { call(target); }, Qt::QueuedConnection);
    }
};

static std::shared_ptr<Link> theLink;

class WindowsTerminal : public Terminal
{
public:
    WindowsTerminal();
    ~WindowsTerminal() override;
};

static BOOL WINAPI handleConsoleControl(DWORD event)
{
    const std::shared_ptr<Link> link = theLink;
    if (!link || link->interrupts.fetch_add(1) > 0)
        return FALSE; // the default: the process ends
    link->post([](Terminal *terminal) { Q_EMIT terminal->interrupted(); });
    // When the window closes or the session ends, Windows ends the process as soon as this returns.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

// Blocks in ReadFile until the process ends: a console cannot be waited for line by line.
static void readInput(const std::shared_ptr<Link> &link)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    QByteArray unfinished;
    char buffer[4096];
    for (;;) {
        DWORD got = 0;
        const bool ended = !ReadFile(input, buffer, sizeof buffer, &got, nullptr) || got == 0;
        unfinished.append(buffer, qsizetype(got));
        if (ended && !unfinished.isEmpty())
            unfinished.append('\n');
        for (qsizetype end = unfinished.indexOf('\n'); end >= 0; end = unfinished.indexOf('\n')) {
            const QString line = QString::fromLocal8Bit(unfinished.left(end));
            unfinished.remove(0, end + 1);
            link->post([line](Terminal *terminal) { Q_EMIT terminal->lineTyped(line); });
        }
        if (ended) {
            link->post([](Terminal *terminal) { Q_EMIT terminal->inputEnded(); });
            return;
        }
    }
}

std::unique_ptr<Terminal> Terminal::create()
{
    return std::make_unique<WindowsTerminal>();
}

WindowsTerminal::WindowsTerminal()
{
    theLink = std::make_shared<Link>();
    theLink->terminal = this;
    SetConsoleCtrlHandler(&handleConsoleControl, TRUE);
    std::thread(readInput, theLink).detach();
}

WindowsTerminal::~WindowsTerminal()
{
    SetConsoleCtrlHandler(&handleConsoleControl, FALSE);
    const std::lock_guard lock(theLink->mutex);
    theLink->terminal = nullptr;
}

} // namespace QtDaemon
