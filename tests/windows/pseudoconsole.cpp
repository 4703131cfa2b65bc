// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "pseudoconsole.h"

PseudoConsole::PseudoConsole()
{
    HANDLE input = nullptr;
    const HANDLE screen = CreateFileW(L"NUL", GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (CreatePipe(&input, &m_keyboard, nullptr, 0) && FAILED(CreatePseudoConsole({80, 25}, input, screen, 0, &m_console)))
        m_console = nullptr;
    CloseHandle(input);
    CloseHandle(screen);
}

PseudoConsole::~PseudoConsole()
{
    CloseHandle(m_keyboard);
    if (m_console)
        ClosePseudoConsole(m_console);
}

// Ctrl+C goes to every process at the console of that process, and so to this test too.
bool PseudoConsole::interrupt(qint64 processId)
{
    FreeConsole();
    const bool sent = AttachConsole(DWORD(processId)) && SetConsoleCtrlHandler([](DWORD) -> BOOL { return TRUE; }, TRUE)
        && GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
    FreeConsole();
    return sent;
}

void PseudoConsole::attach(QProcess::CreateProcessArguments *process)
{
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
    m_attributes.resize(qsizetype(size));
    m_startupInfo.StartupInfo = *process->startupInfo;
    m_startupInfo.StartupInfo.cb = sizeof m_startupInfo;
    m_startupInfo.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data());
    InitializeProcThreadAttributeList(m_startupInfo.lpAttributeList, 1, 0, &size);
    UpdateProcThreadAttribute(m_startupInfo.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE, m_console, sizeof m_console,
                              nullptr, nullptr);
    process->startupInfo = reinterpret_cast<Q_STARTUPINFO *>(&m_startupInfo.StartupInfo);
    process->flags = (process->flags & ~DWORD(CREATE_NO_WINDOW)) | EXTENDED_STARTUPINFO_PRESENT;
}
