// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "lastwords.h"

#include <QMap>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include <sys/mman.h>
#include <unistd.h>

// A pointer that the compiler can assume nothing about.
template <typename Pointer> static Pointer hidden(quintptr address)
{
    volatile quintptr value = address;
    return reinterpret_cast<Pointer>(value);
}

static void readBehindFile()
{
    FILE *const empty = std::tmpfile();
    void *const page = mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, fileno(empty), 0);
    static_cast<void>(*static_cast<volatile char *>(page));
}

static int overflowStack(int depth)
{
    volatile char page[1024];
    page[0] = char(depth);
    return depth < 0 ? 0 : overflowStack(depth + 1) + page[0];
}

static void dieInAtexit()
{
    *hidden<int *>(0x20) = 1;
}

void endBy(const QByteArray &word)
{
    static const QMap<QByteArray, void (*)()> ends{
        {"segv", [] { *hidden<int *>(0x10) = 1; }},
        {"call", [] { hidden<void (*)()>(0)(); }},
        {"bus", readBehindFile},
        {"fpe", [] { std::raise(SIGFPE); }},
        {"ill", [] { __builtin_trap(); }},
        {"abort", [] { std::abort(); }},
        {"overflow", [] { std::exit(overflowStack(0)); }},
        {"throw", [] { throw std::runtime_error("the disk is gone"); }},
        {"throw-number", [] { throw 7; }},
        {"terminate", [] { std::terminate(); }},
        {"atexit-segv", [] { std::atexit(dieInAtexit); }},
        {"wait", [] { pause(); }},
        {"fork", [] { fork(); }},
    };
    if (word.startsWith("thread-"))
        std::thread([&word] {
            if (word.endsWith("overflow"))
                qInfo("of the thread"); // afterwards, this thread has a stack for the signal handler
            endBy(word.mid(7));
        }).join();
    else if (const auto end = ends.value(word))
        end();
}
