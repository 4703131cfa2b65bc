// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "interruption_p.h"

#include <qt_windows.h>

namespace QtDaemon {

static HANDLE interruptionEvent()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

static BOOL WINAPI interrupt(DWORD)
{
    return SetEvent(interruptionEvent());
}

Interruption::Interruption(qint64)
{
    ResetEvent(interruptionEvent());
    SetConsoleCtrlHandler(interrupt, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(interrupt, FALSE);
}

bool Interruption::hasOccurred() const
{
    return !wait(0);
}

bool Interruption::wait(int milliseconds) const
{
    return WaitForSingleObject(interruptionEvent(), DWORD(milliseconds)) == WAIT_TIMEOUT;
}

} // namespace QtDaemon
