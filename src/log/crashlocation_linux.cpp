// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crashline_p.h"

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
struct Mapping
{
    quintptr begin = 0;
    quintptr end = 0;
    quintptr offset = 0; // in the file
    char file[256] = {}; // without its folders
};

// Lines such as "7f1c5a000000-7f1c5a028000 r--p 00000000 fe:01 1234 /usr/lib/libc.so.6".
class Maps
{
public:
    Maps() { advance(); }
    ~Maps() { close(m_file); }

    bool next(Mapping *mapping)
    {
        mapping->begin = number();
        mapping->end = number();
        skipWord(); // the permissions
        mapping->offset = number();
        skipWord(); // the device
        skipWord(); // the inode
        size_t length = 0;
        for (; m_next > 0 && m_next != '\n'; advance()) {
            if (m_next == '/' || (m_next == ' ' && length == 0))
                length = 0;
            else if (length < sizeof mapping->file - 1)
                mapping->file[length++] = char(m_next);
        }
        mapping->file[length] = 0;
        const bool isWhole = m_next == '\n';
        advance();
        return isWhole;
    }

private:
    void advance()
    {
        if (m_at == m_size) {
            m_size = read(m_file, m_buffer, sizeof m_buffer);
            m_at = 0;
        }
        m_next = m_size > 0 ? uchar(m_buffer[m_at++]) : -1;
        m_size = qMax<ssize_t>(m_size, 0);
    }

    quintptr number() // and the character behind it
    {
        quintptr value = 0;
        for (;; advance()) {
            if (m_next >= '0' && m_next <= '9')
                value = value * 16 + quintptr(m_next - '0');
            else if (m_next >= 'a' && m_next <= 'f')
                value = value * 16 + quintptr(m_next - 'a' + 10);
            else
                break;
        }
        if (m_next > 0)
            advance();
        return value;
    }

    void skipWord()
    {
        while (m_next > 0 && m_next != ' ' && m_next != '\n')
            advance();
        if (m_next == ' ')
            advance();
    }

    char m_buffer[1024] = {};
    const int m_file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    ssize_t m_size = 0;
    ssize_t m_at = 0;
    int m_next = 0; // -1: the end
};
} // namespace

// dladdr() takes the dynamic loader's lock, which the thread that crashed may hold. The kernel's list has what was loaded
// since the start, too.
void addCodeLocation(CrashLine *line, const void *context)
{
    const quintptr instruction = instructionPointer(context);
    Maps maps;
    Mapping mapping;
    quintptr moduleBegin = 0;
    while (maps.next(&mapping)) {
        if (mapping.offset == 0)
            moduleBegin = mapping.begin;
        if (instruction < mapping.begin || instruction >= mapping.end)
            continue;
        if (mapping.file[0] != 0)
            line->add(", in ").add(mapping.file).add("+").addNumber(instruction - moduleBegin, 16);
        return;
    }
}

} // namespace QtDaemon
