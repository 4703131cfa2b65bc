// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include <QByteArray>

#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <thread>

#include <qt_windows.h>

// An address that the compiler knows nothing of.
static int *hidden(quintptr address)
{
    volatile quintptr value = address;
    return reinterpret_cast<int *>(value);
}

static void endBy(const QByteArray &word)
{
    if (word.startsWith("thread-"))
        std::thread([&word] {
            qInfo("of the thread");
            endBy(word.mid(7));
        }).join();
    else if (word == "write")
        *hidden(0x10) = 1;
    else if (word == "abort")
        std::abort();
    else if (word == "throw")
        throw std::runtime_error("the disk is gone");
    else if (word == "fatal")
        qFatal("fatal");
}

static LONG WINAPI exitAtOnce(EXCEPTION_POINTERS *)
{
    TerminateProcess(GetCurrentProcess(), 7);
    return EXCEPTION_EXECUTE_HANDLER;
}

// Ends in the way that the argument names. "own" before it: with a filter of its own.
int main(int argc, char **argv)
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no window, and no debugger
    if (argc > 2)
        SetUnhandledExceptionFilter(exitAtOnce);
    const QtDaemon::ServiceLog log(QStringLiteral("crashing"));
    qInfo("an info message");
    endBy(argv[argc - 1]);
    return 0;
}
