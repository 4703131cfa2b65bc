// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crash_p.h"

#include <charconv>
#include <cstring>

#include <fcntl.h>
#include <ucontext.h>
#include <unistd.h>

namespace QtDaemon {

static quintptr instructionPointer(const void *context)
{
    const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext;
#if defined(__x86_64__)
    return quintptr(machine.gregs[REG_RIP]);
#elif defined(__i386__)
    return quintptr(machine.gregs[REG_EIP]);
#elif defined(__aarch64__)
    return machine.pc;
#elif defined(__arm__)
    return machine.arm_pc;
#elif defined(__riscv)
    return machine.__gregs[REG_PC];
#else
    Q_UNUSED(machine)
    return 0;
#endif
}

namespace {
class LineReader
{
public:
    explicit LineReader(const char *path)
        : m_file(open(path, O_RDONLY | O_CLOEXEC))
    {
    }
    ~LineReader() { close(m_file); }

    const char *next() // null: there are no more lines
    {
        m_size -= m_next;
        memmove(m_buffer, m_buffer + m_next, m_size);
        char *end = nullptr;
        while (!(end = static_cast<char *>(memchr(m_buffer, '\n', m_size)))) {
            const ssize_t size = read(m_file, m_buffer + m_size, sizeof m_buffer - m_size);
            if (size <= 0)
                return nullptr;
            m_size += size_t(size);
        }
        *end = 0;
        m_next = size_t(end - m_buffer) + 1;
        return m_buffer;
    }

private:
    Q_DISABLE_COPY_MOVE(LineReader)

    const int m_file;
    char m_buffer[8192] = {}; // a path has 4096 bytes at most
    size_t m_size = 0;
    size_t m_next = 0; // where the next line begins
};
} // namespace

static quintptr readNumber(const char **text) // and skips the character after it
{
    quintptr number = 0;
    *text = std::from_chars(*text, *text + 2 * sizeof number, number, 16).ptr + 1;
    return number;
}

// dladdr() takes the dynamic loader's lock, which the thread that crashed may hold. The kernel's list also has the libraries that
// were loaded after the start. A line: "7f1c5a000000-7f1c5a028000 r--p 00000000 fe:01 1234 /usr/lib/libc.so.6".
void addCodeLocation(CrashLine *line, const void *context)
{
    const quintptr instruction = instructionPointer(context);
    quintptr moduleBegin = 0;
    LineReader maps("/proc/self/maps");
    while (const char *text = maps.next()) {
        const quintptr begin = readNumber(&text);
        const quintptr end = readNumber(&text);
        text += strlen("r--p ");
        if (const quintptr offset = readNumber(&text); offset == 0)
            moduleBegin = begin;
        if (instruction < begin || instruction >= end)
            continue;
        const char *slash = strrchr(text, '/');
        const char *file = slash ? slash + 1 : strchr(text, '['); // such as "[vdso]"
        if (file)
            line->add(", in ").add(file).add("+").addNumber(instruction - moduleBegin, 16);
        return;
    }
}

} // namespace QtDaemon
