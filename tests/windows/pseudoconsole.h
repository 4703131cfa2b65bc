// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

#include <qt_windows.h>

// A console without a window; the child's standard streams remain QProcess's pipes.
class PseudoConsole
{
public:
    PseudoConsole();
    ~PseudoConsole();
    Q_DISABLE_COPY_MOVE(PseudoConsole)

    bool isOpen() const { return m_console != nullptr; }
    bool interrupt(qint64 processId);
    void attach(QProcess::CreateProcessArguments *process);

private:
    HANDLE m_keyboard = nullptr;
    HPCON m_console = nullptr;
    QByteArray m_attributes;
    STARTUPINFOEXW m_startupInfo{};
};

// What the console of another process shows. This test is attached to that console as long as the object lives.
class Screen
{
public:
    explicit Screen(qint64 processId)
    {
        FreeConsole();
        AttachConsole(DWORD(processId));
        SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
        m_screen = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited,
                               OPEN_EXISTING, 0, nullptr);
    }
    ~Screen()
    {
        CloseHandle(m_screen);
        FreeConsole();
    }
    Q_DISABLE_COPY_MOVE(Screen)

    HANDLE handle() const { return m_screen; }
    QString text() const
    {
        CONSOLE_SCREEN_BUFFER_INFO info{};
        GetConsoleScreenBufferInfo(m_screen, &info);
        QString text(info.dwSize.X * info.dwSize.Y, u' ');
        DWORD length = 0;
        ReadConsoleOutputCharacterW(m_screen, reinterpret_cast<wchar_t *>(text.data()), DWORD(text.size()), {0, 0}, &length);
        return text.left(qsizetype(length));
    }

private:
    HANDLE m_screen = nullptr;
};
