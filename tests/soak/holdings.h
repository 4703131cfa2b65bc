// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>

#include <unistd.h>

constexpr int patience = 30'000; // ms, for one answer

[[noreturn]] inline void fail(const QString &what)
{
    qFatal("soak: %ls", qUtf16Printable(what));
}

// The medians are equal after half an hour; this allows for heap pages that are first touched after the warm-up.
// A byte lost with each control would be far more by then.
#if defined(__SANITIZE_ADDRESS__) // its allocator and its shadow memory use larger pieces; it reports leaks itself
constexpr qint64 tolerance = 1024; // kB
#else
constexpr qint64 tolerance = 64; // kB
#endif

// Otherwise a sanitized service would keep freed memory for a while.
constexpr char sanitizerOptions[] = "ASAN_OPTIONS=quarantine_size_mb=0:thread_local_quarantine_size_kb=0";

struct Holdings
{
    qint64 resident = 0; // kB
    qint64 descriptors = 0;
    qint64 threads = 0;
};

inline Holdings holdingsOf(qint64 pid)
{
    const QString process = QStringLiteral("/proc/%1/").arg(pid);
    QFile memory(process + QStringLiteral("statm"));
    if (!memory.open(QIODevice::ReadOnly))
        fail(QStringLiteral("the service has gone"));
    const auto entries = [&](const char *folder) {
        return QDir(process + QLatin1String(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    };
    return {memory.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024, entries("fd"), entries("task")};
}
